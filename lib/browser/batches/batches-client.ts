import type { BatchSettings } from '../../batches/basis.ts';
import { dropRepeated } from '../../batches/entries.ts';

import { keyOfItem } from '../../batches/item-key.ts';
import { readAgencyText, readListText } from '../../batches/lists.ts';
import { pageBudget, requestReason } from '../../batches/request-page.ts';
import { retryItems } from '../../batches/retry.ts';
import { type Batch, goingStates, type SourceList } from '../../model/batch.ts';
import { type BatchesClient, type BatchSources, SourceProblem } from '../../model/clients/batches.ts';
import * as limits from '../../model/limits.ts';
import { RequestProblem } from '../../model/request.ts';
import { isGovernmentHost } from '../../settings/hosts.ts';
import { charsetIn } from '../../source/content-type.ts';
import { FileProblem } from '../../source/file-problem.ts';
import { createBatchStore } from '../../store/batch-store.ts';
import { defaultScheme } from '../../views/default-scheme.ts';
import { readScheme, writeScheme } from '../../views/scoring.ts';
import { DECISIONS_KEY, pageOfChange } from '../decision-changes.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { createGovernmentAccess } from '../government.ts';
import { inTurn } from '../in-turn.ts';
import { askToRead, isWeb, mayRead } from '../may-read.ts';
import { openViewer } from '../open-viewer.ts';
import { isPrivate } from '../private-address.ts';
import { createReader } from '../reader.ts';
import { batchChange, isBatchChange, REPORTS_KEY } from '../related/report-changes.ts';
import { request } from '../request.ts';
import { saveFile } from '../save-file.ts';
import { batchSettings } from '../settings/audit-settings.ts';
import { pageBasics } from '../settings/page-basics.ts';
import { keptSettings, settingsOrDefaults } from '../settings/settings-storage.ts';
import { GOVERNMENT } from '../settings/sites.ts';
import { onStoredChange, storeChange } from '../stored-change.ts';
import { wait } from '../wait.ts';
import { batchCells } from './batch-cells.ts';
import { createBatchDriver } from './batch-driver.ts';
import { batchFiles } from './batch-files.ts';
import { isGoing } from './batch-follower.ts';
import { createDrawer } from './drawn-page.ts';
import { keptLinks } from './kept-links.ts';
import { loadedKnowledge, loadedReviews } from './later.ts';
import { createPageAuditors } from './page-auditors.ts';
import { watchReviewed } from './reviewed-batch.ts';

type BatchesApi = ExtensionApi<'i18n' | 'permissions' | 'runtime' | 'scripting' | 'storage' | 'tabs'>;

/** The workers, whose addresses only the built page knows. */
export interface BatchesParts {
  readonly startWorker: () => Worker;
  readonly startReader: () => Worker;
}

/** Under this key the extension's storage holds the scoring scheme. */
const SCHEME_KEY = 'scoring';
/** So many files are written into the store at once. */
const PIECE = 20;
const MOST_WORKERS = 4;
const ACCEPT = 'text/html, */*;q=0.5';

