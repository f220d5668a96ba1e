/** A batch against an earlier one of the same reports: what was corrected, stands, is new. */
import { type Batch, type BatchItem, type BatchReport, goingStates } from '../model/batch.ts';
import type { Decision } from '../model/decision.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { compareRounds, listFound, type RoundComparison } from '../triage/rounds.ts';
import { keyOfItem } from './item-key.ts';

export interface EarlierRounds {
  /** The batch that is the round before; null: there is none. */
  previous(batch: string): Promise<Batch | null>;
  /** The report of an item against its report of the round before; null where either is missing. */
  compare(item: BatchItem, decisions: readonly Decision[]): Promise<RoundComparison | null>;
  /** Looks again which batch is the one before. */
  forget(): void;
}

type RoundStore = Pick<BatchStore, 'batch' | 'batches' | 'items' | 'itemsOf' | 'report'>;

/** So many reports are looked for in earlier batches. */
const SAMPLE = 40;

/** `off`: ids of the rules that are switched off now: of what they found before, nothing can be said. */
export function createEarlierRounds(store: RoundStore, off: () => Promise<readonly string[]>): EarlierRounds {
  const known = new Map<string, Promise<Batch | null>>();

  async function previous(id: string): Promise<Batch | null> {
    const batch = await store.batch(id);
    // Until all reports are read nobody knows which they are.
    if (batch === null || goingStates.some((going) => going === batch.state)) return null;
    const found = known.get(id) ?? findPrevious(store, batch);
    known.set(id, found);
    return found;
  }

  return {
    previous,
    async compare(item, decisions) {
      const { batch, number, row } = item;
      const before = row === null ? null : await previous(batch);
      if (row === null || before === null) return null;
      const earlier = (await store.itemsOf(keyOfItem(item))).find((each) => each.batch === before.id);
      const [then, now] = await Promise.all([
        earlier === undefined ? null : store.report(before.id, earlier.number),
        store.report(batch, number),
      ]);
      if (then === null || now === null) return null;
      const isOff = new Set(await off());
      const comparison = compareRounds(listFound(foundIn(then)), foundIn(now), decisions, (rule, compared) => {
        const { pass = 0, fail = 0, review = 0 } = row.rules[rule] ?? {};
        return !isOff.has(rule) && (!compared || pass + fail + review > 0);
      });
      return { ...comparison, at: before.created };
    },
    forget: () => known.clear(),
  };
}

function foundIn({ findings, other }: BatchReport) {
  return { findings, form: other.form, facts: other.facts };
}

/** The batch that the user chose, else the latest earlier one that has most of the reports of this one. */
async function findPrevious(store: RoundStore, batch: Batch): Promise<Batch | null> {
  if (batch.previous === null) return null;
  const batches = await store.batches();
  if (batch.previous !== undefined) return batches.find((each) => each.id === batch.previous) ?? null;
  const earlier = batches.filter(({ created }) => Date.parse(created) < Date.parse(batch.created));
  if (earlier.length === 0) return null;
  const pages = await samplePages(store, batch);
  const shared = new Map<string, number>();
  for (const page of pages) {
    for (const other of new Set((await store.itemsOf(page)).map((item) => item.batch)))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  // The newest first: of two with as many, the later one.
  const [most] = earlier.toSorted((one, other) => (shared.get(other.id) ?? 0) - (shared.get(one.id) ?? 0));
  return most !== undefined && (shared.get(most.id) ?? 0) * 2 > pages.length ? most : null;
}

/** The page keys of reports that are spread over the batch. */
async function samplePages(store: RoundStore, { id, size }: Batch): Promise<readonly string[]> {
  const step = Math.max(1, Math.ceil(size / SAMPLE));
  const numbers = Array.from({ length: Math.ceil(size / step) }, (_, at) => at * step);
  const items = await Promise.all(numbers.map((number) => store.items(id, number, 1)));
  return items.flat().flatMap((item) => (item.row === null ? [] : [keyOfItem(item)]));
}
