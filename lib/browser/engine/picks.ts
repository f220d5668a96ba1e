import type { CellId } from '../../model/form.ts';
import { documentsOf, windowOf } from '../page/document.ts';

/** Name of the port over which the side panel is told what was picked; closing it ends that. */
export const PICKS = 'picks';

export interface Picks {
  /** Calls `picked` with each cell that the reader clicks on the page, until the function that is returned is called. */
  follow(picked: (cell: CellId) => void): () => void;
  /** Listens in frames that came since. */
  renew(): void;
}

/** Clicks on cells of the report. They are only overheard: what the page does with a click stays as it is. */
export function createPicks(page: Document, cellAt: (node: Node) => CellId | undefined): Picks {
  const followers = new Set<(cell: CellId) => void>();
  let listening = new AbortController();

  function clicked(event: Event): void {
    // Seen from outside a shadow root, the target is its host.
    const target = event.composedPath()[0] ?? event.target;
    // A page can make up clicks, but it is the reader who moves the side panel.
    const cell = event.isTrusted ? cellAt(target as Node) : undefined;
    if (cell !== undefined) for (const picked of followers) picked(cell);
  }

  function renew(): void {
    if (followers.size === 0) return;
    for (const document of documentsOf(page)) {
      // The same listener is added to a window once only.
      windowOf(document)?.addEventListener('click', clicked, {
        capture: true,
        passive: true,
        signal: listening.signal,
      });
    }
  }

  return {
    follow(picked) {
      followers.add(picked);
      renew();
      return () => {
        followers.delete(picked);
        if (followers.size > 0) return;
        listening.abort();
        listening = new AbortController();
      };
    },
    renew,
  };
}
