import { describe, expect, it } from 'vitest';
import { align } from '../../lib/facts/align.ts';
import { type RowLabels, rowLabelsOf } from '../../lib/facts/candidates.ts';
import { group, row } from '../../lib/forms/shared.ts';
import type { FormRow } from '../../lib/model/form.ts';
import { gridOf, type Part, rowsIn } from './row-builder.ts';

/** A short table three with two columns. */
const form: readonly FormRow[] = [
  row('received', '一', '本年新收政府信息公开申请数量'),
  row('carriedIn', '二', '上年结转政府信息公开申请数量', '上年度结转政府信息公开申请数量'),
  group('results', '三', '本年度办理结果'),
  row('granted', '一', '予以公开'),
  row('partial', '二', '部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'),
  row('outcomes', '七', '总计'),
  row('carriedOut', '四', '结转下年度继续办理'),
];
const short = rowLabelsOf(
  form,
  form.map((each) => (each.group ? -1 : 2)),
);

/** Rows of the form found, each with its values, a blank one as `_`; by the form's order. */
function paired(parts: readonly Part[], labels: RowLabels = short): readonly string[] {
  return [...align(rowsIn(...parts), labels).pairings]
    .sort((a, b) => a.spec - b.spec)
    .map(({ spec, row: { cells }, valuesFrom }) => {
      const values = cells.slice(valuesFrom).map(({ text }) => text || '_');
      return [`${labels.rows[spec]?.id}:`, ...values].join(' ');
    });
}

const received = ['一、本年新收政府信息公开申请数量', '1', '11'];
const carriedIn = ['二、上年结转政府信息公开申请数量', '2', '12'];
const granted = ['（一）予以公开', '3', '13'];
const partial = ['（二）部分公开', '4', '14'];
const outcomes = ['（七）总计', '5', '15'];
const carriedOut = ['四、结转下年度继续办理', '6', '16'];
const read = {
  received: 'received: 1 11',
  carriedIn: 'carriedIn: 2 12',
  granted: 'granted: 3 13',
  partial: 'partial: 4 14',
  outcomes: 'outcomes: 5 15',
  carriedOut: 'carriedOut: 6 16',
};

it('the labels of rows have every wording once, with all rows that it may name', () => {
  const { exact, words } = rowLabelsOf(
    [row('a', '1', '1.其他', '其他'), row('b', '2', '其他', '（二）其他情形')],
    [2, 2],
  );
  expect(words).toEqual([['其他'], ['其他', '其他情形']]);
  expect([...exact]).toEqual([
    ['其他', [0, 1]],
    ['其他情形', [1]],
  ]);
});

