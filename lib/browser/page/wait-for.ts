/**
 * How long to wait for a page that draws its content late. Times in milliseconds. Each look waits longer than the one
 * before, so that the tries last for most of the time on a page that never rests.
 */
interface Patience {
  readonly quiet: number;
  readonly growth: number;
  readonly tries: number;
  readonly deadline: number;
}
const PATIENCE: Patience = { quiet: 400, growth: 1.4, tries: 8, deadline: 15_000 };

/**
 * Calls `found` on changes of the page and of the roots inside it, a moment after they began and when the page is idle,
 * and once more at the deadline, until it gives true. Calls `gaveUp` where it never does. Then nothing stays on the page.
 */
export function waitFor(
  rootsOf: () => readonly Node[],
  found: () => boolean,
  gaveUp: () => void,
  patience: Patience = PATIENCE,
): void {
  let { tries, quiet } = patience;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // Later changes do not restart it: a page that never rests gets its looks all the same.
    timer ??= setTimeout(() => whenIdle(look), quiet);
  });
  const end = setTimeout(() => {
    stop();
    if (!found()) gaveUp();
  }, patience.deadline);
  observe();

  function observe(): void {
    for (const root of rootsOf()) observer.observe(root, { childList: true, subtree: true });
  }

  function look(): void {
    if (timer === undefined) return;
    timer = undefined;
    tries -= 1;
    quiet *= patience.growth;
    if (found()) stop();
    else if (tries > 0) observe();
    else observer.disconnect();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
    timer = undefined;
  }
}

/** Safari and test pages have no requestIdleCallback. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task);
}
