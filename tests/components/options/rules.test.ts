// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { all, choose, click, find, named, settle, statusText, type, words } from '../dom.ts';
import { fakeOptionsClient, openOptions, showOptions } from './options-page.ts';

const blank = '空白格 cell-blank';

test('rules stand by family, each as it comes', async () => {
  await openOptions();
  expect(all('h3')).toEqual(['勾稽', '填写']);
  expect(all('#rules li label')).toEqual(['申请表各行总计 t3-row-total', blank, '格内带单位 cell-unit']);
  expect(all(`#rule-cell-blank option`)).toEqual(['错误', '警告（默认）', '提示', '关闭']);
  expect(named<HTMLSelectElement>(blank).value).toBe('warning');
  expect(words('.count')).toBe('共 3 条，均为默认');
});

test('saves a change at once and says so; stores no defaults', async () => {
  const client = await openOptions();
  await choose(blank, 'off');
  expect(client.stored()).toMatchObject({ rules: { 'cell-blank': 'off' } });
  expect([statusText(), words('.count')]).toEqual(['已保存', '共 3 条，已改 1 条']);
  await choose(blank, 'warning');
  expect(client.stored()).toMatchObject({ rules: {} });
  expect(words('.count')).toBe('共 3 条，均为默认');
});

test('one rule is reset, and the focus stays with it', async () => {
  const client = await openOptions({ rules: { 'cell-blank': 'off', 'cell-unit': 'error' } });
  expect(all('li.changed label')).toEqual([blank, '格内带单位 cell-unit']);
  await click('“空白格”恢复默认');
  expect(client.stored()).toMatchObject({ rules: { 'cell-unit': 'error' } });
  expect(document.activeElement).toBe(named(blank));
});

test('all are reset at once, rules of other versions are left alone, and it can be undone', async () => {
  const rules = { 'cell-blank': 'off', 'cell-unit': 'error', 'rule-of-2031': 'off' };
  const client = await openOptions({ rules });
  expect(all('#rules > .hint').at(-1)).toBe('另有 1 条属于其他版本，原样保留。');
  await click('全部规则恢复默认');
  expect(client.stored()).toMatchObject({ rules: { 'rule-of-2031': 'off' } });
  expect(document.activeElement).toBe(find('#rules h2'));
  await click('撤销');
  expect(client.stored()).toMatchObject({ rules });
  expect(statusText()).toBe('已撤销');
  expect(() => named('撤销')).toThrow();
});

test('search goes by name, id and family; where nothing is found it says so', async () => {
  await openOptions();
  await type('查找规则', 'CELL-B');
  expect(all('#rules li label')).toEqual([blank]);
  await type('查找规则', '填写');
  expect(all('#rules li label')).toEqual([blank, '格内带单位 cell-unit']);
  await type('查找规则', ' 总计 ');
  expect(all('h3')).toEqual(['勾稽']);
  await type('查找规则', 'xyz');
  expect(all('#rules li')).toEqual([]);
  expect(all('#rules .hint').at(-1)).toBe('没有名称或编号含“xyz”的规则');
});

test('search minds no capitals', async () => {
  await openOptions({ language: 'en' });
  await type('Find a rule', 'row totals');
  expect(all('#rules li label')).toEqual(['Row totals of the requests table t3-row-total']);
});

test('a rule called like a part of every object is not taken for changed', async () => {
  const client = fakeOptionsClient({ rules: { constructor: 'off' } });
  await showOptions({ ...client, rules: [{ id: 'toString', family: 'sums', severity: 'error' }] });
  await settle();
  expect(words('.count')).toBe('共 1 条，均为默认');
});
