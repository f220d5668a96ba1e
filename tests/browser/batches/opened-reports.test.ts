// @vitest-environment jsdom
/** A row of a batch and its report in the file viewer: one audit, whatever is known beside it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { pack, unpack } from '../../../lib/batches/pack.ts';
import { refreshBatch } from '../../../lib/batches/refresh.ts';
import { runBatch } from '../../../lib/batches/run-batch.ts';
import { createReportNotes } from '../../../lib/browser/related/report-notes.ts';
import { reportYears } from '../../../lib/browser/related/report-years.ts';
import { batchSettings } from '../../../lib/browser/settings/audit-settings.ts';
import { settingsOrDefaults } from '../../../lib/browser/settings/settings-storage.ts';
import type { Batch } from '../../../lib/model/batch.ts';
import { answersIn } from '../../../lib/related/known-context.ts';
import { toOtherReport } from '../../../lib/related/other-report.ts';
import { type BatchStore, createBatchStore } from '../../../lib/store/batch-store.ts';
import { identifyReport } from '../../../lib/triage/page-key.ts';
import { reviewReport } from '../../../lib/triage/reviewed-report.ts';
import { emptyBatch, makeClock, makeTools, makeWeb } from '../../batches/world.ts';
import { auditState, toPage } from '../../generator/years/page.ts';
import { makeHistories, type State } from '../../generator/years/states.ts';
import { fakeExtension, openViewerAt } from '../viewer/fake-extension.ts';

// The database of the test clones bytes into another realm than that of jsdom.
vi.hoisted(() => {
  globalThis.Uint8Array = structuredClone(new Uint8Array(1)).constructor as typeof Uint8Array;
});

const [first = [], ...others] = makeHistories(3, [{ place: '清溪县', years: [2020, 2021, 2022] }]);
const histories = [first, ...others];

/** A report that takes over one request more than last year's carried over. */
function withFault(state: State): State {
  const more = (cell: string) => [cell, Number(state.cells.get(cell) ?? 0) + 1] as const;
  return { ...state, cells: new Map([...state.cells, more('t3.carriedIn.natural'), more('t3.carriedIn.total')]) };
}

interface PageFile {
  readonly name: string;
  readonly html: string;
}

/** Every second report of a year is at fault; all files have one name. */
const files: readonly PageFile[] = histories.flatMap((history, at) =>
  history.map((state, year) => ({ name: '年报.html', html: toPage((at + year) % 2 === 0 ? state : withFault(state)) })),
);

/** A report that only the name of its file says whose it is. */
function unnamed(state: State): PageFile {
  const title = `${state.agency}${state.year}年政府信息公开工作年度报告`;
  return {
    name: `${title}.html`,
    html: toPage(withFault(state)).replaceAll(title, '').replaceAll(state.agency, '本机关'),
  };
}

let store: BatchStore;
let extension: ReturnType<typeof fakeExtension>;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  store = createBatchStore();
  extension = fakeExtension();
});

const years = () => reportYears(extension.as);
const settings = () => settingsOrDefaults(extension.as);

function tools() {
  const clock = makeClock();
  return makeTools(store, makeWeb({}, clock), clock, {
    settings: async () => batchSettings(await settings()),
    known: (report, batch) => years().knownContext(report, true, batch),
    answers: async () => answersIn((await settings()).formerly),
  });
}

async function makeRun(of: readonly PageFile[]): Promise<Batch> {
  await store.put({ ...emptyBatch, state: 'running' });
  const items = await Promise.all(
    of.map(async ({ name, html }) => {
      const packed = await pack(new TextEncoder().encode(html));
      return { name, url: null, page: { name, url: null, charset: null, ...packed } };
    }),
  );
  const batch = await store.append('b1', items);
  if (batch === null) throw new Error('no batch');
  return runBatch(batch, tools(), new AbortController().signal);
}

/** The report as the file viewer audits it. */
async function audited(file: Awaited<ReturnType<Awaited<ReturnType<typeof openViewerAt>>['openRequested']>>) {
  if (file?.kind !== 'file') throw new Error(`not opened: ${JSON.stringify(file)}`);
  const state = await file.sidepanel.open();
  if (state.kind !== 'audited' || state.view.kind !== 'report') throw new Error('no report');
  const { page } = identifyReport(await file.sidepanel.origin(), state.view);
  return { view: state.view, page };
}

/** When it is opened from its row. */
async function opened(number: number) {
  return audited(await (await openViewerAt(extension, `?batch=b1&item=${number}`)).openRequested(() => null));
}

