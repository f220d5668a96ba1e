import type { BatchSettings } from '../../batches/basis.ts';
import type { AgencyClasses } from '../../model/agency.ts';
import type { AuditContext, Thresholds } from '../../model/audit-context.ts';
import type { Severity } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import type { RuleSetting, Settings } from '../../model/settings.ts';

/** What an audit takes from the settings. */
export interface AuditSettings {
  readonly rules: readonly Rule[];
  readonly severities: ReadonlyMap<string, Severity>;
  readonly agencies: AgencyClasses;
  /** Local deadlines and thresholds, where they are set. */
  readonly deadlines: AuditContext['deadlines'];
  readonly thresholds: Partial<Thresholds>;
}

/** What the audits of a batch take from the settings: plain values for its workers. */
export function batchSettings(settings: Settings): BatchSettings {
  const { severities, agencies, deadlines, thresholds } = auditSettings(settings, []);
  const off = Object.keys(settings.rules).filter((id) => settings.rules[id] === 'off');
  return { off, severities, agencies, context: { deadlines, thresholds } };
}

/** `allRules` without those that are switched off, and what the audit takes from the settings beside them. */
export function auditSettings(settings: Settings, allRules: readonly Rule[]): AuditSettings {
  const { rules, agencies, deadlines, thresholds } = settings;
  const changes = new Map(Object.entries(rules));
  const isSeverity = (entry: [string, RuleSetting]): entry is [string, Severity] => entry[1] !== 'off';
  return {
    rules: allRules.filter(({ id }) => changes.get(id) !== 'off'),
    severities: new Map([...changes].filter(isSeverity)),
    agencies: new Map(Object.entries(agencies)),
    deadlines,
    thresholds,
  };
}
