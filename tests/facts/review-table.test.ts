import { describe, expect, it } from 'vitest';
import { readReviewTable } from '../../lib/facts/review-table.ts';
import { rowsOf } from '../../lib/facts/rows.ts';
import { form2021 } from '../../lib/forms/form-2021.ts';
import { readText } from '../../lib/source/text/index.ts';
import { documentOf, gridOf, type Part, wideRow } from './row-builder.ts';

const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const columns = ['upheld', 'corrected', 'other', 'pending', 'total'];
const blocks = ['review', 'direct', 'afterReview'];
const heading = '四、政府信息公开行政复议、行政诉讼情况';

/** Cell n, from 1, of the form's fifteen holds n. */
const all = blocks.flatMap((block) => columns.map((column) => `${block}.${column}`));
const numbers = all.map((_, at) => `${at + 1}`);
const whole = Object.fromEntries(all.map((cell, at) => [cell, at + 1]));

/** The header as the form has it: in three lines, with a column for each number. */
const header = [
  wideRow('行政复议*5|行政诉讼*10'),
  [...five, ...wideRow('未经复议直接起诉*5|复议后起诉*5')],
  [...wideRow('*5'), ...five, ...five],
];

function read(...parts: readonly Part[]) {
  const document = documentOf(...parts);
  const { facts, table, rows } = readReviewTable(document, rowsOf(document), form2021);
  const cells = [...facts].map(([id, { value, state }]) => [id.replace('t4.', ''), value ?? state]);
  const { found, missingRows, missingColumns, uncertainRows } = table;
  return {
    cells: Object.fromEntries(cells),
    found,
    missingRows,
    missingColumns,
    uncertain: uncertainRows.map(({ row, raw }) => `${row}: ${raw}`),
    anchor: table.anchor,
    used: rows.size,
  };
}

const nothing = { cells: {}, found: false, missingRows: [], missingColumns: [], uncertain: [], anchor: null, used: 0 };
const sound = { found: true, missingRows: [], missingColumns: [], uncertain: [] };

const upTo = (count: number) => numbers.slice(0, count);

/** `whole` without what stands in these cells. */
function without(...cells: readonly string[]) {
  return Object.fromEntries(Object.entries(whole).filter(([cell]) => !cells.includes(cell)));
}

describe('fifteen numbers under their header', () => {
  it('are the form’s three blocks of five', () =>
    expect(read([...header, numbers])).toEqual({
      ...{ ...sound, cells: whole, used: 1 },
      anchor: { kind: 'dom', path: [0, 3, 0] },
    }));

  it('may have a label before them', () =>
    expect(read([...header, ['件数', ...numbers]])).toMatchObject({ ...sound, cells: whole }));

  it('may stand in bare lines', () => {
    const names = ['行政复议', ...five, '未经复议直接起诉', ...five, '复议后起诉', ...five];
    expect(read(...names, ...numbers)).toMatchObject({ ...sound, cells: whole });
  });

  it('may be blank, a dash or a few words', () => {
    const values = ['', '-', '无', '见附件', ...numbers.slice(4)];
    expect(read([...header, values]).cells).toEqual({
      ...whole,
      'review.upheld': 'blank',
      'review.corrected': 'dash',
      'review.other': 'dash',
      'review.pending': 'text',
    });
  });

  it('may all be blank', () => {
    const blank = numbers.map(() => '');
    expect(read([...header, blank]).cells).toEqual(Object.fromEntries(all.map((cell) => [cell, 'blank'])));
    expect(read([...header, ['', '', '']])).toEqual(nothing);
  });

  it('may have a blank first behind a label, or padding around them', () => {
    expect(read([...header, ['件数', '', ...numbers.slice(1)]]).cells).toEqual({ ...whole, 'review.upheld': 'blank' });
    expect(read([...header, ['', ...numbers, '']])).toMatchObject({ ...sound, cells: whole });
  });

  it('are values even where a third of them are words', () => {
    const words = Object.fromEntries(columns.map((column) => [`review.${column}`, 'text']));
    const values = [...columns.map(() => '见附件'), ...numbers.slice(5)];
    expect(read([...header, values]).cells).toEqual({ ...whole, ...words });
    expect(read(heading, [['见附件', ...numbers.slice(1)]]).cells).toEqual({ ...whole, 'review.upheld': 'text' });
  });

  it('are not found in rows of words', () => {
    expect(read([...header, numbers.map((_, at) => `注${at}字`)])).toEqual(nothing);
    expect(read(header)).toEqual(nothing);
  });

  it('are read once', () => {
    const again = numbers.map(() => '9');
    expect(read([...header, numbers], [...header, again])).toMatchObject({ ...sound, cells: whole, used: 1 });
  });
});

