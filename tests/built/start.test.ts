/** `npm start` with the built extension, on one page and without a display. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPage } from '../../scripts/demo/pages.ts';
import { withChromium } from '../bench/chromium.ts';
import { root } from './output.ts';

const names = ['page', 'popup', 'marks'] as const;
const pictures = names.map((name) => join(root, `.output/demo/incomplete-${name}.png`));
let folder = '';
let lines: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-start-'));
  const file = join(folder, 'incomplete.html');
  // The first finding is that a section is missing: it has no place on the page that a click could show.
  writeFileSync(file, demoPage('example-2024').replace(/<h2>一、[\s\S]*?(?=<h2>二、)/, ''));
  for (const path of pictures) rmSync(path, { force: true });
  const env = { ...process.env, GOUJI_EXTENSION: join(root, '.output/chrome-mv3'), CI: 'true' };
  const run = spawnSync(process.execPath, [join(root, 'scripts/start.ts'), file], { env, encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([0, '']);
  lines = run.stdout.trimEnd().split('\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('lists the findings of a page beside its badge', () => {
  const table = lines.slice(lines.indexOf('') + 1, lines.lastIndexOf(''));
  expect(table.map((line) => line.split(/ {2,}/))).toEqual([
    ['页面', '角标', '结论', '发现'],
    ['incomplete', '5', '不符', '缺少“一、总体情况”'],
    ['', '待核', '主动公开情况表有 1 个空白格：“行政强制”行“处理决定数量”列'],
    ['', '不符', '“（一）予以公开”行“总计”列填 35，各类申请人相加是 36　31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35'],
    ['', '不符', '“（七）总计”行“总计”列填 49，各项办理结果相加是 48　35 + 5 + 2 + 4 + 2 = 48 ≠ 49'],
    ['', '不符', '“行政诉讼（未经复议直接起诉）”的“总计”填 2，各种结果相加是 3　2 + 0 + 0 + 1 = 3 ≠ 2'],
    ['', '不符', '“五、存在的主要问题及改进情况”下面没有内容'],
  ]);
});

test('takes pictures of the page, of the popup and of the marks', async () => {
  const [page, popup, marks] = await withChromium(async (browser) => {
    const tab = await browser.newPage();
    return Promise.all(pictures.map((path) => tab.evaluate(look, readFileSync(path).toString('base64'))));
  });
  expect(page).toMatchObject({ size: [1100, 800], marked: 0 });
  expect(popup).toMatchObject({ size: [400, 600] });
  expect(marks).toMatchObject({ size: [1100, 800] });
  expect(marks?.marked).toBeGreaterThan(50);
  // Text has hundreds of shades; an empty window has one.
  for (const picture of [page, popup, marks]) expect(picture?.colours).toBeGreaterThan(300);
});

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