/** All that the batch page at this address needs of the browser. Goes on with batches that are running. */
export async function createBatchesClient(
  extension: BatchesApi,
  address: string,
  { startWorker, startReader }: BatchesParts,
): Promise<BatchesClient> {
  const { permissions, storage, tabs } = extension;
  const basics = await pageBasics(extension);
  const store = createBatchStore();
  const chosen = keptSettings(extension);
  const beside = loadedKnowledge(extension, store, chosen.load);
  const reviews = loadedReviews(store, chosen.load);
  const links = keptLinks(extension, address);
  const atOnce = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  const reader = createReader(startReader);
  const draw = createDrawer(extension);
  const driver = createBatchDriver(store, {
    fetch: (url, signal, budget) => request(url, { signal, budget, accept: ACCEPT }),
    mayRead: (url) => mayRead(extension, url),
    ...createPageAuditors(atOnce, startWorker),
    version: basics.version,
    settings,
    known: beside.known,
    answers: beside.answers,
    draw,
    clock: { now: Date.now, wait },
    atOnce,
    compared: announceBatch,
  });
  driver.start();
  const access = createGovernmentAccess(extension);
  /** Known before the click that needs it: after a wait the browser would not ask. */
  let government = await access.mayReadGovernment();
  for (const changed of [permissions.onAdded, permissions.onRemoved])
    changed.addListener(async () => {
      government = await access.mayReadGovernment();
    });
  /** What looks again at the reports of batches that are watched. */
  const renewals = new Map<string, Set<() => void>>();
  /** Batches that are watched. */
  const watched = new Set<string>();
  /** Those of them that ran when something changed. */
  const behind = new Set<string>();
  const refreshAll = inTurn(async () => {
    for (const id of watched) await refresh(id);
  });
  chosen.subscribe(() => void refreshAll());
  onStoredChange(extension, REPORTS_KEY, (change) => {
    // What batches say of each other's reports matters to none of them.
    if (!isBatchChange(change)) void refreshAll();
  });

  /** Pages that are open in tabs look again at what batches say of them. */
  function announceBatch(): Promise<void> {
    return storeChange(extension, REPORTS_KEY, batchChange);
  }

  /** Compares again what is no longer as it was compared. */
  async function refresh(id: string): Promise<void> {
    const batch = await store.batch(id);
    if (batch === null) return;
    if (isGoing(batch)) behind.add(id);
    const changed = await beside.refresh(batch);
    if (changed.length === 0) return;
    driver.touched(id, changed);
    await driver.commanded();
  }

  async function settings(): Promise<BatchSettings> {
    return batchSettings(await chosen.load());
  }

  /** Asks for all sites of governments at once, and only where the user took them back. */
  function askFor(urls: readonly string[]): Promise<boolean> {
    const governments = urls.filter((url) => isGovernmentHost(new URL(url).hostname));
    const others = urls.filter((url) => !governments.includes(url));
    return askToRead(extension, others, governments.length > 0 && !government ? [GOVERNMENT] : []);
  }

  async function readIndexPage(url: string): Promise<SourceList> {
    const [{ decode }, { reportLinks }] = await Promise.all([
      import('../../source/decode.ts'),
      import('../page/report-links.ts'),
    ]);
    const parse = (html: string, address: string) =>
      reportLinks(new DOMParser().parseFromString(html, 'text/html'), address);
    const { signal } = new AbortController();
    const answer = await request(url, { signal, budget: pageBudget, accept: ACCEPT }).catch((error: unknown) => {
      if (!(error instanceof RequestProblem)) throw error;
      const { id, data } = requestReason(error.trouble);
      throw new SourceProblem(id, error, data);
    });
    const html = decode(answer.bytes, charsetIn(answer.header('content-type')));
    const list = html === null ? null : parse(html.text, answer.url);
    if (list !== null && list.entries.length > 0) return list;
    const drawn = await draw(url, AbortSignal.timeout(30_000));
    const late = drawn === null ? null : parse(drawn, url);
    if (late === null || late.entries.length === 0) throw new SourceProblem('batch.noLinks');
    return late;
  }

  async function fill(id: string, { entries, files }: BatchSources): Promise<void> {
    const { pack } = await import('../../batches/pack.ts');
    await store.append(
      id,
      dropRepeated(entries).entries.map(({ name, url }) => ({ name, url, page: null })),
    );
    for (let from = 0; from < files.length; from += PIECE) {
      const items = files.slice(from, from + PIECE).map(async (file) => {
        const named = { name: file.webkitRelativePath || file.name, url: null };
        if (file.size > limits.fileBytes.batch)
          return { ...named, page: null, reason: { id: 'file.tooLarge', data: {} } };
        const packed = await pack(new Uint8Array(await file.arrayBuffer()));
        return { ...named, page: { name: file.name, url: null, charset: null, ...packed } };
      });
      await store.append(id, await Promise.all(items));
    }
  }

  async function move(id: string, ...[to, from]: [Batch['state'], readonly Batch['state'][]]): Promise<void> {
    await store.move(id, to, from);
    await driver.commanded();
  }

  async function batchOf(id: string): Promise<Batch> {
    const batch = await store.batch(id);
    if (batch === null) throw new Error(`no batch ${id}`);
    return batch;
  }

  return {
    ...basics,
    ...access,
    rules: async () => (await import('../../checks/registry.ts')).rules,
    defaultScheme,
    readText: readListText,
    readAgencyText,
    readList: async (file) => withoutPrivate(await readBytes(file, reader.list)),
    readAgencies: (file) => readBytes(file, reader.agencies),
    async expect(id, agencies) {
      const { distinctAgencies } = await import('../../views/expected-agencies.ts');
      await store.expect(id, distinctAgencies(agencies));
      driver.touched(id, []);
    },
    async readIndex(url) {
      if (!isWeb(url)) throw new SourceProblem('file.noAddress');
      if (!(await askFor([url]))) throw new SourceProblem('batch.denied');
      return withoutPrivate(await readIndexPage(url));
    },
    async readTabs() {
      // The browser tells the addresses of granted sites even if the user refuses.
      await permissions.request({ permissions: ['tabs'] }).catch(() => false);
      const entries = (await tabs.query({})).flatMap(({ url = '', title = '' }) =>
        isWeb(url) ? [{ url, name: title, year: null }] : [],
      );
      return withoutPrivate({ ...dropRepeated(entries), unread: [] });
    },
    foundLinks: links.read,
    batches: store.batches,
    async create(sources) {
      await askFor(sources.entries.map(({ url }) => url));
      const { name, pace, pictures } = sources;
      const id = crypto.randomUUID();
      // Paused until the store has all of it: a browser that is closed meanwhile does not run half of it.
      const created = new Date().toISOString();
      await store.put({ id, name, created, state: 'paused', pace, size: 0, expected: [], pictures });
      await fill(id, sources);
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
    watch(id, watcher) {
      const reviewed = watchReviewed(watcher, reviews);
      const renew = () => reviewed.decided(null);
      let wasGoing = false;
      renewals.set(id, (renewals.get(id) ?? new Set()).add(renew));
      const stopFollowing = onStoredChange(extension, DECISIONS_KEY, (change) =>
        reviewed.decided(pageOfChange(change)),
      );
      const end = driver.watch(id, {
        ...reviewed,
        progress(progress) {
          watcher.progress(progress);
          if (!isGoing(progress.batch) && behind.delete(id)) void refreshAll();
          // All are read now, so the round before can be found.
          if (!isGoing(progress.batch) && wasGoing) renew();
          wasGoing = isGoing(progress.batch);
        },
      });
      watched.add(id);
      // Something may have changed while no page showed the batch.
      refreshAll().catch((error: unknown) =>
        watcher.trouble(error instanceof Error ? error : new Error(String(error))),
      );
      return () => {
        watched.delete(id);
        renewals.get(id)?.delete(renew);
        stopFollowing();
        end();
      };
    },
    pause: (id) => move(id, 'paused', goingStates),
    resume: (id) => move(id, 'running', ['paused', 'cancelled']),
    cancel: stopReading,
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
      for (const renew of renewals.get(id) ?? []) renew();
    },
    ...batchCells(extension, store),
    open: (id, number) => openViewer(extension, { batch: id, item: number }, null),
    async visit(url) {
      await tabs.create({ url });
    },
    ...batchFiles({ store, reviews }, batchOf, basics.locale, imprint),
    async scheme() {
      const stored = (await storage.local.get(SCHEME_KEY).catch(() => ({}) as Record<string, unknown>))[SCHEME_KEY];
      const read = typeof stored === 'string' ? readScheme(stored) : null;
      return read !== null && 'scheme' in read ? read.scheme : defaultScheme;
    },
    async saveScheme(scheme) {
      await storage.local.set({ [SCHEME_KEY]: writeScheme(scheme) });
    },
    save: async (name, content) => saveFile(name, content),
  };

  async function imprint() {
    const { papers } = await settingsOrDefaults(extension);
    return { papers, version: basics.version, at: new Date() };
  }

  async function readBytes<List>(
    file: File,
    read: (ask: { readonly bytes: Uint8Array; readonly name: string }) => Promise<List>,
  ): Promise<List> {
    if (file.size > limits.fileBytes.batch) throw new SourceProblem('file.tooLarge');
    try {
      return await read({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      throw new SourceProblem(`file.${error.trouble}`, error, error.data);
    }
  }

  /** Pauses first, so that the run ends its reading before it begins to compare. */
  async function stopReading(id: string): Promise<void> {
    await move(id, 'paused', ['running']);
    await move(id, 'comparing', ['paused']);
  }

  async function urlsOf(id: string, numbers?: readonly number[]): Promise<readonly string[]> {
    const [failed, skipped] = await Promise.all([store.itemsIn(id, 'failed'), store.itemsIn(id, 'skipped')]);
    return [...failed, ...skipped]
      .filter(({ number }) => numbers === undefined || numbers.includes(number))
      .flatMap(({ url }) => url ?? []);
  }
}

/** Leaves out private addresses, which only the user may name, of a list that others wrote, and lists them as local. */
function withoutPrivate(list: SourceList): SourceList {
  const { entries } = list;
  return {
    ...list,
    entries: entries.filter(({ url }) => !isPrivate(url)),
    local: entries.flatMap(({ url }) => (isPrivate(url) ? [url] : [])),
  };
}