/** When its file is chosen in an empty viewer, which knows of no batch. */
async function chosen(number: number) {
  const page = await store.page('b1', number);
  if (page === null) throw new Error('no page');
  const file = new File([unpack(page.packed).slice()], page.name);
  return audited(await (await openViewerAt(extension, '')).open(file, () => null));
}

/** Opens each report and compares; gives the number of failures by item. */
async function compareAll(): Promise<readonly number[]> {
  const items = await store.items('b1', 0, 1000);
  for (const { number, row } of items) {
    for (const { view, page } of [await opened(number), await chosen(number)]) {
      const { tally } = reviewReport(view, '', []);
      const findings = (await store.report('b1', number))?.findings ?? [];
      const told = findings.map(({ message, outcome, compared }) => ({ message, outcome, compared }));
      expect(view.findings.map(({ message, outcome, compared }) => ({ message, outcome, compared }))).toEqual(told);
      expect({ fails: tally.fail.found, reviews: tally.review.found }).toEqual({
        fails: row?.fails,
        reviews: row?.reviews,
      });
      expect([view.agency, view.year, view.coverage]).toEqual([row?.agency, row?.year, row?.coverage]);
      // Decisions made here are found by the batch.
      expect(page).toBe(row?.page);
    }
  }
  return items.map(({ row }) => row?.fails ?? -1);
}

const messagesOf = async (number: number) =>
  ((await store.report('b1', number))?.findings ?? []).map(({ message }) => message.id);

test('every report of a batch says in the file viewer what its row says', async () => {
  await makeRun(files);
  await compareAll();
  // 清溪县人民政府: the report of 2020 has no year before it; those of 2021 and 2022 are compared, 2021 at fault.
  expect(await messagesOf(0)).not.toContain('carry-over');
  expect((await messagesOf(1)).filter((id) => id === 'carry-over')).toHaveLength(2);
  // Nobody has to say whether two equal names are one agency.
  const all = (await Promise.all(files.map((_, number) => messagesOf(number)))).flat();
  expect(all.filter((id) => id === 'carry-over.ask' || id === 'carry-over.unsure')).toEqual([]);
}, 120_000);

test('so it does where identity is uncertain, and where only the name of last year’s report is known', async () => {
  const [before, now] = others[1] ?? [];
  if (before === undefined || now === undefined) throw new Error('no history');
  await makeRun([{ name: '年报.html', html: toPage(before) }, unnamed(now)]);
  await compareAll();
  const asked = await messagesOf(1);
  expect(asked).toContain('carry-over.unsure');
  expect(
    (await store.report('b1', 1))?.findings.filter(({ rule, outcome }) => rule === 'carry-over' && outcome === 'fail'),
  ).toEqual([]);
}, 60_000);

test('so it does with all that the user noted and set, before the run and after it', async () => {
  const [before, now] = others[1] ?? [];
  const [, noted] = others[2] ?? [];
  const [, declined] = others[3] ?? [];
  if (before === undefined || now === undefined || noted === undefined || declined === undefined)
    throw new Error('no history');
  const save = createReportNotes(extension.as);
  // Read elsewhere: last year's report of one that has none in the batch.
  await years().knownContext(toOtherReport(auditState(before).report, 'http://qingxi.test/2020.html'), false);
  await save({ agency: noted.agency, year: noted.year }, { published: [2023, 6, 1] });
  await extension.set({ rules: { contact: 'off' }, thresholds: { overviewLength: 200 } });
  const batch = await makeRun(
    [now, noted, declined].map((state) => ({ name: '年报.html', html: toPage(withFault(state)) })),
  );
  await compareAll();
  expect((await messagesOf(0)).filter((id) => id === 'carry-over')).toHaveLength(2);
  expect((await messagesOf(1)).some((id) => id.startsWith('publication-deadline'))).toBe(true);

  const refresh = async () => {
    const changed = await refreshBatch((await store.batch('b1')) ?? batch, {
      ...tools(),
      knownElsewhere: years().knownElsewhere,
    });
    const now = await store.batch('b1');
    if (now !== null) await runBatch(now, tools(), new AbortController().signal);
    return changed.map(({ number }) => number);
  };
  expect(await refresh()).toEqual([]);
  await save({ agency: now.agency, year: now.year }, { previous: 'none' });
  expect(await refresh()).toEqual([0]);
  expect(await messagesOf(0)).not.toContain('carry-over');
  await compareAll();
  await extension.set({ rules: { contact: 'off', 'overview-length': 'off' } });
  expect(await refresh()).toEqual([0, 1, 2]);
  await compareAll();
  expect(await refresh()).toEqual([]);
}, 60_000);
