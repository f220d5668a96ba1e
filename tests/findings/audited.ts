/** Readings of reading-builder.ts through all rules to what is shown and published. */
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import { toView } from '../../lib/findings/view.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { buildReading, type ReadingChanges } from '../checks/reading-builder.ts';

export function viewOf(changes: ReadingChanges): ReportView {
  const reading = buildReading(changes);
  const { results, checks } = runChecks(reading, rules);
  const view = toView({ kind: 'report', reading, findings: toFindings(results, reading), checks }, rules, 4.1);
  if (view.kind !== 'report') throw new Error(view.kind);
  return view;
}
