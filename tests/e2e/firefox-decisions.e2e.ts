/**
 * The job of decisions.e2e.ts and of batch-review.e2e.ts in Firefox. After each decision, on a card, in the side panel or in
 * a file of a batch, all say the same: button, marks, popup, side panel, copied list, XLSX; row, score and export of a batch.
 */
import { beforeAll, expect, test } from 'vitest';
import { type ReadTable, readTables, tableNamed } from '../export/workbooks.ts';
import { savedBy, startBatch, textsOf } from './in-page.ts';
import { openFirefox } from './opened.ts';
import { clean, faulty } from './pages.ts';

const options = { timeout: 30_000, interval: 200 };
const firefox = await openFirefox(
  new Map([
    ['/report.html', faulty],
    ['/clean.html', clean],
  ]),
);

/** The report's problems in the order of its numbers (pages.ts): a blank cell to check, three that are wrong. */
const SENTENCES = [
  '主动公开情况表有 1 个空白格：“行政强制”行“处理决定数量”列',
  '“（一）予以公开”行“总计”列填 35，疑应为 36，涉及 2 处',
  '“行政诉讼（未经复议直接起诉）”的“总计”填 2，各种结果相加是 3',
  '“五、存在的主要问题及改进情况”下面没有内容',
];

const CONFIRMED = '已确认';

const texts = (selector: string) => firefox.call(textsOf, selector);
const inLayer = (selector: string) =>
  firefox.inLayer<readonly string[]>(
    `return [...(root?.querySelectorAll('${selector}') ?? [])].map(({ textContent }) => textContent);`,
  );

/** A click of the browser's own is one that is trusted. */
async function pressInLayer(selector: string, index = 0): Promise<void> {
  const press = () =>
    firefox.inLayer<boolean>(`
      const found = root?.querySelectorAll('${selector}')[${index}];
      found?.click();
      return found !== undefined;`);
  await expect.poll(press, options).toBe(true);
}

async function openCard(number: number): Promise<void> {
  await expect.poll(() => inLayer('.handle'), options).toHaveLength(SENTENCES.length);
  await pressInLayer('.handle', number - 1);
  await expect.poll(() => inLayer('.card .title'), options).toEqual([SENTENCES[number - 1]]);
}

/** Presses the first button that says this, in the open page of the extension. */
const pressNamed = (name: string) =>
  expect
    .poll(
      () =>
        firefox.run<boolean>(
          `const found = [...document.querySelectorAll('button')].find((each) => each.textContent.trim().endsWith(arguments[0]));
           found?.click();
           return found !== undefined;`,
          name,
        ),
      options,
    )
    .toBe(true);

async function dismissHere(sentence: string): Promise<void> {
  await pressNamed(sentence);
  await pressNamed('不采纳');
  await expect.poll(() => texts('form.decision'), options).toHaveLength(1);
  await firefox.run(`document.querySelector('form.decision').requestSubmit()`);
  // Said once it is stored.
  await expect.poll(() => texts('[role=status].status'), options).toEqual([expect.stringMatching(/^不采纳，/)]);
}

/** Opinions on the problems of a sheet, by the first line of their sentence. */
function opinionsIn(tables: readonly ReadTable[], name: string): readonly (readonly unknown[])[] {
  const { head, rows } = tableNamed(tables, name);
  return rows.map((row) => [String(row[head.indexOf('问题')]).split('\n')[0], row[head.indexOf('复核意见')] ?? '']);
}

interface Shown {
  readonly badge: string;
  readonly headline: string;
  /** Numbers of the problems that were decided on. */
  readonly confirmed: readonly number[];
  readonly dismissed: readonly number[];
}

