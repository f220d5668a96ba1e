/** A small batch in either browser, from its addresses to the files that are taken along. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOutcome, nameRule } from '../../lib/export/words.ts';
import { text, titleOf } from '../../lib/locales/index.ts';
import { fieldsOf, readTables } from '../export/workbooks.ts';
import { type BatchesPage, batchesInBrowsers } from './batches-page.ts';
import { clickOn, savedBy, startBatch, textsOf } from './in-page.ts';
import { gone, reports } from './small-batch.ts';

const LOCALE = 'en';
/** A machine that does other things too takes its time. */
const slow = { timeout: 60_000, interval: 200 };
const pages = new Map(reports.map(({ url, html }) => [new URL(url).pathname, html]));

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
/** Each report has one fault at most: all its findings are one problem, which is listed under the first of them. */
const problemsOf = (at: number) => reports[at]?.findings.slice(0, 1) ?? [];
const fails = (at: number) => problemsOf(at).filter(({ outcome }) => outcome === 'fail').length;
const reviews = (at: number) => problemsOf(at).filter(({ outcome }) => outcome === 'review').length;

describe.each(batchesInBrowsers)('%s', (_name, open) => {
  let batches: BatchesPage;
  beforeAll(async () => {
    batches = await open(pages);
  }, 120_000);
  afterAll(() => batches?.close());
  const texts = (selector: string) => batches.run(textsOf, selector);

  test('every report is audited and stands in the table', { timeout: 120_000 }, async () => {
    await batches.run(startBatch, [...reports.map(({ url }) => url), gone].join('\n'));
    await expect.poll(() => texts('.run.done'), slow).toHaveLength(1);
    await expect.poll(() => texts('[role=grid] tbody tr'), slow).toHaveLength(reports.length);
    const rows = await texts('[role=grid] tbody tr');
    expect(reports.filter(({ agency }, at) => !rows[at]?.includes(agency))).toEqual([]);
  });

  test('the XLSX has the numbers that follow from the faults', async () => {
    const tables = await readTables(bytesOf(await batches.run(savedBy, 'XLSX')));
    const names = (['problems', 'checked', 'cells'] as const).map((key) => text(LOCALE, `export.sheet.${key}`));
    const own = (['reports', 'unread'] as const).map((key) => text(LOCALE, `batch.sheet.${key}`));
    expect(tables.map(({ sheet }) => sheet)).toEqual([
      names[0],
      ...own,
      text(LOCALE, 'score.explained'),
      ...(['title', 'warnings', 'groups', 'rules', 'ranking'] as const).map((key) => text(LOCALE, `assessment.${key}`)),
      ...names.slice(1),
    ]);
    const [list, { rows: table = [] } = {}, { rows: unread = [] } = {}] = tables;
    const cells = tables.at(-1);
    if (list === undefined || cells === undefined) expect.fail();
    // Each report has the 200 cells of its form.
    expect(cells.rows).toHaveLength(200 * reports.length);
    // Number, agency, year, form, failures, to be reviewed, both together, decided, cells read, cells of the form, score; behind
    // title and name the address.
    expect(table.map((cells) => [...cells.slice(0, 11), cells[13]])).toEqual(
      reports.map(({ agency, score, url }, at) => [
        at + 1,
        agency,
        2024,
        '2021',
        fails(at),
        reviews(at),
        problemsOf(at).length,
        0,
        200,
        200,
        score,
        url,
      ]),
    );
    const of = (column: 'agency' | 'year' | 'outcome' | 'formula' | 'rule') =>
      fieldsOf(list, text(LOCALE, `export.column.${column}`));
    const [agencies, years, outcomes, formulas, rules] = [
      of('agency'),
      of('year'),
      of('outcome'),
      of('formula'),
      of('rule'),
    ];
    const found = agencies.map((agency, at) => ({
      line: [agency, years[at], outcomes[at]].join('|'),
      // A problem names the rules of all its findings, the one that leads it first.
      rule: String(rules[at]).split(' / ')[0],
      formula: formulas[at],
    }));
    const known = reports.flatMap(({ agency }, at) =>
      problemsOf(at).map(({ rule, outcome, formula }) => ({
        line: [agency, 2024, nameOutcome(LOCALE, outcome)].join('|'),
        rule: nameRule(LOCALE, rule),
        formula,
      })),
    );
    const missing = { line: ['', '', text(LOCALE, 'export.unchecked')].join('|'), rule: 'null', formula: null };
    expect(found).toEqual([...known, missing]);
    expect(unread.map(([number, , url, state]) => [number, url, state])).toEqual([
      [reports.length + 1, gone, text(LOCALE, 'batch.state.failed')],
    ]);
  });

  test('the SVG says how often each rule failed, in lengths and in numbers', async () => {
    await batches.run(clickOn, '#tab-charts');
    // Rules, and agencies by rules; one year is compared with none.
    await expect.poll(() => texts('.chart svg'), slow).toHaveLength(2);
    const svg = bytesOf(await batches.run(savedBy, text(LOCALE, 'batches.chart.svg'), '.chart button')).toString();
    const drawn = await batches.run(partsOf, svg);
    expect(drawn.root).toBe('svg');
    expect(drawn.texts).toEqual(
      expect.arrayContaining([
        titleOf(LOCALE, 't3-row-total'),
        titleOf(LOCALE, 't4-total'),
        titleOf(LOCALE, 'cell-blank'),
      ]),
    );
    // Two sums of a row, which explain balances and a sum of outcomes; one sum of reviews; one blank to be looked at.
    expect(drawn.texts.filter((each) => /^\d/.test(each))).toEqual(['2', '1', '0 + 1']);
    const [longest = 0, ...others] = drawn.bars;
    expect(longest).toBeGreaterThan(100);
    // What has no failure has no bar of failures.
    expect(others.map((width) => width / longest)).toEqual([0.5]);
  });

  test('the PNG is the same picture, twice as large', async () => {
    const png = await batches.run(savedBy, text(LOCALE, 'batches.chart.png'), '.chart button');
    expect(bytesOf(png).subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
    const { size, chart, ground, bar, fill } = await batches.run(pictureOf, png);
    expect(size).toEqual(chart.map((length) => length * 2));
    // The corner is of the ground, the first bar of the colour that it has on the page.
    expect(ground).toEqual([255, 255, 255, 255]);
    expect(`rgb(${bar.slice(0, 3).join(', ')})`).toBe(fill);
    expect(bar).not.toEqual(ground);
  });
});

/** In the page: what an SVG holds. `bars`: widths of the bars of failures, without those of the key. */
async function partsOf(svg: string) {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const lone = [...parsed.querySelectorAll('rect')].map((rect) => ({
    fill: rect.getAttribute('fill') ?? '',
    height: rect.getAttribute('height'),
    width: Number(rect.getAttribute('width')),
  }));
  // The key's first square has the colour of failures, and is drawn last.
  const key = lone.findLast(({ height, width }) => height === '14' && width === 14);
  return {
    root: parsed.documentElement.localName,
    texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
    bars: lone
      .filter((rect) => rect !== key && rect.fill === key?.fill && rect.height === '14')
      .map(({ width }) => width),
  };
}

/** In the page: colours of a picture of the first chart, in its corner and in the middle of its first bar. */
async function pictureOf(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const svg = document.querySelector<SVGSVGElement>('.chart svg');
  const rect = document.querySelector<SVGRectElement>('.chart svg .mark .bar.fail');
  const of = (name: 'x' | 'y' | 'width' | 'height') => rect?.[name].baseVal.value ?? 0;
  const colour = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])];
  return {
    size: [bitmap.width, bitmap.height],
    chart: [svg?.width.baseVal.value ?? 0, svg?.height.baseVal.value ?? 0],
    fill: rect === null ? '' : getComputedStyle(rect).fill,
    ground: colour(0, 0),
    bar: colour(2 * of('x') + of('width'), 2 * of('y') + of('height')),
  };
}
