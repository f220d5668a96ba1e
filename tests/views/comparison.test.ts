import { expect, test } from 'vitest';
import {
  agenciesOf,
  agencySets,
  cellsOfIndicator,
  changeOf,
  compareAgencies,
  type Figure,
  figureOf,
  indicators,
  isInSet,
  reportsBefore,
  sortByValue,
} from '../../lib/views/comparison.ts';
import type { FactRecord } from '../../lib/views/identities.ts';

const indicator = (id: string) => {
  const found = indicators.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const number = (value: number) => ({ value, raw: String(value), state: 'number' as const });
const blank = { value: null, raw: '', state: 'blank' as const };
const report = (at: number, agency: string | null, year: number | null, form: '2019' | '2021' = '2021') => ({
  number: at,
  agency,
  year,
  form,
});
const received = indicator('t3.received.total');
const figure = (value: number | null): Figure => ({ value, state: value === null ? 'blank' : 'number', cell: 'x' });

test('every cell of both forms is a figure once, and so are the four groups of table three in each column', () => {
  const ids = indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // 不予公开、无法提供、不予处理、其他处理: the first three are headings in both forms, the last is a row in the form of 2019.
  const groups = ['denied', 'unavailable', 'refused', 'other'].map((row) => `t3.${row}.total`);
  expect(ids).toEqual(expect.arrayContaining(groups));
  const total = indicators.filter(({ table, column }) => table === 't3' && column === 'total').map(({ row }) => row);
  expect(total.indexOf('denied')).toBe(total.indexOf('denied.stateSecret') - 1);
});

test('a group adds its rows up; 其他处理 is a row of 2019 and three rows of 2021', () => {
  const other = indicator('t3.other.total');
  expect(cellsOfIndicator('2019', other)).toEqual(['t3.other.total']);
  expect(cellsOfIndicator('2021', other)).toEqual([
    't3.other.noCorrection.total',
    't3.other.unpaid.total',
    't3.other.rest.total',
  ]);
  const facts: FactRecord = {
    't3.other.noCorrection.total': number(2),
    't3.other.unpaid.total': number(0),
    't3.other.rest.total': number(5),
  };
  expect(figureOf({ form: '2021' }, facts, other)).toEqual({
    value: 7,
    state: 'number',
    cell: 't3.other.noCorrection.total',
  });
  // Of a sum with a blank nothing is known, and the blank is the place to look.
  expect(figureOf({ form: '2021' }, { ...facts, 't3.other.unpaid.total': blank }, other)).toEqual({
    value: null,
    state: 'blank',
    cell: 't3.other.unpaid.total',
  });
});

test('a cell that the source lacks has no place, and one that the form lacks is absent', () => {
  expect(figureOf({ form: '2021' }, {}, received)).toEqual({ value: null, state: 'missing', cell: null });
  expect(figureOf({ form: '2021' }, {}, indicator('t2.procurement.count'))).toEqual({
    value: null,
    state: 'absent',
    cell: null,
  });
});

test('a difference needs two numbers, a rate an earlier number above 0', () => {
  expect(changeOf(figure(40), figure(50))).toEqual({ difference: 10, rate: 0.25 });
  expect(changeOf(figure(0.1), figure(0.3))?.difference).toBe(0.2);
  expect(changeOf(figure(0), figure(5))).toEqual({ difference: 5, rate: null });
  expect(changeOf(figure(-4), figure(4))).toEqual({ difference: 8, rate: null });
  expect(changeOf(null, figure(5))).toBeNull();
  expect(changeOf(figure(null), figure(5))).toBeNull();
  expect(changeOf(figure(5), figure(null))).toBeNull();
});

test('years of an agency stand side by side; each is compared with the one report of the latest year before', () => {
  const reports = [
    report(0, '财政局', 2024),
    report(1, '民政局', 2024),
    report(2, '民政局', 2021),
    report(3, '民政局', 2022),
    report(4, '民政局', 2022),
    report(5, null, 2022),
    report(6, '民政局', null),
  ];
  const [most, other] = agenciesOf(reports);
  expect([most?.agency, other?.agency]).toEqual(['民政局', '财政局']);
  expect(most?.columns.map(({ report: { number: at }, before }) => [at, before?.number ?? null])).toEqual([
    [2, null],
    [3, 2],
    [4, 2],
    // Two reports of 2022: neither is a base.
    [1, null],
  ]);
});

test('agencies of a year have shares of the sum and changes from the year before', () => {
  const reports = [report(0, '甲局', 2024), report(1, '乙局', 2024), report(2, '丙局', 2024)];
  const pool = [...reports, report(3, '甲局', 2023), report(4, '乙局', 2023), report(5, '乙局', 2023)];
  const values = [30, 10, null, 24, 8, 9];
  const factsOf = ({ number: at }: { number: number }): FactRecord => {
    const value = values[at] ?? null;
    return { 't3.received.total': value === null ? blank : number(value) };
  };
  const { rows, sum, read } = compareAgencies(reports, pool, received, factsOf);
  expect([sum, read]).toEqual([40, 2]);
  expect(rows.map(({ share, before, change }) => [share, before?.report.number ?? null, change])).toEqual([
    [0.75, 3, { difference: 6, rate: 0.25 }],
    // Two reports of 乙局 for 2023.
    [0.25, null, null],
    [null, null, null],
  ]);
  expect(reportsBefore(reports, pool).map(({ number: at }) => at)).toEqual([3, 4, 5]);
  // One number alone is no whole of which it is a share.
  expect(compareAgencies(reports.slice(0, 1), pool, received, factsOf).rows[0]?.share).toBeNull();
});

test('agencies are told apart by level, kind and place', () => {
  const agencies = ['江苏省南京市人民政府', '江苏省南京市玄武区人民政府', '江苏省南京市玄武区教育局'];
  const none = new Map();
  const sets = agencySets(agencies, none);
  expect(sets).toEqual(['level:city', 'level:county', 'kind:department', 'kind:government', 'county:玄武区']);
  expect(agencies.filter((agency) => isInSet(agency, 'level:county', none))).toEqual(agencies.slice(1));
  expect(agencies.filter((agency) => isInSet(agency, 'kind:department', none))).toEqual(agencies.slice(2));
  expect(agencies.filter((agency) => isInSet(agency, '', none))).toEqual(agencies);
  // What the user gave to one of them counts.
  const classes = new Map([['江苏省南京市玄武区教育局', { level: 'town', kind: 'government' }]] as const);
  expect(agencySets(agencies, classes)).toEqual([
    'level:city',
    'level:county',
    'level:town',
    'kind:government',
    'kind:town',
    'county:玄武区',
  ]);
  expect(agencies.filter((agency) => isInSet(agency, 'level:county', classes))).toEqual(agencies.slice(1, 2));
});

test('rows without a value come last either way', () => {
  const values = [3, null, 1, 2];
  const { compare } = new Intl.Collator('zh-CN');
  expect(sortByValue(values, (value) => value, false, compare)).toEqual([1, 2, 3, null]);
  expect(sortByValue(values, (value) => value, true, compare)).toEqual([3, 2, 1, null]);
});
