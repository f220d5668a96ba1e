import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { findLikeliest, type SuspectView } from '../../lib/findings/problems.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { decisionKindOf, type ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { groupFindings, type SectionGroup } from '../grouping.ts';
import { type FindingFilter, noFilter, passes } from './finding-filter.ts';
import type { Review } from './review.ts';

/** Findings under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly heading:
    | { readonly kind: 'section'; readonly section: SectionGroup['section'] }
    /** One problem with several effects; `effects` counts filtered ones too. */
    | { readonly kind: 'cause'; readonly suspects: readonly SuspectView[]; readonly effects: number }
    /** A finding on its own. */
    | { readonly kind: 'none' };
  readonly items: readonly DecidedFinding[];
}

/** The list of findings: filter, order, and the chosen finding. */
export interface ListState {
  readonly filter: Signal<FindingFilter>;
  readonly order: Signal<'section' | 'cause'>;
  readonly groups: ReadonlySignal<readonly FindingGroup[]>;
  /** In the order in which they are listed. */
  readonly items: ReadonlySignal<readonly DecidedFinding[]>;
  /** Fingerprint of the chosen finding. */
  readonly chosen: Signal<string | null>;
  /** The form that is open at the chosen finding. */
  readonly writing: Signal<'dismissal' | 'note' | null>;
  /** Whether the chosen finding is to get the focus once it is drawn. */
  readonly wantsFocus: Signal<boolean>;
  choose(fingerprint: string | null, focus: boolean): void;
  /** Chooses a finding and gives it the focus; resets a filter that hides it. */
  reveal(fingerprint: string): void;
  move(step: number): void;
  /** The next open finding after the chosen one, else from the start. */
  nextOpen(): DecidedFinding | null;
}

export function createListState(review: Review, locale: Locale): ListState {
  const filter = signal(noFilter);
  const order = signal<'section' | 'cause'>('section');
  const chosen = signal<string | null>(null);
  const writing = signal<'dismissal' | 'note' | null>(null);
  const wantsFocus = signal(false);

  const groups = computed(() => {
    const shown = new Map(
      review.items.value
        .filter((item) => passes(item, filter.value, locale))
        .map((item) => [item.finding.fingerprint, item]),
    );
    const findings = review.items.value.map(({ finding }) => finding);
    const arranged = order.value === 'section' ? bySection(findings) : byProblem(review.problems.value);
    return arranged
      .map(({ findings: all, ...group }) => ({
        ...group,
        items: all.flatMap(({ fingerprint }) => shown.get(fingerprint) ?? []),
      }))
      .filter((group) => group.items.length > 0);
  });
  const items = computed(() => groups.value.flatMap((group) => group.items));
  const indexOf = (fingerprint: string | null) =>
    items.value.findIndex(({ finding }) => finding.fingerprint === fingerprint);

  function choose(fingerprint: string | null, focus: boolean): void {
    if (fingerprint !== chosen.value) writing.value = null;
    chosen.value = fingerprint;
    if (focus) wantsFocus.value = true;
  }

  return {
    filter,
    order,
    groups,
    items,
    chosen,
    writing,
    wantsFocus,
    choose,
    reveal(fingerprint) {
      if (indexOf(fingerprint) < 0) filter.value = noFilter;
      choose(fingerprint, true);
    },
    move(step) {
      const at = indexOf(chosen.value);
      const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), items.value.length - 1);
      const item = items.value[next];
      if (item !== undefined) choose(item.finding.fingerprint, true);
    },
    nextOpen() {
      const at = indexOf(chosen.value);
      const round = [...items.value.slice(at + 1), ...items.value.slice(0, Math.max(at, 0))];
      return round.find((item) => decisionKindOf(item) === 'open') ?? null;
    },
  };
}

type UnfilteredGroup = Omit<FindingGroup, 'items'> & { readonly findings: readonly FindingView[] };

function bySection(findings: readonly FindingView[]): readonly UnfilteredGroup[] {
  return groupFindings(findings).map(({ section, findings: all }) => ({
    key: section ?? '',
    heading: { kind: 'section', section },
    findings: all,
  }));
}

function byProblem(problems: readonly ReviewedProblem[]): readonly UnfilteredGroup[] {
  return problems.map(({ key, suspects, items }) => ({
    key,
    heading:
      items.length > 1 ? { kind: 'cause', suspects: findLikeliest(suspects), effects: items.length } : { kind: 'none' },
    findings: items.map(({ finding }) => finding),
  }));
}
