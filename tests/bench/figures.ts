/** A measured figure and the largest value that is well. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Null: the figure has no target. */
  readonly target: number | null;
  /** The meaning of a value of 1: `F`, `ms`, `× Readability` … */
  readonly unit: string;
}

/** `npm test` runs every group with --brief: fewest rounds, and no target counts. */
export const isBrief = globalThis.process?.argv.includes('--brief') ?? false;

/** A number of rounds or files, or the one for a brief run. */
export function rounds(full: number, brief = 1): number {
  return isBrief ? brief : full;
}

export function figure(name: string, value: number, unit: string, target: number | null = null): Figure {
  return { name, value, unit, target };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function isMissed({ value, target }: Figure): boolean {
  return !isBrief && target !== null && !(value <= target);
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const each of figures) {
    const value = `${rounded(each.value)} ${each.unit}`.padEnd(22);
    const isJudged = each.target !== null && !isBrief;
    const target = isJudged ? `at most ${rounded(each.target)}`.padEnd(16) + (isMissed(each) ? 'MISSED' : 'ok') : '';
    console.log(`  ${each.name.padEnd(width)}  ${value}${target}`);
  }
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}
