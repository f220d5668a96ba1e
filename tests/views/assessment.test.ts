/** Twelve agencies of a county, worked out by hand: ten have a report, one of them two, one published late. */
import { describe, expect, test } from 'vitest';
import type { ExpectedAgency } from '../../lib/model/batch.ts';
import { type AssessedReport, assess } from '../../lib/views/assessment.ts';
import { distinctAgencies } from '../../lib/views/expected-agencies.ts';

const names = {
  水利局: '部门',
  民政局: '部门',
  教育局: '部门',
  司法局: '部门',
  统计局: '部门',
  审计局: '部门',
  卫生健康局: '部门',
  人民政府: '政府',
  城关镇人民政府: '乡镇',
  竹溪镇人民政府: '乡镇',
  财政局: '部门',
  林业局: '部门',
} as const;
type Name = keyof typeof names;

const list: readonly ExpectedAgency[] = Object.entries(names).map(([name, group]) => ({
  name: `惠安县${name}`,
  group,
}));

interface Found {
  readonly fails?: number;
  readonly reviews?: number;
  readonly score?: number;
  readonly late?: 'fail' | 'review';
  readonly read?: number;
}

function reportOf(number: number, name: Name | null, found: Found = {}, year: number | null = 2024): AssessedReport {
  const { fails = 0, reviews = 0, score = 100, late, read = 200 } = found;
  const agency = name && `惠安县${name}`;
  const sums = { pass: 20, fail: fails - (late === 'fail' ? 1 : 0), review: reviews - (late === 'review' ? 1 : 0) };
  return {
    number,
    label: agency ?? `第${number}份`,
    agency,
    year,
    fails,
    reviews,
    rules: {
      't3-row-total': sums,
      'publication-deadline': { pass: late ? 0 : 1, fail: late === 'fail' ? 1 : 0, review: late === 'review' ? 1 : 0 },
    },
    score,
    cells: { read, expected: 200 },
    published: [],
    source: `https://www.huian.gov.cn/${number}.html`,
  };
}

/** 财政局 and 林业局 have none; 教育局 has two; 司法局 is late, 统计局 perhaps. */
const reports: readonly AssessedReport[] = [
  reportOf(0, '水利局'),
  reportOf(1, '民政局', { fails: 2, score: 94 }),
  reportOf(2, '教育局', { reviews: 1, score: 99 }),
  reportOf(3, '司法局', { fails: 1, score: 95, late: 'fail' }),
  reportOf(4, '统计局', { reviews: 1, late: 'review' }),
  reportOf(5, '审计局', { fails: 14, score: 58 }),
  reportOf(6, '卫生健康局', { read: 190 }),
  reportOf(7, '人民政府'),
  reportOf(8, '城关镇人民政府', { fails: 7, reviews: 1, score: 79 }),
  reportOf(9, '竹溪镇人民政府', { score: 90, fails: 3 }),
  reportOf(10, '教育局', { score: 99, reviews: 1 }),
];
const unread = [
  { number: 11, name: '惠安县财政局', state: 'failed' },
  { number: 12, name: '', state: 'skipped' },
] as const;
const batch = {
  reports,
  unread,
  waiting: 0,
  expected: list,
  total: 100,
  rules: ['publication-deadline', 't3-row-total'],
  classes: new Map(),
};

describe('overview', () => {
  const { overview, bands } = assess(batch);

  test('counts reports by what was found in them', () => {
    expect(overview).toMatchObject({ items: 13, reports: 11, failed: 1, skipped: 1, waiting: 0 });
    // 民政 司法 审计 城关 竹溪 fail; 教育 twice and 统计 are only to review; 水利 卫健 政府 are clean.
    expect(overview).toMatchObject({ faulty: 5, open: 3, clean: 3 });
    // 2 + 1 + 14 + 7 + 3, and 1 + 1 + 1 + 1.
    expect(overview).toMatchObject({ fails: 27, reviews: 4 });
    // 11 × 200, of which one lacks ten.
    expect(overview.cells).toEqual({ read: 2190, expected: 2200 });
  });

  test('points: mean, middle and ends', () => {
    // 100 94 99 95 100 58 100 100 79 90 99 are 1014; in order 58 79 90 94 95 99 99 100 100 100 100.
    expect(overview.mean).toBeCloseTo(1014 / 11, 10);
    expect(overview).toMatchObject({ median: 99, highest: 100, lowest: 58 });
  });

  test('bands: full marks, tenths down to 60, and what is below', () => {
    expect(bands).toEqual([
      { from: 100, to: 100, reports: 4 },
      { from: 90, to: 100, reports: 5 },
      { from: 80, to: 90, reports: 0 },
      { from: 70, to: 80, reports: 1 },
      { from: 60, to: 70, reports: 0 },
      { from: 0, to: 60, reports: 1 },
    ]);
  });

  test('one report has no distribution, none has no mean, and without a scheme there are no points', () => {
    const one = assess({ ...batch, reports: reports.slice(0, 1) });
    expect(one.bands).toEqual([]);
    expect(one.overview).toMatchObject({ mean: 100, median: null, highest: null, lowest: null });
    expect(assess({ ...batch, reports: [] }).overview).toMatchObject({ reports: 0, mean: null });
    const unscored = reports.map((report) => ({ ...report, score: null }));
    expect(assess({ ...batch, reports: unscored, total: null })).toMatchObject({ bands: [], overview: { mean: null } });
  });
});

