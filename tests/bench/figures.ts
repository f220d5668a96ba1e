import { type Bound, bounds } from './bounds.ts';

/** A measured figure, with what it should be. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** The meaning of a value of 1: `F`, `ms`, `× Readability` … */
  readonly unit: string;
  /** Null: nothing is asked of the figure. */
  readonly bound: Bound | null;
}

/** `npm test` runs every group with --brief: few rounds, and ratios are held with some room. */
export const isBrief = globalThis.process?.argv.includes('--brief') ?? false;

/** A number of rounds or files, or the one for a brief run. */
export function rounds(full: number, brief = 1): number {
  return isBrief ? brief : full;
}

export function figure(name: string, value: number, unit: string): Figure {
  return { name, value, unit, bound: bounds.find((each) => each.name === name && each.unit === unit) ?? null };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The median of the ratios of times that were taken in turns: what slows one turn down slows both sides of it. */
export function ratioInTurns(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, turn) => time / (others[turn] ?? Number.NaN)));
}

/** A ratio does not depend on the machine; seconds and megabytes do, and a brief run does not judge them. */
function isRatio({ unit }: Pick<Figure, 'unit'>): boolean {
  return unit === 'F' || unit.startsWith('×') || unit.startsWith('in ');
}

/** A brief run takes few turns beside other programs: it fails where a ratio leaves its held bound by half. */
const ROOM = 1.5;

/** Whether a figure misses its target, in a brief run whether it has left its held bound. */
export function isMissed({ value, bound, unit }: Figure, brief = isBrief): boolean {
  if (Number.isNaN(value)) return true;
  if (bound === null || (brief && !isRatio({ unit }))) return false;
  const { target, held = target, atLeast = false } = bound;
  if (!brief) return atLeast ? value < target : value > target;
  return atLeast ? value < held / ROOM : value > held * ROOM;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const each of figures) {
    const value = `${rounded(each.value)} ${each.unit}`.padEnd(30);
    console.log(`  ${each.name.padEnd(width)}  ${value}${judgement(each)}`.trimEnd());
  }
}

/** `target at most 1.8, held 2.6   ok`; in a brief run LEFT where the held bound is left, else MISSED where the target is. */
function judgement(figure: Figure): string {
  const { bound } = figure;
  if (bound === null || (isBrief && !isRatio(figure))) return '';
  const { target, held, atLeast = false } = bound;
  const asked = `target at ${atLeast ? 'least' : 'most'} ${rounded(target)}${held === undefined ? '' : `, held ${rounded(held)}`}`;
  const result = isMissed(figure) ? (isBrief ? 'LEFT' : 'MISSED') : 'ok';
  return asked.padEnd(34) + result;
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}
