/** Between cards and the decisions on problems. */
import type { Decision } from '../../model/decision.ts';
import { decisionKindOf, type ReviewedProblem } from '../../triage/reviewed-report.ts';
import type { HostRequest, ProblemContent } from './card.ts';
import type { WordMessages } from './card-words.ts';

/** What the cards of a page need from the extension. */
export interface CardSupport {
  readonly word: WordMessages;
  /** Stores the decisions; those that say nothing any more are forgotten. */
  decide(decisions: readonly Decision[]): Promise<void>;
  /**
   * Asks for a note, in place of the present one; gives null where the reader cancels. Null where this cannot be asked here:
   * then the side panel takes the note.
   */
  readonly askNote: ((question: string, present: string) => string | null) | null;
  /** Opens the side panel at a problem. */
  openPanel(key: string): void;
}

/** What changes for all findings of a problem; what is left out stays as it is. */
type Choice = Partial<Pick<Decision, 'kind' | 'reason' | 'note'>>;

export function chooseFor(
  problem: ReviewedProblem,
  request: Exclude<HostRequest, { kind: 'panel' }>,
  askNote: (present: string) => string | null,
): Choice | null {
  switch (request.kind) {
    case 'confirm':
      return { kind: 'confirmed', reason: null };
    case 'reopen':
      return { kind: 'open', reason: null };
    case 'dismiss':
      return { kind: 'dismissed', reason: request.reason };
    case 'note': {
      const note = askNote(noteOf(problem));
      return note === null ? null : { note: note.trim() };
    }
  }
}

/** The card of a problem; of several reasons or notes the first is shown. */
export function contentOf(
  problem: ReviewedProblem,
  look: Pick<ProblemContent, 'words' | 'labels' | 'theme'>,
): ProblemContent {
  const { outcome, standing, stage, steps, items } = problem;
  const dismissed = items.find((item) => decisionKindOf(item) === 'dismissed');
  return {
    ...look,
    outcome,
    standing,
    stage: standing === 'dismissed' ? null : stage,
    steps,
    formula: items[0].finding.formula,
    sides: items[0].finding.sides,
    reason: dismissed?.decision?.reason ?? null,
    note: noteOf(problem),
  };
}

function noteOf({ items }: ReviewedProblem): string {
  return items.map(({ decision }) => decision?.note ?? '').find((note) => note !== '') ?? '';
}
