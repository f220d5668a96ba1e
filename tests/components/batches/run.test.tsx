// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { makeItem } from '../../views/batch-rows.ts';
import { all, choose, click, clickOn, find, findAll, openTab, settle, type, words } from '../dom.ts';
import { makeBatch, openBatchesPage } from './batches-page.ts';

const running = makeBatch({ state: 'running', size: 3 });

test('shows the progress and speed of a run, which can be paused and cancelled', async () => {
  const { client } = await openBatchesPage([running], [makeItem(0)]);
  await client.tell(running, {
    counts: { waiting: 1, done: 1, failed: 1, skipped: 0 },
    running: [2],
    perMinute: 7.24,
    secondsLeft: 130,
  });
  expect(words('.run b')).toBe('已核查 2/3');
  expect(all('.run p:first-of-type span')).toEqual(['失败 1', '正在读取 1 份', '每分钟 7.2 份', '约剩 2 分钟']);
  expect(find('progress')?.value).toBe(2);
  await click('暂停');
  expect(client.pause).toHaveBeenCalledWith('b1');
  await client.tell({ ...running, state: 'paused' }, {});
  expect(find('progress')).toBeNull();
  await click('继续');
  expect(client.resume).toHaveBeenCalledWith('b1');
  await click('停止');
  expect(client.cancel).toHaveBeenCalledWith('b1');
});

test('shows the result of a report in the table at once', async () => {
  const { client } = await openBatchesPage([running]);
  expect(words('[role=tabpanel]')).toBe('尚未读到报告');
  await client.tell(running, {}, [makeItem(1)]);
  expect(findAll('.grid tbody tr')).toHaveLength(1);
});

test('says that a full store stopped the run', async () => {
  const { client } = await openBatchesPage([running]);
  client.resume.mockRejectedValue(new StoreError('full'));
  await client.tell({ ...running, state: 'paused' }, {});
  await click('继续');
  expect(words('[role=alert]')).toBe('浏览器的存储空间已满，核查已暂停。请导出结果、删除旧的批次，再点“继续”。');
});

test('everything can be exported, and a batch removed once that is confirmed', async () => {
  const batches = [makeBatch({ name: '2023/2024' }), makeBatch({ id: 'b0', name: '旧' })];
  const { client, state } = await openBatchesPage(batches, [makeItem(0)]);
  // jsdom knows no dialogs that are modal.
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = vi.fn();
  await click('XLSX（全部内容）');
  await settle();
  expect(client.exportAll).toHaveBeenCalledWith('b1', 'xlsx', state.scheme.value);
  // No system takes a slash in a name.
  await expect.poll(() => client.save.mock.calls).toEqual([['2023-2024.xlsx', expect.any(Blob)]]);
  await click('数据 CSV（逐格）');
  await settle();
  expect(client.exportData).toHaveBeenCalledWith('b1', 'facts-csv');
  await expect.poll(() => client.save.mock.calls[1]).toEqual(['2023-2024-数据.cells.csv', expect.any(Blob)]);
  await clickOn('header > button.plain:not(.end, .unfolds)');
  expect(client.remove).not.toHaveBeenCalled();
  await clickOn('dialog .main');
  expect(client.remove).toHaveBeenCalledWith('b1');
  expect(state.batch.value).toBe('b0');
});

test('another batch is shown from the list of batches, without the filter of the one before', async () => {
  const batches = [makeBatch(), makeBatch({ id: 'b0', name: '旧' })];
  const { state } = await openBatchesPage(batches, [makeItem(0), makeItem(0, { batch: 'b0' })]);
  await type('搜索单位、标题、网址', '没有');
  await choose('批次', 'b0');
  await openTab('results');
  expect(state.filter.value.words).toBe('');
  expect(findAll('.grid tbody tr')).toHaveLength(1);
});
