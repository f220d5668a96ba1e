import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import { text } from '../../lib/locales/text.ts';
import type { AgencyClasses } from '../../lib/model/agency.ts';
import type { Batch, BatchItem, BatchProgress, ReviewedItem } from '../../lib/model/batch.ts';
import type { BatchesClient } from '../../lib/model/clients/batches.ts';
import { StoreError } from '../../lib/model/decision-store.ts';
import type { RuleEntry } from '../../lib/model/rule.ts';
import type { ScoringScheme } from '../../lib/model/scoring.ts';
import type { Grouping } from '../../lib/views/assessment.ts';
import {
  filterRows,
  noRowFilter,
  type ResultRow,
  type RowFilter,
  resultRow,
  type Sorting,
  sortRows,
} from '../../lib/views/batch-table.ts';
import type { WarningKind } from '../../lib/views/warnings.ts';
import { createStatusLine, type StatusLineState } from '../status-line.tsx';
import { type BatchDraft, createBatchDraft } from './batch-draft.ts';

export const tabs = ['overview', 'results', 'unread', 'charts', 'compare', 'scoring'] as const;
type BatchesTab = (typeof tabs)[number];

/** Rows that a warning, a group or a chart is about; `words` say which. */
export interface RowSubset {
  readonly words: string;
  readonly has: (row: ResultRow) => boolean;
}

/** State of the batch page: the batches, the one that is shown, and where the reader is in it. */
export interface BatchesState extends StatusLineState {
  readonly client: BatchesClient;
  /** Newest first; null: being read. */
  readonly batches: ReadonlySignal<readonly Batch[] | null>;
  /** The batch that is shown; null: a new one is being put together. */
  readonly batch: ReadonlySignal<string | null>;
  readonly draft: BatchDraft;
  readonly progress: ReadonlySignal<BatchProgress | null>;
  /** Items that failed or were skipped. */
  readonly unread: ReadonlySignal<readonly BatchItem[]>;
  /** All reports that were read. */
  readonly rows: ReadonlySignal<readonly ResultRow[]>;
  /** The rows that pass the filter, sorted. */
  readonly shown: ReadonlySignal<readonly ResultRow[]>;
  readonly filter: Signal<RowFilter>;
  /** Of these rows the filter shows some; null: of all. */
  readonly subset: Signal<RowSubset | null>;
  readonly sorting: Signal<Sorting>;
  readonly tab: Signal<BatchesTab>;
  /** What the overview groups reports by, and the warnings that it lists; null: the first grouping, all warnings. */
  readonly grouping: Signal<Grouping | null>;
  readonly warning: Signal<WarningKind | null>;
  /** Number of the chosen result; `chosenUnread`: of the chosen item that failed. */
  readonly chosen: Signal<number | null>;
  readonly chosenUnread: Signal<number | null>;
  readonly scheme: ReadonlySignal<ScoringScheme>;
  /** The classes that the user gave to agencies. */
  readonly classes: ReadonlySignal<AgencyClasses>;
  /** In the order that rules are shown in. */
  readonly rules: ReadonlySignal<readonly RuleEntry[]>;
  /** Why the store failed; null where it works. */
  readonly trouble: ReadonlySignal<string | null>;
  /** Reads the stored batches and shows the newest, or a new one with the links that the popup found. */
  open(): Promise<void>;
  show(batch: string | null): void;
  /** Called directly from a click. */
  start(): Promise<void>;
  remove(): Promise<void>;
  /** Does something with the batch that is shown; says why where that fails. */
  withBatch(what: (client: BatchesClient, batch: string) => Promise<void>): Promise<void>;
  /** Changes the filter and shows the results that pass. */
  find(filter: Partial<RowFilter>): void;
  /** Shows these results. */
  narrow(subset: RowSubset): void;
  /** True: the scheme was stored. */
  setScheme(scheme: ScoringScheme): Promise<boolean>;
}

export interface BatchesProps {
  readonly state: BatchesState;
}

