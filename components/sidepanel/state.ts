import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { type TextKey, text } from '../../lib/locales/text.ts';
import type { AgencyClass } from '../../lib/model/agency.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { CellId } from '../../lib/model/form.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import type { ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import { createPageState, type PageState } from '../page-state.ts';
import { createFallbackStore, type FallbackStore } from './fallback-store.ts';
import { createListState, type FormSubject, type ListState } from './list-state.ts';
import { createLoopState, type LoopState } from './loop-state.ts';
import { createOwnState, type OwnState } from './own-state.ts';
import { noFilter } from './problem-filter.ts';
import { createReview, type Review } from './review.ts';
import { createRulesOff, type RulesOff } from './rules-off.ts';

export const tabs = ['findings', 'form', 'claims', 'records'] as const;
type SidepanelTab = (typeof tabs)[number];

/** The findings of a problem, or one of them. */
type Items = ReviewedProblem['items'];

/** State of one side panel: the page, the decisions on it, the problems listed, and where the reader is. */
export interface SidepanelState extends PageState<SidepanelClient> {
  /** Whether there is a page beside it. */
  readonly ofPage: boolean;
  source(): Promise<AuditResult['source']>;
  readonly store: FallbackStore;
  readonly review: Review;
  readonly list: ListState;
  readonly own: OwnState;
  readonly loop: LoopState;
  readonly tab: Signal<SidepanelTab>;
  /** The cell chosen in the form or on the page. */
  readonly cell: Signal<CellId | null>;
  readonly rulesOff: RulesOff;
  /** Notes that were typed and not saved yet, by page and fingerprint: other pages come and go meanwhile. */
  readonly drafts: Map<string, string>;
  /** Classes that the reader chose for agencies. */
  readonly agencies: ReadonlySignal<Settings['agencies']>;
  readonly actions: PageState['actions'] & {
    /** Chooses a problem and shows the place of its lead on the page. */
    show(problem: ReviewedProblem): Promise<void>;
    /** Shows the place of one finding of the chosen problem. */
    showEffect(item: DecidedFinding): Promise<void>;
    showCell(cell: CellId): Promise<void>;
    /** Lists the problem of a finding and chooses it, even where the filter left it out. */
    find(fingerprint: string): void;
    /** Opens one of the forms at the problem of these findings. */
    openForm(subject: FormSubject): void;
    /**
     * Decides on a problem, says so, and goes on to the next one that is open; or decides on one of its findings by itself
     * (`effect`) and stays. Without a note the present ones stay.
     */
    decide(
      items: Items,
      effect: string | null,
      choice: Pick<Decision, 'kind' | 'reason'>,
      note?: string,
    ): Promise<void>;
    writeNote(items: Items, effect: string | null, note: string): Promise<void>;
    reopen(items: Items, effect: string | null): Promise<void>;
    undo(): Promise<void>;
    /** Deletes a problem of the reviewer's own. */
    removeOwn(decision: Decision): Promise<void>;
    /** Deletes the decisions of one record; their findings may be gone. */
    forget(decisions: readonly Decision[]): Promise<void>;
    /** Reads the picture at a finding's place in the file viewer. */
    readPicture(fingerprint: string): Promise<void>;
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

export interface ProblemProps extends SidepanelProps {
  readonly problem: ReviewedProblem;
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
  const own = createOwnState({ client, review, say, cell, find });
  const loop = createLoopState(client, review, say);

  const page = computed(() => review.subject.value?.page);
  effect(() => {
    // Another page: the choice and the search of the page before mean nothing here.
    if (page.value === undefined) return;
    untracked(() => list.choose(null, false));
    list.filter.value = noFilter;
    cell.value = null;
    loop.offered.value = false;
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
    // The reader stays where he is: the form shows the cell, the list the problem there; who writes goes on writing.
    if (tab.value !== 'findings' || own.draft.value !== null || list.writing.value !== null) return;
    const found = review.items.value.find(({ finding }) => finding.cells.includes(picked));
    if (found !== undefined) list.reveal(found.finding.fingerprint);
  });

  function find(fingerprint: string): void {
    list.reveal(fingerprint);
    tab.value = 'findings';
  }

  /** Gives the focus back to what a form or a button was about. */
  function focusOn(effect: string | null): void {
    list.writing.value = null;
    if (effect === null) list.choose(list.chosen.value, true);
    else list.chooseEffect(effect);
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
    own,
    loop,
    tab,
    cell,
    rulesOff,
    drafts: new Map(),
    agencies,
    actions: {
      ...pageState.actions,
      async show({ key, items: [lead] }) {
        list.choose(key, true);
        await pageState.actions.go(lead.finding.fingerprint);
      },
      async showEffect({ finding }) {
        list.chooseEffect(finding.fingerprint);
        await pageState.actions.go(finding.fingerprint);
      },
      async showCell(shown) {
        cell.value = shown;
        await pageState.actions.goTo(() => client.focusCell(shown));
      },
      find,
      openForm(subject) {
        list.writing.value = subject;
      },
      async decide(items, effect, { kind, reason }, note) {
        const noteFor = noteChange(items, note);
        const next = effect === null ? list.nextOpen() : null;
        const deciding = review.decide(items, (item) => ({ kind, reason, note: noteFor(item) }));
        focusOn(effect);
        if (next !== null) list.choose(next.key, true);
        await deciding;
        const open = review.problems.value.filter(({ standing }) => standing === 'open').length;
        const said = `sidepanel.said.${kind === 'confirmed' ? 'confirmed' : 'dismissed'}` as const;
        if (open === 0) say(`${said}.last`);
        else say(said, { open });
      },
      async writeNote(items, effect, note) {
        const noteFor = noteChange(items, note);
        focusOn(effect);
        await review.decide(items, (item) => ({ ...kindOf(item), note: noteFor(item) }));
        say('sidepanel.said.noted');
      },
      async reopen(items, effect) {
        focusOn(effect);
        await review.decide(items, ({ decision }) => ({ kind: 'open', reason: null, note: decision?.note ?? '' }));
        say('sidepanel.said.reopened');
      },
      async undo() {
        const step = await review.undo();
        if (step?.finding) find(step.finding);
        if (step === null) say('sidepanel.said.nothingToUndo');
        else say(step.tookBack ? 'sidepanel.said.undone' : 'sidepanel.said.decidedSince');
      },
      async removeOwn(decision) {
        list.choose(null, true);
        await review.forget([decision]);
        say('sidepanel.own.removed');
      },
      async forget(decisions) {
        await review.forget(decisions);
        say('sidepanel.said.forgotten');
      },
      async readPicture(fingerprint) {
        if (!(await client.readPicture(fingerprint).catch(() => false))) say('sidepanel.said.pictureUnread');
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

function kindOf({ decision }: DecidedFinding): Pick<Decision, 'kind' | 'reason'> {
  return { kind: decision?.kind ?? 'open', reason: decision?.reason ?? null };
}

/** The note takes the place of the lead's on all findings that have the same; another note on one of them stays. */
function noteChange([lead]: Items, note: string | undefined): (item: DecidedFinding) => string {
  const noteOf = ({ decision }: DecidedFinding) => decision?.note ?? '';
  return (item) => (note !== undefined && noteOf(item) === noteOf(lead) ? note : noteOf(item));
}
