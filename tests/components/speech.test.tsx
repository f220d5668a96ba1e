// @vitest-environment jsdom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { Formula } from '../../components/finding-parts.tsx';
import { deliver } from '../../lib/export/index.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { buildOther } from '../checks/report-builder.ts';
import { deliveryOf, imprint, wrongTotal } from '../export/deliveries.ts';
import { unnamedChinese } from '../unnamed-chinese.ts';
import { makeItem } from '../views/batch-rows.ts';
import { makeBatch, openBatchesPage } from './batches/batches-page.ts';
import { clickOn, draw, findAll, openTab, press } from './dom.ts';
import { makeFinding } from './fixtures.ts';
import { showReport } from './popup/popup-page.ts';
import { jobReport } from './sidepanel/job-report.ts';
import { openSidepanel, showSidepanel, sidepanelClient } from './sidepanel/sidepanel-page.ts';

/** What screens show, and what screen readers say in its place. */
const formulas = () =>
  findAll('.formula').map((each) => [
    each.getAttribute('aria-hidden'),
    each.textContent,
    each.nextElementSibling?.className,
    each.nextElementSibling?.textContent,
  ]);
const spoken = (formula: string, words: string) => ['true', formula, 'unseen', words];
const sum = spoken('60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ 64', '60 加 3 加 0 加 0 加 0 加 0 等于 63，不等于 64');
const prose = spoken('63 ≠ 64', '63，不等于 64');

test('the popup says formulas in words', async () => {
  await showReport(jobReport());
  expect(formulas()).toContainEqual(sum);
  expect(formulas().every(([hidden, , sibling]) => hidden === 'true' && sibling === 'unseen')).toBe(true);
});

test('the side panel, its form and its records do', async () => {
  await openSidepanel();
  expect(formulas()).toEqual([sum]);
  await clickOn('.place');
  // Its effects are the sum itself and the sentence.
  expect(formulas()).toEqual([sum, sum, prose]);
  await press('y');
  await openTab('records');
  // One problem is one record.
  expect(formulas()).toEqual([sum]);
  await openTab('form');
  await vi.waitFor(() => expect(formulas()).toContainEqual(sum));
});

test('the findings of a report in a batch do', async () => {
  const client = await openBatchesPage([makeBatch({ size: 1 })], [makeItem(0)]);
  client.client.findings.mockResolvedValue({
    ...{ findings: [makeFinding({ formula: '3 + 5 = 8 > 7' })], other: buildOther(), page: 'a.test', decisions: [] },
  });
  await clickOn('tbody tr[data-index]');
  await expect.poll(formulas).toEqual([spoken('3 + 5 = 8 > 7', '3 加 5 等于 8，大于 7')]);
});

test('the HTML file does, in its list and in everything that was checked', async () => {
  const { content } = await deliver('html', [deliveryOf(wrongTotal, {}, 'en')], 'en', imprint);
  const file = new DOMParser().parseFromString(String(content), 'text/html');
  const hidden = [...file.querySelectorAll('[aria-hidden]')];
  expect(hidden[0]?.textContent).toBe('63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64');
  expect(hidden[0]?.nextElementSibling?.textContent).toBe('63 plus 0 plus 0 plus 0 plus 0 plus 0 equals 63, not 64');
  const signs = [...file.querySelectorAll('dd, td')].filter((each) => /[≠≟□]/.test(each.textContent ?? ''));
  expect(signs.every((each) => each.querySelector('[aria-hidden] + .unseen'))).toBe(true);
});

test.each([
  ['en', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh-CN', undefined],
] as const)('in %s words of the report are in %s', async (locale: Locale, language) => {
  const report = jobReport();
  await showSidepanel({ ...sidepanelClient(report), locale });
  const languageOf = (selector: string) => findAll(selector).map((each) => each.getAttribute('lang') ?? undefined);
  expect(languageOf('h1')).toEqual([language]);
  await clickOn('.place');
  const quoted = findAll('.effects blockquote').filter((each) => each.textContent === '全年共收到申请63件。');
  expect(quoted.map((each) => each.getAttribute('lang') ?? undefined)).toEqual([language]);
});

test('an exported file names the language of what it quotes', async () => {
  const { content } = await deliver('html', [deliveryOf(wrongTotal, {}, 'en')], 'en', imprint);
  const file = new DOMParser().parseFromString(String(content), 'text/html');
  expect([...(file.querySelectorAll<HTMLElement>('h2 bdi') ?? [])].map(({ lang }) => lang)).toEqual(['zh-CN']);
  expect(unnamedChinese(file.body)).toEqual([]);
  const quotes = [...file.querySelectorAll('dt')].filter((each) => each.textContent === 'In the report');
  expect(quotes.map((each) => each.nextElementSibling?.getAttribute('lang'))).toEqual(['zh-CN']);
});

test('a formula that cannot be judged is said too', async () => {
  await draw(h(Formula, { locale: 'en', formula: '□ + 0 ≟ ?' }));
  expect(formulas()).toEqual([spoken('□ + 0 ≟ ?', 'blank plus 0, cannot be compared with no number')]);
});

test('the agency heads its row, and the batch says where it stands, but not each report', async () => {
  const batch = makeBatch({ state: 'running', size: 8 });
  const { client } = await openBatchesPage([batch], [makeItem(0)]);
  expect(findAll('tbody th[scope=row]').length).toBe(1);
  const said = () => findAll('.run [role=status]').map((each) => each.textContent);
  const counts = (done: number, failed: number) => ({
    counts: { waiting: 8 - done - failed, done, failed, skipped: 0 },
  });
  await client.tell(batch, counts(0, 0));
  expect(said()).toEqual(['已核查 1/8']);
  await client.tell(batch, counts(2, 0));
  expect(said()).toEqual(['已核查 2/8']);
  await client.tell(batch, counts(2, 1));
  expect(said()).toEqual(['已核查 3/8，失败 1']);
  await client.tell({ ...batch, state: 'paused' }, counts(3, 1));
  expect(said()).toEqual(['已暂停，核查了 4/8，失败 1']);
  await client.tell({ ...batch, state: 'done' }, counts(7, 1));
  expect(said()).toEqual(['核查完毕，共 8 份，失败 1']);
});
