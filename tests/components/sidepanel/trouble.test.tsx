// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { type DecisionStore, StoreError, type StoreTrouble } from '../../../lib/model/decision-store.ts';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { pageKey } from '../../../lib/triage/page-key.ts';
import { all, clickOn, find, findAll, press, settle, words } from '../dom.ts';
import { audited } from '../fixtures.ts';
import { jobReport } from './job-report.ts';
import { address, openSidepanel, panel, savedText, showSidepanel, sidepanelClient } from './sidepanel-page.ts';

const alertButton = (label: string) =>
  clickOn(findAll('[role=alert] button').find(({ textContent }) => textContent === label));

test('storage full: a sentence says so, nothing decided is lost, it can be exported and is kept once there is room', async () => {
  const real = createMemoryStore();
  let full = true;
  const store: DecisionStore = {
    ...real,
    decide: (decision) => (full ? Promise.reject(new StoreError('full')) : real.decide(decision)),
  };
  const { client } = await openSidepanel(jobReport(), store);
  expect(words('[role=alert]')).toBe('');
  // The sum with the prose, and the empty section: three findings.
  await press('j', 'y', 'y');
  expect(words('.trouble p')).toBe('存储空间已满，新的意见只保留在本窗口：请导出意见，腾出空间后再试。');
  expect(panel.progress()).toEqual(['全部 3', '未处理 1', '已确认 2', '不采纳 0']);
  // The page is read again: still there.
  await client.turn(jobReport());
  expect(panel.progress()[2]).toBe('已确认 2');

  await alertButton('导出全部意见');
  const [name, content] = await savedText(client);
  expect(name).toMatch(/^勾稽意见-\d{4}-\d\d-\d\d\.json$/);
  const elsewhere = createMemoryStore();
  expect(await elsewhere.importAll(content)).toMatchObject({ added: 3, damaged: 0 });

  await alertButton('再试一次');
  expect(panel.status()).toBe('仍无法保存');
  full = false;
  await alertButton('再试一次');
  expect(panel.status()).toBe('意见已保存');
  expect(words('[role=alert]')).toBe('');
  expect((await real.decisions(pageKey(address))).items).toHaveLength(3);
});

test.each<[StoreTrouble, RegExp]>([
  ['newer', /^意见由更新版本的勾稽保存/],
  ['unavailable', /^浏览器不允许保存/],
])('storage %s from the start: the side panel works in memory', async (trouble, sentence) => {
  const fail = () => Promise.reject(new StoreError(trouble));
  const store: DecisionStore = {
    decisions: fail,
    allDecisions: fail,
    decide: fail,
    adopt: fail,
    takeBack: fail,
    forget: fail,
    snapshots: fail,
    remember: fail,
    exportAll: fail,
    importAll: fail,
    subscribe: () => {},
  };
  await openSidepanel(jobReport(), store);
  expect(words('.trouble p')).toMatch(sentence);
  await press('j', 'y');
  expect(panel.progress()[2]).toBe('已确认 1');
});

test('counts damaged records and says that they are left unchanged', async () => {
  const real = createMemoryStore();
  await openSidepanel(jobReport(), {
    ...real,
    decisions: async (page) => ({ ...(await real.decisions(page)), damaged: 2 }),
    remember: async (snapshot) => ({ ...(await real.remember(snapshot)), damaged: 1 }),
  });
  expect(all('.trouble')).toEqual(['有 3 条记录已损坏，无法读取；原样保留，不会丢失。']);
});

test('shows a decision from another window', async () => {
  const real = createMemoryStore();
  let changed = () => {};
  const store: DecisionStore = {
    ...real,
    subscribe(listener) {
      changed = listener;
    },
  };
  const { sources } = await openSidepanel(jobReport(), store);
  const decided = () => sources.page.review.items.value.map(({ decision }) => decision?.kind ?? '');
  await openSidepanel(jobReport(), real);
  await press('j', 'y');
  expect(decided()).toEqual(['', '', '', '']);
  changed();
  await settle();
  expect(decided()).toEqual(['confirmed', 'confirmed', '', '']);
});

test('a problem that is half stored when it is read again is shown and counted as decided', async () => {
  const real = createMemoryStore();
  let changed = () => {};
  let writes = 0;
  const store: DecisionStore = {
    ...real,
    async decide(decision) {
      // The second finding takes longer; the first is announced before.
      writes += 1;
      if (writes === 2) await new Promise((resolve) => setTimeout(resolve, 20));
      await real.decide(decision);
      changed();
    },
    subscribe(listener) {
      changed = listener;
    },
  };
  await openSidepanel(jobReport(), store);
  await press('j', 'y');
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
  await vi.waitFor(() => expect(panel.status()).toBe('已确认，还有 2 处未处理'));
  await settle();
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
});

test.each([
  [{ kind: 'unreadable', why: 'pdf' }, '无法读取本页'],
  [audited({ kind: 'none', reason: 'notReport', year: null }), '本页没有年度报告'],
  [audited({ kind: 'error', error: 'TypeError: x' }), '核查出错'],
] as const)('no report to review: %o', async (state, title) => {
  const { client } = await openSidepanel(state);
  expect(words('h1')).toBe(title);
  expect(all('[role=status]').length).toBeLessThanOrEqual(1);
  await client.turn(jobReport());
  expect(words('h1')).toBe('南湖区民政局');
});

test('while the page is read, and a client that fails', async () => {
  const client = sidepanelClient();
  client.open.mockReturnValueOnce(new Promise(() => {})).mockRejectedValue(new Error('gone'));
  await showSidepanel(client);
  expect(words('h1')).toBe('正在读取…');
  await showSidepanel(client);
  expect(words('h1')).toBe('核查出错');
  expect(words('pre')).toContain('gone');
});

test('shows the decisions of another page and resets search and choice', async () => {
  const { client } = await openSidepanel();
  await press('j', 'y');
  await clickOn('.progress .confirmed');
  client.address.mockResolvedValue('http://www.nanhu.gov.cn/2023/report.html');
  await client.turn(jobReport(64, { year: 2023 }));
  expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
  expect(findAll('.place')).toHaveLength(3);
  expect(find('.changes')).toBeNull();
  client.address.mockResolvedValue(address);
  await client.turn(jobReport());
  expect(panel.progress()[2]).toBe('已确认 1');
});
