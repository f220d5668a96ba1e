import { describe, expect, test, vi } from 'vitest';
import { handleMessage } from '../../../lib/browser/background/background.ts';
import { takePanelPlace } from '../../../lib/browser/panel-place.ts';
// Registers the texts.
import '../../../lib/locales/index.ts';
import type { BatchReport } from '../../../lib/model/batch.ts';
import type { OtherReport } from '../../../lib/model/other-report.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { keepReport } from '../../../lib/store/kept-report.ts';
import { buildOther } from '../../checks/report-builder.ts';
import { openTally } from '../../tally.ts';
import { type Fake, fakeExtension } from './fake-extension.ts';

const knownContext = vi.fn(async (..._: readonly unknown[]) => 'known');
const itemsOf = vi.fn(async (_: string): Promise<readonly unknown[]> => []);
const otherOf = (number: number): OtherReport => ({ ...buildOther(), source: `report ${number}` });
const keptOf = (number: number, beside: BatchReport['beside'] = null) =>
  keepReport({ batch: 'b1', number, other: otherOf(number), findings: [], beside });
const keptReport = vi.fn(async (_: string, number: number): Promise<unknown> => keptOf(number));
const reportAsRead = async (_: string, number: number) => keptOf(number);
const decisions = vi.fn(async (page: string) => ({ items: [`decision on ${page}`], damaged: 1 }));
const adopt = vi.fn(async () => true);
const handle = (extension: Fake, message: unknown, sender: object) =>
  handleMessage(
    extension as unknown as Parameters<typeof handleMessage>[0],
    {
      years: { knownContext },
      store: { decisions, adopt },
      batches: { itemsOf, keptReport, reportAsRead },
    } as unknown as Parameters<typeof handleMessage>[1],
    message,
    sender,
  );

const sender = { id: 'ours', tab: { id: 7 }, frameId: 3 };

test.each([
  ['top', 0],
  ['own', 3],
])('a report found brings the engine into the %s frame of the sender’s tab', async (frame, frameId) => {
  const extension = fakeExtension();
  await handle(extension, { type: 'reportFound', frame }, sender);
  expect(extension.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [frameId] },
    files: ['/engine.js'],
  });
});

test('injects the dictionary into the frame that needs it', async () => {
  const extension = fakeExtension();
  await handle(extension, { type: 'dictionaryNeeded' }, sender);
  expect(extension.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/dictionary.js'],
  });
});

test('gives the engine the settings, which it parsed', async () => {
  const chosen = { ...defaultSettings, marks: false };
  expect(await handle(fakeExtension(chosen), { type: 'settingsNeeded' }, sender)).toEqual(chosen);
  expect(await handle(fakeExtension({ marks: 3 }), { type: 'settingsNeeded' }, sender)).toEqual(defaultSettings);
});

test('gives the engine the decisions on its page', async () => {
  const page = 'www.nanhu.gov.cn/report.html';
  const message = { type: 'decisionsNeeded', page, former: [], agency: '局', year: 2024 };
  expect(await handle(fakeExtension(), message, sender)).toEqual(['decision on www.nanhu.gov.cn/report.html']);
  expect(adopt).not.toHaveBeenCalled();
});

test('moves to a file what version 0.1.0 kept under its name, and nothing for a web site', async () => {
  const [page, former] = ['report:["局",2024]', ['file:年报.html', '年报.html']];
  const message = { type: 'decisionsNeeded', page, former, agency: '局', year: 2024 };
  await handle(fakeExtension(), message, { ...sender, url: 'http://www.nanhu.gov.cn/' });
  expect(adopt).not.toHaveBeenCalled();
  expect(await handle(fakeExtension(), message, { ...sender, url: 'file:///年报.html' })).toEqual([
    'decision on report:["局",2024]',
  ]);
  expect(adopt).toHaveBeenCalledExactlyOnceWith(page, former, { agency: '局', year: 2024 });
});