describe('a label', () => {
  const last = 'carriedIn: 2 12';

  it('may be cut in two cells', () => {
    // 政府信息公开申请数量 alone is the end of two labels.
    expect(paired([[['上年结转', '政府信息公开申请数量', '2', '12']]])).toEqual([last]);
  });

  it('may begin in the row above', () => {
    expect(paired([[['上年结转'], ['政府信息公开申请数量', '2', '12']]])).toEqual([last]);
    expect(paired([[['上年'], ['结转'], ['政府信息公开申请数量', '2', '12']]])).toEqual([last]);
  });

  it('may stand above its values', () =>
    expect(paired([[['上年结转政府信息公开申请数量'], ['', '2', '12']]])).toEqual(['carriedIn: _ 2 12']));

  it('may be wrapped over six lines', () =>
    expect(paired(['上年', '结转', '政府', '信息公开', '申请', '数量', '2', '12'])).toEqual([last]));

  it('may be misspelt behind the name of its group', () =>
    expect(paired([[['三、本年度办理结果', '（一）予以公布', '3', '13'], partial, outcomes]])).toEqual([
      read.granted,
      read.partial,
      read.outcomes,
    ]));

  it('may have more words behind it', () =>
    expect(paired(['一、本年新收政府信息公开申请数量', '（单位：件）', '1', '11'])).toEqual([read.received]));

  it('may go on below its values', () => {
    expect(paired([[['上年', '2', '12'], ['结转政府信息公开申请数量']]])).toEqual([last]);
    expect(paired(['上年', '2', '12', '结转政府信息公开申请数量', ...granted])).toEqual([last, read.granted]);
  });

  it('may go on below cells that are blank', () =>
    expect(paired([[['上年', '', ''], ['结转政府信息公开申请数量']]])).toEqual(['carriedIn: _ _']));

  it('has words where numbers should stand behind it', () => {
    expect(paired([[['上年结转政府信息公开申请数量', '见附件', '12']]])).toEqual(['carriedIn: 见附件 12']);
    expect(paired([[['上年结转政府信息公开申请数量', '见附件', '附后']]])).toEqual(['carriedIn: 见附件 附后']);
    expect(paired([[['（七）总计', '见附件']]])).toEqual(['outcomes: 见附件']);
    expect(paired([[['三、本年度办理结果', '（一）予以公开', '见附件', '13']]])).toEqual(['granted: 见附件 13']);
    expect(paired([[['三、本年度办理结果', '（一）予以公开', '见附件', '附后']]])).toEqual(['granted: 见附件 附后']);
  });

  it('is no header: there more words stand behind it than the form has columns, or none', () => {
    expect(paired([[['总计', '自然人', '商业企业', '其他']]])).toEqual([]);
    expect(paired([[['自然人', '总计']]])).toEqual([]);
    expect(paired([[['上年结转政府信息公开申请数量情况']]])).toEqual([]);
  });

  it('may be misread: the row most alike is meant', () => {
    // One character off 上年结转, two off 本年新收.
    expect(paired([[['本年结转政府信息公开申请数量', '2', '12']]])).toEqual([last]);
    expect(paired([[['上年结转政府信息公开申清数量', '', '']]])).toEqual(['carriedIn: _ _']);
    expect(paired([[['上年结转政府信息公开申清数量', '见附件', '12']]])).toEqual(['carriedIn: 见附件 12']);
    // A variant of the form counts as its first wording does: 上年度结转.
    expect(paired([[['上年废结转政府信息公开申请数量', '2', '12']]])).toEqual([last]);
  });

  it('too far from all is none', () => {
    // Half of 予以公开.
    expect(paired([[['予以说明', '3', '13']]])).toEqual([]);
    expect(paired([[['公', '3', '13']]])).toEqual([]);
    expect(paired([[['', '3', '13']]])).toEqual([]);
  });
});

it('rows found come in the order of the form', () =>
  expect(align(rowsIn([received, carriedIn, granted]), short).pairings.map(({ spec }) => spec)).toEqual([0, 1, 3]));

describe('words of two rows', () => {
  const twice = (first: FormRow, second: FormRow, widths: readonly number[] = [2, 2]) =>
    rowLabelsOf([first, second], widths);

  it('are told apart by the number before them', () => {
    const labels = twice(row('a', '1', '其他'), row('b', '2', '其他'));
    expect(paired([[['1.其他', '1', '2']]], labels)).toEqual(['a: 1 2']);
    expect(paired([[['2.其他', '1', '2']]], labels)).toEqual(['b: 1 2']);
  });

  it('are sooner a row without a number than one with another', () => {
    const labels = twice(row('a', '1', '其他'), row('b', null, '其他'));
    expect(paired([[['2.其他', '1', '2']]], labels)).toEqual(['b: 1 2']);
    expect(paired([[['其他', '1', '2']]], labels)).toEqual(['a: 1 2']);
  });

  it('are told apart by the number of values', () => {
    const labels = twice(row('a', null, '其他'), row('b', null, '其他'), [1, 2]);
    expect(paired([[['其他', '1', '2']]], labels)).toEqual(['b: 1 2']);
    expect(paired([[['其他', '1']]], labels)).toEqual(['a: 1']);
  });

  it('are those of the row that has numbers', () => {
    expect(paired([[['（一）予以公开', '', ''], granted]])).toEqual([read.granted]);
    expect(paired([[granted, ['（一）予以公开', '', '']]])).toEqual([read.granted]);
    expect(paired([gridOf('予以公升||', '予以公升|3|13')])).toEqual([read.granted]);
  });

  it('are in the order of the form where both rows are there', () => {
    const rows = [row('first', null, '总计'), row('a', null, '其他'), row('b', null, '其他')];
    const both = gridOf('其他|1|2', '其他|3|4');
    expect(paired([both], rowLabelsOf(rows, [2, 2, 2]))).toEqual(['a: 1 2', 'b: 3 4']);
  });
});

