/**
 * A whole season: sixty agencies over two years from one list, decisions on ten reports, files out, the agencies correct
 * some reports, and a second round with the same list. What must come of it is in season-reports.ts.
 */
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { folderWith, launcher, startNode } from '../cli/spawn.ts';
import { fieldsOf, readTables, tableNamed } from '../export/workbooks.ts';
import { newBatch, savedBy, startBatch } from './in-page.ts';
import { button, choose, said } from './named.ts';
import { openExtension } from './opened.ts';
import {
  expectTruth,
  inOrder,
  listed,
  namedRecords,
  outcomes,
  ownProblem,
  printed,
  problemsOf,
  wordsOf,
} from './season-lists.ts';
import {
  agencies,
  type KnownProblem,
  known,
  missing,
  OWN_WORDS,
  pagesOf,
  published,
  type RoundName,
} from './season-reports.ts';
import { answerWith } from './web.ts';

const slow = { timeout: 90_000, interval: 200 };
const LONGEST = 300_000;
const REVIEWER = '李明';
const OFFICE = '南州市政务公开办公室';

const servers = { first: answerWith(pagesOf('first')), second: answerWith(pagesOf('second')) };
/** What the web says now. */
let round: RoundName = 'first';
const extension = await openExtension(
  {},
  { server: (request, response) => servers[round](request, response), language: 'zh-CN' },
);
// The language is chosen, so that tabs that the extension opens are in Chinese from their start as well.
await extension.ownPage.evaluate(
  (papers) => chrome.storage.local.set({ settings: { version: 1, language: 'zh-CN', papers } }),
  { office: OFFICE, reviewer: REVIEWER, number: '', letter: {}, assessment: {} },
);
const page = await extension.context.newPage();
await page.setViewportSize({ width: 1300, height: 860 });
await page.goto(`chrome-extension://${extension.id}/batches.html`);

async function audit(name: string): Promise<void> {
  await page.evaluate(`(${newBatch})()`);
  await page.getByRole('textbox', { name: '名称' }).fill(name);
  await page.evaluate(`(${startBatch})(${JSON.stringify(published.map(({ url }) => url).join('\n'))})`);
  await page.locator('.run b', { hasText: '核查完毕，共 120 份' }).waitFor({ timeout: LONGEST });
}

/** A report of the batch in the file viewer. */
async function open({ agency, year }: Pick<KnownProblem, 'agency' | 'year'>): Promise<Page> {
  const found = published.find(({ first }) => first.agency === agency && first.year === year);
  const words = new URL(found?.url ?? '').pathname;
  await page.bringToFront();
  await page.locator('#tab-results').click();
  await page.getByRole('searchbox').fill(words);
  await page.getByText('显示 1/120 份').waitFor(slow);
  const opening = extension.context.waitForEvent('page');
  await page.locator('.grid tr[data-index="0"]', { hasText: agency }).dblclick(slow);
  const viewer = await opening;
  await viewer.getByRole('heading', { name: agency, exact: true }).waitFor(slow);
  return viewer;
}

