import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { text } from '../../lib/locales/text.ts';
import type { AgencyClass } from '../../lib/model/agency.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { CellId } from '../../lib/model/form.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ReviewedFinding } from '../../lib/triage/decisions.ts';
import { createStore, type Store } from '../page-state.ts';
import { noFilter } from './filter.ts';
import { type Keeping, keepIn } from './keeping.ts';
import { createList, type List } from './list.ts';
import { type Choice, createReview, type Review, stateOf } from './review.ts';

type Source = AuditResult['source'];

export const tabs = ['findings', 'form', 'claims', 'records'] as const;
export type Tab = (typeof tabs)[number];

/** State of one side panel: the page, what was decided on it, what is listed, and where the reader is. */
export interface Sidepanel extends Store<SidepanelClient> {
  /** Whether there is a page beside it. */
  readonly ofPage: boolean;
  source(): Promise<Source>;
  readonly keeping: Keeping;
  readonly review: Review;
  readonly list: List;
  readonly tab: Signal<Tab>;
  /** The cell chosen in the form or on the page. */
  readonly cell: Signal<CellId | null>;
  /** What was typed into a note and not saved yet, by page and fingerprint: other pages come and go meanwhile. */
  readonly drafts: Map<string, string>;
  /** What the reader said of agencies. */
  readonly agencies: ReadonlySignal<Settings['agencies']>;
  readonly acts: {
    /** Chooses a finding and shows its place on the page. */
    show(item: ReviewedFinding): Promise<void>;
    showCell(cell: CellId): Promise<void>;
    /** Lists the finding and chooses it, whatever is filtered out. */
    find(fingerprint: string): void;
    /** Opens one of the forms at a finding. */
    open(item: ReviewedFinding, form: 'dismissal' | 'note'): void;
    /** Decides, says so, and goes on to the next finding that is open. Without a note the present one stays. */
    decide(item: ReviewedFinding, choice: Omit<Choice, 'note'>, note?: string): Promise<void>;
    /** Confirms effects of one cause together. */
    confirmAll(items: readonly ReviewedFinding[]): Promise<void>;
    write(item: ReviewedFinding, note: string): Promise<void>;
    reopen(item: ReviewedFinding): Promise<void>;
    undo(): Promise<void>;
    /** Forgets what was decided on a finding that may be gone. */
    forget(decision: Decision): Promise<void>;
    /** Saves all that was decided on all pages. */
    exportOpinions(): Promise<void>;
    retry(): Promise<void>;
    classify(agency: string, is: AgencyClass | undefined): Promise<void>;
    /** Does what keeps something that has the page audited again; says it where it could not be kept. */
    keep(keeping: () => Promise<void>): Promise<void>;
  };
}

/** `file`: what is reviewed is no page but a file that was opened again. */
export function createSidepanel(
  client: SidepanelClient,
  file: { readonly source: Source; readonly at: Date } | null = null,
): Sidepanel {
  const store = createStore(client);
  const keeping = keepIn(client.store, client.spare);
  const review = createReview(store, keeping, () => file?.at ?? new Date());
  const list = createList(review, client.locale);
  const tab = signal<Tab>('findings');
  const cell = signal<CellId | null>(null);
  const agencies = signal<Settings['agencies']>({});

  const page = computed(() => review.subject.value?.page);
  effect(() => {
    // Another page: what was chosen and sought on the one before means nothing here.
    if (page.value === undefined) return;
    untracked(() => list.choose(null, false));
    list.filter.value = noFilter;
    cell.value = null;
  });

  async function readAgencies(): Promise<void> {
    agencies.value = await client.agencies();
  }

  effect(() => {
    // They may have been changed on the settings page since; then the page was audited again.
    if (review.subject.value !== null) void readAgencies();
  });

  client.onPick((picked) => {
    cell.value = picked;
    tab.value = 'form';
  });

  function find(fingerprint: string): void {
    list.reveal(fingerprint);
    tab.value = 'findings';
  }

  const left = () => review.items.value.filter((item) => stateOf(item) === 'open').length;

  return {
    ...store,
    ofPage: file === null,
    async source() {
      if (file !== null) return file.source;
      const name = review.subject.value?.address ?? '';
      // A file of this machine has a name only.
      const url = /^(?:https?|file):/i.test(name) ? name : null;
      return { kind: client.kind, name, url, sha256: await client.sha256() };
    },
    keeping,
    review,
    list,
    tab,
    cell,
    drafts: new Map(),
    agencies,
    acts: {
      async show({ finding }) {
        list.choose(finding.fingerprint, true);
        if (finding.located) await store.actions.go(finding.fingerprint);
        else store.say('popup.noPlace');
      },
      async showCell(shown) {
        cell.value = shown;
        await store.actions.goTo(() => client.focusCell(shown));
      },
      find,
      open(item, form) {
        list.choose(item.finding.fingerprint, false);
        list.writing.value = form;
      },
      async decide(item, choice, note = item.decision?.note ?? '') {
        const next = list.nextOpen() ?? item;
        const deciding = review.decide(item.finding, { ...choice, note });
        list.writing.value = null;
        list.choose(next.finding.fingerprint, true);
        await deciding;
        store.say(choice.kind === 'confirmed' ? 'sidepanel.said.confirmed' : 'sidepanel.said.dismissed', {
          open: left(),
        });
      },
      async confirmAll(items) {
        list.choose(items[0]?.finding.fingerprint ?? null, true);
        await Promise.all(
          items.map(({ finding, decision }) =>
            review.decide(finding, { kind: 'confirmed', reason: null, note: decision?.note ?? '' }),
          ),
        );
        store.say('sidepanel.said.confirmed', { open: left() });
      },
      async write(item, note) {
        const { kind = 'open', reason = null } = item.decision ?? {};
        list.writing.value = null;
        list.choose(item.finding.fingerprint, true);
        await review.decide(item.finding, { kind, reason, note });
        store.say('sidepanel.said.noted');
      },
      async reopen(item) {
        list.choose(item.finding.fingerprint, true);
        await review.decide(item.finding, { kind: 'open', reason: null, note: item.decision?.note ?? '' });
        store.say('sidepanel.said.reopened');
      },
      async undo() {
        const step = await review.undo();
        if (step?.finding) find(step.finding);
        store.say(step === null ? 'sidepanel.said.nothingToUndo' : 'sidepanel.said.undone');
      },
      async forget(decision) {
        await review.forget(decision);
        store.say('sidepanel.said.forgotten');
      },
      async exportOpinions() {
        const content = await keeping.exportAll();
        const name = text(client.locale, 'sidepanel.records.fileName', { date: new Date().toISOString().slice(0, 10) });
        await client.save(`${name}.json`, new Blob([content], { type: 'application/json' }));
        store.say('sidepanel.export.done');
      },
      async classify(agency, is) {
        try {
          await client.classify(agency, is);
        } catch {
          store.say('sidepanel.said.notClassified');
        }
        await readAgencies();
      },
      async keep(act) {
        try {
          await act();
        } catch {
          store.say('sidepanel.said.notKept');
        }
      },
      async retry() {
        await keeping.retry();
        await review.reload();
        store.say(keeping.trouble.value === null ? 'sidepanel.said.kept' : 'sidepanel.said.stillTrouble');
      },
    },
  };
}
