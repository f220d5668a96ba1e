// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeItem, makeRow } from '../../views/batch-rows.ts';
import { choose, click, clickOn, find, findAll, named, openTab, settle, typeInto, words } from '../dom.ts';
import { cells, makeBatch, openBatchesPage } from './batches-page.ts';

const late = { 'publication-deadline': { pass: 0, fail: 1, review: 0 } };

/** 民政局 has two reports, 水利局 is late; an address of 财政局 failed; 林业局 has nothing. */
const items = [
  makeItem(0, {
    row: makeRow({ agency: '惠安县民政局', fails: 2, rules: { 't3-row-total': { pass: 1, fail: 2, review: 0 } } }),
  }),
  makeItem(1, { row: makeRow({ agency: '惠安县水利局', fails: 1, rules: late, published: ['2025-02-03'] }) }),
  makeItem(2, { row: makeRow({ agency: '惠安县民政局' }) }),
  makeItem(3, {
    state: 'failed',
    row: null,
    name: '惠安县财政局',
    reason: { id: 'batch.timeout', data: { seconds: 30 } },
  }),
];
const batch = makeBatch({ size: 4 });

async function openOverview() {
  const page = await openBatchesPage([batch], items);
  await openTab('overview');
  await expect.poll(() => find('.assessment')).not.toBeNull();
  return page;
}
const table = (at: number) => {
  const rows = findAll('.assessment section table')[at]?.querySelectorAll('tbody tr') ?? [];
  return [...rows].map((row) => [...row.children].map(({ textContent }) => textContent?.trim()));
};

const paste = (words: string) => typeInto(find('.expected textarea'), words);

test('opens with the numbers of the batch, and leads from them to reports', async () => {
  await openOverview();
  const numbers = findAll('.numbers > div').map((fact) => [...fact.children].map(({ textContent }) => textContent));
  expect(numbers).toEqual([
    ['报告（份）', '4'],
    ['已核查', '3'],
    ['读取失败', '1'],
    ['有不符', '2'],
    ['只有待核', '0'],
    ['未发现问题', '1'],
    ['不符（处）', '3'],
    ['待核（处）', '0'],
    // 96, 100 and 100: the late one costs nothing by this scheme. 296 / 3.
    ['平均得分', '98.7'],
    ['得分中位数', '100'],
    ['读到的格数', '100%'],
  ]);
  await clickOn(named('有不符 2'));
  expect(cells().map(([number]) => number)).toEqual(['1', '2']);
  expect(words('.filter .subset')).toBe('只看：有不符');
  await click('清除筛选');
  expect(cells()).toHaveLength(3);
});

test('warns of repeated and late reports, and opens each of them', async () => {
  const { client } = await openOverview();
  expect(table(0)).toEqual([
    ['同一年度有多份报告', '惠安县民政局', '2024', '第 1 份 第 3 份'],
    ['迟发', '惠安县水利局', '2024', '公布于 2025-02-03 第 2 份'],
  ]);
  await clickOn('.assessment td [aria-label="打开第 3 份：惠安县民政局"]');
  expect(client.open).toHaveBeenCalledWith('b1', 2);
  await choose('情况', 'late');
  await click('只看这些报告');
  expect(cells().map((row) => row[1])).toEqual(['惠安县水利局']);
});

test('a pasted list shows who has no report, and its groups', async () => {
  const { client } = await openOverview();
  await paste('惠安县民政局,部门\n惠安县水利局,部门\n惠安县财政局,财政\n惠安县林业局,林业\n');
  await click('按清单核对');
  await expect.poll(() => client.expect.mock.calls[0]?.[1]?.length).toBe(4);
  await settle();
  expect(words('#panel')).toContain('按清单核对 2024 年度：应报 4 份，有报告 2 份，没有报告 1 份。');
  expect(table(0)?.slice(1, 3)).toEqual([
    ['没有报告', '惠安县林业局', '2024', '清单中有，本批次没有'],
    ['报告未读到', '惠安县财政局', '2024', '有网址，未读到报告'],
  ]);
  // Group, expected, missing, reports, late, faulty, only to review, clean, failures, reviews, mean, read.
  expect(table(1)).toEqual([
    ['部门', '2', '0', '3', '1', '2', '0', '1', '3', '0', '98.7', '100%'],
    ['财政', '1', '0', '0', '0', '0', '0', '0', '0', '0', '—', '—'],
    ['林业', '1', '1', '0', '0', '0', '0', '0', '0', '0', '—', '—'],
  ]);
  await click('不按清单核对');
  await settle();
  expect(client.expect).toHaveBeenLastCalledWith('b1', []);
});

