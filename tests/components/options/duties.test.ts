// @vitest-environment jsdom
/** What the reader sets for duties and comparisons: local deadlines, thresholds, answers on renamed agencies. */
import { expect, test } from 'vitest';
import { all, choose, click, find, named, statusText, words } from '../dom.ts';
import { openOptions } from './options-page.ts';

test('a local deadline begins with the last day of its month, and every day of that month can be had', async () => {
  const client = await openOptions();
  await choose('乡镇、街道', '2');
  expect(client.stored()).toMatchObject({ deadlines: { town: [2, 28] } });
  const day = named<HTMLSelectElement>('“乡镇、街道”的期限：日');
  expect([...day.options].map(({ value }) => value)).toEqual(Array.from({ length: 28 }, (_, at) => String(at + 1)));
  await choose('“乡镇、街道”的期限：日', '15');
  expect(client.stored()).toMatchObject({ deadlines: { town: [2, 15] } });
});

test('a deadline goes back to that of the law, the others stay', async () => {
  const client = await openOptions({ deadlines: { department: [1, 20], town: [1, 31] } });
  expect(named<HTMLSelectElement>('县级以上政府部门').value).toBe('1');
  await choose('县级以上政府部门', '0');
  expect(client.stored()).toMatchObject({ deadlines: { town: [1, 31] } });
  expect(client.stored()).not.toHaveProperty('deadlines.department');
});

const share = '第一、五部分与上年或其他单位重复的比例（%）';
const length = '总体情况的字数';

/** Types it and leaves the field. */
const fill = (name: string, value: string) => choose(name, value);

test('thresholds are kept as shares and characters; empty, or as it comes, is the default', async () => {
  const client = await openOptions();
  expect([share, length].map((name) => named<HTMLInputElement>(name).placeholder)).toEqual(['默认 50', '默认 1000']);
  await fill(share, '30');
  await fill(length, ' 1500 ');
  expect(client.stored()).toMatchObject({ thresholds: { repeated: 0.3, overviewLength: 1500 } });
  await fill(share, '');
  expect(client.stored()).toHaveProperty('thresholds', { overviewLength: 1500 });
  await fill(length, '1000');
  expect(client.stored()).toHaveProperty('thresholds', {});
});

test.each([
  [share, '3', '请填 5 到 100 之间的数'],
  [share, '一半', '请填 5 到 100 之间的数'],
  [length, '99', '请填 100 到 20000 之间的数'],
])('%s: %s is refused at its field, what is kept stays', async (name, value, problem) => {
  const client = await openOptions({ thresholds: { repeated: 0.6 } });
  await fill(name, value);
  const field = named<HTMLInputElement>(name);
  expect(words(`#${field.getAttribute('aria-describedby')}`)).toBe(problem);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(client.save).not.toHaveBeenCalled();
});

test('answers on renamed agencies are listed, and one that is removed is asked again', async () => {
  const client = await openOptions({ formerly: { 云溪市水务局: { 云溪市水利局: true, 云溪市供水办: false } } });
  expect(all('#formerly .name')).toEqual([
    '“云溪市水务局”上年名为“云溪市水利局”',
    '“云溪市水务局”不是上年的“云溪市供水办”',
  ]);
  await click('删除“云溪市水务局”与“云溪市水利局”的回答');
  expect(client.stored()).toHaveProperty('formerly', { 云溪市水务局: { 云溪市供水办: false } });
  expect(statusText()).toBe('已删除，下次将再询问“云溪市水务局”与“云溪市水利局”是否同一机关');
  await click('删除“云溪市水务局”与“云溪市供水办”的回答');
  expect(client.stored()).toHaveProperty('formerly', {});
  expect(document.activeElement).toBe(find('#formerly h2'));
});
