// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { all, choose, click, press, type, words } from '../dom.ts';
import { jobReport } from './job-report.ts';
import { dismissFor, openSidepanel, panel } from './sidepanel-page.ts';

beforeEach(async () => {
  await openSidepanel();
});

test.each([
  ['结果', 'review', ['blank']],
  ['规则', 't3-row-total', ['sum 64']],
  ['规则', 'claim-mismatch', ['sum 64']],
  ['部分', 'problems', ['empty']],
])('the filter %s lists %s', async (name, value, expected) => {
  await choose(name, value);
  expect(panel.listed()).toEqual(expected);
  expect(words('.shown [role=status]')).toBe('显示 1/3 处');
  await click('清除筛选');
  expect(panel.listed()).toHaveLength(3);
});

test('offers the values that occur; problems pass all filters together', async () => {
  expect(all('select[aria-label=规则] option')).toEqual([
    '规则',
    '申请表各行总计',
    '正文与表格不一致',
    '部分没有内容',
    '空白格',
  ]);
  await choose('结果', 'fail');
  await choose('部分', 'disclosure');
  expect(panel.listed()).toEqual([]);
  expect(words('.quiet')).toBe('没有符合筛选条件的问题');
});

test.each([
  ['申请数量', ['sum 64']],
  // The words of its effect.
  ['共收到申请６３件', ['sum 64']],
  ['  行政强制  空白 ', ['blank']],
  ['没有这样的话', []],
])('search for “%s”', async (sought, expected) => {
  await type('搜索', sought);
  expect(panel.listed()).toEqual(expected);
});

test('lists decided problems by themselves, with dismissed ones unfolded', async () => {
  await press('j', 'y');
  await press('n');
  await dismissFor('other', '已口头说明');
  expect(all('li.folded .formula')).toEqual([]);
  expect(all('li.folded .place')).toEqual(['2 不符 不采纳 “五、存在的主要问题及改进情况”下面没有内容']);
  await click('不采纳 1');
  expect(panel.listed()).toEqual(['empty']);
  expect(words('.decision-text')).toMatch(/^不采纳：其他；已口头说明 /);
  await click('已确认 1');
  expect(panel.listed()).toEqual(['sum 64']);
  expect(words('.formula')).toBe('60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ 64');
});

test('the order by section puts a problem where its lead stands', async () => {
  await choose('排列', 'section');
  expect(all('.findings h2')).toEqual([
    '三、收到和处理政府信息公开申请情况',
    '五、存在的主要问题及改进情况',
    '二、主动公开政府信息情况',
  ]);
  expect(panel.listed()).toEqual(['sum 64', 'empty', 'blank']);
});

test('says that all is decided; with a filter, goes on with the problems that are left', async () => {
  await click('未处理 3');
  await press('j', 'y');
  expect(panel.listed()).toEqual(['empty', 'blank']);
  expect(panel.focused()).toBe('empty');
  await press('y', 'y');
  // The last one stays until the reader looks elsewhere, so that the focus is not lost.
  expect(panel.listed()).toEqual(['blank']);
  expect(panel.focused()).toBe('blank');
  expect(words('.verdict')).toBe('2 处不符：已确认 2；1 处待核：已确认 1');
  await click('不采纳 0');
  expect(panel.listed()).toEqual([]);
  expect(words('.quiet')).toBe('没有符合筛选条件的问题');
});

test('lists findings with one fingerprint once', async () => {
  const report = jobReport();
  await openSidepanel({ ...report, findings: [...report.findings, ...report.findings] });
  expect(panel.listed()).toEqual(['sum 64', 'empty', 'blank']);
  expect(all('.effects li .effect')).toEqual([]);
  await press('j');
  expect(all('.effects li .effect')).toHaveLength(2);
});

test('a report without findings says so', async () => {
  await openSidepanel(jobReport(64, { findings: [] }));
  expect(words('.verdict')).toBe('共核对 40 项，未发现问题');
  expect(words('.quiet')).toBe('未发现问题');
});
