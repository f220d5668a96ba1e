/** What dates and numbers the user may set. Apart from their schema: pages check them without zod. */

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day that every year has. */
export function isMonthDay(value: readonly unknown[]): boolean {
  const [month, day] = value;
  const last = typeof month === 'number' ? days[month - 1] : undefined;
  return value.length === 2 && last !== undefined && Number.isInteger(day) && Number(day) >= 1 && Number(day) <= last;
}

export const thresholdRanges = {
  /** Share of a section, 0–1. */
  repeated: { from: 0.05, to: 1 },
  /** Characters. */
  overviewLength: { from: 100, to: 20_000 },
} as const;

/** A city's rubric takes marks off for more than half repeated; another's notice asks for about 1000 characters. */
export const defaultThresholds = { repeated: 0.5, overviewLength: 1000 } as const;
