import { describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import { recordsOf, staleRecords } from '../../lib/triage/decision-records.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { makeFinding, makeReport, page } from '../components/fixtures.ts';

const suspects = [{ cell: 't3.received.total', shouldBe: 12, reason: 'oneCell' as const }];
const finding = (fingerprint: string, cell: string, changes: object = {}) =>
  makeFinding({ fingerprint, message: { id: 't3-row-total', data: { cell } }, cells: [cell], ...changes });
/** Two findings of one cause, and one apart. */
const report = makeReport({
  facts: { 't3.received.total': { value: 13, raw: '13', state: 'number', located: true } },
  findings: [
    finding('row', 't3.received.total', { suspects }),
    finding('column', 't3.received.natural', { suspects }),
    finding('apart', 't3.granted.total'),
  ],
});
const decide = (at: number, changes: Partial<Decision> = {}): Decision => {
  const found = report.findings[at];
  if (found === undefined) throw new Error(`no finding ${at}`);
  const choice = { kind: 'confirmed' as const, reason: null, note: '', at: '2026-11-27T08:00:00Z' };
  return { ...toDecision(found, report, page, choice), ...changes };
};
const records = (...decisions: readonly Decision[]) =>
  recordsOf(reviewReport(report, page, decisions).problems).map(({ message, decisions: of }) => [
    message.id,
    ...of.map((each) => each.finding.message.data.cell),
  ]);

describe('the record of decisions', () => {
  test('has one for a problem that was decided as a whole, with the problem’s sentence and the lead first', () => {
    expect(records(decide(1), decide(0))).toEqual([['suspect', 't3.received.total', 't3.received.natural']]);
  });

  test('has one for each choice where the findings were decided differently, or only in part', () => {
    expect(records(decide(0))).toEqual([['t3-row-total', 't3.received.total']]);
    expect(records(decide(0), decide(1, { kind: 'dismissed', reason: 'other' }))).toEqual([
      ['t3-row-total', 't3.received.total'],
      ['t3-row-total', 't3.received.natural'],
    ]);
  });

  test('lists the latest first, and nothing twice', () => {
    const late = decide(2, { at: '2026-11-27T09:00:00Z' });
    expect(records(decide(0), decide(1), late)).toEqual([
      ['t3-row-total', 't3.granted.total'],
      ['suspect', 't3.received.total', 't3.received.natural'],
    ]);
  });

  test('keeps what was said of other numbers', () => {
    expect(records(decide(2, { values: '["then"]' }))).toEqual([['t3-row-total', 't3.granted.total']]);
  });

  test('puts together what one act decided on findings that are gone', () => {
    const gone = (at: number, changes: Partial<Decision> = {}) => decide(at, { place: `["gone ${at}"]`, ...changes });
    const listed = staleRecords([gone(0), gone(1), gone(2, { at: '2026-11-27T09:00:00Z' })]);
    expect(listed.map(({ decisions }) => decisions.length)).toEqual([1, 2]);
  });
});
