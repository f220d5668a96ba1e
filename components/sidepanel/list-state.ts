import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { noFilter, type ProblemFilter, passes } from './problem-filter.ts';
import type { Review } from './review.ts';

/** Problems under one heading. */
export interface ProblemGroup {
  readonly key: string;
  /** null: problems of the whole report; undefined: there is no heading. */
  readonly section: FindingView['section'] | undefined;
  readonly problems: readonly ReviewedProblem[];
}

/** What a form is about: a problem, or one of its findings by itself. */
export interface FormSubject {
  readonly form: 'dismissal' | 'note' | 'contested' | 'returned';
  /** Fingerprint of the finding; null: the whole problem. */
  readonly effect: string | null;
}

/** The list of problems: filter, order, and the chosen problem. */
export interface ListState {
  readonly filter: Signal<ProblemFilter>;
  /** Where the panel is narrow: the controls that fold there are unfolded. */
  readonly unfolded: Signal<boolean>;
  /** `problem`: in the order of the report without headings. */
  readonly order: Signal<'problem' | 'section'>;
  readonly groups: ReadonlySignal<readonly ProblemGroup[]>;
  /** In the order in which they are listed. */
  readonly problems: ReadonlySignal<readonly ReviewedProblem[]>;
  /** Key of the chosen problem. */
  readonly chosen: Signal<string | null>;
  /** Fingerprint of the finding of the chosen problem that is wanted in particular; its effects are unfolded then. */
  readonly effect: Signal<string | null>;
  /** The form that is open at the chosen problem. */
  readonly writing: Signal<FormSubject | null>;
  /** Value of the button that is to get the focus once it is drawn: a key, `effectValue` of a finding, '' for the first. */
  readonly wantsFocus: Signal<string | null>;
  choose(key: string | null, focus: boolean): void;
  /** Chooses the problem of a finding and gives it the focus; resets a filter that hides it. */
  reveal(fingerprint: string): void;
  /** Chooses one finding of the chosen problem. */
  chooseEffect(fingerprint: string): void;
  move(step: number): void;
  /** The next open problem after the chosen one, else from the start. */
  nextOpen(): ReviewedProblem | null;
}

/** The value of the button of one finding of a problem, which differs from that of the problem. */
export function effectValue(fingerprint: string): string {
  return `effect ${fingerprint}`;
}

export function createListState(review: Review, locale: Locale): ListState {
  const filter = signal(noFilter);
  const unfolded = signal(false);
  const order = signal<'problem' | 'section'>('problem');
  const chosen = signal<string | null>(null);
  const effect = signal<string | null>(null);
  const writing = signal<FormSubject | null>(null);
  const wantsFocus = signal<string | null>(null);
  /**
   * Key of a problem that stays listed though it passes the filter no longer: the reader is at it while a decision on it
   * comes from elsewhere.
   */
  const stays = signal<string | null>(null);

  filter.subscribe(() => {
    stays.value = null;
  });

  const groups = computed((): readonly ProblemGroup[] => {
    const shown = review.problems.value.filter(
      (problem) => problem.key === stays.value || passes(problem, filter.value, locale),
    );
    if (shown.length === 0) return [];
    if (order.value === 'problem') return [{ key: '', section: undefined, problems: shown }];
    const sections = Map.groupBy(shown, ({ items: [lead] }) => lead.finding.section);
    return [...sections].map(([section, problems]) => ({ key: section ?? '', section, problems }));
  });
  const problems = computed(() => groups.value.flatMap((group) => group.problems));
  const indexOf = (key: string | null) => problems.value.findIndex((problem) => problem.key === key);

  function choose(key: string | null, focus: boolean): void {
    if (key !== chosen.value) {
      writing.value = null;
      effect.value = null;
    }
    chosen.value = key;
    stays.value = key;
    if (focus) wantsFocus.value = key ?? '';
  }

  return {
    filter,
    unfolded,
    order,
    groups,
    problems,
    chosen,
    effect,
    writing,
    wantsFocus,
    choose,
    reveal(fingerprint) {
      const problem = review.problems.value.find(({ items }) =>
        items.some(({ finding }) => finding.fingerprint === fingerprint),
      );
      if (problem === undefined) return;
      if (indexOf(problem.key) < 0) filter.value = noFilter;
      choose(problem.key, true);
      if (fingerprint !== problem.key) effect.value = fingerprint;
    },
    chooseEffect(fingerprint) {
      effect.value = fingerprint;
      wantsFocus.value = effectValue(fingerprint);
    },
    move(step) {
      const at = indexOf(chosen.value);
      const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), problems.value.length - 1);
      const problem = problems.value[next];
      if (problem !== undefined) choose(problem.key, true);
    },
    nextOpen() {
      const at = indexOf(chosen.value);
      const round = [...problems.value.slice(at + 1), ...problems.value.slice(0, Math.max(at, 0))];
      return round.find(({ standing }) => standing === 'open') ?? null;
    },
  };
}