async function expectEverywhere({ badge, headline, confirmed, dismissed }: Shown): Promise<void> {
  const standing = SENTENCES.map((_, at) => at + 1).filter((number) => !dismissed.includes(number));
  await firefox.look('page');
  await expect.poll(() => firefox.badge(), options).toBe(badge);
  await expect.poll(() => firefox.title(), options).toBe(`勾稽：${headline}`);
  const numbers = standing.map(String);
  await expect.poll(() => inLayer('.handle:not(.dismissed)'), options).toEqual(numbers);

  await firefox.openFor('popup');
  await expect.poll(() => texts('.verdict'), options).toEqual([headline]);
  expect(await texts('.problems > ol .number')).toEqual(numbers);
  await firefox.run(`navigator.clipboard.writeText = async (words) => { window.copied = words; }`);
  await pressNamed('复制全部');
  await expect.poll(() => firefox.run<string | null>('return window.copied'), options).not.toBeNull();
  const copied = await firefox.run<string>('return window.copied');
  expect(copied.split('\n').filter((line) => /^\d+\. /.test(line))).toHaveLength(standing.length);
  await firefox.shut();

  await firefox.look('page');
  await firefox.openFor('sidepanel');
  await expect.poll(() => texts('.verdict'), options).toEqual([headline]);
  const sheets = await readTables(Buffer.from(await firefox.call(savedBy, 'XLSX'), 'base64'));
  expect(opinionsIn(sheets, '问题清单')).toEqual(
    standing.map((number) => [SENTENCES[number - 1], confirmed.includes(number) ? CONFIRMED : '']),
  );
  await firefox.shut();
  await firefox.look('page');
}

beforeAll(async () => {
  await firefox.openOwn('/help.html');
  await firefox.run(`return browser.storage.local.set({ settings: { version: 1, language: 'zh-CN' } })`);
  await firefox.open('/report.html');
});

test('nothing is decided', async () => {
  await expect.poll(() => firefox.badge(), options).toBe('3');
  await firefox.click();
  await expectEverywhere({
    badge: '3',
    headline: '3 处不符；1 处待核',
    confirmed: [],
    dismissed: [],
  });
});

test('one is confirmed and one dismissed, each on its card', async () => {
  await openCard(2);
  await pressInLayer('.card .confirm');
  await expect.poll(() => inLayer('.card .state'), options).toEqual([CONFIRMED]);
  await expectEverywhere({
    badge: '3',
    headline: '3 处不符：已确认 1 · 未处理 2；1 处待核',
    confirmed: [2],
    dismissed: [],
  });
  await openCard(3);
  await pressInLayer('.card .dismiss');
  await pressInLayer('.card .explained');
  await expectEverywhere({
    badge: '2',
    headline: '3 处不符：已确认 1 · 不采纳 1 · 未处理 1；1 处待核',
    confirmed: [2],
    dismissed: [3],
  });
});

test('one is dismissed in the side panel', async () => {
  await firefox.openFor('sidepanel');
  await dismissHere(SENTENCES[3] ?? '');
  await firefox.shut();
  await expectEverywhere({
    badge: '1',
    headline: '3 处不符：已确认 1 · 不采纳 2；1 处待核',
    confirmed: [2],
    dismissed: [3, 4],
  });
});

test('a batch has it all; what is dismissed in its file changes its row, its export and the page', async () => {
  await firefox.openOwn('/batches.html');
  const urls = ['report', 'clean'].map((name) => `http://www.qingshi.gov.cn/${name}.html`);
  await firefox.call(startBatch, urls.join('\n'));
  const cells = () => texts('.grid tbody tr[data-index="0"] > *');
  /** Wrong, to check, reviewed; score: 3 off for the wrong total. */
  const counts = async () => {
    const row = await cells();
    return [row[4], row[5], row[6], row[8]];
  };
  await expect.poll(() => texts('.run.done'), options).toHaveLength(1);
  await expect.poll(counts, options).toEqual(['1', '1', '3/4', '97']);

  await firefox.run(`document.querySelector('.grid tbody tr[data-index="0"]').click()`);
  await pressNamed('在文件核查中打开');
  await firefox.toViewerPage();
  await dismissHere(SENTENCES[0] ?? '');
  await firefox.shut();
  await expect.poll(counts, options).toEqual(['1', '0', '4/4', '97']);
  const sheets = await readTables(Buffer.from(await firefox.call(savedBy, 'XLSX'), 'base64'));
  expect(opinionsIn(sheets, '问题清单')).toEqual([[SENTENCES[1], CONFIRMED]]);
  expect(opinionsIn(sheets, '不采纳').map(([sentence]) => sentence)).toEqual([
    SENTENCES[0],
    SENTENCES[2],
    SENTENCES[3],
  ]);

  await firefox.open('/report.html');
  await expect.poll(() => firefox.title(), options).toBe('勾稽：3 处不符：已确认 1 · 不采纳 2；1 处待核：不采纳 1');
  expect(await firefox.badge()).toBe('1');
});
