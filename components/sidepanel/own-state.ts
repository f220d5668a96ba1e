import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { translate } from '../../lib/locales/text.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { CellId } from '../../lib/model/form.ts';
import { findingOf, type OwnProblem, sectionOf, toOwnDecision, unplaced } from '../../lib/triage/own-findings.ts';
import type { StatusLineState } from '../status-line.tsx';
import type { Review } from './review.ts';

/** Where a reviewer's own problem is: at a cell, in a sentence, or in the report as a whole. */
export const ownPlaces = ['cell', 'quote', 'report'] as const;
type OwnPlace = (typeof ownPlaces)[number];

/** A problem that the reviewer is writing. */
export interface OwnDraft extends Pick<OwnProblem, 'id' | 'outcome' | 'message' | 'fix'> {
  readonly at: OwnPlace;
  readonly quote: string;
  /** The problem as it was kept before; null: a new one. */
  readonly known: Decision | null;
}

/** The reviewer's own problems. */
export interface OwnState {
  /** null: none is being written. It stays with its page. */
  readonly draft: ReadonlySignal<OwnDraft | null>;
  /** Begins a new one, at the cell where one is given, else where words are selected. */
  add(cell: CellId | null): Promise<void>;
  edit(decision: Decision): void;
  /** Takes the words that are selected now. */
  takeSelection(): Promise<void>;
  write(change: Partial<OwnDraft>): void;
  cancel(): void;
  save(): Promise<void>;
}

interface OwnSupport {
  readonly client: SidepanelClient;
  readonly review: Review;
  readonly say: StatusLineState['say'];
  /** The cell that is chosen in the form or on the page. */
  readonly cell: Signal<CellId | null>;
  find(fingerprint: string): void;
}

export function createOwnState({ client, review, say, cell, find }: OwnSupport): OwnState {
  /** By page: others come and go meanwhile. */
  const drafts = signal<ReadonlyMap<string, OwnDraft>>(new Map());
  const page = computed(() => review.subject.value?.page ?? '');
  const draft = computed(() => drafts.value.get(page.value) ?? null);

  function set(next: OwnDraft | null): void {
    const rest = [...drafts.value].filter(([key]) => key !== page.value);
    drafts.value = new Map(next === null ? rest : [...rest, [page.value, next]]);
  }

  function write(change: Partial<OwnDraft>): void {
    if (draft.value !== null) set({ ...draft.value, ...change });
  }

  return {
    draft,
    async add(at) {
      const { quotes } = at === null ? await client.quote(null) : unplaced(null);
      if (at !== null) cell.value = at;
      const chosen = at ?? cell.value;
      set({
        id: crypto.randomUUID(),
        outcome: 'fail',
        message: '',
        fix: '',
        at: quotes.length > 0 ? 'quote' : chosen === null ? 'report' : 'cell',
        quote: quotes.join('\n'),
        known: null,
      });
    },
    edit(known) {
      const { own, finding } = known;
      if (own === undefined) return;
      const [first] = own.cells;
      if (first !== undefined) cell.value = first;
      set({
        id: own.id,
        outcome: finding.outcome,
        message: translate(client.locale, finding.message),
        fix: own.fix,
        at: first !== undefined ? 'cell' : own.quotes.length > 0 ? 'quote' : 'report',
        quote: own.quotes.join('\n'),
        known,
      });
    },
    async takeSelection() {
      const { quotes } = await client.quote(null);
      if (quotes.length === 0) say('popup.selection.none');
      else write({ at: 'quote', quote: quotes.join('\n') });
    },
    write,
    cancel: () => set(null),
    async save() {
      const [now, subject] = [draft.value, review.subject.value];
      if (now === null || subject === null) return;
      const message = now.message.trim();
      const chosen = now.at === 'cell' ? cell.value : null;
      const words = now.at === 'quote' ? now.quote.trim() : '';
      if (message === '' || (now.at === 'cell' && chosen === null) || (now.at === 'quote' && words === '')) return;
      const place = words === '' ? unplaced(null) : await client.quote(words);
      const { report } = subject;
      const section = chosen === null ? place.section : sectionOf(report, chosen);
      const problem: OwnProblem = {
        id: now.id,
        section,
        cells: chosen === null ? [] : [chosen],
        quotes: [...place.quotes],
        // A notice has to ask for something.
        fix: now.fix.trim() || message,
        outcome: now.outcome,
        message,
      };
      const made = toOwnDecision(problem, report, subject.page, {
        note: now.known?.note ?? '',
        at: new Date().toISOString(),
      });
      const { steps } = now.known ?? {};
      const decision = { ...made, ...(steps && { steps }) };
      set(null);
      const fingerprint = findingOf(decision)?.fingerprint ?? null;
      const storing = review.change([decision], fingerprint);
      if (fingerprint !== null) find(fingerprint);
      await storing;
      say(words !== '' && !place.found ? 'sidepanel.own.unplaced' : 'sidepanel.own.saved');
    },
  };
}