describe('what the reader decides on a card', () => {
  const decision = {
    page: 'www.nanhu.gov.cn/report.html',
    place: 'place',
    values: 'values',
    kind: 'dismissed',
    reason: 'explained',
    note: '',
    at: '2026-11-27T12:00:00.000Z',
    finding: { rule: 't4-total', outcome: 'fail', message: { id: 't4-total', data: {} }, formula: null, raws: {} },
    agency: null,
    year: 2024,
  };
  const from = { ...sender, url: 'http://www.nanhu.gov.cn/report.html?from=app' };
  const decide = async (sent: readonly object[], by: object = from) => {
    const store = { decide: vi.fn(async () => {}), forget: vi.fn(async () => {}) };
    const handling = handleMessage(
      fakeExtension() as unknown as Parameters<typeof handleMessage>[0],
      { store } as unknown as Parameters<typeof handleMessage>[1],
      { type: 'decide', decisions: sent },
      by,
    );
    await handling;
    return { decided: store.decide.mock.calls, forgotten: store.forget.mock.calls, handling };
  };

  test('is stored', async () => {
    expect((await decide([decision])).decided).toEqual([[decision]]);
  });

  test('is forgotten where it says nothing any more', async () => {
    const empty = { ...decision, kind: 'open', reason: null };
    expect(await decide([empty])).toMatchObject({ decided: [], forgotten: [[empty]] });
    const noted = { ...empty, note: '待问' };
    expect(await decide([noted])).toMatchObject({ decided: [[noted]], forgotten: [] });
  });

  test('is refused of another site, and in any other shape', async () => {
    expect((await decide([{ ...decision, page: 'www.other.gov.cn/report.html' }])).decided).toEqual([]);
    expect((await decide([{ ...decision, page: 'report:["局",2024]' }])).decided).toEqual([]);
    expect((await decide([{ ...decision, reason: 'because' }])).handling).toBeUndefined();
    expect((await decide([decision], { ...from, id: 'other' })).handling).toBeUndefined();
  });
});

test('words messages by the texts of the chosen language, which it loads once', async () => {
  const load = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ 'card.close': '关上' }));
  const message = { type: 'wordsNeeded', messages: [{ id: 'card.close', data: {} }] };
  for (let times = 0; times < 2; times++) {
    expect(await handle(fakeExtension(), message, sender)).toEqual({ locale: 'zh-CN', words: ['关上'] });
  }
  expect(load).toHaveBeenCalledExactlyOnceWith('chrome-extension://ours/words/zh-CN.json');
  load.mockRestore();
});

test('a card opens the side panel at its problem, and the panel takes the place once', async () => {
  const extension = fakeExtension();
  const kept = new Map<string, unknown>();
  const session = {
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    get: async (key: string) => ({ [key]: kept.get(key) }),
    remove: async (key: string) => kept.delete(key),
  };
  Object.assign(extension.storage, { session });
  await handle(extension, { type: 'panelWanted', fingerprint: 'f1' }, { ...sender, tab: { id: 7, windowId: 5 } });
  expect(extension.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
  const api = extension as unknown as Parameters<typeof takePanelPlace>[0];
  expect(await takePanelPlace(api, 8)).toBeNull();
  expect(await takePanelPlace(api, 7)).toBe('f1');
  expect(await takePanelPlace(api, 7)).toBeNull();
});

test('a decision sets the badge anew', async () => {
  const extension = fakeExtension();
  const tally = { ...openTally(0, 0), fail: { found: 3, open: 2, confirmed: 0, dismissed: 1 } };
  await handle(extension, { type: 'reviewed', tally }, sender);
  expect(extension.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '2' });
});

test('an audit sets the badge and the tooltip of the sender’s own tab', async () => {
  const extension = fakeExtension();
  await handle(extension, { type: 'audited', tally: openTally(3, 2) }, sender);
  expect(extension.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
  expect(extension.action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: '勾稽：3 处不符；2 处待核' });
});

test('shows the first of several frames with a report, whichever sent a message last, until none has a report', async () => {
  const extension = fakeExtension();
  const tally = openTally(3, 2);
  const frame = (frameId: number, fail: number | null) => ({
    frameId,
    result: { type: 'text/html', engine: true, tally: fail === null ? null : openTally(fail, 0) },
  });
  for (const frames of [[frame(5, 9), frame(3, 7), frame(0, null)], [frame(0, null)]]) {
    extension.scripting.executeScript.mockResolvedValueOnce(frames);
    await handle(extension, { type: 'audited', tally }, sender);
  }
  expect(extension.action.setBadgeText.mock.calls.map(([badge]) => badge.text)).toEqual(['7', '']);
});

