import { type Locale, translate } from '../locales/index.ts';
import type { Audit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { AuditResult } from '../model/result.ts';

/** The published result of an input that could be read; `milliseconds` is how long its audit took. */
export function toResult(
  audit: Audit,
  source: AuditResult['source'],
  locale: Locale,
  milliseconds: number,
): AuditResult {
  const isReport = audit.kind === 'report';
  return {
    schemaVersion: 1,
    source,
    error: null,
    report: isReport ? toReport(audit.reading) : null,
    findings: isReport ? audit.findings.map((finding) => publish(finding, locale)) : [],
    checks: isReport ? [...audit.checks] : [],
    timings: { total: milliseconds },
  };
}

function toReport(reading: Reading): AuditResult['report'] {
  return {
    title: reading.title?.text ?? null,
    agency: reading.agency,
    year: reading.year,
    form: reading.form.id,
    sections: reading.sections.map(({ id, heading, present, empty }) => ({ id, heading, present, empty })),
    facts: Object.fromEntries([...reading.facts].map(([id, { value, raw, state }]) => [id, { value, raw, state }])),
    coverage: reading.coverage,
    claims: reading.prose.claims.map(({ subject, value, quote, section }) => ({
      subject,
      value,
      quote,
      section: section ?? '',
    })),
  };
}

function publish(finding: Finding, locale: Locale): AuditResult['findings'][number] {
  const { rule, outcome, severity, section, expected, actual, formula } = finding;
  return {
    rule,
    outcome,
    severity,
    section,
    message: translate(locale, finding.message),
    cells: [...finding.cells],
    expected,
    actual,
    formula,
    quotes: [...finding.quotes],
    suspects: finding.suspects.map(({ cell, shouldBe }) => ({ cell, shouldBe })),
    fix: translate(locale, finding.fix),
    fingerprint: finding.fingerprint,
  };
}
