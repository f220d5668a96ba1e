/** Data that version 0.1.0 wrote is opened with everything kept. Expected values are those of the script that wrote it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { unpack } from '../../lib/batches/pack.ts';
import { createBatchReviews } from '../../lib/batches/reviews.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import { readDelivery } from '../../lib/export/read.ts';
import type { ReportOrigin } from '../../lib/model/report-origin.ts';
import { defaultPapers } from '../../lib/model/settings.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { parseSettings } from '../../lib/settings/parse.ts';
import { importSettings } from '../../lib/settings/transfer.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { createBatchStore } from '../../lib/store/batch-store.ts';
import { createDecisionStore, createMemoryStore, createReportHistory } from '../../lib/store/index.ts';
import { compareSnapshots } from '../../lib/triage/page-changes.ts';
import { identifyReport } from '../../lib/triage/page-key.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { toView } from '../../lib/views/report-view.ts';
import { chargesOf, readScheme, scoreOf } from '../../lib/views/scoring.ts';
import { makeClock, makeTools, makeWeb } from '../batches/world.ts';
import { faulty } from '../e2e/pages.ts';
import { old, writeDatabases } from './version-0.1.0.ts';

const ADDRESS = 'http://www.nanhu.gov.cn/2024.html';
const PAGE = 'www.nanhu.gov.cn/2024.html';
const agency = '青石市南湖区民政局';
const rowTotal = '31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35';
const lawsuits = '2 + 0 + 0 + 1 = 3 ≠ 2';
const allFindings = ['cell-blank', 't3-row-total', 't3-outcome-total', 't4-total', 'section-empty'];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  await writeDatabases(old.databases);
});

/** The report as this version reads it, of an agency of the same place. */
function reportOf(body: string): ReportView {
  const view = toView(audit(readHtml(faulty.replaceAll('南湖区民政局', body))), 0);
  if (view.kind !== 'report') throw new Error(view.kind);
  return view;
}

/** Decisions by the formula of their finding, else by its rule. */
function decided(view: ReportView, page: string, decisions: Parameters<typeof reviewReport>[2]) {
  const { problems, stale } = reviewReport(view, page, decisions);
  const items = problems.flatMap((problem) => problem.items);
  const found = items.flatMap(({ finding, decision }) =>
    decision === null
      ? []
      : [[finding.formula ?? finding.rule, [decision.kind, decision.reason, decision.note]] as const],
  );
  return { found: Object.fromEntries(found), stale: stale.length };
}

describe('decisions', () => {
  const onPage = {
    [rowTotal]: ['confirmed', null, ''],
    [lawsuits]: ['dismissed', 'explained', '第六部分已作说明'],
    'section-empty': ['open', null, '打电话问过，等回复'],
  };

  test('stay on the findings of their page', async () => {
    const { page } = identifyReport({ kind: 'web', address: ADDRESS }, reportOf('南湖区民政局'));
    const { items, damaged } = await createDecisionStore().decisions(page);
    expect(damaged).toBe(0);
    expect(decided(reportOf('南湖区民政局'), page, items)).toEqual({ found: onPage, stale: 0 });
  });

  test.each<[string, string, ReportOrigin, object]>([
    [
      'a file in the viewer',
      '北湖区财政局',
      { kind: 'file', name: '年报.html', sha256: 'aa' },
      { [rowTotal]: ['confirmed', null, '已电话通知'] },
    ],
    [
      'a file in a tab',
      '东湖区教育局',
      { kind: 'file', name: '年报.html', sha256: 'aa' },
      { [lawsuits]: ['dismissed', 'other', '法院已更正'] },
    ],
    ['a pasted text', '西湖区司法局', { kind: 'text', sha256: 'aa' }, { 'section-empty': ['confirmed', null, '草稿'] }],
  ])('move from %s to its report, and leave those of other reports', async (_, body, origin, expected) => {
    const store = createDecisionStore();
    const view = reportOf(body);
    const { page, former } = identifyReport(origin, view);
    expect(await store.adopt(page, former, view)).toBe(true);
    expect(decided(view, page, (await store.decisions(page)).items)).toEqual({ found: expected, stale: 0 });
    expect((await store.allDecisions()).items).toHaveLength(6);
    expect(await store.adopt(page, former, view)).toBe(false);
  });

  test('of an exported file are those of the database, and are not added twice', async () => {
    const fresh = createMemoryStore();
    expect(await fresh.importAll(old.decisionFile)).toEqual({ added: 6, kept: 0, damaged: 0 });
    const store = createDecisionStore();
    expect((await fresh.allDecisions()).items).toEqual((await store.allDecisions()).items);
    expect(await store.importAll(old.decisionFile)).toEqual({ added: 0, kept: 6, damaged: 0 });
    expect((await fresh.snapshots(PAGE)).items).toEqual((await store.snapshots(PAGE)).items);
    expect(JSON.parse(await store.exportAll())).toEqual(JSON.parse(old.decisionFile));
  });
});

