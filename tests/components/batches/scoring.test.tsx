// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { makeItem, makeRow, scheme } from '../../views/batch-rows.ts';
import { choose, chooseFile, click, named, openTab, statusText, words } from '../dom.ts';
import { cells, makeBatch, openBatchesPage } from './batches-page.ts';

const items = [
  makeItem(0, { row: makeRow({ fails: 4, rules: { 't3-row-total': { pass: 21, fail: 4, review: 0 } } }) }),
];
const FAIL = '申请表各行总计：每处不符扣';

async function open() {
  const page = await openBatchesPage([makeBatch({ size: 1 })], items);
  await openTab('scoring');
  return page;
}
const importFile = (content: string) => chooseFile(new File([content], '方案.json'));
const score = async () => {
  await openTab('results');
  return cells()[0]?.at(-1);
};

test('applies, stores and marks a change at once; the table follows', async () => {
  const { client } = await open();
  // 4 × 2 is 8, and at most 5 go off.
  expect(await score()).toBe('95');
  await openTab('scoring');
  await choose('申请表各行总计：最多扣', '');
  expect(client.saveScheme).toHaveBeenCalledTimes(1);
  expect(words('.changed th')).toContain('已改');
  expect(await score()).toBe('92');
});

test('refuses an invalid number of points and says why', async () => {
  const { client } = await open();
  await choose(FAIL, '-1');
  expect(words('.scoring td [role=alert]')).toBe('请填 0 到 1000 的数');
  expect(named(FAIL).getAttribute('aria-invalid')).toBe('true');
  expect(client.saveScheme).not.toHaveBeenCalled();
});

test('takes a change back that cannot be stored', async () => {
  const { client, state } = await open();
  client.saveScheme.mockRejectedValue(new StoreError('full'));
  await choose(FAIL, '9');
  expect(state.scheme.value).toEqual(scheme);
});

test('a scheme is exported and imported; the import can be undone', async () => {
  const { client, state } = await open();
  await click('导出方案');
  const [name, content] = client.save.mock.calls[0] ?? [];
  expect(name).toBe('gouji-scoring.json');
  const exported = JSON.parse((await content?.text()) ?? '');
  expect(exported).toEqual(scheme);
  await importFile(JSON.stringify({ ...exported, total: 120 }));
  expect(state.scheme.value.total).toBe(120);
  await click('撤销');
  expect(state.scheme.value).toEqual(scheme);
});

test('refuses a damaged scheme and names the wrong part', async () => {
  const { state } = await open();
  await importFile(JSON.stringify({ ...scheme, rules: { 't3-row-total': { fail: -1, review: 0, cap: null } } }));
  expect(statusText()).toContain('申请表各行总计：每处不符扣');
  await importFile('没有');
  expect(statusText()).toContain('方案.json');
  expect(state.scheme.value).toEqual(scheme);
});

test('points for failing cannot be given to a rule that only asks for a check', async () => {
  const { client, state } = await open();
  const field = named<HTMLInputElement>('空白格：每处不符扣');
  expect([field.disabled, field.value, field.placeholder]).toEqual([true, '', '—']);
  expect(named<HTMLInputElement>(FAIL).disabled).toBe(false);
  await choose('空白格：每处待核扣', '0.75');
  expect(client.saveScheme).toHaveBeenCalledTimes(1);
  expect(state.scheme.value.rules['cell-blank']).toMatchObject({ review: 0.75 });
});
