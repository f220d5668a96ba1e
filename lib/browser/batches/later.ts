/** Parts of the batches page that are loaded when a batch needs them, so that the page itself is shown at once. */
import type { BatchReviews } from '../../batches/reviews.ts';
import type { Batch, BatchItem } from '../../model/batch.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { Settings } from '../../model/settings.ts';
import type { AnswerAboutNames } from '../../related/agency-match.ts';
import type { BatchNeighbours, KnownContext, ReportYears } from '../../related/known-context.ts';
import type { BatchStore } from '../../store/batch-store.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { batchSettings } from '../settings/audit-settings.ts';

export interface LoadedReviews extends BatchReviews {
  /** The batch that is the round before; null: there is none. */
  previous(batch: string): Promise<Batch | null>;
  /** Looks again which it is. */
  forgetPrevious(): Promise<void>;
}

/** What people decided on the reports of batches. */
export function loadedReviews(
  extension: ExtensionApi<'storage'>,
  store: BatchStore,
  load: () => Promise<Settings>,
): LoadedReviews {
  const reviews = once(async () => {
    const [{ createBatchReviews }, { createEarlierRounds }, { createAnnouncingStore }] = await Promise.all([
      import('../../batches/reviews.ts'),
      import('../../batches/earlier-rounds.ts'),
      import('../announcing-store.ts'),
    ]);
    const rounds = createEarlierRounds(store, async () => batchSettings(await load()).off);
    return { rounds, ...createBatchReviews(store, createAnnouncingStore(extension), rounds) };
  });
  return {
    of: async (item) => (await reviews()).of(item),
    review: async (items) => (await reviews()).review(items),
    roundOf: async (item) => (await reviews()).roundOf(item),
    reload: async (page) => (await reviews()).reload(page),
    previous: async (batch) => (await reviews()).rounds.previous(batch),
    forgetPrevious: async () => (await reviews()).rounds.forget(),
  };
}

export interface KnownBeside extends Pick<ReportYears, 'knownElsewhere'> {
  known(report: OtherReport, batch: BatchNeighbours): Promise<KnownContext>;
  answers(): Promise<AnswerAboutNames>;
  /** See refreshBatch. */
  refresh(batch: Batch): Promise<readonly BatchItem[]>;
}

/** What is known beside the reports of batches. */
export function loadedKnowledge(
  extension: ExtensionApi<'storage'>,
  store: BatchStore,
  load: () => Promise<Settings>,
): KnownBeside {
  const parts = once(async () => {
    const [{ reportYears }, { answersIn }, { refreshBatch }] = await Promise.all([
      import('../related/report-years.ts'),
      import('../../related/known-context.ts'),
      import('../../batches/refresh.ts'),
    ]);
    return { years: reportYears(extension, load), answersIn, refreshBatch };
  });
  const known: KnownBeside['known'] = async (report, batch) => (await parts()).years.knownContext(report, true, batch);
  return {
    known,
    knownElsewhere: async (reports) => (await parts()).years.knownElsewhere(reports),
    answers: async () => (await parts()).answersIn((await load()).formerly),
    async refresh(batch) {
      const { years, refreshBatch } = await parts();
      const settings = async () => batchSettings(await load());
      return refreshBatch(batch, { store, settings, known, knownElsewhere: years.knownElsewhere });
    },
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load();
    return loading;
  };
}