test('offers the list of the latest other batch that has one', async () => {
  const listed = (id: string, created: string, names: readonly string[]) =>
    makeBatch({ id, name: id, created, expected: names.map((name) => ({ name, group: '部门' })) });
  const { client } = await openBatchesPage(
    [
      batch,
      listed('甲', '2024-01-02T00:00:00.000Z', ['惠安县民政局']),
      listed('乙', '2024-03-02T00:00:00.000Z', ['惠安县民政局', '惠安县林业局']),
    ],
    items,
  );
  await openTab('overview');
  await expect.poll(() => find('.assessment')).not.toBeNull();
  await click('沿用“乙”的清单（2 个单位）');
  expect(client.expect).toHaveBeenLastCalledWith('b1', [
    { name: '惠安县民政局', group: '部门' },
    { name: '惠安县林业局', group: '部门' },
  ]);
});

test('a list without a name is refused and changes nothing', async () => {
  const { client } = await openOverview();
  await paste('123\n456');
  await click('按清单核对');
  await expect.poll(() => words('.expected [role=alert]')).toBe('未找到单位名称，清单不变');
  expect(client.expect).not.toHaveBeenCalled();
});

test('groups agencies by the kinds that the user gave them', async () => {
  const classes = new Map([['惠安县水利局', { level: 'county', kind: 'zone' }]] as const);
  await openBatchesPage([batch], items, null, classes);
  await openTab('overview');
  await expect.poll(() => find('[aria-labelledby=groups]')).not.toBeNull();
  const groups = findAll('[aria-labelledby=groups] tbody tr').map((row) => [...row.children].map((c) => c.textContent));
  expect(groups.map(([name, reports]) => [name, reports])).toEqual([
    ['部门', '2'],
    ['开发区', '1'],
  ]);
  await click('开发区');
  expect(cells().map(([number]) => number)).toEqual(['2']);
});

afterEach(() => vi.restoreAllMocks());

test.each(['as it is', 'slower than timers'])(
  'of a thousand reports the numbers follow a change, the clock %s',
  async (clock) => {
    let now = 0;
    if (clock !== 'as it is') vi.spyOn(performance, 'now').mockImplementation(() => ++now);
    const row = makeRow({ agency: '惠安县民政局' });
    const many = Array.from({ length: 1001 }, (_, number) => makeItem(number, { row }));
    const large = makeBatch({ size: many.length });
    const { client } = await openBatchesPage([large], many);
    await openTab('overview');
    await expect.poll(() => words('.numbers')).toContain('未发现问题1,001');
    for (const fails of [1, 2]) await client.tell(large, {}, [makeItem(0, { row: { ...row, fails } })]);
    await expect.poll(() => words('.numbers')).toContain('不符（处）2');
    expect(words('.numbers')).toContain('未发现问题1,000');
  },
);

test('ranks reports, and shows the points and the commonest problems as charts', async () => {
  await openOverview();
  expect(table(1)).toEqual([
    ['1', '惠安县水利局', '2024', '100', '1', '0'],
    ['1', '惠安县民政局', '2024', '100', '0', '0'],
    ['3', '惠安县民政局', '2024', '96', '2', '0'],
  ]);
  const labels = findAll('.chart').map((chart) =>
    [...chart.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label')),
  );
  expect(labels[0]).toEqual([
    '100 分：2 份',
    '90 分以上，不到 100 分：1 份',
    '80 分以上，不到 90 分：0 份',
    '70 分以上，不到 80 分：0 份',
    '60 分以上，不到 70 分：0 份',
    '不到 60 分：0 份',
  ]);
  expect(labels[1]).toHaveLength(2);
});

test('who shares the first rank is not among the last, and those left out are counted', async () => {
  // Eight without failures, then 1, 2, 3 and 4 failures of 2 points each, but at most 5.
  const many = Array.from({ length: 12 }, (_, at) => {
    const fails = Math.max(0, at - 7);
    return makeItem(at, {
      row: makeRow({ agency: `惠安县${at}局`, fails, rules: { 't3-row-total': { pass: 1, fail: fails, review: 0 } } }),
    });
  });
  await openBatchesPage([makeBatch({ size: 12 })], many);
  await openTab('overview');
  await expect.poll(() => findAll('.ends table')).toHaveLength(2);
  const [top, bottom] = findAll('.ends table').map((each) =>
    [...each.querySelectorAll('tbody tr')].map((row) => [row.children[0]?.textContent, row.children[3]?.textContent]),
  );
  expect(top).toEqual(Array(5).fill(['1', '100']));
  expect(bottom).toEqual([
    ['9', '98'],
    ['10', '96'],
    ['11', '95'],
    ['11', '95'],
  ]);
  expect(findAll('.ends caption').map(({ textContent }) => textContent)).toEqual(['前 5 名', '后 4 名']);
  expect(words('#panel')).toContain('另有 3 份并列第 1 名。');
});

test('a grouping and a filter of warnings stay chosen while the reader looks at reports', async () => {
  const { client } = await openOverview();
  await paste('惠安县民政局,部门\n惠安县水利局,水利\n');
  await click('按清单核对');
  await expect.poll(() => client.expect.mock.calls.length).toBe(1);
  await settle();
  await choose('情况', 'late');
  await openTab('results');
  await openTab('overview');
  await expect.poll(() => table(0)?.map(([kind]) => kind)).toEqual(['迟发']);
});