describe('ranking', () => {
  test('most points first; equals share a rank, and the next counts them', () => {
    expect(assess(batch).ranking.map(({ rank, report }) => [rank, report.number])).toEqual([
      [1, 0],
      [1, 4],
      [1, 6],
      [1, 7],
      [5, 2],
      [5, 10],
      [7, 3],
      [8, 1],
      [9, 9],
      [10, 8],
      [11, 5],
    ]);
  });

  test('without points, fewest failures first, then fewest reviews', () => {
    const three = [reports[2], reports[1], reports[0]].flatMap((report) => (report ? { ...report, score: null } : []));
    const { ranking } = assess({ ...batch, reports: three, total: null });
    expect(ranking.map(({ rank, report }) => [rank, report.number])).toEqual([
      [1, 0],
      [2, 2],
      [3, 1],
    ]);
  });
});

test('the commonest problems first', () => {
  // Wrong row totals: 2 + 0 + 14 + 7 + 3; to review 1 + 1 + 1; in four reports they fail.
  expect(assess(batch).rules).toEqual([
    { rule: 't3-row-total', fails: 26, reviews: 3, failing: 4 },
    { rule: 'publication-deadline', fails: 1, reviews: 1, failing: 1 },
  ]);
});

describe('warnings', () => {
  test('several reports of one agency and year, under any of its names', () => {
    const again = { ...reportOf(20, '人民政府'), agency: '惠安县政府' };
    const { repeated } = assess({ ...batch, reports: [...reports, again, reportOf(21, '水利局', {}, 2023)] });
    expect(repeated.map(({ agency, year, reports }) => [agency, year, reports.map(({ number }) => number)])).toEqual([
      ['惠安县教育局', 2024, [2, 10]],
      ['惠安县人民政府', 2024, [7, 20]],
    ]);
  });

  test('reports without an agency or a year are not taken for one', () => {
    const unknown = [
      reportOf(0, null),
      reportOf(1, null),
      reportOf(2, '水利局', {}, null),
      reportOf(3, '水利局', {}, null),
    ];
    expect(assess({ ...batch, reports: unknown }).repeated).toEqual([]);
  });

  test('late ones, and those that are late perhaps', () => {
    expect(assess(batch).late.map(({ report, certainty }) => [report.number, certainty])).toEqual([
      [3, 'late'],
      [4, 'perhaps'],
    ]);
  });

  test('agencies of the list without a report: one was not read, one is missing', () => {
    const { list: checked } = assess(batch);
    expect(checked?.years).toEqual([2024]);
    expect(checked?.expected.filter(({ standing }) => standing !== 'found')).toEqual([
      { name: '惠安县财政局', group: '部门', year: 2024, standing: 'unread', report: null },
      { name: '惠安县林业局', group: '部门', year: 2024, standing: 'missing', report: null },
    ]);
    expect(checked?.expected).toHaveLength(12);
    expect(checked?.beyond).toEqual([]);
  });

  test('a shorter or longer name is the agency, a similar one is asked about, another is beyond the list', () => {
    const given = ['惠安县政府', '惠安县水务局', '惠安县林业局'].map((name) => ({ name, group: '' }));
    const { list: checked } = assess({
      ...batch,
      reports: [reports[7], reports[0], reports[1]].flatMap((r) => r ?? []),
      unread: [],
      expected: given,
    });
    expect(checked?.expected.map(({ standing, report }) => [standing, report?.number])).toEqual([
      ['found', 7],
      ['ask', 0],
      ['missing', undefined],
    ]);
    expect(checked?.beyond.map(({ number }) => number)).toEqual([1]);
  });

  test('a year in which few agencies have a report was not asked for', () => {
    const old = reportOf(30, '水利局', {}, 2019);
    const before = [0, 1, 2, 3, 5].map((at) => ({ ...(reports[at] as AssessedReport), number: 40 + at, year: 2023 }));
    const { list: checked } = assess({ ...batch, reports: [...reports, old, ...before] });
    // Ten agencies in 2024, five in 2023, one in 2019.
    expect(checked).toMatchObject({ years: [2023, 2024], left: [2019] });
    expect(checked?.expected.filter(({ year, standing }) => year === 2023 && standing === 'found')).toHaveLength(5);
  });

  test('nobody is missing while items wait, or without a list', () => {
    expect(assess({ ...batch, waiting: 1 })).toMatchObject({ list: null, overview: { items: 14, waiting: 1 } });
    expect(assess({ ...batch, expected: [] }).list).toBeNull();
  });

  test('a list names an agency once, with the first group that it gives', () => {
    const twice = [
      { name: '惠安县政府', group: '' },
      { name: '惠安县水利局', group: '部门' },
      { name: '惠安县人民政府', group: '政府' },
      { name: '惠安县水利局', group: '其他' },
    ];
    expect(distinctAgencies(twice)).toEqual([
      { name: '惠安县政府', group: '政府' },
      { name: '惠安县水利局', group: '部门' },
    ]);
  });
});

