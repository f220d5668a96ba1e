import type { FindingView, ReportView } from '../../lib/model/view.ts';
import { buildReport, type ReportChanges } from '../checks/report-builder.ts';
import { makeFinding, makeReport } from '../components/fixtures.ts';

/** A report with a 0 in every other cell, and with these findings. */
export function formReport(changes: ReportChanges = {}, findings: readonly Partial<FindingView>[] = []): ReportView {
  const { form, facts } = buildReport(changes);
  return makeReport({
    form: form.id,
    facts: Object.fromEntries(
      [...facts].map(([id, { value, raw, state, anchor }]) => [id, { value, raw, state, located: anchor !== null }]),
    ),
    findings: findings.map((finding, index) => makeFinding({ fingerprint: `f${index + 1}`, ...finding })),
  });
}
