import type { PlaceSide } from '../lib/model/clients/page.ts';
import type { ReviewedProblem } from '../lib/triage/reviewed-report.ts';
import { nextProblem } from '../lib/triage/steps.ts';
import type { PageState } from './page-state.ts';

/** Shows a problem on the page, at its first finding that has a place of its own; else at the heading of the report. */
export async function goTo(state: PageState, { items }: ReviewedProblem, side?: PlaceSide): Promise<void> {
  const isThere = ({ finding }: ReviewedProblem['items'][number]) => finding.located;
  const there = items.find((each) => isThere(each) && (side === undefined || hasSides(each))) ?? items.find(isThere);
  const item = there ?? items[0];
  await state.actions.go(item.finding.fingerprint, ...(side === undefined ? [] : [side]));
}

/** The sides of a problem between which the reader can choose. */
export function sidesOf({ items }: ReviewedProblem): readonly PlaceSide[] {
  return items.some(hasSides) ? ['text', 'table'] : [];
}

function hasSides({ finding }: ReviewedProblem['items'][number]): boolean {
  return finding.located && finding.quotes.length > 0 && finding.cells.length > 0;
}

/** The problem that 上一处 or 下一处 shows; from none the first. */
export function problemBeside(
  problems: readonly ReviewedProblem[],
  current: string | null,
  step: 1 | -1,
): ReviewedProblem | null {
  const at = problems.findIndex(({ items }) => items.some(({ finding }) => finding.fingerprint === current));
  return problems[at < 0 ? nextProblem(problems, -1, 1) : nextProblem(problems, at, step)] ?? null;
}
