/** Makes findings of verdicts: with anchors, in order, with suspects where some cells explain the failure. */
import { clausesFor } from '../forms/clauses.ts';
import { identityOf } from '../forms/sums.ts';
import type { Anchor } from '../model/document.ts';
import type { Finding, Message, Outcome, Severity, Suspect, VerdictDetails } from '../model/finding.ts';
import type { CellId, FormId, Identity } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import type { Rule, RuleResult } from '../model/rule.ts';
import { fingerprint } from './fingerprint.ts';
import { findSuspects } from './suspects.ts';

const outcomes: readonly Outcome[] = ['fail', 'review'];
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * Sorts by section (findings about the whole report first), then by outcome and severity, then by the form's order of
 * cells. `chosen` severities, by rule id, replace those of rule and verdict.
 */
export function toFindings(
  results: readonly RuleResult[],
  report: Report,
  chosen: ReadonlyMap<string, Severity> = new Map(),
): readonly Finding[] {
  const found = results.flatMap(({ rule, verdict }) =>
    verdict.outcome === 'fail' || verdict.outcome === 'review' ? [{ rule, verdict }] : [],
  );
  const suspects = findSuspects(report.form.identities, report.facts);
  const sections = report.sections.map(({ id }) => id);
  const printed = new Map([...report.facts.keys()].map((id, index) => [id, index]));
  return found
    .map(({ rule, verdict }) => toFinding(rule, verdict, report, suspects, chosen))
    .map((finding) => ({
      finding,
      order: [
        finding.section === null ? -1 : sections.indexOf(finding.section),
        outcomes.indexOf(finding.outcome),
        severities.indexOf(finding.severity),
        printed.get(finding.cells[0] ?? '') ?? -1,
      ],
    }))
    .sort((one, other) => compare(one.order, other.order))
    .map(({ finding }) => finding);
}

function toFinding(
  rule: Rule,
  verdict: VerdictDetails & { readonly outcome: Outcome },
  report: Report,
  suspectsOf: ReadonlyMap<Identity, readonly Suspect[]>,
  chosen: ReadonlyMap<string, Severity>,
): Finding {
  const cells = verdict.cells ?? [];
  const identity = identityOf(report.form, { rule: rule.id, cells });
  const suspects = (verdict.outcome === 'fail' && identity !== null && suspectsOf.get(identity)) || [];
  return {
    rule: rule.id,
    outcome: verdict.outcome,
    severity: chosen.get(rule.id) ?? verdict.severity ?? rule.severity,
    section: verdict.section,
    message: verdict.message,
    fix: fixOfSuspect(suspects, report) ??
      verdict.fix ?? { id: `${verdict.message.id}.fix`, data: verdict.message.data },
    cells,
    expected: verdict.expected ?? null,
    actual: verdict.actual ?? null,
    formula: verdict.formula ?? null,
    quotes: verdict.quotes ?? [],
    suspects,
    anchors: [...anchorsOf(cells, report), ...(verdict.anchors ?? [])],
    clauses: [...(verdict.clauses ?? clausesFor(rule.clauses, citing(report), verdict.section))],
    compared: verdict.compared ?? null,
    fingerprint: fingerprint(rule.id, verdict.message, cells, report),
  };
}

/** A year that only the prose names may be another report's. */
function citing({ form, year, unsure }: Report): { readonly form: FormId; readonly year: number | null } {
  return { form: form.id, year: unsure.includes('year') ? null : year };
}

/** Where one cell explains the failure, the notice asks for that cell. */
function fixOfSuspect(suspects: readonly Suspect[], report: Report): Message | null {
  const [suspect] = suspects;
  if (suspect === undefined || suspects.length > 1) return null;
  const { cell, shouldBe } = suspect;
  return { id: 'suspect.fix', data: { cell, expected: shouldBe, actual: report.facts.get(cell)?.value ?? '' } };
}

function anchorsOf(cells: readonly CellId[], report: Report): readonly Anchor[] {
  return cells.flatMap((id) => report.facts.get(id)?.anchor ?? []);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
