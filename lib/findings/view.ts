import type { AgencyKind } from '../model/agency.ts';
import type { Audit } from '../model/audit.ts';
import type { Comparison, Finding, Message } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { AuditView, Counts, FindingView, ReportView, SoundView } from '../model/view.ts';
import { compareClaims } from './claims.ts';

/**
 * An audit as plain values, so that it can be cloned and sent. `rules` give the clauses; more than `mostClaims` numbers
 * of the prose are counted instead of listed.
 */
export function toView(
  audit: Audit,
  rules: readonly Rule[],
  milliseconds: number,
  mostClaims = Number.POSITIVE_INFINITY,
): SoundView {
  if (audit.kind === 'none') return { kind: 'none', reason: audit.reason, year: audit.year };
  const { reading, findings, checks } = audit;
  const claims = compareClaims(reading);
  return {
    kind: 'report',
    agency: reading.agency,
    agencyKind: copyAgencyKind(reading.agencyKind),
    year: reading.year,
    title: reading.title?.text ?? null,
    form: reading.form.id,
    coverage: { expected: reading.coverage.expected, read: reading.coverage.read },
    counts: {
      fail: count('fail'),
      review: count('review'),
      whole:
        reading.coverage.read === reading.coverage.expected &&
        reading.notices.length === 0 &&
        checks.every(({ error }) => error === undefined),
    },
    checked: checks.reduce((sum, check) => sum + check.pass + check.fail + check.review, 0),
    sections: reading.sections.map(({ id, heading, present, empty }) => ({ id, heading, present, empty })),
    facts: Object.fromEntries(
      [...reading.facts].map(([id, { value, raw, state, anchor }]) => [
        id,
        { value, raw, state, located: anchor !== null },
      ]),
    ),
    checks: checks.map((check) => ({ ...check })),
    notices: [...reading.notices],
    findings: findings.map((finding) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      outcome: finding.outcome,
      severity: finding.severity,
      section: finding.section,
      message: copyMessage(finding.message),
      fix: copyMessage(finding.fix),
      cells: [...finding.cells],
      expected: finding.expected,
      actual: finding.actual,
      formula: finding.formula,
      quotes: [...finding.quotes],
      suspects: finding.suspects.map((suspect) => ({ ...suspect })),
      clauses: [...(finding.clauses ?? rules.find(({ id }) => id === finding.rule)?.clauses ?? [])],
      ...(finding.compared === null ? {} : { compared: copyComparison(finding.compared) }),
      located: finding.anchors.length > 0,
    })),
    claims: claims.slice(0, mostClaims).map(({ view }) => view),
    claimsLeft: Math.max(claims.length - mostClaims, 0),
    milliseconds,
  };

  function count(outcome: Finding['outcome']): number {
    return findings.filter((finding) => finding.outcome === outcome).length;
  }
}

/** What the badge needs of a view; null where there is no report. */
export function countsOf(view: AuditView): Counts | null {
  return view.kind === 'report' ? view.counts : null;
}

function copyAgencyKind({ level, kind, reasons }: AgencyKind): ReportView['agencyKind'] {
  return { level, kind, reasons: { level: copyMessage(reasons.level), kind: copyMessage(reasons.kind) } };
}

function copyComparison({ agency, year, source, cells, quotes }: Comparison): NonNullable<FindingView['compared']> {
  return { agency, year, source, cells: cells.map((each) => ({ ...each })), quotes: [...quotes] };
}

function copyMessage({ id, data }: Message) {
  const copied: Record<string, string | number | string[]> = {};
  for (const [name, value] of Object.entries(data)) copied[name] = typeof value === 'object' ? [...value] : value;
  return { id, data: copied };
}
