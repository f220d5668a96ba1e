import { keyOfItem } from '../../batches/item-key.ts';
import { retryItems } from '../../batches/retry.ts';
import type { AgencyClasses } from '../../model/agency.ts';
import { type Batch, goingStates } from '../../model/batch.ts';
import type { BatchesClient } from '../../model/clients/batches.ts';
import { createBatchStore } from '../../store/batch-store.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { createGovernmentAccess } from '../government.ts';
import { mayRead } from '../may-read.ts';
import { openViewer } from '../open-viewer.ts';
import { createReader } from '../reader.ts';
import { batchChange, REPORTS_KEY } from '../related/report-changes.ts';
import { saveFile } from '../save-file.ts';
import { batchSettings } from '../settings/audit-settings.ts';
import { pageBasics } from '../settings/page-basics.ts';
import { keptSettings } from '../settings/settings-storage.ts';
import { storeChange } from '../stored-change.ts';
import { wait } from '../wait.ts';
import { createSiteAsker } from './ask-for-sites.ts';
import { batchCells } from './batch-cells.ts';
import { createBatchDriver } from './batch-driver.ts';
import { batchFiles } from './batch-files.ts';
import { batchSources } from './batch-sources.ts';
import { createDrawer } from './drawn-page.ts';
import { fetchPage } from './fetch-page.ts';
import { fillBatch } from './fill-batch.ts';
import { keptLinks } from './kept-links.ts';
import { keptScheme } from './kept-scheme.ts';
import { loadedKnowledge, loadedReviews } from './later.ts';
import { createPageAuditors } from './page-auditors.ts';
import { watchedBatches } from './watched-batches.ts';

type BatchesApi = ExtensionApi<'i18n' | 'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs'>;

/** The workers, whose addresses only the built page knows. */
export interface BatchesParts {
  readonly startWorker: () => Worker;
  readonly startReader: () => Worker;
}

const MOST_WORKERS = 4;

/** All that the batch page at this address needs of the browser. Goes on with batches that are running. */
export async function createBatchesClient(
  extension: BatchesApi,
  address: string,
  { startWorker, startReader }: BatchesParts,
): Promise<BatchesClient> {
  const basics = await pageBasics(extension);
  const store = createBatchStore();
  const settings = keptSettings(extension);
  const beside = loadedKnowledge(extension, store, settings.load);
  const reviews = loadedReviews(extension, store, settings.load);
  const links = keptLinks(extension, address);
  const atOnce = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  const draw = createDrawer(extension);
  const driver = createBatchDriver(store, {
    fetch: fetchPage,
    mayRead: (url) => mayRead(extension, url),
    ...createPageAuditors(atOnce, startWorker),
    version: basics.version,
    settings: async () => batchSettings(await settings.load()),
    known: beside.known,
    knownElsewhere: beside.knownElsewhere,
    answers: beside.answers,
    draw,
    clock: { now: Date.now, wait },
    atOnce,
    compared: announceBatch,
  });
  driver.start();
  const access = createGovernmentAccess(extension);
  const askFor = await createSiteAsker(extension, access);
  const watched = watchedBatches(extension, { store, driver, reviews, beside, settings });

  /** Pages that are open in tabs look again at what batches say of them. */
  function announceBatch(): Promise<void> {
    return storeChange(extension, REPORTS_KEY, batchChange);
  }

  async function move(id: string, to: Batch['state'], from: readonly Batch['state'][]): Promise<void> {
    await store.move(id, to, from);
    await driver.commanded();
  }

  async function batchOf(id: string): Promise<Batch> {
    const batch = await store.batch(id);
    if (batch === null) throw new Error(`no batch ${id}`);
    return batch;
  }

  async function classes(): Promise<AgencyClasses> {
    return new Map(Object.entries((await settings.load()).agencies));
  }

  async function imprint() {
    const { papers } = await settings.load();
    return { papers, version: basics.version, at: new Date() };
  }

  async function urlsOf(id: string, numbers?: readonly number[]): Promise<readonly string[]> {
    const [failed, skipped] = await Promise.all([store.itemsIn(id, 'failed'), store.itemsIn(id, 'skipped')]);
    return [...failed, ...skipped]
      .filter(({ number }) => numbers === undefined || numbers.includes(number))
      .flatMap(({ url }) => url ?? []);
  }

  return {
    ...basics,
    ...access,
    ...keptScheme(extension),
    ...batchSources(extension, { reader: createReader(startReader), draw, askFor }),
    ...batchCells(extension, store),
    ...batchFiles({ store, reviews, classes }, batchOf, basics.locale, imprint),
    rules: async () => (await import('../../checks/registry.ts')).rules,
    foundLinks: links.read,
    batches: store.batches,
    async create(sources) {
      await askFor(sources.entries.map(({ url }) => url));
      const { name, pace, pictures } = sources;
      const id = crypto.randomUUID();
      // Paused until the store has all of it: a browser that is closed meanwhile does not run half of it.
      const created = new Date().toISOString();
      await store.put({ id, name, created, state: 'paused', pace, size: 0, expected: [], pictures });
      await fillBatch(store, id, sources);
      await move(id, 'running', ['paused']);
      await links.forget();
      return batchOf(id);
    },
    async remove(id) {
      await move(id, 'paused', goingStates);
      await store.remove(id);
      await driver.commanded();
      await announceBatch();
    },
    watch: watched.watch,
    followClasses(told) {
      const tell = async () => told(await classes());
      settings.subscribe(() => void tell());
      void tell();
    },
    pause: (id) => move(id, 'paused', goingStates),
    resume: (id) => move(id, 'running', ['paused', 'cancelled']),
    async cancel(id) {
      // Pauses first, so that the run ends its reading before it begins to compare.
      await move(id, 'paused', ['running']);
      await move(id, 'comparing', ['paused']);
    },
    async retry(id, numbers) {
      await askFor(await urlsOf(id, numbers));
      await move(id, 'paused', goingStates);
      driver.touched(id, await retryItems(await batchOf(id), store, numbers));
      await driver.commanded();
    },
    async findings(id, number) {
      const [[item], report] = await Promise.all([store.items(id, number, 1), store.report(id, number)]);
      if (item === undefined || report === null) return null;
      const { findings, other } = report;
      return { findings, other, page: keyOfItem(item), decisions: await reviews.of(item) };
    },
    previous: reviews.previous,
    async choosePrevious(id, previous) {
      await store.put({ ...(await batchOf(id)), previous });
      await reviews.forgetPrevious();
      watched.renew(id);
    },
    async expect(id, agencies) {
      const { distinctAgencies } = await import('../../views/expected-agencies.ts');
      await store.expect(id, distinctAgencies(agencies));
      driver.touched(id, []);
    },
    open: (id, number) => openViewer(extension, { batch: id, item: number }, null),
    async visit(url) {
      await extension.tabs.create({ url });
    },
    save: async (name, content) => saveFile(name, content),
  };
}
