/** Names of reports, sections, cells and outcomes in exported files and the terminal. */
import { citeCell, text, titleOf, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { PublishedFinding, PublishedReport } from './delivery.ts';
import { plainLine } from './plain.ts';

/** pass, fail, review or notApplicable. */
export function nameOutcome(locale: Locale, outcome: PublishedFinding['outcome'] | 'pass' | 'notApplicable'): string {
  return translate(locale, { id: `outcome.${outcome}`, data: {} });
}

export function nameRule(locale: Locale, rule: string): string {
  return text(locale, 'export.rule', { title: titleOf(locale, rule), id: rule });
}

/** The section's heading in the report, or in the form where the report has none. */
export function nameSection(locale: Locale, id: string | null, report: PublishedReport | null): string {
  if (id === null) return text(locale, 'export.wholeReport');
  const printed = report?.sections.find((section) => section.id === id)?.heading;
  return printed ? plainLine(printed) : translate(locale, { id: `section.${id}`, data: {} });
}

export function nameCells(locale: Locale, cells: readonly string[]): string {
  return cells.map((cell) => citeCell(locale, cell)).join(text(locale, 'list.separator'));
}

export function nameAgency(locale: Locale, report: PublishedReport): string {
  return report.agency === null ? text(locale, 'export.agencyUnknown') : plainLine(report.agency);
}

export function nameYear(locale: Locale, { year }: PublishedReport): string {
  return year === null ? text(locale, 'export.yearUnknown') : text(locale, 'export.year', { year });
}

/** The address of an input, else its name. */
export function nameSource({ url, name }: AuditResult['source']): string {
  return plainLine(url ?? name);
}

/** The heading of the changes since an earlier audit: only what stands at an address is published. */
export function nameChanges(locale: Locale, { url }: AuditResult['source']): string {
  return text(locale, url !== null && /^https?:/i.test(url) ? 'export.changes' : 'export.changes.file');
}

/** Why nothing was checked in an input, or null where it was audited. */
export function whyUnchecked(locale: Locale, { error, standing, year, report }: AuditResult): string | null {
  if (error !== null) return plainLine(error);
  if (standing === 'before-the-forms')
    return year == null ? text(locale, 'popup.none.olderFormYearless') : text(locale, 'export.olderForm', { year });
  return report === null ? text(locale, 'export.notReport') : null;
}
