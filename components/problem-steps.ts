import type { PlaceSide } from '../lib/model/clients/page.ts';
import type { ReviewedProblem } from '../lib/triage/reviewed-report.ts';
import type { PageState } from './page-state.ts';

/** Shows a problem on the page, at its first finding that has a place; nothing where none has one. */
export async function goTo(state: PageState, { items }: ReviewedProblem, side?: PlaceSide): Promise<void> {
  const isThere = ({ finding }: ReviewedProblem['items'][number]) => finding.located;
  const item = items.find((each) => isThere(each) && (side === undefined || hasSides(each))) ?? items.find(isThere);
  if (item !== undefined) await state.actions.go(item.finding.fingerprint, ...(side === undefined ? [] : [side]));
}

/** The sides of a problem between which the reader can choose. */
export function sidesOf({ items }: ReviewedProblem): readonly PlaceSide[] {
  return items.some(hasSides) ? ['text', 'table'] : [];
}

function hasSides({ finding }: ReviewedProblem['items'][number]): boolean {
  return finding.located && finding.quotes.length > 0 && finding.cells.length > 0;
}

/** The next problem in this direction that has a place on the page; from none the first. */
export function problemBeside(
  problems: readonly ReviewedProblem[],
  current: string | null,
  step: 1 | -1,
): ReviewedProblem | null {
  const shown = problems.filter(({ items }) => items.some(({ finding }) => finding.located));
  const at = shown.findIndex(({ items }) => items.some(({ finding }) => finding.fingerprint === current));
  return shown[at < 0 ? 0 : at + step] ?? null;
}
