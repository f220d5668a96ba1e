// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { nextPosition } from '../../../components/batches/charts/layout.ts';
import { plainColour, toSvg } from '../../../components/batches/charts/picture.ts';
import { makeItem, makeRow } from '../../views/batch-rows.ts';
import { clickOn, find, findAll, openTab, words } from '../dom.ts';
import { key, makeBatch, openBatchesPage } from './batches-page.ts';

const failing = (number: number, agency: string, year: number, fail: number, review = 0) =>
  makeItem(number, {
    row: makeRow({
      agency,
      year,
      fails: fail,
      reviews: review,
      rules: { 't3-row-total': { pass: 1, fail, review: 0 }, 'cell-blank': { pass: 1, fail: 0, review } },
    }),
  });
const items = [
  failing(0, '民政局', 2023, 1),
  failing(1, '水利局', 2023, 0, 4),
  failing(2, '民政局', 2024, 2),
  failing(3, '水利局', 2024, 1),
];

async function openCharts() {
  const { client, state } = await openBatchesPage([makeBatch({ size: 4 })], items);
  await openTab('charts');
  // Charts are loaded when they are wanted.
  await expect.poll(() => findAll('.chart svg').length).toBe(3);
  const labels = findAll('.chart').map((chart) =>
    [...chart.querySelectorAll('.mark')].map((mark) => mark.getAttribute('aria-label')),
  );
  return { client, state, labels };
}

test('every mark says what it stands for: rules, years, agencies', async () => {
  const { labels } = await openCharts();
  expect(labels).toEqual([
    [
      '申请表各行总计：不符 4 处，待核 0 处；3 份报告的不符涉及本规则',
      '空白格：不符 0 处，待核 4 处；0 份报告的不符涉及本规则',
    ],
    ['2023 年，申请表各行总计：2 份报告中 1 份不符，占 50%', '2024 年，申请表各行总计：2 份报告中 2 份不符，占 100%'],
    ['民政局，申请表各行总计：不符 3 处', '水利局，申请表各行总计：不符 1 处'],
  ]);
});

test('stops once for Tab in each chart; arrows move and name the mark, Enter lists its reports', async () => {
  const { state } = await openCharts();
  const years = findAll('.chart')[1];
  expect(years?.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
  years?.querySelector<SVGElement>('.mark')?.focus();
  await key('ArrowRight');
  expect(document.activeElement?.getAttribute('aria-label')).toContain('2024 年');
  expect(years?.querySelector('.pointed-at')?.textContent).toContain('2024 年');
  await key('Enter');
  expect(state.filter.value).toEqual({ year: '2024', outcome: 'fail', round: '', rule: 't3-row-total', words: '' });
  expect(words('[role=tab][aria-selected=true]')).toContain('结果');
});

test('the same as a table', async () => {
  await openCharts();
  await clickOn('.chart button');
  const rows = findAll('.chart-table tr').map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['规则', '不符（处）', '待核（处）', '不符涉及本规则的报告（份）'],
    ['申请表各行总计', '4', '0', '3'],
    ['空白格', '0', '4', '0'],
  ]);
});

test('a chart as a file brings its looks along and nothing that serves the page alone', async () => {
  await openCharts();
  const chart = find<SVGSVGElement>('.chart svg');
  if (chart === null) throw new Error('no chart');
  const svg = new DOMParser().parseFromString(toSvg(chart), 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  expect(svg.querySelector('title')?.textContent).toBe('各规则的问题数');
  expect(svg.querySelectorAll('[class], [role], [tabindex], [aria-label]')).toHaveLength(0);
  expect(svg.querySelector('rect')?.getAttribute('width')).toBe('100%');
  // The page's chart is as it was.
  expect(chart.querySelectorAll('.mark')).toHaveLength(2);
});

test('mixed colours are written as every program knows them', () => {
  // 0.5 × 255 = 127.5.
  expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)');
  expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
});

test('arrows stop at the edges, Home and End go to the ends of a row', () => {
  const at = { row: 1, column: 1 };
  expect(nextPosition(at, 'ArrowDown', 2, 3)).toEqual(at);
  expect(nextPosition(at, 'ArrowUp', 2, 3)).toEqual({ row: 0, column: 1 });
  expect(nextPosition(at, 'Home', 2, 3)).toEqual({ row: 1, column: 0 });
  expect(nextPosition(at, 'End', 2, 3)).toEqual({ row: 1, column: 2 });
  expect(nextPosition(at, 'a', 2, 3)).toBeNull();
});
