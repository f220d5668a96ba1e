import type { FindingView, ReportView } from '../../../lib/model/view.ts';
import { makeFinding, makeReport } from '../fixtures.ts';

const received = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];

/**
 * 60 natural persons and 3 businesses asked, 63 together; the row's total says otherwise, and so do text and table.
 * That is one problem, which the sum leads. Beside that an empty section and a blank cell. The side panel lists: sum,
 * empty, blank.
 */
export function jobReport(total = 64, changes: Partial<ReportView> = {}): ReportView {
  const cell = 't3.received.total';
  const number = (value: number) => ({ value, raw: String(value), state: 'number' as const, located: true });
  const findings: FindingView[] = [
    makeFinding({
      fingerprint: `prose ${total}`,
      rule: 'claim-mismatch',
      section: 'overview',
      message: { id: 'claim-mismatch', data: { subject: cell, actual: 63, expected: total } },
      fix: { id: 'claim-mismatch.fix', data: { subject: cell, actual: 63, expected: total } },
      cells: [cell],
      expected: total,
      actual: 63,
      formula: `63 ≠ ${total}`,
      quotes: ['全年共收到申请63件。'],
    }),
    makeFinding({
      fingerprint: `sum ${total}`,
      message: { id: 't3-row-total', data: { total: cell, actual: total, expected: 63 } },
      fix: { id: 't3-row-total.fix', data: { total: cell, actual: total, expected: 63 } },
      cells: [cell],
      expected: 63,
      actual: total,
      formula: `60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ ${total}`,
      suspects: [{ cell, shouldBe: 63, reason: 'totalNotUpdated' }],
      clauses: ['条例第五十条'],
    }),
    makeFinding({
      fingerprint: 'empty',
      rule: 'section-empty',
      section: 'problems',
      message: { id: 'section-empty', data: { section: 'problems' } },
      fix: { id: 'section-empty.fix', data: { section: 'problems' } },
      cells: [],
      expected: null,
      actual: null,
      formula: null,
    }),
    makeFinding({
      fingerprint: 'blank',
      rule: 'cell-blank',
      outcome: 'review',
      severity: 'warning',
      section: 'disclosure',
      message: { id: 'cell-blank', data: { table: 't2', count: 1, cells: ['t2.coercion.decisions'] } },
      fix: { id: 'cell-blank.fix', data: { table: 't2', count: 1, cells: ['t2.coercion.decisions'] } },
      cells: ['t2.coercion.decisions'],
      expected: null,
      actual: null,
      formula: null,
    }),
  ];
  return makeReport({
    facts: {
      ...Object.fromEntries(received.map((column) => [`t3.received.${column}`, number(0)])),
      't3.received.natural': number(60),
      't3.received.business': number(3),
      [cell]: number(total),
      't2.coercion.decisions': { value: null, raw: '', state: 'blank', located: true },
    },
    findings,
    ...changes,
  });
}