export function createBatchesState(client: BatchesClient): BatchesState {
  const batches = signal<readonly Batch[] | null>(null);
  const batch = signal<string | null>(null);
  const progress = signal<BatchProgress | null>(null);
  const items = signal<readonly ReviewedItem[]>([]);
  const scheme = signal(client.defaultScheme);
  const classes = signal<AgencyClasses>(new Map());
  const rules = signal<readonly RuleEntry[]>([]);
  const filter = signal(noRowFilter);
  const subset = signal<RowSubset | null>(null);
  const sorting = signal<Sorting>({ key: 'number', descending: false });
  const tab = signal<BatchesTab>('overview');
  const grouping = signal<Grouping | null>(null);
  const warning = signal<WarningKind | null>(null);
  const chosen = signal<number | null>(null);
  const chosenUnread = signal<number | null>(null);
  const { status, say } = createStatusLine(() => client.locale);
  const trouble = signal<string | null>(null);
  const draft = createBatchDraft(client);
  const { compare } = new Intl.Collator(client.locale);

  const rows = computed(() => {
    const rowOf = rowsBy(scheme.value);
    return items.value.flatMap((item) => rowOf(item) ?? []);
  });
  const sorted = computed(() => sortRows(rows.value, sorting.value, compare));
  const shown = computed(() => {
    const found = filterRows(sorted.value, filter.value);
    return subset.value === null ? found : found.filter(subset.value.has);
  });

  function tell(error: unknown): void {
    if (error instanceof StoreError) trouble.value = text(client.locale, `batches.trouble.${error.trouble}`);
    else say('batches.failed', { reason: error instanceof Error ? error.message : String(error) });
  }

  /** False: it failed, and the page says why. */
  async function attempt(what: () => Promise<void>): Promise<boolean> {
    try {
      await what();
      trouble.value = null;
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  }

  effect(() => {
    const id = batch.value;
    return untracked(() => {
      items.value = [];
      progress.value = null;
      filter.value = noRowFilter;
      subset.value = null;
      grouping.value = null;
      warning.value = null;
      chosen.value = null;
      chosenUnread.value = null;
      return id === null ? undefined : watch(id);
    });
  });

  function watch(id: string): () => void {
    return client.watch(id, {
      progress(now) {
        progress.value = now;
      },
      items(changed) {
        const next = [...items.value];
        for (const item of changed) next[item.number] = item;
        items.value = next;
      },
      trouble: tell,
    });
  }

  async function readBatches(): Promise<void> {
    batches.value = await client.batches();
  }

  return {
    client,
    batches,
    batch,
    draft,
    progress,
    unread: computed(() => items.value.filter(({ state }) => state === 'failed' || state === 'skipped')),
    rows,
    shown,
    filter,
    subset,
    sorting,
    tab,
    grouping,
    warning,
    chosen,
    chosenUnread,
    scheme,
    classes,
    rules,
    status,
    trouble,
    say,
    async open() {
      client.followClasses((now) => {
        classes.value = now;
      });
      await attempt(async () => {
        scheme.value = await client.scheme();
        await readBatches();
        const found = await client.foundLinks();
        if (found !== null) draft.takeLinks(found);
        batch.value = found === null ? (batches.value?.[0]?.id ?? null) : null;
        rules.value = await client.rules();
      });
      batches.value ??= [];
    },
    show(id) {
      batch.value = id;
      tab.value = 'overview';
    },
    async start() {
      // Nothing may be awaited before: the browser asks for sites only directly from a click.
      const creating = client.create(draft.sources());
      await attempt(async () => {
        const { id } = await creating;
        draft.clear();
        await readBatches();
        batch.value = id;
        tab.value = 'results';
      });
    },
    async remove() {
      const id = batch.value;
      if (id === null) return;
      await attempt(async () => {
        await client.remove(id);
        await readBatches();
        batch.value = batches.value?.[0]?.id ?? null;
        say('batches.removed');
      });
    },
    async withBatch(what) {
      const id = batch.value;
      if (id === null) return;
      const doing = what(client, id);
      await attempt(() => doing);
    },
    find(change) {
      filter.value = { ...filter.value, ...change };
      chosen.value = null;
      tab.value = 'results';
    },
    narrow(wanted) {
      subset.value = wanted;
      filter.value = noRowFilter;
      chosen.value = null;
      tab.value = 'results';
    },
    async setScheme(next) {
      const before = scheme.value;
      // Shown at once: a field that waits for the disk feels broken.
      scheme.value = next;
      const kept = await attempt(() => client.saveScheme(next));
      if (!kept) scheme.value = before;
      return kept;
    },
  };
}

/** Makes rows by a scheme; the row of an unchanged item is reused. */
function rowsBy(scheme: ScoringScheme): (item: ReviewedItem) => ResultRow | null {
  const known = rowsKnown.get(scheme) ?? new WeakMap<BatchItem, ResultRow | null>();
  rowsKnown.set(scheme, known);
  return (item) => {
    const row = known.get(item) ?? resultRow(item, scheme);
    known.set(item, row);
    return row;
  };
}

const rowsKnown = new WeakMap<ScoringScheme, WeakMap<BatchItem, ResultRow | null>>();