describe('without a header', () => {
  it('fifteen numbers below the heading are known', () => {
    expect(read(heading, [numbers])).toMatchObject({ ...sound, cells: whole });
    expect(read(heading, [[...numbers, '', '']]).cells).toEqual(whole);
    expect(read('四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', [numbers]).cells).toEqual(whole);
  });

  it('nothing else is', () => {
    expect(read('三、收到和处理政府信息公开申请情况', [numbers])).toEqual(nothing);
    expect(read([numbers])).toEqual(nothing);
    expect(read(heading, [numbers.slice(1)])).toEqual(nothing);
    expect(read(heading, [['总计', ...numbers]])).toEqual(nothing);
    expect(read('行政诉讼和行政复议', [numbers])).toEqual(nothing);
  });

  it.each('结果纠正 其他结果 尚未审结 维持 纠正 审结 行政复议 行政诉讼 未经复议直接起诉 复议后起诉'.split(' '))(
    'three words of it are one: %s',
    (word) => {
      const two = ['结果维持', word === '结果纠正' ? '其他结果' : '结果纠正'];
      const found = read([[...two, word], upTo(5)]);
      expect(found).toMatchObject({ found: true, cells: { 'review.upheld': 1, 'review.total': 5 } });
    },
  );

  it('other words are not one', () => expect(read(gridOf('数量|金额|项目', '1|2|3|4|5'))).toEqual(nothing));
  it('two words of it are not one', () => expect(read(gridOf('结果维持|结果纠正', '1|2|3|4|5'))).toEqual(nothing));
});

describe('cut in pieces', () => {
  const piece = (name: string, at: number): Part => [[[name, 5]], five, numbers.slice(at, at + 5)];
  const [review, direct, after] = [piece('行政复议', 0), piece('未经复议直接起诉', 5), piece('复议后起诉', 10)];

  it('three tables of five are read in turn', () =>
    expect(read(review ?? '', direct ?? '', after ?? '')).toMatchObject({ ...sound, cells: whole, used: 3 }));

  it('a table of five and one of ten are', () => {
    const ten: Part = [wideRow('未经复议直接起诉*5|复议后起诉*5'), [...five, ...five], numbers.slice(5)];
    expect(read(review ?? '', ten)).toMatchObject({ ...sound, cells: whole, used: 2 });
  });

  it('a block that is not there is missing', () =>
    expect(read(review ?? '', direct ?? '')).toMatchObject({
      found: true,
      missingRows: ['afterReview'],
      cells: without(...columns.map((column) => `afterReview.${column}`)),
    }));
});

describe('a header that lacks columns', () => {
  it('in every block says so', () => {
    const names = five.filter((name) => name !== '其他结果');
    const values = numbers.filter((_, at) => at % 5 !== 2);
    const part: Part = [wideRow('行政复议*4|未经复议直接起诉*4|复议后起诉*4'), [...names, ...names, ...names], values];
    const lacking = blocks.map((block) => `${block}.other`);
    expect(read(part)).toMatchObject({ ...sound, cells: without(...lacking), missingColumns: lacking });
  });

  const lacksLast = [...five, ...five, ...five.slice(0, 4)];
  const last = 'afterReview.total';

  it('in one block says so', () =>
    expect(read([lacksLast, upTo(14)])).toMatchObject({ ...sound, cells: without(last), missingColumns: [last] }));

  it.each<[string, Part]>([
    ['may stand over a row with a label of its own', [lacksLast, ['件数', ...upTo(14)]]],
    [
      'has blank padding beside its values',
      [
        ['', ...lacksLast, ''],
        ['', ...upTo(14), ''],
      ],
    ],
  ])('%s', (_, part) => expect(read(part).cells).toEqual(without(last)));

  it.each<[string, readonly string[], number]>([
    ['names and values are not as many', lacksLast, 13],
    ['a block is lost', [...five, ...five.slice(0, 4)], 9],
  ])('places nothing where %s', (_, names, count) => {
    const uncertain = [`review: ${upTo(count).join(' ')}`];
    expect(read([names, upTo(count)])).toMatchObject({ found: true, cells: {}, missingRows: [], uncertain });
  });

  it('of little more than totals is read in blocks, of totals alone not', () => {
    const top = wideRow('行政复议*2|行政诉讼|复议后起诉');
    const cells = { 'review.pending': 1, 'review.total': 2, 'direct.total': 3, 'afterReview.total': 4 };
    expect(read([top, ...gridOf('尚未审结|总计|总计|总计', '1|2|3|4')]).cells).toEqual(cells);
    const totals = gridOf('行政复议|行政诉讼|复议后起诉', '总计|总计|总计', '1|2|3');
    expect(read(totals)).toMatchObject({ cells: {}, uncertain: ['review: 1 2 3'] });
  });
});

