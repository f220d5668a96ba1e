/** Audits the set: all faults are to be found, no trap may fail, and the other reports may have no finding. */
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
  /** Findings to review where there should be none. */
  readonly alarms: readonly string[];
}

export function scoreYears(seed: number): YearScores {
  const histories = makeHistories(seed);
  const faults = makeFaults(histories);
  const traps = makeTraps(histories);
  const unwanted = [
    ...traps.flatMap((trap) =>
      findingsOf(trap)
        .filter(({ rule, outcome }) => outcome === 'fail' || (outcome === 'review' && trap.silent.includes(rule)))
        .map((finding) => describeFinding(trap, finding)),
    ),
    ...cleanFindings(histories),
  ];
  const linesOf = (failures: boolean) =>
    unwanted.filter(({ fails }) => fails === failures).map(({ description }) => description);
  return {
    offices: histories.length,
    reports: histories.flat().length,
    faults: count(faults),
    missed: faults.flatMap(missedIn),
    traps: count(traps),
    failed: linesOf(true),
    alarms: linesOf(false),
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

function findingsOf(each: YearCase): readonly Finding[] {
  return auditState(each.current, buildContext(each)).findings;
}

export function buildContext({ current, previous, batch, given = {} }: YearCase): ContextInput {
  const known = previous === null ? given : { ...given, previous: keptOf(previous) };
  if (batch === undefined) return known;
  return buildBatchContexts([keptOf(current), ...batch.map(keptOf)], known)[0] ?? known;
}

function missedIn(fault: Fault): readonly string[] {
  const findings = findingsOf(fault);
  if (findings.some((finding) => isWanted(finding, fault.wanted))) return [];
  return [
    `${describeCase(fault)}: ${findings.map(({ rule, outcome, message }) => `${rule} ${outcome} ${message.id}`).join(', ')}`,
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

interface UnwantedFinding {
  readonly fails: boolean;
  readonly description: string;
}

/** Findings in the reports in which nothing is wrong, each audited with all the others. */
function cleanFindings(histories: readonly History[]): readonly UnwantedFinding[] {
  const states = histories.flat();
  const context = buildBatchContexts(states.map(keptOf));
  return states.flatMap((current, index) =>
    auditState(current, context[index]).findings.map((finding) =>
      describeFinding({ name: 'nothing wrong', current, previous: null }, finding),
    ),
  );
}

function describeFinding(each: YearCase, { rule, outcome, message }: Finding): UnwantedFinding {
  return {
    fails: outcome === 'fail',
    description: `${describeCase(each)}: ${rule} ${outcome} ${JSON.stringify(message)}`,
  };
}

function describeCase({ name, current }: YearCase): string {
  return `${name}, ${current.agency} ${current.year}`;
}
