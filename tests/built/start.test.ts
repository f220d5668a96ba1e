/** `npm start` with the built extension and without a display. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../../scripts/demo/pages.ts';
import { withChromium } from '../bench/chromium.ts';
import { docxLayouts } from '../generator/layouts/docx.ts';
import { makeReport } from '../generator/make.ts';
import { seeded } from '../generator/random.ts';
import { root } from './output.ts';

const extension = join(root, '.output/chrome-mv3');
const picture = (name: string) => join(root, `.output/demo/${name}.png`);
const cells = (line: string) => line.split(/ {2,}/);
/** What `npm start` says on how to try it, whoever has no display to try it on now. */
const BY_HAND = ['自己试用：', extension, '核查文件 / 粘贴文字', 'chrome://extensions'];

/** Runs `npm start` in the folder with these files; the lines that it prints, and how it ended. */
function npmStart(cwd: string, ...files: readonly string[]) {
  const env = { ...process.env, GOUJI_EXTENSION: extension, CI: 'true', DISPLAY: '', WAYLAND_DISPLAY: '' };
  const args = ['--prefix', root, 'start', ...(files.length > 0 ? ['--', ...files] : [])];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env, encoding: 'utf8' });
  return { status, printed: stdout, lines: stdout.trimEnd().split('\n'), stderr };
}

/** The table of what was found. */
function tableIn(lines: readonly string[]): readonly (readonly string[])[] {
  const from = lines.findIndex((line) => line.startsWith('页面'));
  return lines.slice(from, lines.indexOf('', from)).map(cells);
}

describe('the samples', () => {
  const names = ['page', 'popup', 'marks'].map((name) => `example-2024-${name}`);
  let run: ReturnType<typeof npmStart>;
  beforeAll(() => {
    for (const name of names) rmSync(picture(name), { force: true });
    run = npmStart(root);
  }, 180_000);

  test('fit on a screen, with a row for each page at least, and say how to go on by hand', () => {
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.lines.length + run.stderr.split('\n').length - 1).toBeLessThanOrEqual(40);
    for (const words of BY_HAND) expect(run.printed).toContain(words);
    const table = tableIn(run.lines);
    expect(table[0]).toEqual(['页面', '角标', '结论', '发现']);
    const slugs = table.flatMap(([slug = '']) => (slug === '' ? [] : [slug]));
    expect(slugs.slice(1)).toEqual([
      'example-2024',
      'fuzhou-2020',
      'haicang-2020',
      'luojiang-2020',
      'quangang-2023',
      'taishang-2020',
    ]);
  });

  // 31 + 4 + 1 granted, where 35 is printed; so the outcomes are 49, as printed: one wrong cell. Then a total of lawsuits
  // (2 + 1, printed 2), a section without content, and a blank cell to be looked at.
  test('list problems and not findings, the badge counts the failures, and the rest is counted', () => {
    const table = tableIn(run.lines);
    expect(table.slice(1, 4)).toEqual([
      ['example-2024', '3', '待核', '主动公开情况表有 1 个空白格：“行政强制”行“处理决定数量”列'],
      ['', '不符', '“（一）予以公开”行“总计”列填 35，各类申请人相加是 36　31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35'],
      ['', '另有 2 处'],
    ]);
  });

  test('leave pictures of the page, of the popup and of the marks', async () => {
    const [page, popup, marks] = await looked(names);
    expect(page).toMatchObject({ size: [1100, 800], marked: 0 });
    expect(popup).toMatchObject({ size: [400, 600] });
    expect(marks).toMatchObject({ size: [1100, 800] });
    expect(marks?.marked).toBeGreaterThan(50);
    // Text has hundreds of shades; an empty window has one.
    for (const each of [page, popup, marks]) expect(each?.colours).toBeGreaterThan(300);
  });
});

describe('files', () => {
  let folder = '';
  let run: ReturnType<typeof npmStart>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-start-'));
    const html = demoPage('example-2024');
    // Printed as it is on paper: the same three failures and one blank cell.
    const pdf = await withChromium(async (browser) => {
      const page = await browser.newPage();
      await page.setContent(html);
      return page.pdf();
    });
    const [layout] = docxLayouts;
    const { source } = (await layout?.render(makeReport(7, { year: 2022 }), seeded(1))) ?? { source: '' };
    writeFileSync(join(folder, 'report.pdf'), pdf);
    writeFileSync(join(folder, 'report.docx'), Buffer.from(source));
    writeFileSync(join(folder, 'page.html'), html);
    writeFileSync(join(folder, 'nothing.txt'), '今天天气很好。');
    writeFileSync(join(folder, 'cut.pdf'), '%PDF-1.7\n1 0 obj\n<<');
    run = npmStart(folder, 'report.pdf', 'report.docx', 'page.html', 'nothing.txt', 'cut.pdf');
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are opened in the file viewer, whatever kind they are, and their problems listed', async () => {
    expect([run.status, run.stderr]).toEqual([0, '']);
    for (const words of BY_HAND) expect(run.printed).toContain(words);
    const rows = tableIn(run.lines).slice(1);
    const of = (name: string) => {
      const from = rows.findIndex(([slug]) => slug === name);
      const length = rows.slice(from + 1).findIndex(([slug]) => slug !== '');
      return rows.slice(from, length < 0 ? undefined : from + 1 + length).map((row) => row.slice(1));
    };
    const outcomes = (name: string) => of(name).map(([outcome]) => outcome);
    expect(outcomes('report.pdf')).toEqual(['待核', '不符', '不符', '不符']);
    expect(outcomes('page.html')).toEqual(['待核', '不符', '不符', '不符']);
    expect(of('report.docx')).not.toEqual([]);
    expect(of('nothing.txt')).toEqual([['未识别出年度报告']]);
    expect(of('cut.pdf').flat().join()).toContain('损坏');
    for (const each of await looked(['report.pdf-viewer', 'report.docx-viewer', 'page.html-viewer']))
      expect(each.colours).toBeGreaterThan(300);
  });

  test('that are not there are named', () => {
    const { status, stderr } = npmStart(folder, 'gone.pdf');
    expect(status).toBe(2);
    expect(stderr).toContain('gone.pdf');
  });
});

async function looked(names: readonly string[]) {
  return withChromium(async (browser) => {
    const tab = await browser.newPage();
    return Promise.all(names.map((name) => tab.evaluate(look, readFileSync(picture(name)).toString('base64'))));
  });
}

/** In a browser: the size of a picture, its number of colours, and its pixels in the colour of a failed sum (mark-style.ts). */
async function look(png: string) {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const seen = new Map<number, number>();
  // A pixel is a number of four bytes; the lowest is red.
  for (const pixel of new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? []))
    seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
  return { size: [width, height], colours: seen.size, marked: seen.get(0xff1f22c5) ?? 0 };
}
