import type { AgencyClass } from '../../model/agency.ts';
import { agencyKinds, agencyLevels, dutyHolders } from '../../model/agency-classes.ts';
import type { AuditContext, Thresholds } from '../../model/audit-context.ts';
import type { Severity } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import type { Settings } from '../../model/settings.ts';
import { isMonthDay, thresholdRanges } from '../../model/thresholds.ts';

/** What an audit of a page takes from the settings. */
export interface AuditSettings {
  readonly rules: readonly Rule[];
  readonly severities: ReadonlyMap<string, Severity>;
  /** What the user said of agencies, by their names. */
  readonly agencies: ReadonlyMap<string, AgencyClass>;
  /** Local deadlines and thresholds, where they are set. */
  readonly deadlines: AuditContext['deadlines'];
  readonly thresholds: Partial<Thresholds>;
  /** Whether opening popup or side panel draws the marks. */
  readonly marks: boolean;
}

const levels: readonly unknown[] = agencyLevels;
const kinds: readonly unknown[] = agencyKinds;
const severities: readonly unknown[] = ['error', 'warning', 'notice'] satisfies Severity[];

/** Reads what is `stored` without zod, which pages do not get: whatever part is damaged is as if never set. */
export function auditSettings(stored: unknown, allRules: readonly Rule[]): AuditSettings {
  const { version, rules, agencies, deadlines, thresholds, marks }: Partial<Record<keyof Settings, unknown>> =
    objectOf(stored);
  // Written by another version: what it means is not known here.
  const isOwn = version === 1;
  const changes = entriesOf(isOwn ? rules : null);
  return {
    rules: allRules.filter(({ id }) => changes.get(id) !== 'off'),
    severities: new Map([...changes].filter((entry): entry is [string, Severity] => severities.includes(entry[1]))),
    agencies: new Map(
      [...entriesOf(isOwn ? agencies : null)].filter((entry): entry is [string, AgencyClass] => isClass(entry[1])),
    ),
    deadlines: deadlinesIn(isOwn ? deadlines : null),
    thresholds: thresholdsIn(isOwn ? thresholds : null),
    marks: !isOwn || marks !== false,
  };
}

function deadlinesIn(value: unknown): AuditSettings['deadlines'] {
  const entries = entriesOf(value);
  return Object.fromEntries(
    dutyHolders.flatMap((holder) => {
      const day = entries.get(holder);
      return Array.isArray(day) && isMonthDay(day) ? [[holder, day]] : [];
    }),
  );
}

function thresholdsIn(value: unknown): AuditSettings['thresholds'] {
  const sound = Object.entries(objectOf(value)).filter(([name, number]) => {
    const range = Object.hasOwn(thresholdRanges, name) ? thresholdRanges[name as keyof Thresholds] : undefined;
    return range !== undefined && number >= range.from && number <= range.to;
  });
  return Object.fromEntries(sound);
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(objectOf(value)));
}

function isClass(value: unknown): boolean {
  const { level, kind }: Partial<Record<keyof AgencyClass, unknown>> = objectOf(value);
  return levels.includes(level) && kinds.includes(kind);
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
