import { describe, expect, it } from 'vitest';
import type { CellView, ReportView } from '../../lib/model/view.ts';
import { compareVersions } from '../../lib/triage/versions.ts';
import { makeReport } from '../components/fixtures.ts';

const number = (value: number): CellView => ({ value, raw: String(value), state: 'number', located: true });
const blank: CellView = { value: null, raw: '', state: 'blank', located: true };
const missing: CellView = { value: null, raw: '', state: 'missing', located: false };

/** Findings on a page and a file with these totals of received applications. */
const compareTotals = (page: CellView, file: CellView, changes: Partial<ReportView> = {}) =>
  compareVersions(report({ 't3.received.total': page }), report({ 't3.received.total': file }, changes));

function report(facts: Record<string, CellView>, changes: Partial<ReportView> = {}): ReportView {
  return makeReport({ facts, title: '南湖区民政局2024年政府信息公开工作年度报告', ...changes });
}

describe('page against attachment', () => {
  it('has no finding where they agree', () => {
    expect(compareTotals(number(46), number(46))).toEqual([]);
  });

  it('names the cell and both numbers where they differ', () => {
    const [found, ...others] = compareVersions(
      report({ 't3.received.total': number(46), 't4.review.total': number(1) }),
      report({ 't3.received.total': number(44), 't4.review.total': number(1) }),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      ...{ rule: 'version-mismatch', outcome: 'fail', section: 'requests', cells: ['t3.received.total'] },
      message: { id: 'version-mismatch', data: { cell: 't3.received.total', page: 46, file: 44 } },
      ...{ expected: 46, actual: 44 },
    });
  });

  it.each([
    ['blank', blank],
    ['not found', missing],
  ])('does not compare a cell that is %s in one of them', (_name, cell) => {
    expect(compareTotals(number(46), cell)).toEqual([]);
  });

  it('makes one finding of thirteen differences, twelve findings of twelve', () => {
    const facts = (count: number, value: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`t3.row${index}.total`, number(value)]));
    expect(compareVersions(report(facts(12, 1)), report(facts(12, 2)))).toHaveLength(12);
    const many = compareVersions(report(facts(13, 1)), report(facts(13, 2)));
    const message = { id: 'version-mismatch.many', data: { count: 13 } };
    expect(many).toMatchObject([{ message, section: 'requests' }]);
    expect(many[0]?.cells).toHaveLength(13);
  });

  it.each([
    ['another year', { year: 2023 }, 'version-mismatch.other'],
    ['another agency', { agency: '南湖区财政局' }, 'version-mismatch.other'],
    ['no agency', { agency: null }, 'version-mismatch.unnamed'],
    ['no year', { year: null }, 'version-mismatch.unnamed'],
  ] as const)('is for review where the file names %s', (_name, changes, id) => {
    expect(compareTotals(number(46), number(44), changes)).toMatchObject([
      { outcome: 'review', message: { id }, cells: [] },
    ]);
  });

  it('gives each difference its own stable fingerprint', () => {
    const page = report({ 't3.received.total': number(1), 't3.granted.total': number(1) });
    const file = report({ 't3.received.total': number(2), 't3.granted.total': number(2) });
    const prints = compareVersions(page, file).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(2);
    expect(compareVersions(page, file).map(({ fingerprint }) => fingerprint)).toEqual(prints);
  });
});
