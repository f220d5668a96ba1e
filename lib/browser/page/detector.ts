import type { ReportFound } from '../to-background.ts';
import { titleOf } from './document.ts';
import { isReport, saysReport } from './gate.ts';
import { onSameDocumentNavigation } from './navigation.ts';
import { shadowRootsIn } from './shadow-roots.ts';
import { waitFor } from './wait-for.ts';

/**
 * Looks for a report in `view` now, when late content comes, and after navigation inside the page. It sends one message
 * for the first report and leaves the page to the engine. On other pages one passive listener stays.
 */
export function detect(view: Window, send: (message: ReportFound) => void): void {
  const page = view.document;
  look();

  function look(): void {
    if (found()) return;
    // Listens to navigation only after the wait, which sees what navigation draws; most pages are left before.
    waitFor(roots, found, () => {
      const stop = onSameDocumentNavigation(() => {
        stop();
        look();
      });
    });
  }

  /** The page, with its shadow roots where it calls itself a report: an observer of the page does not see into them. */
  function roots(): readonly Node[] {
    return saysReport(titleOf(page), view.location.href) ? [page, ...shadowRootsIn(page)] : [page];
  }

  function found(): boolean {
    if (!isReport(page, view.location.href)) return false;
    send({ type: 'reportFound', frame: reachesTop(view) ? 'top' : 'own' });
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
