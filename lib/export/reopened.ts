import { findSuspects } from '../findings/suspects.ts';
import { formNamed } from '../forms/index.ts';
import { identityOf } from '../forms/sums.ts';
import type { Suspect } from '../model/finding.ts';
import type { CellId } from '../model/form.ts';
import type { Fact } from '../model/report.ts';
import type { AuditResult } from '../model/result.ts';
import { type ClaimView, type FindingView, limitationSchema, type ReportView } from '../model/view.ts';
import { countChecked } from '../views/counts.ts';
import type { PublishedFinding, PublishedReport } from './delivery.ts';
import { comparePublished } from './published-claims.ts';

/**
 * The view of a published report. Unpublished parts are computed from the cells again (reasons of suspects) or missing
 * (anchors, denials, body and time of claims). Messages are in the language of the file.
 */
export function viewOf(report: PublishedReport, result: AuditResult): ReportView {
  const { findings, checks } = result;
  const { title, agency, year, form, coverage, sections } = report;
  return {
    kind: 'report',
    agency,
    agencyKind: { level: 'unknown', kind: 'unknown', reasons: { level: notPublished(), kind: notPublished() } },
    year,
    unsure: [],
    title,
    form,
    coverage,
    checked: countChecked(checks),
    sections,
    facts: Object.fromEntries(Object.entries(report.facts).map(([cell, fact]) => [cell, { ...fact, located: false }])),
    checks,
    notices: (result.notices ?? []).map(({ id }) => limitationSchema.safeParse(id).data ?? 'laterVersion'),
    findings: viewFindings(report, findings),
    claims: viewClaims(report, findings),
    claimsLeft: 0,
    milliseconds: result.timings.total,
  };
}

function viewFindings(report: PublishedReport, findings: readonly PublishedFinding[]): ReportView['findings'] {
  const form = formNamed(report.form);
  const facts = new Map(
    Object.entries(report.facts).map(([cell, fact]): [CellId, Fact] => [cell, { ...fact, unit: '', anchor: null }]),
  );
  const suspectsOf = findSuspects(form.identities, facts);
  return findings.map(({ sides, ...finding }): FindingView => {
    const identity = identityOf(form, finding);
    const known = (identity === null ? undefined : suspectsOf.get(identity)) ?? [];
    const reasonOf = ({ cell, shouldBe }: PublishedFinding['suspects'][number]): Suspect['reason'] =>
      known.find((suspect) => suspect.cell === cell && suspect.shouldBe === shouldBe)?.reason ?? 'oneCell';
    return {
      ...finding,
      section: form.sections.find(({ id }) => id === finding.section)?.id ?? null,
      message: literal(finding.message),
      fix: literal(finding.fix),
      suspects: finding.suspects.map((suspect) => ({ ...suspect, reason: reasonOf(suspect) })),
      ...(sides === undefined ? {} : { sides: sides.map(literal) }),
      clauses: finding.clauses ?? [],
      located: false,
    };
  });
}

function notPublished(): { id: string; data: Record<string, never> } {
  return { id: 'export.notPublished', data: {} };
}

function literal(words: string): { id: string; data: { text: string } } {
  return { id: 'literal', data: { text: words } };
}

const unpublishedParts = { rounded: false, body: '', time: '', unknown: '' };

function viewClaims(report: PublishedReport, findings: readonly PublishedFinding[]): ReportView['claims'] {
  return comparePublished(report, findings).map(
    ({ subject, value, quote, section, inTable, finding }): ClaimView => ({
      fingerprint: `${subject} ${value} ${quote}`,
      subject,
      said: value,
      inTable: inTable === null ? [] : [inTable],
      result: finding !== null ? 'differs' : inTable === null ? 'unread' : 'agrees',
      fits: finding === null ? inTable : null,
      denial: false,
      quote,
      section: section === '' ? null : section,
      ...unpublishedParts,
      sure: finding?.outcome !== 'review',
    }),
  );
}
