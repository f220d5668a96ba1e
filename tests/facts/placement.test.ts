import { describe, expect, it } from 'vitest';
import type { Header } from '../../lib/facts/columns.ts';
import { placeRows } from '../../lib/facts/placement.ts';
import { type Cell, gridOf, rowsIn } from './row-builder.ts';

const three: Header = { order: ['issued', 'repealed', 'valid'], at: null, missing: [] };

/** The values of a table's rows, which begin in column 1. */
function valuesOf(rows: readonly (readonly Cell[])[]) {
  return rowsIn(rows.map((values) => ['规章', ...values])).map(({ cells }) => cells.slice(1));
}

/** What stands in the three columns of each row, a blank cell as `_` and its grid column; null: not placed. */
function placed(rows: readonly (readonly Cell[])[], header = three) {
  return placeRows(valuesOf(rows), header).map((row) =>
    row === null
      ? null
      : header.order
          .map((id) => row.get(id))
          .map((piece) => piece?.text || `_${piece?.column}`)
          .join(' '),
  );
}

describe('a row', () => {
  it('with as many values as columns is placed in their order', () =>
    expect(placed([['1', '2', '3']])).toEqual(['1 2 3']));

  it('loses its blank padding on either side', () => expect(placed([['', '1', '2', '3', '', '']])).toEqual(['1 2 3']));

  it('with fewer or more values is not placed', () => {
    expect(placed([['1', '2']])).toEqual([null]);
    expect(placed([['1', '2', '3', '4']])).toEqual([null]);
    expect(placed([['1', '', '3', '4']])).toEqual([null]);
  });

  it('of blanks alone says so in every column, padding or not', () => {
    expect(placed([['', '', '']])).toEqual(['_1 _2 _3']);
    expect(placed([['', '', '', '', '']])).toEqual(['_1 _2 _3']);
    expect(placed([['', '']])).toEqual([null]);
  });

  it('may begin or end with a blank value where no row of the table is padded there', () =>
    expect(placed(gridOf('1|2|3', '|2|3', '1|2|'))).toEqual(['1 2 3', '_1 2 3', '1 2 _3']));

  it('that lost a cell is not taken for one with a blank value: rows are padded on that side', () => {
    expect(placed(gridOf('1|2|3|', '1|2|'))).toEqual(['1 2 3', null]);
    expect(placed(gridOf('1|2|3|', '|2|3'))).toEqual(['1 2 3', '_1 2 3']);
    expect(placed(gridOf('|1|2|3', '|2|3'))).toEqual(['1 2 3', null]);
    expect(placed(gridOf('|1|2|3', '1|2|'))).toEqual(['1 2 3', '1 2 _3']);
  });

  it('as long as padded ones, whose padding is all behind, has blank values before the padding', () => {
    const padded = ['1', '2', '3', ''];
    expect(placed([padded, ['1', '2', '', '']])).toEqual(['1 2 3', '1 2 _3']);
    expect(placed([padded, ['1', '2', '', '', '']])).toEqual(['1 2 3', null]);
    expect(placed([padded, ['', '2', '', '']])).toEqual(['1 2 3', null]);
    expect(placed([padded, ['', '1', '2', '3'], ['1', '2', '', '']])).toEqual(['1 2 3', '1 2 3', null]);
  });
});

describe('three clear rows show where values stand', () => {
  const clear = gridOf('|1|2|3|', '|4|5|6|', '|7|8|9|');
  const read = ['1 2 3', '4 5 6', '7 8 9'];

  it('so that blanks at the ends are told from padding', () => {
    expect(placed([...clear, ['', '', '5', '', '']])).toEqual([...read, '_2 5 _4']);
    expect(placed([...clear, ['', '', '', '6', '']])).toEqual([...read, '_2 _3 6']);
  });

  it('but two do not', () =>
    expect(placed([...clear.slice(1), ['', '', '5', '', '']])).toEqual([...read.slice(1), null]));

  it('nor do rows that differ', () => {
    expect(placed([...clear, ['1', '2', '3', '', ''], ['', '', '5', '', '']])).toEqual([...read, '1 2 3', null]);
    expect(placed([...clear, ['', '1', '2', '3'], ['', '', '5', '', '']])).toEqual([...read, '1 2 3', null]);
  });

  it('nor do rows that begin alike and end differently', () => {
    const rows = gridOf('1|2|3', '4|5|6', '7|8|9|');
    expect(placed([...rows, ['', '2', '3', '']])).toEqual([...read, null]);
  });

  it('a wide last cell ends where its columns end', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['1', '2', ['3', 2]],
      ['4', '5', '6', ''],
      ['7', '8', '9', ''],
    ];
    expect(placed([...rows, ['', '2', '', '']])).toEqual([...read, '_1 2 _3']);
  });

  it('a row that ends elsewhere has lost a cell', () => {
    expect(placed([...clear, ['', '', '5', '']])).toEqual([...read, null]);
    expect(placed([...clear, ['', '', '5', '', '', '']])).toEqual([...read, null]);
  });

  it('a wide cell fills no two columns', () =>
    expect(placed([...clear, ['', ['5', 2], '', '']])).toEqual([...read, null]));
});

describe('a grid whose header names all columns', () => {
  const header: Header = { ...three, at: [1, 3, 5] };

  it('places by its coordinates what cannot be told otherwise', () =>
    expect(placed([['1', '0', '2', '0', '3']], header)).toEqual(['1 2 3']));

  it('but not where a value stands under no name', () =>
    expect(placed([['1', ['0', 2], '2', '3']], header)).toEqual([null]));

  it('nor in a text, where tabs count cells', () => {
    const [values = []] = valuesOf([['1', '0', '2', '0', '3']]);
    const inText = values.map((piece) => ({ ...piece, anchor: { kind: 'text', line: 0, start: 0, end: 1 } as const }));
    expect(placeRows([inText], header)).toEqual([null]);
    expect(placeRows([[]], header)).toEqual([null]);
  });
});
