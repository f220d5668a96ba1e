/** Runs the set through the product: all faults are to be found, no trap may fail, and nothing may be said of the rest. */

import type { ContextInput } from '../../../lib/model/audit-context.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import { buildBatchContexts } from '../../../lib/related/batch-context.ts';
import type { Fault, Wanted, YearCase } from './cases.ts';
import { makeFaults } from './faults.ts';
import { auditState, keptOf } from './page.ts';
import { type History, makeHistories } from './states.ts';
import { makeTraps } from './traps.ts';

/** Kinds of faults and traps with how many of each there are, and what was not as it should be. */
export interface YearScores {
  readonly offices: number;
  readonly reports: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly missed: readonly string[];
  readonly traps: Readonly<Record<string, number>>;
  readonly failed: readonly string[];
  /** Rules that spoke where they should not have, short of failing. */
  readonly alarms: readonly string[];
}

export function scoreYears(seed: number): YearScores {
  const histories = makeHistories(seed);
  const faults = makeFaults(histories);
  const traps = makeTraps(histories);
  return {
    offices: histories.length,
    reports: histories.flat().length,
    faults: count(faults),
    missed: faults.flatMap((fault) => missedIn(fault)),
    traps: count(traps),
    failed: [
      ...traps.flatMap((trap) =>
        findingsOf(trap)
          .filter(isFailure)
          .map((finding) => told(trap, finding)),
      ),
      ...cleanFindings(histories).filter((line) => line.includes(' fail ')),
    ],
    alarms: [
      ...traps.flatMap((trap) =>
        findingsOf(trap)
          .filter(({ rule, outcome }) => outcome === 'review' && trap.silent.includes(rule))
          .map((finding) => told(trap, finding)),
      ),
      ...cleanFindings(histories).filter((line) => !line.includes(' fail ')),
    ],
  };
}

/** Of all kinds together. */
export function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}

function count(cases: readonly YearCase[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { name } of cases) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const heard = new WeakMap<YearCase, readonly Finding[]>();

function findingsOf(each: YearCase): readonly Finding[] {
  const known = heard.get(each);
  if (known !== undefined) return known;
  const { findings } = auditState(each.current, buildContext(each));
  heard.set(each, findings);
  return findings;
}

function buildContext({ current, previous, batch, given = {} }: YearCase): ContextInput {
  const known = previous === null ? given : { ...given, previous: keptOf(previous) };
  if (batch === undefined) return known;
  return buildBatchContexts([keptOf(current), ...batch.map(keptOf)], known)[0] ?? known;
}

function missedIn(fault: Fault): readonly string[] {
  const findings = findingsOf(fault);
  if (findings.some((finding) => isWanted(finding, fault.wanted))) return [];
  return [
    `${at(fault)}: ${findings.map(({ rule, outcome, message }) => `${rule} ${outcome} ${message.id}`).join(', ')}`,
  ];
}

function isWanted({ rule, outcome, message, cells }: Finding, wanted: Wanted): boolean {
  return (
    rule === wanted.rule &&
    outcome === wanted.outcome &&
    (wanted.message === undefined || message.id === wanted.message) &&
    (wanted.cells ?? []).every((cell) => cells.includes(cell))
  );
}

function isFailure({ outcome }: Finding): boolean {
  return outcome === 'fail';
}

const cleanHeard = new WeakMap<readonly History[], readonly string[]>();

/** Whatever is said of the reports in which nothing is wrong, each audited with all the others. */
function cleanFindings(histories: readonly History[]): readonly string[] {
  const known = cleanHeard.get(histories);
  if (known !== undefined) return known;
  const states = histories.flat();
  const context = buildBatchContexts(states.map(keptOf));
  const lines = states.flatMap((current, index) =>
    auditState(current, context[index]).findings.map((finding) =>
      told({ name: 'nothing wrong', current, previous: null }, finding),
    ),
  );
  cleanHeard.set(histories, lines);
  return lines;
}

function told(each: YearCase, { rule, outcome, message }: Finding): string {
  return `${at(each)}: ${rule} ${outcome} ${JSON.stringify(message)}`;
}

function at({ name, current }: YearCase): string {
  return `${name}, ${current.agency} ${current.year}`;
}