describe('a table printed more than once', () => {
  const last = gridOf(
    '一、本年新收政府信息公开申请数量|7|7',
    '二、上年结转政府信息公开申请数量|8|8',
    '（一）予以公开|9|9',
  );
  const first = [read.received, read.carriedIn, read.granted];

  it('is read as it is first printed', () => {
    expect(paired([[received, carriedIn, granted], last])).toEqual(first);
    expect(paired([[received, carriedIn, granted, ...last, ...last]])).toEqual(first);
  });

  it('is read where more of it is printed', () => {
    expect(paired([last.slice(0, 2), [received, carriedIn, granted]])).toEqual(first);
    expect(paired([last.slice(0, 2), [received, carriedIn, granted], last])).toEqual(first);
  });

  it('is not put together from two prints', () =>
    expect(paired([[received, carriedIn], last])).toEqual(['received: 7 7', 'carriedIn: 8 8', 'granted: 9 9']));

  it('does not begin again at a row without numbers', () => {
    const parts = [
      [received, carriedIn],
      [[received[0] ?? '', '', ''], granted, partial, outcomes],
    ];
    expect(paired(parts)).toEqual([...first, read.partial, read.outcomes]);
  });

  it('may lack its first row', () => {
    const parts = [[carriedIn, granted, partial, outcomes], last.slice(0, 2), last.slice(0, 1)];
    expect(paired(parts)).toEqual([read.carriedIn, read.granted, read.partial, read.outcomes]);
  });
});

describe('a row out of order', () => {
  const rest = [received, carriedIn, granted, partial, outcomes];
  const others = [read.received, read.carriedIn, read.granted, read.partial, read.outcomes];

  it('is known by its own words', () => {
    expect(paired([[carriedOut, ...rest]])).toEqual([...others, read.carriedOut]);
    expect(paired([[...rest.slice(1), carriedOut, received]])).toEqual([...others, read.carriedOut]);
  });

  it('may be cut in two cells', () =>
    expect(paired([[['四、结转下年度', '继续办理', '6', '16'], ...rest]])).toEqual([...others, read.carriedOut]));

  it('is not chosen between two', () =>
    expect(paired([[carriedOut, ['四、结转下年度继续办理', '9', '9'], ...rest]])).toEqual(others));

  it('is not one that is there in its place', () =>
    expect(paired([[['四、结转下年度继续办理', '9', '9'], ...rest, carriedOut]])).toEqual([
      ...others,
      read.carriedOut,
    ]));

  it('is not one in another table, before or behind', () => {
    expect(paired([[carriedOut], rest])).toEqual(others);
    expect(paired([[...rest.slice(1), carriedOut], [received]])).toEqual([...others.slice(1), read.carriedOut]);
    expect(paired([rest.slice(0, 2), [carriedOut], rest.slice(2)])).toEqual([...others, read.carriedOut]);
  });

  it('is not one misread, nor one without numbers', () => {
    const misread = ['四、结转下年度继续办里', '6', '16'];
    expect(paired([[misread, ['本地补充项目', '9', '9'], ...rest]])).toEqual(others);
    expect(paired([[['四、结转下年度继续办理', '', ''], ...rest]])).toEqual(others);
  });

  it('is not one whose words are those of two rows', () => {
    const labels = rowLabelsOf([...form, row('rest', null, '结转下年度继续办理')], [2, 2, -1, 2, 2, 2, 2, 2]);
    expect(paired([[carriedOut, ...rest]], labels)).toEqual(others);
  });
});

