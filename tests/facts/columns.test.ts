import { describe, expect, it } from 'vitest';
import { readHeader, widthOf } from '../../lib/facts/columns.ts';
import { form2021 } from '../../lib/forms/form-2021.ts';
import { applicants } from '../../lib/forms/shared.ts';
import type { FormColumn } from '../../lib/model/form.ts';
import { rowsIn } from './row-builder.ts';

/** 本年制发件数 | 本年废止件数 | 现行有效件数 */
const documents: readonly FormColumn[] = form2021.tables[0]?.parts[0]?.columns ?? [];

/** 本年收费金额（单位：万元） */
const fees: readonly FormColumn[] = form2021.tables[0]?.parts[3]?.columns ?? [];

/** A header's cells from column 0 on, over one or more rows of a grid. */
const inGrid = (...rows: readonly (readonly string[])[]) => rowsIn(rows).flatMap(({ cells }) => cells);
const inLines = (...texts: readonly string[]) => rowsIn(...texts, '1')[0]?.cells.slice(0, -1) ?? [];

/** `at`: the grid column of each. */
const header = (order: string, at: readonly number[] | null, ...missing: readonly string[]) => ({
  order: order.split(' '),
  at,
  missing,
});

describe('a header', () => {
  it('that names every column gives their order and where they stand', () =>
    expect(readHeader(inGrid(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']), documents, true)).toEqual(
      header('issued repealed valid', [1, 2, 3]),
    ));

  it('in another order is followed', () =>
    expect(readHeader(inGrid(['信息内容', '现行有效件数', '本年制发件数', '本年废止件数']), documents, false)).toEqual(
      header('valid issued repealed', [1, 2, 3]),
    ));

  it('of two lines is put in order by the grid', () => {
    const labels = inGrid(
      ['', '自然人', '', '', '', '', '', '总计'],
      ['', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
    );
    expect(readHeader(labels, applicants, false)).toEqual(
      header('natural business research nonprofit legal otherOrg total', [1, 2, 3, 4, 5, 6, 7]),
    );
  });

  it('in lines is followed where lines are in the order of columns', () => {
    const labels = inLines('现行有效件数', '本年制发件数', '本年废止件数');
    expect(readHeader(labels, documents, true)).toEqual(header('valid issued repealed', null));
    expect(readHeader(labels, documents, false)).toEqual(header('issued repealed valid', null));
  });

  it('whose names share a column of the grid stands nowhere', () => {
    const labels = inGrid(['现行有效件数'], ['本年制发件数'], ['本年废止件数']);
    expect(readHeader(labels, documents, false)).toEqual(header('issued repealed valid', null));
    expect(readHeader(labels, documents, true)?.order).toEqual(['valid', 'issued', 'repealed']);
  });

  it('whose names share a column with others is followed as it is read', () => {
    const labels = inGrid(['现行有效件数', '本年制发件数'], ['本年废止件数']);
    expect(readHeader(labels, documents, true)).toEqual(header('valid issued repealed', null));
  });

  it('may begin in the first column of a grid, and have one column only', () => {
    expect(readHeader(inGrid(['本年制发件数', '本年废止件数', '现行有效件数']), documents, true)?.at).toEqual([
      0, 1, 2,
    ]);
    expect(readHeader(inGrid(['信息内容', '本年收费金额（单位：万元）']), fees, true)?.at).toEqual([1]);
    expect(readHeader(inLines('信息内容', '本年收费金额（单位：万元）'), fees, true)).toEqual(header('amount', null));
  });

  it('tells what it lacks, and then nothing of the order', () =>
    expect(readHeader(inGrid(['', '现行有效件数', '本年制发件数']), documents, true)).toEqual(
      header('issued repealed valid', null, 'repealed'),
    ));

  it('without a name of a column is none', () =>
    expect(readHeader(inGrid(['第二十条第（一）项', '信息内容']), documents, true)).toBeNull());
});

describe('a name', () => {
  it('may be misread: each label and each column goes to the pair most alike', () => {
    // 本年废止件数 is two characters of six off 本年制发件数, 本年制发数 one.
    expect(readHeader(inGrid(['', '本年废止件数', '本年制发数', '现行有效件数']), documents, true)).toEqual(
      header('repealed issued valid', [1, 2, 3]),
    );
    expect(readHeader(inLines('本年制发数', '本年废止件数', '现行有效件数'), documents, true)?.order).toEqual([
      'issued',
      'repealed',
      'valid',
    ]);
  });

  it('printed twice names one column', () =>
    expect(readHeader(inGrid(['', '现行有效件数', '现行有效件数']), documents, true)?.missing).toEqual([
      'issued',
      'repealed',
    ]));

  it('printed twice beside all others does not shift them', () => {
    const labels = inGrid(['', '本年制发件数', '本年废止件数', '现行有效件数', '现行有效件数']);
    expect(readHeader(labels, documents, true)).toEqual(header('issued repealed valid', [1, 2, 3]));
  });

  it('may be cut over up to four cells or lines', () => {
    const labels = inLines('现行', '有效', '件', '数', '本年', '制发', '件数', '本年', '废止件数');
    expect(readHeader(labels, documents, true)?.order).toEqual(['valid', 'issued', 'repealed']);
  });

  it('is not made of words too far from it', () => {
    // Three characters of six.
    expect(readHeader(inGrid(['', '本年决定总数']), documents, true)).toBeNull();
  });
});

describe('the width of a row', () => {
  it.each([
    [['规章', '1', '2', '3'], 3],
    [['规章', '', '1', '2', '3', '', ''], 3],
    [['规章', '1', '', '3', ''], 3],
    [['规章', '', '', ''], 0],
    [['规章'], 0],
  ])('%j: %d', (cells, width) => {
    const [row] = rowsIn([cells]);
    if (row === undefined) throw new Error('no row');
    expect(widthOf(row, 1)).toBe(width);
  });
});
