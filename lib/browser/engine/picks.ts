import type { CellId } from '../../model/form.ts';
import { documentsOf, windowOf } from '../page/document.ts';

/** Name of the port over which the engine sends picked cells to the side panel, until it is closed. */
export const PICKS = 'picks';

export interface Picks {
  /** Calls `picked` with each cell that the reader clicks on the page, until the returned function is called. */
  follow(picked: (cell: CellId) => void): () => void;
  /** Listens in new frames too. */
  renew(): void;
}

/** Listens to clicks on cells of the report; the page handles each click as before. */
export function createPicks(page: Document, cellAt: (node: Node) => CellId | undefined): Picks {
  const followers = new Set<(cell: CellId) => void>();
  let listening = new AbortController();

  function clicked(event: Event): void {
    // Seen from outside a shadow root, the target is its host.
    const target = event.composedPath()[0] ?? event.target;
    // A page can simulate clicks, but only the reader moves the side panel.
    const cell = event.isTrusted ? cellAt(target as Node) : undefined;
    if (cell !== undefined) for (const picked of followers) picked(cell);
  }

  function renew(): void {
    if (followers.size === 0) return;
    for (const document of documentsOf(page)) {
      // A window ignores a listener that it has already.
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
