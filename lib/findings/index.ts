/** Makes findings of verdicts: with anchors, in order, with suspects where some cells explain the failure. */
import { clausesFor } from '../forms/clauses.ts';
import { identityOf } from '../forms/sums.ts';
import type { Anchor } from '../model/document.ts';
import type { Finding, Message, Outcome, Severity, Suspect, VerdictDetails } from '../model/finding.ts';
import type { CellId, FormId, Identity } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import type { Rule, RuleResult } from '../model/rule.ts';
import { fingerprint } from './fingerprint.ts';
import { inReadingOrder, placesIn } from './reading-order.ts';
import { findSuspects } from './suspects.ts';

/** Findings in the order in which a reader meets them. `chosen` severities, by rule id, replace those of rule and verdict. */
export function toFindings(
  results: readonly RuleResult[],
  report: Report,
  chosen: ReadonlyMap<string, Severity> = new Map(),
): readonly Finding[] {
  const suspects = findSuspects(report.form.identities, report.facts);
  const place = placesIn(report);
  return inReadingOrder(
    results.flatMap(({ rule, verdict }) =>
      verdict.outcome === 'fail' || verdict.outcome === 'review'
        ? [place(rule, verdict, toFinding(rule, verdict, report, suspects, chosen))]
        : [],
    ),
  );
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
    ...sidesOf(verdict, suspects),
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

/** One side is known to be wrong where changing it, and nothing else, would repair all sums. */
function sidesOf({ sides, cells, expected }: VerdictDetails, suspects: readonly Suspect[]): Pick<Finding, 'sides'> {
  const [suspect, ...others] = suspects;
  const known = others.length === 0 && suspect?.cell === cells?.[0] && suspect?.shouldBe === expected;
  return sides === undefined || (suspect !== undefined && known) ? {} : { sides: [...sides] };
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