describe('a row whose label is lost', () => {
  const between = (...rows: readonly (readonly string[])[]) => paired([[received, ...rows, outcomes]]);
  const ends = (...rows: readonly string[]) => [read.received, ...rows, read.outcomes];
  const three = ends(read.carriedIn, read.granted, read.partial);

  it('is known by its place between two others', () => {
    expect(between(['', '2', '12'], granted, partial)).toEqual(three);
    expect(between(carriedIn, granted, ['', '4', '14'])).toEqual(three);
    expect(between(['2', '12'], granted, partial)).toEqual(three);
  });

  it('may be one of several that are all there', () => {
    const lost = [carriedIn, granted, partial].map(([, ...values]) => ['', ...values]);
    expect(between(...lost)).toEqual(three);
    expect(between(...lost.slice(1))).toEqual(ends());
    expect(between(...lost, ['', '9', '9'])).toEqual(ends());
    expect(between(['', '2', '12'], ['本地补充项目', '3', '13'], partial)).toEqual(ends(read.partial));
  });

  it('is not counted with rows before it, nor with one that is known by its words', () => {
    const above = gridOf('|8|8', '|9|9');
    const found = paired([[...above, received, ['', '2', '12'], granted]]);
    expect(found).toEqual([read.received, read.carriedIn, read.granted]);
    expect(between(carriedOut, ['', '2', '12'], granted, partial)).toEqual([...three, read.carriedOut]);
  });

  it('is not known at either end', () => {
    expect(paired([[['', '1', '11'], carriedIn, granted]])).toEqual([read.carriedIn, read.granted]);
    expect(paired([[partial, outcomes, ['', '6', '16']]])).toEqual([read.partial, read.outcomes]);
  });

  it('may have a bad copy of it', () => {
    // Seven of its thirteen characters; five would be too few.
    expect(between(['上年结转申请量', '2', '12'], granted, partial)).toEqual(three);
    // Two of the four of 部分公开, whose longer wording it is far from.
    expect(between(carriedIn, granted, ['部份公升', '4', '14'])).toEqual(three);
    // Five are too few where two rows are missing.
    expect(between(['上年的申请', '2', '12'], ['又一行', '3', '13'], partial)).toEqual(ends(read.partial));
  });

  it('may be one that says something else, if it is alone', () => {
    expect(between(['本地补充项目', '2', '12'], granted, partial)).toEqual(three);
    expect(between(['本地补充项目', '2', '12'], ['又一项目', '5', '15'], granted)).toEqual(ends(read.granted));
    // A rest, a sum, a row of another number, and one whose words are another row's.
    for (const label of ['其他项目', '小计', '5.本地补充项目', '重复申请'])
      expect(between([label, '2', '12'], granted, partial)).toEqual(ends(read.granted, read.partial));
  });

  it.each([[['', '2', '见附件']], [['', '2', '12', '见附件']], [['2']], [['9', '2', '12']], [['-', '2', '12']]])(
    'is not known with other values than the form has: %j',
    (lost) => expect(between(lost, granted, partial)).toEqual(ends(read.granted, read.partial)),
  );

  it('has a dash or a blank for a value', () => {
    expect(between(['', '-', '12'], granted, partial)).toEqual(ends('carriedIn: - 12', read.granted, read.partial));
    expect(between(['', '', '12'], granted, partial)).toEqual(ends('carriedIn: _ 12', read.granted, read.partial));
  });

  it('is not counted with rows that have no numbers', () => {
    const heading = ['三、本年度办理结果', '', ''];
    expect(between(['', '2', '12'], heading, granted, partial)).toEqual([
      read.received,
      read.carriedIn,
      'results: _ _',
      read.granted,
      read.partial,
      read.outcomes,
    ]);
    expect(between(['', '2', '12'], ['', '', ''], granted, partial)).toEqual(three);
  });
});
