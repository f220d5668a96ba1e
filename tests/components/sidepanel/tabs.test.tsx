// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { StoreError } from '../../../lib/model/decision-store.ts';
// Loaded before, so that the lazy tab is drawn at once.
import '../../../components/sidepanel/form/form-view.tsx';
import { all, choose, click, clickOn, find, findAll, openTab, press, settle, words } from '../dom.ts';
import { makeClaim } from '../fixtures.ts';
import { jobReport } from './job-report.ts';
import { openSidepanel, panel } from './sidepanel-page.ts';

const chosen = () => all('[role=tab][aria-selected=true]');

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => {};
});

test('arrows, Home and End choose a tab and go round; one tab alone is in the order of tabbing', async () => {
  await openSidepanel();
  document.getElementById('tab-findings')?.focus();
  const seen: (string | null)[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    await press(key);
    seen.push(...chosen());
  }
  expect(seen).toEqual(['表格', '正文数字 0', '意见记录 0', '问题 3', '意见记录 0', '问题 3', '意见记录 0']);
  expect(findAll('[role=tab][tabindex="0"]')).toHaveLength(1);
  expect(document.activeElement?.id).toBe('tab-records');
  expect(find('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe('tab-records');
});

test('a cell picked on the page is chosen in the form; from there it is shown on the page', async () => {
  const { client } = await openSidepanel();
  await openTab('form');
  await client.pick('t3.received.total');
  expect(chosen()).toEqual(['表格']);
  const cell = find<HTMLElement>('[data-cell="t3.received.total"]');
  expect(cell?.getAttribute('aria-selected')).toBe('true');
  cell?.click();
  cell?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await settle();
  expect(client.focusCell).toHaveBeenLastCalledWith('t3.received.total');
});

test('a cell picked on the page chooses its problem in the list, which stays in sight', async () => {
  const { client } = await openSidepanel();
  const current = () => find<HTMLButtonElement>('li[aria-current=true] .place')?.value;
  await clickOn('.progress button:nth-of-type(3)');
  expect(panel.listed()).toEqual([]);
  await client.pick('t2.coercion.decisions');
  expect([chosen(), current(), panel.focused()]).toEqual([['问题 3'], 'blank', 'blank']);
  await client.pick('t3.received.total');
  expect(current()).toBe('sum 64');
  // No finding names it; opened later, the form is at it.
  await client.pick('t3.received.natural');
  expect([chosen(), current()]).toEqual([['问题 3'], 'sum 64']);
  await openTab('form');
  expect(find('[aria-selected=true][data-cell]')?.getAttribute('data-cell')).toBe('t3.received.natural');
});

test('a cell picked on the page takes nobody away from a form that is being written', async () => {
  const { client } = await openSidepanel();
  await press('j', 'n');
  await client.pick('t2.coercion.decisions');
  expect(find('li[aria-current=true] form.decision')).not.toBeNull();
  expect(find<HTMLButtonElement>('li[aria-current=true] .place')?.value).toBe('sum 64');
});

test('what the agency is can be put right below its name; where that cannot be kept it says so', async () => {
  const { client } = await openSidepanel();
  expect(words('.agency summary')).toBe('县级（含市辖区），政府部门');
  client.agencies.mockResolvedValue({ 南湖区民政局: { level: 'town', kind: 'department' } });
  await choose('“南湖区民政局”的级别', 'town');
  expect(client.classify).toHaveBeenLastCalledWith('南湖区民政局', { level: 'town', kind: 'department' });
  expect(words('.agency summary')).toBe('乡镇、街道，政府部门');
  client.classify.mockRejectedValue(new StoreError('full'));
  await click('改回按名称判断');
  expect(panel.status()).toBe('未能保存，单位级别和类别不变');
  expect(words('.agency summary')).toBe('乡镇、街道，政府部门');
});

test('a finding leads to its cell in the form', async () => {
  await openSidepanel();
  await press('j');
  await click('在表格中查看');
  expect(chosen()).toEqual(['表格']);
  expect(find('[aria-selected=true][data-cell]')?.getAttribute('data-cell')).toBe('t3.received.total');
});

test('records: deletes the decisions on a problem in one step, and takes that back in one', async () => {
  await openSidepanel();
  await press('j', 'y');
  await openTab('records');
  await clickOn('.decision-list button');
  expect(all('.decision-list > li')).toEqual([]);
  expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
  await press('u');
  await openTab('records');
  expect(all('.decision-list > li')).toHaveLength(1);
  expect(all('.decision-list li li')).toHaveLength(2);
});

test('lists the numbers of the text, or says that there are none', async () => {
  const claim = makeClaim({
    fingerprint: 'c1',
    said: 63,
    inTable: [64],
    result: 'differs',
    quote: '2024年我局收到申请63件。',
    body: '我局',
    time: '2024年',
  });
  const { client } = await openSidepanel(jobReport(64, { claims: [claim] }));
  await openTab('claims');
  expect(all('.compared')).toEqual(['正文 63 · 表中 64', '我局 · 2024年']);
  await clickOn('.claim');
  expect(client.focus).toHaveBeenLastCalledWith('c1');
  await client.turn(jobReport());
  expect(words('[role=tabpanel]')).toBe('正文中没有可与表格对照的数字');
});

test('records: what was decided, what the cells held, and a way to delete it and take that back', async () => {
  const { client } = await openSidepanel();
  await openTab('records');
  expect(words('.quiet')).toMatch(/^首次核查于 .+，此后无变动$/);
  await openTab('findings');
  await press('j', 'y');
  await openTab('records');
  // One problem is one record.
  expect(all('.decision-list > li > p:first-child')).toEqual([
    '不符 “一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处',
  ]);
  expect(all('.decision-list li li')).toEqual([
    '“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63',
    '正文说“一、本年新收政府信息公开申请数量”行“总计”列是 63，表中是 64',
  ]);
  expect(all('#panel h2')).toEqual(['发布后的变动', '本页的意见（1）']);
  // The row; the total that the sentence is about is in it.
  expect(all('.raws dd').toSorted()).toEqual(['0', '0', '0', '0', '3', '60', '64']);
  // One finding goes, the decision on it stays in the list.
  await client.turn(jobReport(64, { findings: jobReport().findings.slice(1) }));
  expect(all('#panel h2')).toEqual(['发布后的变动', '已失效的意见（1）', '本页的意见（1）']);
  await clickOn('.decision-list button');
  expect(all('.decision-list li')).toHaveLength(1);
  await press('u');
  expect(all('.decision-list li')).toHaveLength(2);
});
