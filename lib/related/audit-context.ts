import type { AgencyMatch, AuditContext, ContextInput, Thresholds } from '../model/audit-context.ts';
import type { Report } from '../model/report.ts';
import { defaultThresholds } from '../model/settings.ts';
import { matchReports } from './agency-match.ts';

export function fillThresholds({ thresholds }: ContextInput): Thresholds {
  return { ...defaultThresholds, ...thresholds };
}

/** What rules may look at beside a report, from what the caller knows and defaults for all else. */
export function buildContext(report: Report, given: ContextInput = {}): AuditContext {
  const { previous = null, match = previous === null ? undefined : matchFor(report, previous) } = given;
  return fillContext(report, match === undefined ? given : { ...given, match });
}

/** What is not sure of this report's agency or year is asked about. */
function matchFor(report: Report, previous: NonNullable<ContextInput['previous']>): AgencyMatch {
  const match = matchReports(report, previous);
  return match === 'same' && report.unsure.length > 0 ? 'ask' : match;
}

/** The same without comparing names: a `previous` that comes without its pair has to be asked about. */
export function fillContext(report: Report, given: ContextInput = {}): AuditContext {
  const {
    agency = report.agencyKind,
    previous = null,
    published = null,
    deadlines = {},
    resembling = [],
    children = null,
  } = given;
  return {
    agency,
    published,
    deadlines,
    resembling,
    children,
    previous,
    match: previous === null ? null : (given.match ?? 'ask'),
    thresholds: fillThresholds(given),
  };
}
