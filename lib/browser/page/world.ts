import type { Counts } from '../../model/view.ts';

/**
 * What scripts of this extension share in one page: they are injected one by one, and each gets the same global of the
 * extension's isolated world, which the page cannot reach.
 */
export interface World {
  engine?: {
    /** False once the extension was updated or removed under it. */ readonly alive: boolean;
    /** What was found last: background and popup look for the frame that has a report. */
    readonly counts: Counts | null;
    refresh(): void;
    dispose(): void;
  };
  fold?: (text: string) => string;
}

const KEY = Symbol.for('gouji');

export function world(): World {
  const scope = globalThis as { [KEY]?: World };
  scope[KEY] ??= {};
  return scope[KEY];
}