describe('groups', () => {
  test('of the list, with what is missing; a name that is in no list has no group', () => {
    const stranger = { ...reportOf(11, null), agency: '晋江市民政局' };
    const { groups } = assess({ ...batch, reports: [...reports, stranger] });
    expect(
      groups.list?.map(({ group, reports, expected, missing, late }) => [group, reports, expected, missing, late]),
    ).toEqual([
      // 财政局 was not read, 林业局 is missing.
      ['部门', 8, 9, 1, 1],
      ['政府', 1, 1, 0, 0],
      ['乡镇', 2, 2, 0, 0],
      ['', 1, 0, 0, 0],
    ]);
  });

  test('stand in the order of the list, whatever was read first', () => {
    const reversed = assess({ ...batch, reports: [...reports].reverse() });
    expect(reversed.groups.list?.map(({ group }) => group)).toEqual(['部门', '政府', '乡镇']);
  });

  test('by kind, with subtotals that add up to the whole', () => {
    const { groups, overview } = assess({ ...batch, expected: [] });
    expect(
      groups.kind?.map(({ group, reports, faulty, fails, expected }) => [group, reports, faulty, fails, expected]),
    ).toEqual([
      ['department', 8, 3, 17, null],
      ['government', 1, 0, 0, null],
      ['town', 2, 2, 10, null],
    ]);
    // 100 + 94 + 99 + 95 + 100 + 58 + 100 + 99 over eight; 79 + 90 over two.
    expect(groups.kind?.map(({ mean }) => mean)).toEqual([745 / 8, 100, 84.5]);
    expect(groups.kind?.reduce((sum, { fails }) => sum + fails, 0)).toBe(overview.fails);
  });

  test('by the kind that the user gave an agency; it counts for its other name in the list too', () => {
    const classes = new Map([['惠安县人民政府', { level: 'county', kind: 'zone' }]] as const);
    const { groups } = assess({
      ...batch,
      classes,
      expected: [{ name: '惠安县政府', group: '' }, ...list.slice(0, 1)],
    });
    expect(groups.kind?.map(({ group, reports, expected }) => [group, reports, expected])).toEqual([
      ['zone', 1, 1],
      ['department', 8, 1],
      ['town', 2, 0],
    ]);
  });

  test('by county and city, as far as names tell them; one group alone is none', () => {
    const elsewhere = { ...reportOf(11, null), agency: '泉州市德化县水利局' };
    const nearby = { ...reportOf(12, null), agency: '晋江市民政局' };
    const one = assess({ ...batch, expected: [] });
    expect(Object.keys(one.groups)).toEqual(['kind']);
    const { groups } = assess({ ...batch, expected: [], reports: [...reports, elsewhere, nearby] });
    expect(groups.county?.map(({ group, reports }) => [group, reports])).toEqual([
      ['惠安县', 11],
      ['德化县', 1],
      ['晋江市', 1],
    ]);
    expect(groups.city?.map(({ group, reports }) => [group, reports])).toEqual([
      ['泉州市', 1],
      ['', 12],
    ]);
  });
});
