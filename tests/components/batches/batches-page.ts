import { h } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { BatchesPage } from '../../../components/batches/batches-page.tsx';
import { createBatchesState } from '../../../components/batches/state.ts';
import { readAgencyText, readListText } from '../../../lib/batches/lists.ts';
import type { AgencyClasses } from '../../../lib/model/agency.ts';
import {
  type Batch,
  type BatchItem,
  type BatchProgress,
  defaultPace,
  type ReviewedItem,
} from '../../../lib/model/batch.ts';
import type { BatchesClient, BatchWatcher, FoundLinks } from '../../../lib/model/clients/batches.ts';
import type { RuleEntry } from '../../../lib/model/rule.ts';
import { scheme } from '../../views/batch-rows.ts';
import { draw, find, findAll, mocks, openTab, press } from '../dom.ts';
import { fakeDoors } from '../fixtures.ts';

export const rules: readonly RuleEntry[] = [
  { id: 't3-row-total', family: 'sums', severity: 'error' },
  { id: 't3-balance', family: 'sums', severity: 'error' },
  { id: 'cell-blank', family: 'cells', severity: 'warning', reviewsOnly: true },
];

export function makeBatch(changes: Partial<Batch> = {}): Batch {
  return {
    id: 'b1',
    name: '2024 年度考核',
    created: '2026-11-21T08:00:00.000Z',
    state: 'done',
    pace: defaultPace,
    size: 2,
    expected: [],
    pictures: false,
    ...changes,
  };
}

/** A browser that keeps these batches and is told of the items of each as it is watched; `found` on a page by the popup. */
export function fakeBatchesClient(
  batches: readonly Batch[] = [],
  items: readonly BatchItem[] = [],
  found: FoundLinks | null = null,
  classes: AgencyClasses = new Map(),
) {
  let kept = batches;
  const watchers = new Map<string, BatchWatcher>();
  const progressOf = (batch: Batch, changes: Partial<BatchProgress> = {}): BatchProgress => {
    const counts = { waiting: 0, done: 0, failed: 0, skipped: 0 };
    for (const { state } of items) counts[state] += 1;
    return { batch, counts, running: [], compared: 0, perMinute: null, secondsLeft: null, own: true, ...changes };
  };
  return {
    locale: 'zh-CN' as const,
    theme: 'system' as const,
    version: '0.1.0',
    doors: fakeDoors(),
    mayReadGovernment: vi.fn<BatchesClient['mayReadGovernment']>(async () => true),
    askForGovernment: vi.fn<BatchesClient['askForGovernment']>(async () => true),
    foundLinks: vi.fn<BatchesClient['foundLinks']>(async () => found),
    rules: async () => rules,
    defaultScheme: scheme,
    readText: readListText,
    readAgencyText,
    ...mocks<BatchesClient>()(
      'readList',
      'readIndex',
      'readTabs',
      'readAgencies',
      'pause',
      'resume',
      'cancel',
      'retry',
    ),
    ...mocks<BatchesClient>()('open', 'openCell', 'visit', 'saveScheme', 'save'),
    batches: vi.fn<BatchesClient['batches']>(async () => kept),
    create: vi.fn<BatchesClient['create']>(async ({ name, entries, files, pace }) => {
      const batch = makeBatch({ id: 'b2', name, pace, state: 'running', size: entries.length + files.length });
      kept = [batch, ...kept];
      return batch;
    }),
    remove: vi.fn<BatchesClient['remove']>(async (id) => {
      kept = kept.filter((batch) => batch.id !== id);
    }),
    followClasses(told: (classes: AgencyClasses) => void) {
      told(classes);
    },
    watch(id: string, watcher: BatchWatcher) {
      watchers.set(id, watcher);
      const batch = kept.find((each) => each.id === id);
      if (batch !== undefined) watcher.progress(progressOf(batch));
      watcher.items(items.filter((item) => item.batch === id));
      return () => watchers.delete(id);
    },
    previous: vi.fn<BatchesClient['previous']>(async () => null),
    choosePrevious: vi.fn<BatchesClient['choosePrevious']>(async () => {}),
    expect: vi.fn<BatchesClient['expect']>(async (id, agencies) => {
      kept = kept.map((batch) => (batch.id === id ? { ...batch, expected: agencies } : batch));
      const batch = kept.find((each) => each.id === id);
      if (batch !== undefined) watchers.get(id)?.progress(progressOf(batch));
    }),
    findings: vi.fn<BatchesClient['findings']>(async () => null),
    cells: vi.fn<BatchesClient['cells']>(async () => new Map()),
    exportAll: vi.fn<BatchesClient['exportAll']>(async () => new Blob(['all'])),
    assessment: vi.fn<BatchesClient['assessment']>(async () => new Blob(['assessment'])),
    letters: vi.fn<BatchesClient['letters']>(async () => new Blob(['letters'])),
    exportData: vi.fn<BatchesClient['exportData']>(async () => new Blob(['data'])),
    scheme: vi.fn<BatchesClient['scheme']>(async () => scheme),
    /** The run says how far it is, and what changed. */
    async tell(batch: Batch, changes: Partial<BatchProgress>, changed: readonly ReviewedItem[] = []): Promise<void> {
      await act(async () => {
        watchers.get(batch.id)?.items(changed);
        watchers.get(batch.id)?.progress(progressOf(batch, changes));
      });
    },
  };
}

// jsdom has no layout, and so nothing that observes it.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Draws the batch page and waits until its batches are read. */
export async function openBatchesPage(...given: Parameters<typeof fakeBatchesClient>) {
  const client = fakeBatchesClient(...given);
  const state = createBatchesState(client);
  await draw(h(BatchesPage, { state }));
  // Most tests are about the table; those of the overview go there.
  if (find('#tab-results') !== null) await openTab('results');
  return { client, state };
}

/** Rows of the table that are drawn, cell by cell. */
export const cells = () =>
  findAll('.grid tbody tr[data-index]').map((row) => [...row.children].map(({ textContent }) => textContent));

/** A key on the element, by default on the focused one. */
export async function key(name: string, selector?: string): Promise<void> {
  if (selector !== undefined) find(selector)?.focus();
  await press(name);
}
