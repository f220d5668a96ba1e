import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type TextKey, text } from '../../lib/locales/text.ts';
import type { AgencyClass } from '../../lib/model/agency.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { CellId } from '../../lib/model/form.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { createPageState, type PageState } from '../page-state.ts';
import { createFallbackStore, type FallbackStore } from './fallback-store.ts';
import { noFilter } from './finding-filter.ts';
import { createListState, type ListState } from './list-state.ts';
import { createReview, type DecisionChoice, type Review } from './review.ts';
import { createRulesOff, type RulesOff } from './rules-off.ts';

export const tabs = ['findings', 'form', 'claims', 'records'] as const;
type SidepanelTab = (typeof tabs)[number];

/** State of one side panel: the page, the decisions on it, the findings listed, and where the reader is. */
export interface SidepanelState extends PageState<SidepanelClient> {
  /** Whether there is a page beside it. */
  readonly ofPage: boolean;
  source(): Promise<AuditResult['source']>;
  readonly store: FallbackStore;
  readonly review: Review;
  readonly list: ListState;
  readonly tab: Signal<SidepanelTab>;
  /** The cell chosen in the form or on the page. */
  readonly cell: Signal<CellId | null>;
  readonly rulesOff: RulesOff;
  /** Notes that were typed and not saved yet, by page and fingerprint: other pages come and go meanwhile. */
  readonly drafts: Map<string, string>;
  /** Classes that the reader chose for agencies. */
  readonly agencies: ReadonlySignal<Settings['agencies']>;
  readonly actions: PageState['actions'] & {
    /** Chooses a finding and shows its place on the page. */
    show(item: DecidedFinding): Promise<void>;
    showCell(cell: CellId): Promise<void>;
    /** Lists the finding and chooses it, even where the filter left it out. */
    find(fingerprint: string): void;
    /** Opens one of the forms at a finding. */
    openForm(item: DecidedFinding, form: 'dismissal' | 'note'): void;
    /** Decides, says so, and goes on to the next finding that is open. Without a note the present one stays. */
    decide(item: DecidedFinding, choice: Omit<DecisionChoice, 'note'>, note?: string): Promise<void>;
    /** Confirms the effects of one cause together. */
    confirmAll(items: readonly DecidedFinding[]): Promise<void>;
    writeNote(item: DecidedFinding, note: string): Promise<void>;
    reopen(item: DecidedFinding): Promise<void>;
    undo(): Promise<void>;
    /** Deletes the decision on a finding that may be gone. */
    forget(decision: Decision): Promise<void>;
    /** Saves the decisions on all pages as a file. */
    exportDecisions(): Promise<void>;
    retry(): Promise<void>;
    classify(agency: string, is: AgencyClass | undefined): Promise<void>;
    /** Keeps something that makes the page be audited again; says so where it could not be kept. */
    keep(change: () => Promise<void>): Promise<void>;
  };
}

export interface SidepanelProps {
  readonly state: SidepanelState;
}

