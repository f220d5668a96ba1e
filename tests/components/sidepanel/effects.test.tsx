// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { all, choose, click, clickOn, find, findAll, press, words } from '../dom.ts';
import { makeFinding, makeReport } from '../fixtures.ts';
import { dismissFor, openSidepanel, panel, submit, writeNote } from './sidepanel-page.ts';

beforeEach(async () => {
  await openSidepanel();
});

describe('a problem with several effects', () => {
  const effects = () => all('.effects li .effect');
  const effectTool = (index: number, name: string) =>
    clickOn(findAll(`.effects li:nth-child(${index}) button`).find(({ textContent }) => textContent === name));

  test('is one entry that says what the suspected cell should be, its effects folded below', async () => {
    expect(all('.place')[0]).toBe('1 不符  “一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处');
    expect(all('.suspect')).toEqual([]);
    await press('j');
    expect(all('.suspect')).toEqual(['疑为“一、本年新收政府信息公开申请数量”行“总计”列未更新，应为 63']);
    expect(find('details.effects')?.hasAttribute('open')).toBe(false);
    expect(words('.effects summary')).toBe('共 2 处，逐处查看');
    expect(effects()).toEqual([
      '不符  “一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63',
      '不符  正文说“一、本年新收政府信息公开申请数量”行“总计”列是 63，表中是 64',
    ]);
  });

  test('is confirmed as one, with a decision on each of its findings, and taken back as one', async () => {
    const { sources } = await openSidepanel();
    const kinds = () => sources.page.review.items.value.map(({ decision }) => decision?.kind ?? '');
    await press('j', 'y');
    expect(kinds()).toEqual(['confirmed', 'confirmed', '', '']);
    expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
    expect(panel.status()).toBe('已确认，还有 2 处未处理');
    await press('u');
    expect(kinds()).toEqual(['', '', '', '']);
    await press('n');
    await dismissFor('misread', '见附表');
    expect(kinds()).toEqual(['dismissed', 'dismissed', '', '']);
    expect(words('.verdict')).toBe('2 处不符：不采纳 1 · 未处理 1；1 处待核');
    await press('u');
    expect(kinds()).toEqual(['', '', '', '']);
  });

  test('shows the place of each effect', async () => {
    const { client } = await openSidepanel();
    await press('j');
    await clickOn(findAll('button.effect')[1]);
    expect(client.focus).toHaveBeenLastCalledWith('prose 64');
    expect(panel.focused()).toBe('effect prose 64');
  });

  test('may have an effect that is decided otherwise; the problem is open until all are decided', async () => {
    await press('j');
    await effectTool(2, '不采纳');
    await dismissFor('explained', '口径不同');
    expect(panel.progress()).toEqual(['全部 3', '未处理 3', '已确认 0', '不采纳 0']);
    expect(all('.decision-text')).toEqual(['各处意见不同', expect.stringMatching(/^不采纳：报告另有说明；口径不同 /)]);
    expect(panel.focused()).toBe('effect prose 64');
    await effectTool(1, '确认');
    expect(panel.progress()).toEqual(['全部 3', '未处理 2', '已确认 1', '不采纳 0']);
    expect(effects()[1]).toContain('不采纳');
    await effectTool(2, '改回未处理');
    // The note stays.
    expect(panel.progress()[1]).toBe('未处理 3');
    expect(words('.effects li:nth-child(2) .decision-text')).toMatch(/^口径不同 /);
  });

  test('a note goes to all effects, but not over one that says something else', async () => {
    const { sources } = await openSidepanel();
    const notes = () => sources.page.review.items.value.map(({ decision }) => decision?.note ?? '');
    await press('j', 'e');
    await writeNote('待复核');
    await submit();
    expect(notes()).toEqual(['待复核', '待复核', '', '']);
    await effectTool(2, '修改备注');
    await writeNote('口径不同');
    await submit();
    expect(notes()).toEqual(['待复核', '口径不同', '', '']);
    await clickOn('.unfolded > .tools [aria-keyshortcuts=e]');
    await writeNote('已复核');
    await submit();
    expect(notes()).toEqual(['已复核', '口径不同', '', '']);
  });

  test('is found from each of its findings, whatever the filter', async () => {
    const { sources } = await openSidepanel();
    await choose('结果', 'review');
    await act(async () => sources.page.actions.find('prose 64'));
    expect(panel.focused()).toBe('sum 64');
    expect(find('details.effects')?.hasAttribute('open')).toBe(true);
  });
});

test('of a contradiction both sides are named and none is asked for; each can be shown on the page', async () => {
  const sides = [
    { id: 'side.prose', data: { value: 14 } },
    { id: 'side.table', data: { value: 16 } },
  ];
  const data = { subject: 't3.received.total', actual: 14, expected: 16 };
  const finding = makeFinding({
    rule: 'claim-mismatch',
    message: { id: 'claim-mismatch', data },
    fix: { id: 'claim-mismatch.fix', data },
    quotes: ['收到申请14件。'],
    sides,
  });
  const { client } = await openSidepanel(makeReport({ findings: [finding] }));
  await press('j');
  expect(all('.unfolded .compared')).toEqual(['正文 14 / 表中 16']);
  expect(words('li')).not.toContain('应为');
  await click('看正文');
  expect(client.focus).toHaveBeenLastCalledWith('f1', 'text');
  await click('看表格');
  expect(client.focus).toHaveBeenLastCalledWith('f1', 'table');
});

test('siblings are one entry with their number, and none of them is suspected', async () => {
  const carried = (column: string) =>
    makeFinding({
      fingerprint: column,
      rule: 'carry-over',
      message: {
        id: 'carry-over',
        data: { cell: `t3.carriedIn.${column}`, actual: 1, source: `t3.carriedOut.${column}`, expected: 2 },
      },
      cells: [`t3.carriedIn.${column}`],
    });
  await openSidepanel(makeReport({ findings: ['natural', 'business', 'total'].map(carried) }));
  expect(panel.listed()).toEqual(['natural']);
  expect(all('li > .compared')).toEqual(['共 3 处，逐处查看']);
  expect(words('.verdict')).toBe('1 处不符');
});
