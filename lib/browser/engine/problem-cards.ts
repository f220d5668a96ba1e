/** The cards of the problems that are shown: their words, and what the reader decides on them. */
import type { Settings } from '../../model/settings.ts';
import type { ReportView } from '../../model/view.ts';
import { decideOn } from '../../triage/decisions.ts';
import type { ReviewedReport } from '../../triage/reviewed-report.ts';
import type { HostRequest } from './card.ts';
import { type CardSupport, chooseFor, contentOf } from './card-decisions.ts';
import { wordCards } from './card-words.ts';
import type { Cards, MarkedProblem } from './cards.ts';
import type { Places } from './places.ts';

/** A report with the decisions on it and its places on the page; each audit and each decision gives a new one. */
export interface ShownReview {
  readonly report: ReportView;
  /** The key under which decisions on it are kept. */
  readonly page: string;
  readonly review: ReviewedReport;
  readonly places: Places;
  readonly theme: Settings['theme'];
}

export interface ProblemCards {
  /** Gives the marks their numbers and cards, once their words are there. */
  renew(): Promise<void>;
  /** Does what the reader asked for on the card of a problem. */
  answer(key: string, request: HostRequest, question: string): Promise<void>;
}

/** `renewed` is called when the cards have changed. */
export function createProblemCards(
  support: CardSupport,
  cards: Pick<Cards, 'set'>,
  shown: () => ShownReview | null,
  renewed: () => void,
): ProblemCards {
  return {
    async renew() {
      const now = shown();
      const problems = now?.review.problems ?? [];
      const worded = await wordCards(problems, support.word);
      // Meanwhile the page was audited again, or something was decided: that brings its own cards.
      if (shown() !== now) return;
      cards.set(
        problems.flatMap((problem, index): readonly MarkedProblem[] => {
          const words = worded?.cards[index];
          if (now === null || worded === null || words === undefined) return [];
          const look = { words, labels: worded.labels, theme: now.theme };
          const marks = problem.items.flatMap(({ finding }) => now.places.named(finding.fingerprint) ?? []);
          return [{ key: problem.key, marks, content: contentOf(problem, look) }];
        }),
      );
      renewed();
    },
    async answer(key, request, question) {
      const now = shown();
      const problem = now?.review.problems.find((each) => each.key === key);
      if (now === null || problem === undefined) return;
      if (request.kind === 'panel' || (request.kind === 'note' && support.askNote === null)) {
        support.openPanel(key);
        return;
      }
      const choice = chooseFor(problem, request, (present) => support.askNote?.(question, present) ?? null);
      if (choice === null) return;
      const at = new Date().toISOString();
      await support.decide(
        problem.items.map((item) => {
          const { decision } = item;
          const note = choice.note ?? decision?.note ?? '';
          const { kind = decision?.kind ?? 'open', reason = decision?.reason ?? null } = choice;
          return decideOn(item, now.report, now.page, { kind, reason, note, at });
        }),
      );
    },
  };
}