test('shows the tally of the message where no script may run any more', async () => {
  const extension = fakeExtension();
  extension.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await handle(extension, { type: 'audited', tally: openTally(3, 2) }, sender);
  expect(extension.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
});

test('leaves the badge of a page that came meanwhile alone, whether or not it may be looked at', async () => {
  const tab = { id: 7, url: 'http://www.office.gov.cn/report.html' };
  const seen = fakeExtension();
  seen.scripting.executeScript.mockResolvedValue([
    { frameId: 0, result: { type: 'text/html', engine: false, tally: null } },
  ]);
  const unseen = fakeExtension();
  unseen.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
  for (const extension of [seen, unseen]) {
    await handle(extension, { type: 'audited', tally: openTally(3, 2) }, { ...sender, tab });
    expect(extension.action.setBadgeText).not.toHaveBeenCalled();
  }
  // A frame that goes takes its badge with it.
  await handle(seen, { type: 'audited', tally: null }, { ...sender, tab });
  expect(seen.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '' });
  unseen.tabs.get.mockResolvedValue(tab);
  await handle(unseen, { type: 'audited', tally: openTally(3, 2) }, { ...sender, tab });
  expect(unseen.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
});

test('writes the tooltip in the language of the settings', async () => {
  const extension = fakeExtension({ ...defaultSettings, language: 'en' });
  await handle(extension, { type: 'audited', tally: openTally(3, 2) }, sender);
  expect(extension.action.setTitle.mock.calls[0]?.[0].title).toBe('Gouji: 3 wrong; 2 to check');
});

test.each([
  ['another extension', { type: 'dictionaryNeeded' }, { ...sender, id: 'theirs' }],
  ['no tab', { type: 'dictionaryNeeded' }, { id: 'ours', frameId: 0 }],
  ['no frame', { type: 'dictionaryNeeded' }, { id: 'ours', tab: { id: 7 } }],
  ['an unknown message', { type: 'other' }, sender],
  ['no message', null, sender],
  ['an unknown frame', { type: 'reportFound', frame: 'all' }, sender],
  ['a negative count', { type: 'audited', tally: openTally(-1, 0) }, sender],
  ['a fraction', { type: 'audited', tally: openTally(0.5, 0) }, sender],
  ['a count as text', { type: 'audited', tally: openTally('3' as unknown as number, 0) }, sender],
])('is not answered: %s', (_name, message, from) => {
  const extension = fakeExtension();
  expect(handle(extension, message, from)).toBeUndefined();
  expect(extension.scripting.executeScript).not.toHaveBeenCalled();
  expect(extension.action.setBadgeText).not.toHaveBeenCalled();
});

describe('what is known beside a report', () => {
  const { source: _, ...told } = buildOther();
  const read = { type: 'read', report: { ...told, source: 'http://a.test/1' }, page: 'a.test/1' };
  const batchOf = () => knownContext.mock.lastCall?.[2];

  test('is what its batch says of it, and what was read elsewhere', async () => {
    itemsOf.mockResolvedValueOnce([{ batch: 'b1', number: 4 }]);
    keptReport.mockResolvedValueOnce(keptOf(4, { previous: 2, alike: [7], units: null }));
    expect(await handle(fakeExtension(), read, sender)).toBe('known');
    expect(itemsOf).toHaveBeenLastCalledWith('a.test/1');
    expect(batchOf()).toEqual({ previous: otherOf(2), resembling: [otherOf(7)], children: null });
  });

  test('is not what a batch says of a page of another site', async () => {
    itemsOf.mockClear();
    await handle(fakeExtension(), read, { ...sender, url: 'http://other.test/1' });
    expect(itemsOf).not.toHaveBeenCalled();
    await handle(fakeExtension(), read, { ...sender, url: 'http://a.test/1' });
    expect(itemsOf).toHaveBeenCalledTimes(1);
  });

  test('is what was read elsewhere, where no batch has compared it and where the batches cannot be read', async () => {
    await handle(fakeExtension(), read, sender);
    expect(batchOf()).toBeUndefined();
    itemsOf.mockResolvedValueOnce([{ batch: 'b1', number: 4 }]);
    await handle(fakeExtension(), read, sender);
    expect(batchOf()).toBeUndefined();
    itemsOf.mockRejectedValueOnce(new Error('unavailable'));
    expect(await handle(fakeExtension(), read, sender)).toBe('known');
    expect(batchOf()).toBeUndefined();
  });
});
