import type { AuditContext, ContextInput, Thresholds } from '../model/audit-context.ts';
import type { Report } from '../model/report.ts';
import { defaultThresholds } from '../model/settings.ts';
import { matchReports } from './agency-match.ts';

export function fillThresholds({ thresholds }: ContextInput): Thresholds {
  return { ...defaultThresholds, ...thresholds };
}

/** Builds the context of a report's audit: compares names where the caller did not, and fills in defaults. */
export function buildContext(report: Report, input: ContextInput = {}): AuditContext {
  const { previous = null } = input;
  if (previous === null || input.match !== undefined) return fillContext(report, input);
  return fillContext(report, { ...input, match: matchReports(report, previous) });
}

/** Fills in defaults without comparing names: a `previous` without its match has to be asked about. */
export function fillContext(report: Report, input: ContextInput = {}): AuditContext {
  const { previous = null, match } = input;
  return {
    agency: report.agencyKind,
    published: null,
    deadlines: {},
    resembling: [],
    children: null,
    ...input,
    previous,
    match: previous === null ? null : (match ?? 'ask'),
    thresholds: fillThresholds(input),
  };
}
