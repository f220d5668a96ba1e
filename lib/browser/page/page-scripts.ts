import type { Tally } from '../../model/view.ts';

/**
 * What the scripts of this extension share in one page. They are injected one by one, and each gets the same global
 * object of the extension's isolated world, which the page cannot reach.
 */
export interface PageScripts {
  engine?: {
    /** False once the extension was updated or removed under it. */
    readonly alive: boolean;
    /** Of the report on the page; null: there is none. Background and popup look for the frame that has a report. */
    readonly tally: Tally | null;
    refresh(): void;
    dispose(): void;
  };
  fold?: (text: string) => string;
}

const KEY = Symbol.for('gouji');

export function pageScripts(): PageScripts {
  const scope = globalThis as { [KEY]?: PageScripts };
  scope[KEY] ??= {};
  return scope[KEY];
}
