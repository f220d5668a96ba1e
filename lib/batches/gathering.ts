/** Results that the store writes in one transaction; a crash loses no more of them. */
export const STORED_TOGETHER = 12;

/**
 * Lets the results of audits wait for each other, so that the store writes them in one transaction: until `size` are there,
 * or no audit is under way that could add one. No timer is asked, for browsers slow those of hidden pages down.
 */
export function createGathering(size: number): <T>(audit: () => Promise<T>) => Promise<T> {
  let underWay = 0;
  let waiting: (() => void)[] = [];

  function letGo(): void {
    if (waiting.length < size && underWay > 0) return;
    const ready = waiting;
    waiting = [];
    for (const go of ready) go();
  }

  return async (audit) => {
    underWay += 1;
    try {
      return await audit();
    } finally {
      underWay -= 1;
      await new Promise<void>((go) => {
        waiting.push(go);
        letGo();
      });
    }
  };
}
