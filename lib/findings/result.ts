import { text, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import type { FindingView, ReportView, SoundView } from '../model/view.ts';

/** The published result of an input that could be read; `milliseconds` is how long its audit took. */
export function toResult(
  view: SoundView,
  source: AuditResult['source'],
  locale: Locale,
  milliseconds: number,
): AuditResult {
  const report = view.kind === 'report' ? view : null;
  const notices = report?.notices ?? [];
  return {
    schemaVersion: 1,
    source,
    error: null,
    ...standingOf(view),
    report: report && toReport(report),
    findings: report?.findings.map((finding) => publishFinding(finding, locale)) ?? [],
    checks: report?.checks ?? [],
    ...(notices.length > 0 && {
      notices: notices.map((id) => ({ id, message: text(locale, `popup.notice.${id}`) })),
    }),
    timings: { total: milliseconds },
  };
}

function standingOf(view: SoundView): Pick<AuditResult, 'standing' | 'year'> {
  if (view.kind === 'report') return { standing: 'audited' };
  return view.reason === 'olderForm' ? { standing: 'before-the-forms', year: view.year } : { standing: 'not-a-report' };
}

function toReport({ title, agency, year, form, sections, facts, coverage, claims }: ReportView): AuditResult['report'] {
  return {
    title,
    agency,
    year,
    form,
    sections,
    facts: Object.fromEntries(Object.entries(facts).map(([cell, { located: _, ...fact }]) => [cell, fact])),
    coverage,
    claims: claims
      .filter(({ denial }) => !denial)
      .map(({ subject, said, quote, section, fits }) => ({
        subject,
        value: said,
        quote,
        section: section ?? '',
        ...(fits === null ? {} : { fits }),
      })),
  };
}

export function publishFinding(finding: FindingView, locale: Locale): AuditResult['findings'][number] {
  const { rule, outcome, severity, section, cells, expected, actual, formula, quotes, fingerprint } = finding;
  return {
    rule,
    outcome,
    severity,
    section,
    message: translate(locale, finding.message),
    cells,
    expected,
    actual,
    formula,
    quotes,
    suspects: finding.suspects.map(({ cell, shouldBe }) => ({ cell, shouldBe })),
    fix: translate(locale, finding.fix),
    fingerprint,
    ...(finding.sides !== undefined && { sides: finding.sides.map((side) => translate(locale, side)) }),
    ...(finding.clauses.length > 0 && { clauses: finding.clauses }),
    ...(finding.compared === undefined ? {} : { compared: finding.compared }),
  };
}
