import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { FindingView } from '../lib/model/view.ts';

export interface SectionGroup {
  /** null: findings about the whole report. */
  readonly section: FindingView['section'];
  readonly findings: readonly FindingView[];
}

/** Findings by section, in the order in which the report is read, which is that of `findings`. */
export function groupFindings(findings: readonly FindingView[]): readonly SectionGroup[] {
  const groups = Map.groupBy(findings, ({ section }) => section);
  return [...groups].map(([section, found]) => ({ section, findings: found }));
}

/** The heading over the findings of a section. */
export function sectionName(locale: Locale, section: FindingView['section']): string {
  return text(locale, section === null ? 'popup.noSection' : `section.${section}`);
}
