/** One measured figure and what it should be at most. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Largest value that is well; null: only told. */
  readonly target: number | null;
  /** What a value of 1 is: `F`, `ms`, `× Readability` … */
  readonly unit: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function isMissed({ value, target }: Figure): boolean {
  return target !== null && !(value <= target);
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const figure of figures) {
    const value = `${rounded(figure.value)} ${figure.unit}`.padEnd(22);
    const target = figure.target === null ? '' : `at most ${rounded(figure.target)}`;
    const verdict = figure.target === null ? '' : isMissed(figure) ? 'MISSED' : 'ok';
    console.log(`  ${figure.name.padEnd(width)}  ${value}${target.padEnd(16)}${verdict}`);
  }
}

function rounded(value: number): string {
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(3);
}
