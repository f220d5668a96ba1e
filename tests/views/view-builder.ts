/** Views of made-up reports, with the real rules. */
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { FindingView, ReportView } from '../../lib/model/view.ts';
import { toView } from '../../lib/views/report-view.ts';
import { buildReport, type ReportChanges } from '../checks/report-builder.ts';

export function reportOf(audit: Audit): ReportView {
  const view = toView(audit, 1);
  if (view.kind !== 'report') throw new Error('no report');
  return view;
}

/** The view of a made-up report with the findings of one rule. */
export function buildView(rule: string, changes: ReportChanges = {}): ReportView {
  const report = buildReport(changes);
  const { results, checks } = runChecks(
    report,
    rules.filter(({ id }) => id === rule),
  );
  return reportOf({ kind: 'report', report, findings: toFindings(results, report), checks });
}

/** Its one finding. */
export function only({ findings }: ReportView): FindingView {
  const [found] = findings;
  if (found === undefined || findings.length > 1) throw new Error(`${findings.length} findings`);
  return found;
}
