import type { RunTools } from '../../batches/read-items.ts';
import * as limits from '../../model/limits.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { inTurn } from '../in-turn.ts';
import { wait } from '../wait.ts';

/** Milliseconds that a page has to draw itself. */
const LONGEST = 15_000;
const LOOK_EVERY = 500;

/**
 * Gives the HTML of pages as their scripts draw them: each is opened in a background tab, one tab at a time. The tab has
 * the user's session, like every tab that the user opens. A page that redirects to another host gives null.
 */
export function createDrawer({ scripting, tabs }: ExtensionApi<'scripting' | 'tabs'>): RunTools['draw'] {
  return inTurn(async (url: string, signal: AbortSignal) => {
    if (signal.aborted) return null;
    const { id } = await tabs.create({ url, active: false });
    if (id === undefined) return null;
    try {
      for (let waited = 0; waited < LONGEST && !signal.aborted; waited += LOOK_EVERY) {
        await wait(LOOK_EVERY);
        const drawn = await look(id);
        if (drawn === null) continue;
        return new URL(drawn.url).hostname === new URL(url).hostname ? drawn.html : null;
      }
      return null;
    } finally {
      await tabs.remove(id).catch(() => undefined);
    }
  });

  /** The page once it has a table; null before that, where no script may run, and where the page is too long. */
  async function look(tabId: number): Promise<{ readonly html: string; readonly url: string } | null> {
    const frames = await scripting
      .executeScript({
        target: { tabId },
        func: (most) => {
          if (document.querySelector('table') === null) return null;
          const html = document.querySelector('html')?.outerHTML ?? '';
          return html.length > most ? null : { html, url: location.href };
        },
        args: [limits.fileBytes.batch],
      })
      .catch(() => []);
    const [drawn] = frames;
    return drawn?.result ?? null;
  }
}
