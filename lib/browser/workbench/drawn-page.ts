import type { browser } from 'wxt/browser';
import { inTurn } from '../in-turn.ts';
import { wait } from '../wait.ts';

type Extension = Pick<typeof browser, 'scripting' | 'tabs'>;

/** A page gets so long to draw itself. */
const LONGEST = 15_000;
const LOOK_EVERY = 500;

/** Gives pages as their scripts draw them, from a tab in the background that is closed again; one tab at a time. */
export function createDrawer({
  scripting,
  tabs,
}: Extension): (url: string, signal: AbortSignal) => Promise<string | null> {
  return inTurn(async (url: string, signal: AbortSignal) => {
    if (signal.aborted) return null;
    const { id } = await tabs.create({ url, active: false });
    if (id === undefined) return null;
    try {
      for (let waited = 0; waited < LONGEST && !signal.aborted; waited += LOOK_EVERY) {
        await wait(LOOK_EVERY);
        const html = await look(id);
        if (html !== null) return html;
      }
      return null;
    } finally {
      await tabs.remove(id).catch(() => undefined);
    }
  });

  /** The page once it has a table; null before, or where no script is let in. */
  async function look(tabId: number): Promise<string | null> {
    const frames = await scripting
      .executeScript({
        target: { tabId },
        func: () =>
          document.querySelector('table') === null ? null : (document.querySelector('html')?.outerHTML ?? null),
      })
      .catch(() => []);
    const [drawn] = frames;
    return typeof drawn?.result === 'string' ? drawn.result : null;
  }
}