test('states of a page are compared with each other', async () => {
  const { items, damaged } = await createDecisionStore().snapshots(PAGE);
  expect([items.map(({ at }) => at.slice(0, 10)), damaged]).toEqual([['2026-11-14', '2026-11-21'], 0]);
  const [before, after] = items;
  if (before === undefined || after === undefined) throw new Error('no states');
  expect(compareSnapshots(before, after)).toEqual([
    { kind: 'cell', cell: 't3.granted.total', before: '36', after: '35' },
  ]);
});

test('reports of other years have their cells and what the user said of them', async () => {
  const history = createReportHistory();
  expect(await history.agenciesOf(2023)).toEqual([agency]);
  const before = await history.of({ agency, year: 2023 });
  expect(Object.values(before?.report?.facts ?? {})).toHaveLength(200);
  expect(before?.report?.facts['t3.granted.total']).toEqual({ value: 35, raw: '35', state: 'number' });
  expect(before?.report?.source).toBe('http://www.nanhu.gov.cn/2023.html');
  expect((await history.of({ agency, year: 2024 }))?.published).toEqual([2025, 1, 24]);
  expect((await history.of({ agency, year: 2022 }))?.previous).toBe('none');
});

describe('batches', () => {
  const itemsOf = async (id: string) =>
    (await createBatchStore().items(id, 0, 9)).map(({ state, reason, row }) => [
      state,
      reason?.id ?? null,
      row && [row.agency, row.year, row.fails, row.reviews, row.compared],
    ]);
  const alone = [agency, 2024, 4, 1, false];
  const waiting = ['waiting', null, null];

  test('have their states and items', async () => {
    const store = createBatchStore();
    expect((await store.batches()).map(({ id, name, state, size, pace }) => [id, name, state, size, pace])).toEqual(
      Object.entries({ cancelled: 2, paused: 2, running: 2, comparing: 1, done: 5 }).map(([state, size]) => [
        state,
        `${state}批`,
        state,
        size,
        { perHost: 1, interval: 250 },
      ]),
    );
    expect(await itemsOf('done')).toEqual([
      ['done', null, [agency, 2024, 6, 4, true]],
      ['done', null, [agency, 2023, 4, 1, true]],
      ['failed', 'batch.status', null],
      ['skipped', 'batch.robots', null],
      ['done', null, ['青石市北湖区财政局', 2024, 4, 2, true]],
    ]);
    expect(await itemsOf('comparing')).toEqual([['done', null, alone]]);
    for (const id of ['running', 'paused']) expect(await itemsOf(id), id).toEqual([['done', null, alone], waiting]);
    expect(await itemsOf('cancelled')).toEqual([waiting, waiting]);
    expect(await store.counts('done')).toEqual({ waiting: 0, done: 3, failed: 1, skipped: 1 });
  });

  test('have their pages and findings', async () => {
    const store = createBatchStore();
    const file = await store.page('cancelled', 1);
    expect(new TextDecoder().decode(unpack(file?.packed ?? new Uint8Array()))).toBe(
      faulty.replaceAll('南湖区民政局', '北湖区财政局'),
    );
    const report = await store.report('done', 1);
    expect(report?.findings.map(({ rule }) => rule)).toEqual(allFindings);
    expect(report?.findings.map(({ formula }) => formula)).toContain(rowTotal);
    expect((await store.report('done', 0))?.beside).toEqual({ previous: 1, alike: [4], units: null });
  });

  test('have their scores, by the scheme of the office', async () => {
    const [, item] = await createBatchStore().items('done', 0, 2);
    const read = readScheme(old.storage.scoring);
    if (!('scheme' in read)) throw new Error(read.trouble);
    expect(read.scheme.name).toBe('青石市评分办法');
    // 4 for the row total, 3 for the sum of outcomes, 3 for law suits, 5 for the empty section.
    expect(scoreOf(chargesOf(item?.row?.rules ?? {}), read.scheme).points).toBe(85);
  });

  test('have the decisions on their pages', async () => {
    const store = createBatchStore();
    const [first] = await createBatchReviews(store, createDecisionStore()).review(await store.items('done', 0, 1));
    // Last year’s figures, the row total with its sum, law suits, the empty section; law suits are dismissed.
    expect(first?.review).toMatchObject({ fails: 3, decided: 1 });
  });

  test.each([
    ['comparing', [[ADDRESS, true]]],
    [
      'running',
      [
        [ADDRESS, true],
        ['http://www.nanhu.gov.cn/2023.html', true],
      ],
    ],
  ])('go on that were %s', async (id, compared) => {
    const store = createBatchStore();
    const clock = makeClock();
    const web = makeWeb({ 'http://www.nanhu.gov.cn/2023.html': faulty.replaceAll('2024', '2023') }, clock);
    const batch = await store.batch(id);
    if (batch === null) throw new Error('no batch');
    const ended = await runBatch(batch, makeTools(store, web, clock), new AbortController().signal);
    expect(ended.state).toBe('done');
    const items = await store.items(id, 0, 9);
    expect(items.map(({ url, row }) => [url, row?.compared])).toEqual(compared);
    // What was read is not asked for again.
    expect(web.asked.map(({ url }) => url)).not.toContain(ADDRESS);
  });
});

