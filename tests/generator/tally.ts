/** Counts by layout, and the three ratios that count. */
import { type Injection, injections } from './errors/index.ts';
import type { FileLayout, Layout } from './layouts/index.ts';
import { makeReport } from './make.ts';
import { auditIn, carries, compareCells, falseAlarms, isCaught, misnamed } from './measure.ts';
import { seeded, seedOf } from './random.ts';

const counted = ['reports', 'carried', 'correct', 'injected', 'caught'] as const;
const listed = ['wrong', 'unread', 'missed', 'alarms', 'misnamed'] as const;

/** How many reports, cells and errors there were, and what was not as it should be. */
export type Tally = Record<(typeof counted)[number], number> & Readonly<Record<(typeof listed)[number], string[]>>;

export type AnyLayout = Layout | FileLayout;
/** By layout, in the order they are printed. */
export type Tallies = ReadonlyMap<AnyLayout, Tally>;

function emptyTally(): Tally {
  const [counts, lists] = [counted.map((name) => [name, 0]), listed.map((name) => [name, []])];
  return { ...Object.fromEntries(counts), ...Object.fromEntries(lists) };
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
      const add = (list: (typeof listed)[number], lines: readonly string[]) =>
        tally[list].push(...lines.map((line) => `seed ${report.seed} ${line}`));
      const cells = compareCells(report, lost, result);
      tally.reports++;
      tally.carried += cells.carried;
      tally.correct += cells.correct;
      add('wrong', cells.wrong);
      add('unread', cells.unread);
      add('misnamed', misnamed(report, result, layout.showsTitle));
      add('alarms', falseAlarms(result));
    }
  }
}

/** Every known error of one report a form and turn, or every `each`th of them, in one layout that can carry it. */
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
    for (const name of counted) sum[name] += tally[name];
    for (const name of listed) sum[name].push(...tally[name]);
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
  const head = `${'layout'.padEnd(24)} cells read wrong ${'errors caught'.padStart(18)} ${'alarms'.padStart(12)}`;
  return [head, ...[...tallies].map(([{ name }, tally]) => line(name, tally)), line('all', total(tallies))].join('\n');
}
