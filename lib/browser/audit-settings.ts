import type { Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';

/** Under this key the extension's storage holds the settings. */
export const SETTINGS_KEY = 'settings';

/** What an audit of a page takes from the settings. */
export interface AuditSettings {
  readonly rules: readonly Rule[];
  readonly severities: ReadonlyMap<string, Severity>;
  /** Whether opening popup or desk draws the marks. */
  readonly marks: boolean;
}

const severities: readonly unknown[] = ['error', 'warning', 'notice'] satisfies Severity[];

/** Reads what is `stored` without zod, which pages do not get: whatever part is damaged is as if never set. */
export function auditSettings(stored: unknown, allRules: readonly Rule[]): AuditSettings {
  const { version, rules, marks }: Partial<Record<keyof Settings, unknown>> = objectOf(stored);
  // Written by another version: what it means is not known here.
  const changes = version === 1 ? new Map<string, unknown>(Object.entries(objectOf(rules))) : new Map();
  return {
    rules: allRules.filter(({ id }) => changes.get(id) !== 'off'),
    severities: new Map([...changes].filter((entry): entry is [string, Severity] => severities.includes(entry[1]))),
    marks: version !== 1 || marks !== false,
  };
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