describe('settings', () => {
  const all = {
    rules: { contact: 'off', 't4-total': 'warning' },
    agencies: { [agency]: { level: 'county', kind: 'department' } },
    formerly: { [agency]: { 青石市南湖区民政和社会工作局: true, 青石市南湖区老龄委: false } },
    deadlines: { department: [1, 20] },
    thresholds: { repeated: 0.4, overviewLength: 800 },
    sites: ['www.example.edu.cn'],
    marks: false,
    theme: 'dark',
    language: 'zh-CN',
  };

  test('are all as they were, and papers and pictures as they come', () => {
    const settings = { version: 1, ...all, papers: defaultPapers, pictures: false };
    expect(parseSettings(old.storage.settings)).toEqual({ settings, damaged: [], newer: false });
  });

  test('of an exported file are all taken, and nothing else is changed', () => {
    expect(importSettings(old.settingsFile)).toEqual({ kind: 'settings', changes: all, damaged: [] });
  });
});

test('an exported result opens with its findings and what was decided on them', () => {
  const [{ view, source, at, decisions } = expect.fail('nothing'), ...others] = readDelivery(old.resultFile);
  expect(others).toEqual([]);
  expect([source.url, at, decisions.damaged]).toEqual([ADDRESS, '2026-11-21T11:00:00.000Z', 0]);
  if (view.kind !== 'report') throw new Error(view.kind);
  expect(view.findings.map(({ rule }) => rule).toSorted()).toEqual(allFindings.toSorted());
  const { page } = identifyReport({ kind: 'web', address: ADDRESS }, view);
  expect(decided(view, page, decisions.items)).toEqual({
    found: {
      [rowTotal]: ['confirmed', null, ''],
      [lawsuits]: ['dismissed', 'explained', '第六部分已作说明'],
      'section-empty': ['open', null, '打电话问过，等回复'],
    },
    stale: 0,
  });
});

describe('an upgrade', () => {
  const counts = async () => {
    const store = createBatchStore();
    const batches = await store.batches();
    return Promise.all(batches.map(async ({ id }) => (await store.items(id, 0, 9)).length));
  };
  const whole = [2, 2, 2, 1, 5];

  test('goes on where an older page lets go of the database', async () => {
    const older = await openDB('gouji-batches', 1, {
      blocking: (_, __, { target }) => (target as IDBDatabase).close(),
    });
    expect(await counts()).toEqual(whole);
    older.close();
  });

  test('waits for no older page that keeps it open, and is done once that is closed', async () => {
    const older = await openDB('gouji-batches', 1);
    const store = createBatchStore();
    await expect(store.batches()).rejects.toMatchObject({ trouble: 'unavailable' });
    expect(await older.count('items')).toBe(12);
    older.close();
    await expect.poll(() => store.batches().then((batches) => batches.length)).toBe(5);
    expect(await counts()).toEqual(whole);
  });

  test('that ends in the middle changes nothing, and is done the next time', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('gouji-batches', 2);
      opening.onupgradeneeded = () => {
        const items = opening.transaction?.objectStore('items');
        items?.createIndex('page', 'row.page');
        items?.clear();
        opening.transaction?.abort();
      };
      opening.onerror = () => resolve();
    });
    const before = await openDB('gouji-batches');
    expect([before.version, await before.count('items')]).toEqual([1, 12]);
    before.close();
    expect(await counts()).toEqual(whole);
  });
});
