/** How long a page is waited for that draws its content late; after that nothing stays. Times in milliseconds. */
interface Patience {
  readonly quiet: number;
  readonly tries: number;
  readonly deadline: number;
}
const PATIENCE: Patience = { quiet: 400, tries: 8, deadline: 15_000 };

/**
 * Calls `found` on the page's changes, a moment after they began and when the page is idle, until it says true or
 * patience ends; in the second case `gaveUp` is called. Nothing of it stays after that.
 */
export function waitFor(root: Node, found: () => boolean, gaveUp: () => void, patience: Patience = PATIENCE): void {
  let tries = patience.tries;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // Not restarted by later changes: a page that never rests is looked at all the same.
    timer ??= setTimeout(() => whenIdle(look), patience.quiet);
  });
  const end = setTimeout(() => {
    stop();
    gaveUp();
  }, patience.deadline);
  observer.observe(root, { childList: true, subtree: true });

  function look(): void {
    if (timer === undefined) return;
    timer = undefined;
    tries -= 1;
    if (found()) {
      stop();
    } else if (tries === 0) {
      stop();
      gaveUp();
    }
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
