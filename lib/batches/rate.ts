/** Milliseconds over which the rate is measured. */
const WINDOW = 60_000;
/** No rate is given before this time. */
const SHORTEST = 2_000;

export function createRate() {
  const finished: { readonly at: number; readonly count: number }[] = [];
  let start: number | null = null;
  return {
    add(count: number, now: number): void {
      start ??= now;
      if (count > 0) finished.push({ at: now, count });
    },
    /** Items per minute over the last minute; null at the beginning. */
    perMinute(now: number): number | null {
      while (finished[0] !== undefined && finished[0].at < now - WINDOW) finished.shift();
      const span = start === null ? 0 : Math.min(now - start, WINDOW);
      if (span < SHORTEST) return null;
      return (finished.reduce((sum, { count }) => sum + count, 0) / span) * 60_000;
    },
  };
}
