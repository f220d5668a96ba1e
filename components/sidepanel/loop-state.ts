import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Stage } from '../../lib/model/stage.ts';
import { decideOn } from '../../lib/triage/decisions.ts';
import { decisionKindOf, type ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { type Round, roundOf } from '../../lib/triage/rounds.ts';
import { stageOf, withStep } from '../../lib/triage/stages.ts';
import type { StatusLineState } from '../status-line.tsx';
import type { Review } from './review.ts';

/** What becomes of confirmed problems: the agency is told, answers, and a person sees what it did. */
export interface LoopState {
  /** Confirmed problems of which the agency was not told. */
  readonly untold: ReadonlySignal<readonly ReviewedProblem[]>;
  /** A notice was made: it is offered to mark its problems as told. */
  readonly offered: Signal<boolean>;
  /** The report against an earlier round; null: there is none. */
  readonly round: ReadonlySignal<Round | null>;
  /** Corrected problems that nobody has seen to yet. */
  readonly unseen: ReadonlySignal<readonly Decision[]>;
  take(problems: readonly Pick<ReviewedProblem, 'key' | 'items'>[], stage: Stage, note: string): Promise<void>;
  /** Closes all corrected problems. */
  closeCorrected(): Promise<void>;
}

export function createLoopState(client: SidepanelClient, review: Review, say: StatusLineState['say']): LoopState {
  const untold = computed(() =>
    review.problems.value.filter(({ standing, stage }) => standing === 'confirmed' && stage === null),
  );
  const offered = signal(false);
  const round = computed(() => {
    const now = review.subject.value;
    return now === null ? null : roundOf(now.snapshots, now.report, now.decisions);
  });
  const unseen = computed(() =>
    (round.value?.comparison.settled ?? []).flatMap(({ decisions }) =>
      decisions.filter((decision) => decision.kind !== 'dismissed' && stageOf([decision]) !== 'closed'),
    ),
  );

  async function step(stage: Stage, note: string) {
    const { reviewer } = await client.papers();
    return { stage, at: new Date().toISOString(), by: reviewer, note };
  }

  return {
    untold,
    offered,
    round,
    unseen,
    async take(problems, stage, note) {
      const now = review.subject.value;
      const [first] = problems;
      if (now === null || first === undefined) return;
      const made = await step(stage, note);
      const changed = problems.flatMap(({ items }) =>
        items.flatMap((item) => {
          if (decisionKindOf(item) === 'dismissed') return [];
          const { kind, reason, note: said } = item.decision ?? { kind: 'open' as const, reason: null, note: '' };
          // The time of a decision is its own; that of a step is the step's.
          const kept = item.decision ?? decideOn(item, now.report, now.page, { kind, reason, note: said, at: made.at });
          return withStep(kept, made);
        }),
      );
      offered.value = false;
      await review.change(changed, problems.length === 1 ? first.key : null);
      say('sidepanel.loop.said', { count: problems.length });
    },
    async closeCorrected() {
      const made = await step('closed', '');
      const decisions = unseen.value;
      await review.change(
        decisions.map((decision) => withStep(decision, made)),
        null,
      );
      say('sidepanel.loop.closed');
    },
  };
}
