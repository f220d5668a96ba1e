import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { FindingView } from '../lib/model/view.ts';

export interface SectionGroup {
  /** null: findings about the whole report. */
  readonly section: FindingView['section'];
  readonly findings: readonly FindingView[];
}

const OUTCOMES = ['fail', 'review'] as const;
const SEVERITIES = ['error', 'warning', 'notice'] as const;
const SECTIONS = [null, 'overview', 'disclosure', 'requests', 'review', 'problems', 'other'] as const;

/** Findings by section, the worst first; sections by their worst finding, then in the report's order. */
export function groupFindings(findings: readonly FindingView[]): readonly SectionGroup[] {
  return SECTIONS.map((section) => ({
    section,
    findings: findings.filter((finding) => finding.section === section).sort((a, b) => rank(a) - rank(b)),
  }))
    .filter((group) => group.findings.length > 0)
    .sort((a, b) => worst(a) - worst(b));
}

function rank({ outcome, severity }: FindingView): number {
  return OUTCOMES.indexOf(outcome) * SEVERITIES.length + SEVERITIES.indexOf(severity);
}

function worst({ findings }: SectionGroup): number {
  return Math.min(...findings.map(rank));
}

/** The heading over the findings of a section. */
export function sectionName(locale: Locale, section: FindingView['section']): string {
  return text(locale, section === null ? 'popup.noSection' : `section.${section}`);
}
