import type { ReportFound } from '../to-background.ts';
import { titleOf } from './document.ts';
import { isReport, saysReport } from './gate.ts';
import { onSameDocumentNavigation } from './navigation.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { waitFor } from './wait-for.ts';

/**
 * Looks whether `view` shows a report, now, when late content comes, and after navigation inside the page. On the first
 * report it tells once and leaves the page to the engine. What stays on a page that is none is one passive listener.
 */
export function detect(view: Window, tell: (message: ReportFound) => void): void {
  const page = view.document;
  look();

  function look(): void {
    if (found()) return;
    // Listening only then: while it waits it sees what navigation draws, and most pages are left before.
    waitFor(roots, found, () => {
      const stop = onSameDocumentNavigation(() => {
        stop();
        look();
      });
    });
  }

  /** The page's shadow roots too, where it calls itself a report: their changes are not the page's. */
  function roots(): readonly Node[] {
    return saysReport(titleOf(page), view.location.href) ? [page, ...shadowRootsIn(page)] : [page];
  }

  function found(): boolean {
    if (!isReport(page, view.location.href)) return false;
    tell({ type: 'reportFound', frame: reachesTop(view) ? 'top' : 'own' });
    return true;
  }
}

/** Whether the top frame's engine can read this frame: every frame on the way up lets itself be read. */
export function reachesTop(view: Window): boolean {
  try {
    for (let frame: Window = view; frame !== frame.parent; frame = frame.parent) void frame.parent.document;
    return true;
  } catch {
    return false;
  }
}
