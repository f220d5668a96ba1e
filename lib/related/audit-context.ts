import type { AgencyMatch, AuditContext, GivenContext, Thresholds } from '../model/audit-context.ts';
import type { Report } from '../model/report.ts';
import { defaultThresholds } from '../model/settings.ts';
import { matchAgencies } from './agency-match.ts';

export function thresholdsOf({ thresholds }: GivenContext): Thresholds {
  return { ...defaultThresholds, ...thresholds };
}

/** What rules may look at beside a report, from what the caller knows and defaults for all else. */
export function contextOf(report: Report, given: GivenContext = {}): AuditContext {
  const { previous = null, pair = previous === null ? undefined : matchFor(report, previous) } = given;
  return withDefaults(report, pair === undefined ? given : { ...given, pair });
}

/** What is not sure of this report's agency or year is asked about. */
function matchFor(report: Report, previous: NonNullable<GivenContext['previous']>): AgencyMatch {
  const pair = matchAgencies(report, previous);
  return pair === 'same' && report.unsure.length > 0 ? 'ask' : pair;
}

/** The same without comparing names: a `previous` that comes without its pair has to be asked about. */
export function withDefaults(report: Report, given: GivenContext = {}): AuditContext {
  const {
    agency = report.agencyKind,
    previous = null,
    published = null,
    deadlines = {},
    alike = [],
    units = null,
  } = given;
  return {
    agency,
    published,
    deadlines,
    alike,
    units,
    previous,
    pair: previous === null ? null : (given.pair ?? 'ask'),
    thresholds: thresholdsOf(given),
  };
}