/** `file`: the side panel shows a file that was opened again, and no page. */
export function createSidepanelState(
  client: SidepanelClient,
  file: { readonly source: AuditResult['source']; readonly at: Date } | null = null,
): SidepanelState {
  const pageState = createPageState(client);
  const { say } = pageState;
  const store = createFallbackStore(client.store, client.createSpareStore);
  const review = createReview(pageState, store, () => file?.at ?? new Date());
  const list = createListState(review, client.locale);
  const tab = signal<SidepanelTab>('findings');
  const cell = signal<CellId | null>(null);
  const rulesOff = createRulesOff(client, pageState);
  const agencies = signal<Settings['agencies']>({});

  const page = computed(() => review.subject.value?.page);
  effect(() => {
    // Another page: the choice and the search of the page before mean nothing here.
    if (page.value === undefined) return;
    untracked(() => list.choose(null, false));
    list.filter.value = noFilter;
    cell.value = null;
    rulesOff.forget();
  });

  async function readAgencies(): Promise<void> {
    agencies.value = await client.agencies();
  }

  effect(() => {
    // They may have been changed on the settings page since; then the page was audited again.
    if (review.subject.value !== null) void readAgencies();
  });

  async function findWanted(): Promise<void> {
    const wanted = await client.wanted();
    if (wanted !== null) find(wanted);
  }

  effect(() => {
    if (page.value !== undefined) void findWanted();
  });
  client.onWanted(() => void findWanted());

  client.onPick((picked) => {
    cell.value = picked;
    tab.value = 'form';
  });

  function find(fingerprint: string): void {
    list.reveal(fingerprint);
    tab.value = 'findings';
  }

  function sayDecided(kind: 'confirmed' | 'dismissed'): void {
    const open = review.items.value.filter((item) => decisionKindOf(item) === 'open').length;
    say(`sidepanel.said.${kind}`, { open });
  }

  async function orSay(change: Promise<void>, failed: TextKey): Promise<void> {
    await change.catch(() => say(failed));
  }

  return {
    ...pageState,
    ofPage: file === null,
    async source() {
      if (file !== null) return file.source;
      const name = review.subject.value?.address ?? '';
      // A file of this machine has a name and no address.
      const url = /^(?:https?|file):/i.test(name) ? name : null;
      return { kind: client.kind, name, url, sha256: await client.sha256() };
    },
    store,
    review,
    list,
    tab,
    cell,
    rulesOff,
    drafts: new Map(),
    agencies,
    actions: {
      ...pageState.actions,
      async show({ finding }) {
        list.choose(finding.fingerprint, true);
        if (finding.located) await pageState.actions.go(finding.fingerprint);
        else say('popup.noPlace');
      },
      async showCell(shown) {
        cell.value = shown;
        await pageState.actions.goTo(() => client.focusCell(shown));
      },
      find,
      openForm(item, form) {
        list.choose(item.finding.fingerprint, false);
        list.writing.value = form;
      },
      async decide(item, choice, note = item.decision?.note ?? '') {
        const next = list.nextOpen() ?? item;
        const deciding = review.decide(item.finding, { ...choice, note });
        list.writing.value = null;
        list.choose(next.finding.fingerprint, true);
        await deciding;
        sayDecided(choice.kind === 'confirmed' ? 'confirmed' : 'dismissed');
      },
      async confirmAll(items) {
        list.choose(items[0]?.finding.fingerprint ?? null, true);
        await Promise.all(
          items.map(({ finding, decision }) =>
            review.decide(finding, { kind: 'confirmed', reason: null, note: decision?.note ?? '' }),
          ),
        );
        sayDecided('confirmed');
      },
      async writeNote(item, note) {
        const { kind = 'open', reason = null } = item.decision ?? {};
        list.writing.value = null;
        list.choose(item.finding.fingerprint, true);
        await review.decide(item.finding, { kind, reason, note });
        say('sidepanel.said.noted');
      },
      async reopen(item) {
        list.choose(item.finding.fingerprint, true);
        await review.decide(item.finding, { kind: 'open', reason: null, note: item.decision?.note ?? '' });
        say('sidepanel.said.reopened');
      },
      async undo() {
        const step = await review.undo();
        if (step?.finding) find(step.finding);
        say(step === null ? 'sidepanel.said.nothingToUndo' : 'sidepanel.said.undone');
      },
      async forget(decision) {
        await review.forget(decision);
        say('sidepanel.said.forgotten');
      },
      async exportDecisions() {
        const content = await store.exportAll();
        const name = text(client.locale, 'sidepanel.records.fileName', { date: new Date().toISOString().slice(0, 10) });
        await client.save(`${name}.json`, new Blob([content], { type: 'application/json' }));
        say('sidepanel.export.done');
      },
      async classify(agency, is) {
        await orSay(client.classify(agency, is), 'sidepanel.said.notClassified');
        await readAgencies();
      },
      keep: (change) => orSay(change(), 'sidepanel.said.notKept'),
      async retry() {
        await store.retry();
        await review.reload();
        say(store.trouble.value === null ? 'sidepanel.said.kept' : 'sidepanel.said.stillTrouble');
      },
    },
  };
}
