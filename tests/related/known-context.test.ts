/** Reports of several years as the browser keeps them, and which of them belong together. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReportChange } from '../../lib/browser/related/report-changes.ts';
import { noteSaver } from '../../lib/browser/related/report-notes.ts';
import { StoreError } from '../../lib/model/decision-store.ts';
import type { OtherReport } from '../../lib/model/other-report.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { createReportYears } from '../../lib/related/known-context.ts';
import { createReportHistory } from '../../lib/store/index.ts';
import { buildOther } from '../checks/report-builder.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

function report(agency: string | null, year: number | null, changes: Partial<OtherReport> = {}): OtherReport {
  return { ...buildOther(), agency, year, source: `http://a.gov.cn/${year}`, ...changes };
}

function start(formerly: Settings['formerly'] = {}) {
  const announce = vi.fn<(change: ReportChange) => Promise<void>>(async () => {});
  const history = createReportHistory();
  const years = createReportYears(history, async () => ({ formerly }), announce);
  return { announce, years, saveNote: noteSaver(history, announce) };
}

const nothing = {
  previous: null,
  match: null,
  chosen: false,
  declined: false,
  published: null,
  resembling: [],
  children: null,
};

test('a report finds the one of the year before, whichever page read it', async () => {
  const last = report('云溪市民政局', 2022);
  await start().years.knownContext(last, false);
  const known = await start().years.knownContext(report('云溪市民政局', 2023), false);
  expect(known).toEqual({ ...nothing, previous: last, match: 'same' });
  expect(await start().years.knownContext(report('云溪市教育局', 2023), false)).toEqual(nothing);
});

test('announces a report to those of the year after once, and again when its values change', async () => {
  const { announce, years } = start();
  await years.knownContext(report('云溪市民政局', 2022), false);
  await years.knownContext(report('云溪市民政局', 2022), false);
  expect(announce.mock.calls).toEqual([[{ agency: '云溪市民政局', year: 2022, what: 'read' }]]);
  await years.knownContext(report('云溪市民政局', 2022, { form: '2019' }), false);
  expect(announce).toHaveBeenCalledTimes(2);
});

test('nothing is kept of a private window, which still sees what is kept', async () => {
  const { announce, years } = start();
  await years.knownContext(report('云溪市民政局', 2022), false);
  const known = await years.knownContext(report('云溪市民政局', 2023), true);
  expect(known.previous?.year).toBe(2022);
  expect(await years.knownContext(report('云溪市民政局', 2024), true)).toEqual(nothing);
  expect(announce).toHaveBeenCalledTimes(1);
});

test('where there is no room to keep a report, it is compared with what was kept before', async () => {
  const last = report('云溪市民政局', 2022);
  await start().years.knownContext(last, false);
  const history = createReportHistory();
  const full = { ...history, keep: () => Promise.reject(new StoreError('full')) };
  const years = createReportYears(
    full,
    async () => ({ formerly: {} }),
    async () => {},
  );
  const known = await years.knownContext(report('云溪市民政局', 2023), false);
  expect(known).toEqual({ ...nothing, previous: last, match: 'same' });
});

test('a copy that lacks cells does not take the place of a whole report read elsewhere', async () => {
  const { years } = start();
  const whole = report('云溪市民政局', 2022);
  const part = { ...whole, source: 'copy', facts: Object.fromEntries(Object.entries(whole.facts).slice(0, 5)) };
  await years.knownContext(whole, false);
  await years.knownContext(part, false);
  expect((await years.knownContext(report('云溪市民政局', 2023), false)).previous).toEqual(whole);
});

test('asks about a renamed agency and keeps the answer', async () => {
  await start().years.knownContext(report('云溪市水利局', 2022), false);
  const current = report('云溪市水务局', 2023);
  expect(await start().years.knownContext(current, false)).toMatchObject({
    match: 'ask',
    previous: { agency: '云溪市水利局' },
  });
  const yes = start({ 云溪市水务局: { 云溪市水利局: true } });
  expect(await yes.years.knownContext(current, false)).toMatchObject({
    match: 'same',
    previous: { agency: '云溪市水利局' },
  });
  expect(await start({ 云溪市水务局: { 云溪市水利局: false } }).years.knownContext(current, false)).toEqual(nothing);
});

test('what the reader says of a report holds: nothing to compare with, another report, the day of publication', async () => {
  const { announce, years, saveNote } = start();
  const key = { agency: '云溪市民政局', year: 2023 };
  await years.knownContext(report('云溪市民政局', 2022), false);
  await saveNote(key, { previous: 'none' });
  await saveNote(key, { published: [2024, 2, 1] });
  expect(await years.knownContext(report('云溪市民政局', 2023), false)).toEqual({
    ...nothing,
    declined: true,
    published: [2024, 2, 1],
  });
  const other = report('云溪市民政与社会救助局', 2022, { source: '2022.pdf' });
  await saveNote(key, { previous: other });
  expect(await years.knownContext(report('云溪市民政局', 2023), false)).toMatchObject({
    previous: other,
    match: 'same',
    chosen: true,
  });
  await saveNote(key, { previous: report('云溪市民政局', 2020) });
  expect(await years.knownContext(report('云溪市民政局', 2023), false)).toMatchObject({ match: 'other', chosen: true });
  await saveNote(key, { previous: null });
  expect(announce).toHaveBeenLastCalledWith({ ...key, what: 'said' });
  expect((await years.knownContext(report('云溪市民政局', 2023), false)).previous?.year).toBe(2022);
});

test('a report that names no agency or no year is neither kept nor compared', async () => {
  const { announce, years } = start();
  expect(await years.knownContext(report(null, 2023), false)).toEqual(nothing);
  expect(await years.knownContext(report('云溪市民政局', null), false)).toEqual(nothing);
  expect(announce).not.toHaveBeenCalled();
});

test('of an uncertain report a person has to answer once, and the answer holds', async () => {
  await start().years.knownContext(report('云溪市民政局', 2022), false);
  const unsure = report('云溪市民政局', 2023, { unsure: ['year'] });
  expect((await start().years.knownContext(unsure, true)).match).toBe('ask');
  const answered = (same: boolean) => start({ 云溪市民政局: { 云溪市民政局: same } }).years.knownContext(unsure, true);
  expect((await answered(true)).match).toBe('same');
  expect(await answered(false)).toEqual(nothing);
});

describe('in a batch', () => {
  const current = report('云溪市民政局', 2023);
  const known = report('云溪市民政局', 2022, { source: 'http://a.gov.cn/known' });
  const ofBatch = report('云溪市民政局', 2022, { source: 'b.html' });
  const department = report('云溪市教育局', 2023);
  const batch = { previous: ofBatch, resembling: [department], children: null };

  test('last year’s report of the batch goes before the one that was read elsewhere, which serves where it has none', async () => {
    const { years } = start();
    await years.knownContext(known, false);
    expect(await years.knownContext(current, true, batch)).toEqual({
      ...nothing,
      previous: ofBatch,
      match: 'same',
      resembling: [department],
    });
    const without = { ...batch, previous: null };
    expect((await years.knownContext(current, true, without)).previous?.source).toBe('http://a.gov.cn/known');
  });

  test('what the user noted goes before both', async () => {
    const { years, saveNote } = start();
    const key = { agency: '云溪市民政局', year: 2023 };
    await saveNote(key, { previous: known, published: [2024, 1, 30] });
    expect(await years.knownContext(current, true, batch)).toMatchObject({
      previous: { source: 'http://a.gov.cn/known' },
      chosen: true,
      published: [2024, 1, 30],
      resembling: [department],
    });
    await saveNote(key, { previous: 'none' });
    expect(await years.knownContext(current, true, batch)).toMatchObject({ previous: null, declined: true });
  });

  test('answers about former names hold', async () => {
    const renamed = { ...batch, previous: report('云溪市民政与社会救助局', 2022) };
    const asked = async (...[formerly]: Parameters<typeof start>) =>
      (await start(formerly).years.knownContext(current, true, renamed)).match;
    expect(await asked()).toBe('ask');
    expect(await asked({ 云溪市民政局: { 云溪市民政与社会救助局: true } })).toBe('same');
    expect(await asked({ 云溪市民政局: { 云溪市民政与社会救助局: false } })).toBeNull();
  });

  test('of many reports those are found about which more may be known', async () => {
    const { years, saveNote } = start({ 云溪市司法局: { 云溪市法制局: true } });
    await years.knownContext(known, false);
    await saveNote({ agency: '云溪市水利局', year: 2023 }, { published: [2024, 1, 30] });
    const names = ['云溪市民政局', '云溪市教育局', '云溪市水利局', '云溪市司法局'];
    const found = await years.knownElsewhere([...names.map((name) => report(name, 2023)), report(null, 2023)]);
    expect(found.map(({ agency }) => agency)).toEqual(['云溪市民政局', '云溪市水利局', '云溪市司法局']);
  });
});

test('files of one name are two reports; a page that shows another year is one', async () => {
  const { years } = start();
  const file = { source: '年报.pdf' };
  await years.knownContext(report('云溪市民政局', 2022, file), false);
  const known = await years.knownContext(report('云溪市民政局', 2023, file), false);
  expect([known.previous?.year, known.match]).toEqual([2022, 'same']);
  const page = { source: 'http://a.gov.cn/latest.html' };
  await years.knownContext(report('云溪市教育局', 2022, page), false);
  expect(await years.knownContext(report('云溪市教育局', 2023, page), false)).toEqual(nothing);
});

test('a record that is damaged is as if there were none', async () => {
  const { years } = start();
  await years.knownContext(report('云溪市民政局', 2022), false);
  const database = await openDB('gouji-reports');
  await database.put('reports', { agency: '云溪市民政局', year: 2022, report: 'damaged' });
  database.close();
  expect(await years.knownContext(report('云溪市民政局', 2023), false)).toEqual(nothing);
});
