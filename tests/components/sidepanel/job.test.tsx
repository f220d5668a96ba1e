// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { pageKey } from '../../../lib/triage/page-key.ts';
import { all, openTab, press, words } from '../dom.ts';
import { jobReport } from './job-report.ts';
import { address, dismissFor, openSidepanel, panel, showSidepanel, sidepanelClient } from './sidepanel-page.ts';

test('a reviewer’s job: decide, come back, find it so; what was dismissed returns when its number changes', async () => {
  const store = createMemoryStore();
  await openSidepanel(jobReport(), store);
  expect(words('.verdict')).toBe('2 处不符；1 处待核');
  expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
  expect(panel.listed()).toEqual(['sum 64', 'empty', 'blank']);

  await press('j', 'n');
  await dismissFor('explained', '附表说明了');
  expect(words('[role=status].status')).toBe('不采纳，还有 2 处未处理');
  expect(panel.focused()).toBe('empty');
  await press('y');
  expect(words('[role=status].status')).toBe('已确认，还有 1 处未处理');
  expect(panel.focused()).toBe('blank');
  expect(panel.progress()).toEqual(['全部 3', '未处理 1', '已确认 1', '不采纳 1']);
  expect(words('.verdict')).toBe('2 处不符：已确认 1 · 不采纳 1；1 处待核');

  const again = sidepanelClient(jobReport(), store);
  await showSidepanel(again);
  expect(panel.progress()).toEqual(['全部 3', '未处理 1', '已确认 1', '不采纳 1']);
  expect(all('li.dismissed.folded .place')).toEqual([
    '1 不符 不采纳 “一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处',
  ]);
  expect(all('.earlier')).toEqual([]);

  await again.turn(jobReport(65));
  expect(all('.earlier')).toEqual(['此前不采纳：报告另有说明，数字已由 64 变为 65']);
  expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
  expect(words('.verdict')).toBe('2 处不符：已确认 1 · 未处理 1；1 处待核');
  expect(words('.changes summary')).toMatch(/^发布后有变动：.* 之间改了 1 处$/);
  expect(all('.changes li')).toEqual(['“一、本年新收政府信息公开申请数量”行“总计”列由 64 改为 65']);

  // Decided anew, the old decisions stand for nothing any more and are listed so.
  await press('j', 'y');
  expect(all('.earlier')).toEqual([]);
  expect(panel.progress()).toEqual(['全部 3', '未处理 1', '已确认 2', '不采纳 0']);
  await openTab('records');
  expect(all('h2')).toEqual(['发布后的变动', '已失效的意见（1）', '本页的意见（2）', '键盘操作']);
  // The sum and the prose are one problem, dismissed with 64 and confirmed with 65; and the empty section.
  expect((await store.decisions(pageKey(address))).items).toHaveLength(5);

  // Next month, another browser session: the change is still shown.
  await openSidepanel(jobReport(65), store);
  expect(all('.changes li')).toEqual(['“一、本年新收政府信息公开申请数量”行“总计”列由 64 改为 65']);
});

test('the number is put back: what was decided on it holds again', async () => {
  const { client } = await openSidepanel();
  await press('j', 'n');
  await dismissFor('misread');
  await client.turn(jobReport(65));
  expect(panel.progress()[3]).toBe('不采纳 0');
  await client.turn(jobReport(64));
  expect(panel.progress()[3]).toBe('不采纳 1');
  expect(words('.changes summary')).toMatch(/^发布后有变动：先后改了 2 处/);
});

test('the last decision says that nothing is left', async () => {
  await openSidepanel();
  await press('j', 'y', 'y', 'y');
  expect(panel.progress()).toEqual(['全部 3', '未处理 0', '已确认 3', '不采纳 0']);
  expect(panel.status()).toBe('已确认，全部处理完毕');
});
