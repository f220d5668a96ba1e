/** The groups of agencies in lists: an assessment counts by them, and a list of problems is filtered by them. */
import { groupName } from '../locales/group-name.ts';
import type { AgencyClasses } from '../model/agency.ts';
import type { Locale } from '../model/locale.ts';
import { type AssessedReport, type Assessment, type Grouping, groupings, reportGroups } from '../views/assessment.ts';
import type { Value } from './delivery.ts';
import { plainLine } from './plain.ts';

export interface ProblemGroups {
  /** Those that make more than one group; each is a column behind the agency. */
  readonly groupings: readonly Grouping[];
  /** The agency's groups in words, in their order; null where nothing says it. */
  of(agency: string | null): readonly Value[];
}

export const noGroups: ProblemGroups = { groupings: [], of: () => [] };

type GroupedBatch = Pick<Assessment<AssessedReport>, 'list' | 'groups'>;

export function problemGroups(locale: Locale, assessed: GroupedBatch, classes: AgencyClasses): ProblemGroups {
  const made = groupings.filter((grouping) => assessed.groups[grouping] !== undefined);
  const groupOf = groupsInWords(locale, assessed, classes);
  return { groupings: made, of: (agency) => made.map((grouping) => groupOf(agency, grouping)) };
}

/** Names the group of an agency by any grouping; null where nothing says it. */
export function groupsInWords(
  locale: Locale,
  { list }: Pick<GroupedBatch, 'list'>,
  classes: AgencyClasses,
): (agency: string | null, grouping: Grouping) => Value {
  const groupOf = reportGroups(list, classes);
  return (agency, grouping) => {
    const group = agency === null ? '' : groupOf({ agency }, grouping);
    return group === '' ? null : plainLine(groupName(locale, grouping, group));
  };
}
