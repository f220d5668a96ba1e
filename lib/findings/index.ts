/** Verdicts become findings: placed, ordered, with a culprit where one can be named. */
import { identityOf } from '../forms/sums.ts';
import type { Anchor } from '../model/document.ts';
import type { Finding, Message, Outcome, Severity, Suspect, VerdictDetails } from '../model/finding.ts';
import type { CellId, Identity } from '../model/form.ts';
import type { Reading } from '../model/reading.ts';
import type { Rule, RuleResult } from '../model/rule.ts';
import { fingerprint } from './fingerprint.ts';
import { findSuspects } from './suspects.ts';

const outcomes: readonly Outcome[] = ['fail', 'review'];
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * Findings by section (what is about the whole report first), then worst first, then as the form prints its cells.
 * `chosen` severities, by rule id, win over those of rule and verdict.
 */
export function toFindings(
  results: readonly RuleResult[],
  reading: Reading,
  chosen: ReadonlyMap<string, Severity> = new Map(),
): readonly Finding[] {
  const found = results.flatMap(({ rule, verdict }) =>
    verdict.outcome === 'fail' || verdict.outcome === 'review' ? [{ rule, verdict }] : [],
  );
  const suspects = findSuspects(reading.form.identities, reading.facts);
  const sections = reading.sections.map(({ id }) => id);
  const printed = new Map([...reading.facts.keys()].map((id, index) => [id, index]));
  return found
    .map(({ rule, verdict }) => toFinding(rule, verdict, reading, suspects, chosen))
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
  reading: Reading,
  suspectsOf: ReadonlyMap<Identity, readonly Suspect[]>,
  chosen: ReadonlyMap<string, Severity>,
): Finding {
  const cells = verdict.cells ?? [];
  const identity = identityOf(reading.form, { rule: rule.id, cells });
  const suspects = (verdict.outcome === 'fail' && identity !== null && suspectsOf.get(identity)) || [];
  return {
    rule: rule.id,
    outcome: verdict.outcome,
    severity: chosen.get(rule.id) ?? verdict.severity ?? rule.severity,
    section: verdict.section,
    message: verdict.message,
    fix: culpritFix(suspects, reading) ??
      verdict.fix ?? { id: `${verdict.message.id}.fix`, data: verdict.message.data },
    cells,
    expected: verdict.expected ?? null,
    actual: verdict.actual ?? null,
    formula: verdict.formula ?? null,
    quotes: verdict.quotes ?? [],
    suspects,
    anchors: [...anchorsOf(cells, reading), ...(verdict.anchors ?? [])],
    clauses: verdict.clauses ?? null,
    compared: verdict.compared ?? null,
    fingerprint: fingerprint(rule.id, verdict.message, cells, reading),
  };
}

/** Where one cell alone explains it all, the notice asks for that cell. */
function culpritFix(suspects: readonly Suspect[], reading: Reading): Message | null {
  const [suspect] = suspects;
  if (suspect === undefined || suspects.length > 1) return null;
  const { cell, shouldBe } = suspect;
  return { id: 'suspect.fix', data: { cell, expected: shouldBe, actual: reading.facts.get(cell)?.value ?? '' } };
}

function anchorsOf(cells: readonly CellId[], reading: Reading): readonly Anchor[] {
  return cells.flatMap((id) => reading.facts.get(id)?.anchor ?? []);
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