describe('a row that lost a cell together with its header', () => {
  const blockNames = (...widths: readonly [number, number, number]) =>
    wideRow(`行政复议*${widths[0]}|未经复议直接起诉*${widths[1]}|复议后起诉*${widths[2]}`);
  /** One cell of the second block has the names of two columns. */
  const cut = [...five, '结果维持', '结果纠正其他结果', '尚未审结', '总计', ...five];

  it('has its full blocks read, and of the short one what stands under one name', () => {
    const found = read([blockNames(5, 4, 5), cut, upTo(14)]);
    expect(found.cells).toEqual({
      ...Object.fromEntries(columns.map((column, at) => [`review.${column}`, at + 1])),
      'direct.upheld': 6,
      'direct.pending': 8,
      'direct.total': 9,
      ...Object.fromEntries(columns.map((column, at) => [`afterReview.${column}`, at + 10])),
    });
    expect(found.uncertain).toEqual([`direct: ${upTo(14).join(' ')}`]);
    expect(found.missingRows).toEqual([]);
  });

  it('has a full block read whose names are misread', () => {
    const misread = ['结果维特', ...cut.slice(1)];
    expect(read([blockNames(5, 4, 5), misread, upTo(14)]).cells['review.upheld']).toBe(1);
  });

  it('leaves what follows it unread: it may be any block', () => {
    const more: Part = [[['行政复议', 5]], five, numbers.slice(0, 5)];
    const lost = [blockNames(5, 4, 5), cut, numbers.slice(1, 14)];
    expect(read(lost, more)).toMatchObject({ cells: {}, used: 1 });
  });

  it('has nothing read where it is narrower than its header', () =>
    expect(read([blockNames(five.length, 4, five.length), cut, numbers.slice(1, 14)]).cells).toEqual({}));

  it('has nothing read where the name of a block is lost, or a block is too short', () => {
    const nameless = wideRow('行政复议*5|*4|复议后起诉*5');
    expect(read([nameless, cut, upTo(14)]).cells).toEqual({});
    const short = [...five, '结果维持', '其他结果尚未审结', '总计', ...five];
    expect(read([blockNames(5, 3, 5), short, upTo(13)]).cells).toEqual({});
  });
});

describe('cells one below the other, a bar behind each', () => {
  const lines = (last: string) =>
    ['四、政府信息公开行政复议、行政诉讼情况', '行政复议', '|', '行政诉讼', '|', '||||']
      .concat(
        five.flatMap((name) => [name, '|']),
        ['未经复议直接起诉', '|', '复议后起诉', '|', '||'],
        [...five, ...five].flatMap((name) => [name, '|']),
        ['|'],
        [...numbers.slice(0, -1), last].flatMap((number) => [number, '|']),
        ['||', '五、存在的主要问题及改进情况'],
      )
      .join('\n');
  const readLines = (last: string) => {
    const document = readText(lines(last));
    const { facts } = readReviewTable(document, rowsOf(document), form2021);
    return Object.fromEntries([...facts].map(([id, { value, state }]) => [id.replace('t4.', ''), value ?? state]));
  };

  it('are read where all are numbers', () => expect(readLines('15')).toEqual(whole));
  // The bar above the first is no cell: with it there would be fifteen again, each one too far.
  it('are not shifted where the last holds words', () => {
    for (const [cell, value] of Object.entries(readLines('待统计'))) expect([cell, value]).toEqual([cell, whole[cell]]);
  });
});
