import { describe, expect, test } from 'vitest';
import type { CellId } from '../../lib/model/form.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { type FormCellView, formTables } from '../../lib/views/form-table.ts';
import { withoutTable } from '../checks/report-builder.ts';
import { makeReport } from '../components/fixtures.ts';
import { formReport } from './form-report.ts';

function rowsOf(report: ReportView) {
  return formTables(report).flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
}

function cellOf(report: ReportView, id: CellId): FormCellView {
  const cells = rowsOf(report)
    .flatMap((row) => row.cells)
    .filter((cell) => cell.id === id);
  if (cells[0] === undefined || cells.length > 1) throw new Error(`${cells.length} cells ${id}`);
  return cells[0];
}

const statusOf = (report: ReportView, id: CellId) => cellOf(report, id).status;

describe('layout', () => {
  // contract.md: 22 + 161 + 15 cells, 10 + 175 + 15 cells.
  test.each([
    ['2019', [22, 161, 15], [6, 6, 6, 2, 2]],
    ['2021', [10, 175, 15], [6, 1, 2, 1]],
  ] as const)('form %s: tables, parts and cells', (form, cells, partsOfTwo) => {
    const tables = formTables(formReport({ form }));
    const count = (parts: (typeof tables)[number]['parts']) =>
      parts.map(({ rows }) => rows.reduce((sum, row) => sum + row.cells.length, 0));
    expect(tables.map(({ id }) => id)).toEqual(['t2', 't3', 't4']);
    expect(tables.map(({ parts }) => count(parts).reduce((sum, each) => sum + each))).toEqual(cells);
    const [two, ...others] = tables;
    expect(count(two?.parts ?? [])).toEqual(partsOfTwo);
    expect(others.map(({ parts }) => parts.length)).toEqual([1, 3]);
  });

  test('group headings have no cells, and rows know their heading', () => {
    const rows = rowsOf(formReport());
    const headings = rows.filter(({ group }) => group);
    expect(headings.map(({ id, number, level }) => `${level} ${number} ${id}`)).toEqual([
      '0 三 t3.results',
      '1 三 t3.denied',
      '1 四 t3.unavailable',
      '1 五 t3.refused',
      '1 六 t3.other',
    ]);
    expect(headings.every(({ cells }) => cells.length === 0)).toBe(true);
    const within = Object.fromEntries(rows.map((row) => [row.id, row.within]));
    expect(within).toMatchObject({
      't2.fees': null,
      't3.received': null,
      't3.granted': 't3.results',
      't3.denied': 't3.results',
      't3.denied.process': 't3.denied',
      't3.other.rest': 't3.other',
      't3.outcomes': 't3.results',
      't3.carriedOut': null,
      't4.direct': null,
    });
    expect(rows.find(({ id }) => id === 't3.outcomes')?.words).toBe('总计');
  });
});

describe('status', () => {
  test('is holds in tables three and four, plain in table two, which has no identities', () => {
    const report = formReport();
    const statuses = rowsOf(report).flatMap(({ cells }) =>
      cells.map(({ id, status }) => `${id.slice(0, 2)} ${status}`),
    );
    expect([...new Set(statuses)]).toEqual(['t2 plain', 't3 holds', 't4 holds']);
  });

  test('of a wrong total is fails, of its parts involved, of others holds', () => {
    const report = formReport({ cells: { 't4.review.total': 1 } }, [{ rule: 't4-total', cells: ['t4.review.total'] }]);
    const row = rowsOf(report).find(({ id }) => id === 't4.review');
    expect(row?.cells.map(({ status }) => status)).toEqual(['involved', 'involved', 'involved', 'involved', 'fails']);
    expect(statusOf(report, 't4.direct.total')).toBe('holds');
    expect(cellOf(report, 't4.review.total').findings.map(({ fingerprint }) => fingerprint)).toEqual(['f1']);
    expect(cellOf(report, 't4.review.other').findings).toEqual([]);
  });

  test('a cell has the identities of its row and its column', () => {
    const report = formReport();
    const rules = (id: CellId) => cellOf(report, id).identities.map(({ rule }) => rule);
    expect(rules('t3.granted.legal')).toEqual(['t3-row-total', 't3-outcome-total']);
    expect(rules('t3.received.total')).toEqual(['t3-row-total', 't3-balance']);
    expect(rules('t3.outcomes.total')).toEqual(['t3-row-total', 't3-outcome-total', 't3-balance']);
    expect(rules('t4.direct.other')).toEqual(['t4-total']);
    expect(rules('t2.penalty.decisions')).toEqual([]);
  });

  test('of a cell without a number', () => {
    const cells = { 't3.received.legal': '', 't3.received.research': '/', 't2.penalty.decisions': '若干' };
    const report = formReport({ cells: { ...cells, 't4.direct.total': null } }, [
      { outcome: 'review', rule: 'cell-blank', cells: ['t3.received.legal'] },
    ]);
    // The sum of 't4.direct.upheld' cannot be checked without its total.
    const ids = [...Object.keys(cells), 't4.direct.total', 't4.direct.upheld'];
    expect(ids.map((id) => statusOf(report, id))).toEqual(['blank', 'blank', 'text', 'missing', 'open']);
    expect(cellOf(report, 't2.penalty.decisions').fact.raw).toBe('若干');
  });

  test('of a cell with a finding follows the finding, even if it is missing or its identities hold', () => {
    const report = formReport({ cells: { 't3.granted.natural': null } }, [
      { rule: 'row-missing', cells: ['t3.granted.natural'] },
      { outcome: 'review', rule: 'cell-unit', cells: ['t3.carriedIn.natural', 't4.review.total'] },
      { outcome: 'fail', rule: 'claim-mismatch', cells: ['t4.review.total'] },
    ]);
    const ids = ['t3.granted.natural', 't3.carriedIn.natural', 't4.review.total'];
    expect(ids.map((id) => statusOf(report, id))).toEqual(['fails', 'review', 'fails']);
    expect(cellOf(report, 't4.review.total').findings).toHaveLength(2);
  });

  test('of cells of an open identity is open', () => {
    const report = formReport({ cells: { 't4.review.upheld': '', 't4.review.total': 1 } });
    expect(statusOf(report, 't4.review.total')).toBe('open');
  });
});

test('only the likeliest suspects are named', () => {
  const alone = [
    { cell: 't3.received.total', shouldBe: 2, reason: 'totalNotUpdated' as const },
    { cell: 't3.received.natural', shouldBe: 3, reason: 'oneCell' as const },
  ];
  const report = formReport({}, [{ cells: ['t3.received.total'], suspects: alone }]);
  expect(cellOf(report, 't3.received.total').suspect).toEqual(alone[0]);
  expect(cellOf(report, 't3.received.natural').suspect).toBeNull();
});

test('a table that the source lacks is not found, even if its missing cells fail', () => {
  const cells = withoutTable('2021', 't4');
  const report = formReport({ cells }, [{ rule: 'row-missing', cells: Object.keys(cells) }]);
  expect(formTables(report).map(({ found }) => found)).toEqual([true, true, false]);
});

test('all cells of a report without facts are missing', () => {
  const cells = rowsOf(makeReport({ form: '2019', facts: {} })).flatMap((row) => row.cells);
  expect(cells).toHaveLength(198);
  expect(cells.every(({ status, fact }) => status === 'missing' && !fact.located)).toBe(true);
});