async function file(word: string): Promise<Buffer> {
  const bytes = await page.evaluate<string>(`(${savedBy})(${JSON.stringify(word)})`);
  const saved = Buffer.from(bytes, 'base64');
  const folder = process.env.GOUJI_SEASON;
  // To be looked at by a person.
  if (folder !== undefined) {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${folder}/${round}-${word.replaceAll(/[（）\s]/g, '')}`, saved);
  }
  return saved;
}

const dataFiles = async () => [await file('数据 CSV（逐格）'), await file('数据 CSV（逐份）')] as const;

test('the first round finds what is wrong, and who has no report', { timeout: LONGEST }, async () => {
  await audit('2024 年度第一轮');
  await page.locator('#tab-overview').click();
  await page.locator('details.expected summary').click(slow);
  await page.getByRole('textbox', { name: '应报单位清单' }).fill([...agencies, ...missing].join('\n'));
  await button(page, '按清单核对').click();
  await page.getByText('按清单核对 2023、2024 年度：应报 126 份，有报告 120 份，没有报告 6 份。').waitFor(slow);
  const numbers = await page.locator('dl.numbers > div').allTextContents();
  // Nine reports with a contradiction or a part without words, two with a blank cell, each with one problem.
  expect(numbers.slice(0, 7)).toEqual([
    '报告（份）120',
    '已核查120',
    '有不符9',
    '只有待核2',
    '未发现问题109',
    '不符（处）9',
    '待核（处）2',
  ]);
  const warnings = page.getByRole('region', { name: /^提醒/ }).getByRole('row').filter({ hasText: '没有报告' });
  const absent = await warnings.evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(1, 3)
        .map(({ textContent }) => textContent)
        .join(' '),
    ),
  );
  expect(absent.toSorted()).toEqual(missing.flatMap((agency) => [`${agency} 2023`, `${agency} 2024`]).toSorted());
});

test('ten reports are decided on, and five agencies told', { timeout: LONGEST }, async () => {
  for (const problem of problemsOf('corrected', 'correctedCause', 'filled', 'stands', 'changed')) {
    const viewer = await open(problem);
    await choose(viewer, problem.first);
    await button(viewer, '确认').click();
    await said(viewer, '已确认，全部处理完毕');
    await button(viewer, '标为已通知').click();
    await said(viewer, '已记录（1 处）');
    await viewer.close();
  }
  const dismissals = [
    ['explained', '报告另有说明', '见第六部分'],
    ['otherwise', '其他', '已电话核实'],
    ['notRequired', '本单位不适用', '没有这类申请人'],
  ] as const;
  for (const [name, reason, note] of dismissals) {
    const { problem } = known[name];
    const viewer = await open(problem);
    await choose(viewer, problem.first);
    await button(viewer, '不采纳').click();
    await viewer.getByRole('radio', { name: reason }).check();
    await viewer.getByRole('textbox', { name: '备注' }).fill(note);
    await viewer.locator('form.decision').getByRole('button', { name: '不采纳', exact: true }).click();
    await said(viewer, '不采纳，全部处理完毕');
    await viewer.close();
  }
  const noted = await open(known.noted.problem);
  await choose(noted, known.noted.problem.first);
  await button(noted, '备注').click();
  await noted.getByRole('textbox', { name: '备注' }).fill('请补填');
  await button(noted, '保存').click();
  await said(noted, '备注已保存');
  await noted.close();

  const viewer = await open(ownProblem);
  await button(viewer, '添加问题').click();
  await viewer.getByRole('combobox', { name: '位置' }).selectOption({ label: '整份报告' });
  await viewer.getByRole('textbox', { name: '问题' }).fill(OWN_WORDS);
  await button(viewer, '保存').click();
  await said(viewer, '已添加问题');
  await viewer.close();

  await page.bringToFront();
  await page.getByRole('searchbox').fill('');
  await page.locator('#tab-overview').click();
  // Two contradictions and a blank cell are dismissed, one problem is the reviewer's.
  const numbers = () => page.locator('dl.numbers > div').allTextContents();
  await expect
    .poll(async () => (await numbers()).slice(2, 7), slow)
    .toEqual(['有不符8', '只有待核1', '未发现问题111', '不符（处）8', '待核（处）1']);
});

const standing = inOrder([
  ...problemsOf('corrected', 'correctedCause', 'filled', 'stands', 'changed', 'noted', 'carried', 'old'),
  ownProblem,
]);

test('the list, the letters and the assessment say what was decided', { timeout: LONGEST }, async () => {
  const tables = await readTables(await file('XLSX'));
  const list = tableNamed(tables, '问题清单');
  expect(list.above).toContain('核查报告 120 份，发现问题 9 处：不符 8 处，待核 1 处');
  expect(list.foot.join()).toContain(REVIEWER);
  const opinion = ({ agency }: KnownProblem) => {
    if (agency === known.noted.problem.agency) return '请补填';
    return problemsOf('carried', 'old').some((each) => each.agency === agency) ? null : '已确认';
  };
  expect(listed(list, ['单位', '年度', '结果', '问题', '复核意见'])).toEqual(
    standing.map((problem) => [
      problem.agency,
      problem.year,
      outcomes[problem.outcome],
      problem.first,
      opinion(problem),
    ]),
  );
  const dismissed = inOrder(problemsOf('explained', 'otherwise', 'notRequired'));
  const reasons = new Map([
    [known.explained.problem.agency, '不采纳：报告另有说明；见第六部分'],
    [known.otherwise.problem.agency, '不采纳：其他；已电话核实'],
    [known.notRequired.problem.agency, '不采纳：本单位不适用；没有这类申请人'],
  ]);
  expect(listed(tableNamed(tables, '不采纳'), ['单位', '问题', '复核意见'])).toEqual(
    dismissed.map(({ agency, first }) => [agency, first, reasons.get(agency)]),
  );
  const absent = listed(tableNamed(tables, '提醒'), ['提醒', '单位', '年度']).filter(([kind]) => kind === '没有报告');
  expect(absent.map(([, agency, year]) => `${agency} ${year}`).toSorted()).toEqual(
    missing.flatMap((agency) => [`${agency} 2023`, `${agency} 2024`]).toSorted(),
  );

  const assessment = await wordsOf(await file('Word 评估报告'));
  for (const words of [
    OFFICE,
    '共120份报告，读取120份，未能读取0份。',
    '有不符的8份，只有待核的1份，未发现问题的111份。',
    ...missing,
    ...standing.map(({ first }) => printed(first)),
  ])
    expect(assessment).toContain(words);

  const letters = Object.entries(unzipSync(await file('Word 核查意见书')));
  expect(letters).toHaveLength(standing.length);
  for (const { agency, outcome, first } of standing) {
    const [, letter] = letters.find(([name]) => name.includes(agency)) ?? [];
    if (letter === undefined) expect.fail(`no letter to ${agency}`);
    const words = await wordsOf(letter);
    expect(words).toContain(printed(first));
    // What a person confirmed is to be mended, also where the program could not tell.
    const [certain, open] = outcome === 'fail' ? [1, 0] : [0, 1];
    expect(words).toContain(`共发现问题1处，其中应当整改${certain}处，需要核实${open}处。`);
    expect(words).toContain(OFFICE);
  }
});

test('the data are what was published, cell by cell, and those of the command line', { timeout: LONGEST }, async () => {
  const [tidy, wide] = await dataFiles();
  expectTruth('first', tidy, wide);
  const pages = [...pagesOf('first')].map(([path, html]) => [basename(path), html] as const);
  const folder = await folderWith(Object.fromEntries(pages));
  const ofCommand = async (format: string) => {
    const { stdout, stderr } = await startNode([launcher, '--format', format, '.'], { cwd: folder }).ended;
    expect(stderr.toString()).toBe('');
    return stdout;
  };
  expect(namedRecords(await ofCommand('facts-csv'))).toEqual(namedRecords(tidy));
  expect(namedRecords(await ofCommand('facts-wide-csv'))).toEqual(namedRecords(wide));
});

test('the second round tells what was corrected, what stands and what is new', { timeout: LONGEST }, async () => {
  round = 'second';
  await audit('2024 年度第二轮');
  await page.locator('#tab-overview').click();
  // Corrected: three of which the agencies were told, the blank cell and what was carried in. Standing: one unchanged, one
  // with another wrong number, that of 2023, and the reviewer's own. What was dismissed counts nowhere.
  await page
    .getByRole('status')
    .filter({ hasText: '共 120 份，其中 120 份上一轮也有：已改正 5 处，仍存在 4 处，新增 1 处' })
    .waitFor(slow);
});

test('the second list has both rounds, and the data are those of the new pages', { timeout: LONGEST }, async () => {
  const list = tableNamed(await readTables(await file('XLSX')), '问题清单');
  const problems = inOrder([...standing, known.fresh.problem]);
  expect(listed(list, ['单位', '年度', '结果', '上轮问题', '本轮情况'])).toEqual(
    problems.map((problem) => [
      problem.agency,
      problem.year,
      problem.second === null ? '已改正' : outcomes[problem.outcome],
      problem === ownProblem ? null : problem.first,
      problem.now,
    ]),
  );
  const now = fieldsOf(list, '问题');
  expect(problems.flatMap(({ second }, at) => (second === null ? [] : [[now[at], second]]))).toEqual(
    problems.flatMap(({ second }) => (second === null ? [] : [[second, second]])),
  );
  expectTruth('second', ...(await dataFiles()));
});

test('a second letter tells each agency what still stands, or that all was corrected', {
  timeout: LONGEST,
}, async () => {
  const letters = Object.entries(unzipSync(await file('Word 核查意见书')));
  const problems = inOrder([...standing, known.fresh.problem]);
  expect(letters).toHaveLength(problems.length);
  for (const { agency, second, first, now } of problems) {
    const [name = '', letter] = letters.find(([each]) => each.includes(agency)) ?? [];
    if (letter === undefined) expect.fail(`no letter to ${agency}`);
    const words = await wordsOf(letter);
    expect(name).toMatch(second === null ? /-复核意见书\.docx$/ : /-核查意见书\.docx$/);
    expect(words.includes('上述1处问题已改正，复核通过。')).toBe(second === null);
    expect(printed(words)).toContain(printed(second ?? now));
    if (second === null) expect(printed(words)).toContain(printed(first));
  }
});

test('what was corrected is closed in its report, and the list says so', { timeout: LONGEST }, async () => {
  for (const problem of problemsOf('corrected', 'correctedCause', 'filled')) {
    const viewer = await open(problem);
    await viewer.getByText('已改正 1 处，仍存在 0 处，新增 0 处').waitFor(slow);
    await button(viewer, '已改正的全部复核通过').click();
    await said(viewer, '已改正的问题复核通过');
    await viewer.close();
  }
  await page.bringToFront();
  await page.getByRole('searchbox').fill('');
  const list = tableNamed(await readTables(await file('XLSX')), '问题清单');
  const problems = inOrder([...standing, known.fresh.problem]);
  const progress = new Map(problems.map(({ agency }, at) => [agency, String(fieldsOf(list, '整改情况')[at] ?? '')]));
  const steps = ({ agency }: KnownProblem) =>
    ['已通知', '复核通过'].filter((step) => progress.get(agency)?.includes(`${step}（${REVIEWER}）`));
  expect(problemsOf('corrected', 'correctedCause', 'filled').map(steps)).toEqual(Array(3).fill(['已通知', '复核通过']));
  expect(problemsOf('stands', 'carried', 'fresh').map(steps)).toEqual([['已通知'], [], []]);
});
