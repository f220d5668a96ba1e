/** Reports of report-builder.ts through all rules to what is shown and published. */
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { toView } from '../../lib/views/report-view.ts';
import { buildReport, type ReportChanges } from '../checks/report-builder.ts';

export function viewOf(changes: ReportChanges): ReportView {
  const report = buildReport(changes);
  const { results, checks } = runChecks(report, rules);
  const view = toView({ kind: 'report', report, findings: toFindings(results, report), checks }, 4.1);
  if (view.kind !== 'report') throw new Error(view.kind);
  return view;
}
