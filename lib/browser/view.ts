import type { Audit } from '../model/audit.ts';
import type { Finding, Message } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { AuditView, Counts } from '../model/view.ts';
import { compareClaims } from './claims.ts';

/** What goes from the engine to the popup: plain values, so that it can be cloned. */
export function toView(audit: Audit, rules: readonly Rule[], milliseconds: number): AuditView {
  if (audit.kind === 'none') return { kind: 'none', reason: audit.reason, year: audit.year };
  const { reading, findings, checks } = audit;
  const { listed, left } = compareClaims(reading);
  return {
    kind: 'report',
    agency: reading.agency,
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
    broken: checks.flatMap(({ rule, error }) => (error === undefined ? [] : [{ rule, error }])),
    notices: [...reading.notices],
    findings: findings.map((finding) => ({
      fingerprint: finding.fingerprint,
      rule: finding.rule,
      outcome: finding.outcome,
      severity: finding.severity,
      section: finding.section,
      message: copyMessage(finding.message),
      fix: copyMessage(finding.fix),
      formula: finding.formula,
      quotes: [...finding.quotes],
      suspects: finding.suspects.map((suspect) => ({ ...suspect })),
      clauses: [...(rules.find(({ id }) => id === finding.rule)?.clauses ?? [])],
      located: finding.anchors.length > 0,
    })),
    claims: listed.map(({ view }) => view),
    claimsLeft: left,
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

function copyMessage({ id, data }: Message) {
  const copied: Record<string, string | number | string[]> = {};
  for (const [name, value] of Object.entries(data)) copied[name] = typeof value === 'object' ? [...value] : value;
  return { id, data: copied };
}
