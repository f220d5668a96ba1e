import type { Audit } from '../model/audit.ts';
import type { SoundView } from '../model/view.ts';
import { compareClaims } from './claims.ts';
import { countChecked } from './counts.ts';

/** An audit as plain values, so that it can be cloned and sent. Claims beyond `mostClaims` are counted, not listed. */
export function toView(audit: Audit, milliseconds: number, mostClaims = Number.POSITIVE_INFINITY): SoundView {
  if (audit.kind === 'none') return { kind: 'none', reason: audit.reason, year: audit.year };
  const { report, findings, checks } = audit;
  const claims = compareClaims(report);
  const { agency, agencyKind, year, unsure, form, coverage, limitations } = report;
  return {
    kind: 'report',
    agency,
    agencyKind,
    year,
    unsure,
    title: report.title?.text ?? null,
    form: form.id,
    coverage,
    checked: countChecked(checks),
    sections: report.sections.map(({ id, heading, present, empty }) => ({ id, heading, present, empty })),
    facts: Object.fromEntries(
      [...report.facts].map(([id, { value, raw, state, anchor, sure }]) => [
        id,
        { value, raw, state, ...(sure !== undefined && { sure }), located: anchor !== null },
      ]),
    ),
    checks,
    notices: limitations,
    findings: findings.map(({ anchors, compared, ...finding }) => ({
      ...finding,
      ...(compared === null ? {} : { compared }),
      located: anchors.length > 0,
    })),
    claims: claims.slice(0, mostClaims).map(({ view }) => view),
    claimsLeft: Math.max(claims.length - mostClaims, 0),
    milliseconds,
  };
}
