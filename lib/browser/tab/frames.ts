import * as z from 'zod/mini';
import { type Tally, tallySchema } from '../../model/view.ts';
import type { ExtensionApi } from '../extension-api.ts';

type ScriptingApi = ExtensionApi<'scripting'>;

/** What a frame of a tab shows, and the tally of its engine: null without a report or an engine. */
export interface FrameState {
  readonly frameId: number;
  readonly type: string;
  readonly engine: boolean;
  readonly tally: Tally | null;
}

const tallyFound = z.catch(z.nullable(tallySchema), null);

/** The frames of a tab in which scripts may run, the top frame first; null where there is none. */
export async function framesOf({ scripting }: ScriptingApi, tabId: number): Promise<readonly FrameState[] | null> {
  try {
    const results = await scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the page's frames, so it can refer to nothing here; the key is that of page-scripts.ts.
      func: () => {
        const world = Reflect.get(globalThis, Symbol.for('gouji')) as
          | { engine?: { alive: boolean; tally: unknown } }
          | undefined;
        const alive = world?.engine?.alive === true;
        // A form named `contentType` would replace the document's.
        const type: string = Reflect.get(Document.prototype, 'contentType', document);
        return { type, engine: alive, tally: alive ? world?.engine?.tally : null };
      },
    });
    return results
      .flatMap(({ frameId, result }) =>
        result ? [{ frameId, type: result.type, engine: result.engine, tally: tallyFound.parse(result.tally) }] : [],
      )
      .toSorted((one, other) => one.frameId - other.frameId);
  } catch {
    return null;
  }
}

/**
 * Addresses of frames in a tab in which no script may run, because their sites were not granted. Frames that are too
 * small to hold a report are left out.
 */
export async function closedFramesOf(
  { scripting, permissions }: ScriptingApi & ExtensionApi<'permissions'>,
  tabId: number,
): Promise<readonly string[]> {
  const results = await scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () =>
        [...Document.prototype.querySelectorAll.call(document, 'iframe, frame')].flatMap((element) => {
          const frame = element as HTMLIFrameElement;
          const { width, height } = frame.getBoundingClientRect();
          // null as well where the page around may not read it.
          if (frame.contentDocument !== null || width < 200 || height < 100) return [];
          return /^https?:/.test(frame.src) ? [frame.src] : [];
        }),
    })
    .catch(() => []);
  const addresses = [...new Set(results.flatMap(({ result }) => result ?? []))].filter((address) =>
    URL.canParse(address),
  );
  const granted = await Promise.all(
    addresses.map((address) => permissions.contains({ origins: [`${new URL(address).origin}/*`] }).catch(() => false)),
  );
  return addresses.filter((_, index) => !granted[index]).slice(0, 5);
}
