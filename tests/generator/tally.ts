/** Counts by layout, and the three ratios that count. */
import { type Injection, injections } from './errors/index.ts';
import type { FileLayout, Layout } from './layouts/index.ts';
import { makeReport } from './make.ts';
import { auditIn, carries, compareCells, falseAlarms, isCaught, misnamed } from './measure.ts';
import { seeded, seedOf } from './random.ts';

export interface Tally {
  reports: number;
  carried: number;
  correct: number;
  injected: number;
  caught: number;
  readonly wrong: string[];
  readonly unread: string[];
  readonly missed: string[];
  readonly alarms: string[];
  readonly misnamed: string[];
}

export type AnyLayout = Layout | FileLayout;
/** By layout, in the order they are printed. */
export type Tallies = ReadonlyMap<AnyLayout, Tally>;

function emptyTally(): Tally {
  return {
    reports: 0,
    carried: 0,
    correct: 0,
    injected: 0,
    caught: 0,
    wrong: [],
    unread: [],
    missed: [],
    alarms: [],
    misnamed: [],
  };
}

export function emptyTallies(layouts: readonly AnyLayout[]): Tallies {
  return new Map(layouts.map((layout) => [layout, emptyTally()]));
}

/** `count` consistent reports in every layout; where the layout shows them, every third has blanks. */
export async function tallyConsistent(tallies: Tallies, count: number, seed: number): Promise<void> {
  for (const [layout, tally] of tallies) {
    for (let index = 0; index < count; index++) {
      const report = makeReport(seedOf(seed, layout.name, index), { blanks: layout.showsBlanks && index % 3 === 2 });
      const { result, lost } = await auditIn(layout, report);
      const at = `seed ${report.seed}`;
      const cells = compareCells(report, lost, result);
      tally.reports++;
      tally.carried += cells.carried;
      tally.correct += cells.correct;
      tally.wrong.push(...cells.wrong.map((line) => `${at} ${line}`));
      tally.unread.push(...cells.unread.map((line) => `${at} ${line}`));
      tally.misnamed.push(...misnamed(report, result, layout.showsTitle).map((line) => `${at} ${line}`));
      tally.alarms.push(...falseAlarms(result).map((line) => `${at} ${line}`));
    }
  }
}

/** Every known error of one report a form and turn, or each so manieth, in one layout that can carry it. */
export async function tallyErrors(tallies: Tallies, turns: number, seed: number, each = 1): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    for (const year of [2020, 2023]) {
      const report = makeReport(seedOf(seed, 'errors', turn, year), { year });
      for (const injection of injections(report, turn).filter((_, index) => index % each === turn % each)) {
        const able = [...tallies].filter(([layout]) => carries(layout, injection));
        if (able.length === 0) continue;
        const [layout, tally] = seeded(seedOf(injection.name, injection.report.seed, turn)).pick(able);
        await tallyError(tally, layout, injection);
      }
    }
  }
}

async function tallyError(tally: Tally, layout: AnyLayout, injection: Injection): Promise<void> {
  const { result, lost } = await auditIn(layout, injection.report);
  const at = `seed ${injection.report.seed} ${injection.report.year} ${injection.name}`;
  tally.injected++;
  if (isCaught(injection, result)) tally.caught++;
  else
    tally.missed.push(
      `${at}: ${result.kind === 'none' ? result.reason : result.findings.map(({ rule, section }) => `${rule}@${section}`).join(' ')}`,
    );
  tally.wrong.push(...compareCells(injection.report, lost, result).wrong.map((line) => `${at} ${line}`));
}

export function total(tallies: Tallies): Tally {
  const sum = emptyTally();
  for (const tally of tallies.values()) {
    sum.reports += tally.reports;
    sum.carried += tally.carried;
    sum.correct += tally.correct;
    sum.injected += tally.injected;
    sum.caught += tally.caught;
    sum.wrong.push(...tally.wrong);
    sum.unread.push(...tally.unread);
    sum.missed.push(...tally.missed);
    sum.alarms.push(...tally.alarms);
    sum.misnamed.push(...tally.misnamed);
  }
  return sum;
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function formatTallies(tallies: Tallies): string {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '—' : `${(100 * ratio(part, whole)).toFixed(2)} %`;
  const line = (name: string, tally: Tally): string =>
    [
      name.padEnd(24),
      percent(tally.correct, tally.carried).padStart(9),
      String(tally.wrong.length).padStart(6),
      `${percent(tally.caught, tally.injected)} of ${tally.injected}`.padStart(18),
      `${tally.alarms.length} in ${tally.reports}`.padStart(12),
    ].join(' ');
  const head = [
    'layout'.padEnd(24),
    'cells read',
    'wrong'.padStart(5),
    'errors caught'.padStart(18),
    'alarms'.padStart(12),
  ];
  return [
    head.join(' '),
    ...[...tallies].map(([{ name }, tally]) => line(name, tally)),
    line('all', total(tallies)),
  ].join('\n');
}
