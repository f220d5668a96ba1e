import { text, translate } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { FindingView, ReportView } from '../lib/model/view.ts';
import { groupFindings } from './grouping.ts';

/** One finding as text for a rectification notice: the correction, and the sum that shows the error. */
export function findingText(locale: Locale, finding: FindingView): string {
  const review = finding.outcome === 'review' ? text(locale, 'copy.review') : '';
  const lines = [review + translate(locale, finding.fix)];
  if (finding.formula !== null) lines.push(text(locale, 'copy.formula', { formula: finding.formula }));
  return lines.join('\n');
}

/** All findings as numbered text, in the order the popup lists them. */
export function noticeText(locale: Locale, report: ReportView): string {
  const agency = report.agency ?? text(locale, 'popup.agencyUnknown');
  const heading =
    report.year === null
      ? text(locale, 'copy.headingYearless', { agency })
      : text(locale, 'copy.heading', { agency, year: report.year });
  const findings = groupFindings(report.findings).flatMap((group) => group.findings);
  const items = findings.map((finding, index) =>
    text(locale, 'copy.item', { number: index + 1, fix: findingText(locale, finding) }),
  );
  return [heading, ...items].join('\n');
}
