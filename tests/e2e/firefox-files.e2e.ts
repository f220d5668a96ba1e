import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxLayouts } from '../generator/layouts/docx.ts';
import { makeReport } from '../generator/make.ts';
import { openPrinter } from '../generator/pdf/print.ts';
import { seeded } from '../generator/random.ts';
import { type Firefox, OTHER_HOST, startFirefox } from './firefox.ts';
import { textsOf } from './in-page.ts';
import { faulty } from './pages.ts';
import type { ServedFile } from './web.ts';

/** The jobs of viewer.e2e.ts and attachments.e2e.ts in Firefox, by what is on the screen alone. */

/**
 * Formulas of the four problems of the report (tests/e2e/pages.ts): a blank cell and a part without text have none, and
 * 35 + 5 + 2 + 4 + 2 = 48 ≠ 49 is an effect of the first, shown when that unfolds.
 */
const FORMULAS = ['31 + 4 + 0 + 0 + 1 + 0 = 36 ≠ 35', '2 + 0 + 0 + 1 = 3 ≠ 2'];
const options = { timeout: 20_000, interval: 200 };
const pages = new Map<string, string | ServedFile>();
let firefox: Firefox;
let folder: string;
let pdf: Buffer;

beforeAll(async () => {
  const printer = await openPrinter();
  const page = await printer.newPage();
  await page.setContent(faulty);
  pdf = await page.pdf();
  // 一、本年新收, total: 84 for 48.
  const other = faulty.replace('<td><p><span>48</span></p></td>', '<td><p><span>84</span></p></td>');
  await page.setContent(other);
  const changed = await page.pdf();
  await printer.close();
  folder = await mkdtemp(join(tmpdir(), 'gouji-files-'));
  await writeFile(join(folder, '年报.pdf'), pdf);
  const [layout] = docxLayouts;
  if (layout === undefined) throw new Error('no layout');
  // Two years before the others, so that none is compared with it.
  const { source } = await layout.render(makeReport(7, { year: 2022 }), seeded(1));
  await writeFile(join(folder, 'a.docx'), source);
  pages.set('/nb.pdf', { body: pdf, type: 'application/pdf' });
  pages.set('/down?id=5', { body: pdf, type: 'application/pdf' });
  pages.set('/other.pdf', { body: changed, type: 'application/pdf' });
  pages.set('/report.html', faulty.replace('</body>', '<a href="/other.pdf">2024年度报告.pdf</a></body>'));
  firefox = await startFirefox(pages);
}, 120_000);
afterAll(async () => {
  await firefox?.close();
  await rm(folder, { recursive: true, force: true });
});

const texts = (selector: string) => firefox.call(textsOf, selector);
const formulas = () => expect.poll(() => texts('.side .formula'), options);

async function openViewer(): Promise<void> {
  await firefox.openOwn('/viewer.html');
  await expect.poll(() => texts('main[aria-busy=false]'), options).toHaveLength(1);
}

test('a PDF that is chosen is drawn beside its findings, and a finding goes to its place', async () => {
  await openViewer();
  await firefox.type('input[type=file]', join(folder, '年报.pdf'));
  await formulas().toEqual(FORMULAS);
  const dark = () =>
    firefox.run<boolean>(`
      const canvas = document.querySelector('canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width || 1, canvas.height || 1);
for (let at = 0; at < data.length; at += 4) if (data[at] < 100 && data[at + 3] === 255) return true;
      return false;`);
  await expect.poll(dark, options).toBe(true);
  expect(await firefox.marks()).toBe(1);
  const top = () => firefox.run<number>(`return document.querySelector('.file-scroller').scrollTop`);
  expect(await top()).toBe(0);
  await firefox.run(`document.querySelectorAll('.side .place')[2].click()`);
  await expect.poll(top, options).toBeGreaterThan(500);
});

test('a Word file, a file that is dropped and pasted text are read', async () => {
  await openViewer();
  await firefox.type('input[type=file]', join(folder, 'a.docx'));
  await expect.poll(() => texts('.facts'), options).toEqual([expect.stringContaining('200/200')]);
  expect(await texts('.blocks table')).toHaveLength(3);

  await firefox.run(
    `const bytes = Uint8Array.from(atob(arguments[0]), (each) => each.charCodeAt(0));
     const dataTransfer = new DataTransfer();
     dataTransfer.items.add(new File([bytes], '年报.pdf'));
     document.querySelector('.file-scroller').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));`,
    pdf.toString('base64'),
  );
  await formulas().toEqual(FORMULAS);

  await firefox.open('/report.html');
  const copied = await firefox.run<string>(
    'getSelection().selectAllChildren(document.body); return getSelection().toString()',
  );
  await openViewer();
  await firefox.run(`document.querySelector('textarea').value = arguments[0]`, copied);
  await firefox.press('form.paste button');
  await formulas().toEqual(FORMULAS);
});

test.each(['/nb.pdf', '/down?id=5'])('the popup of a PDF in a tab opens the file viewer on it: %s', async (path) => {
  await firefox.open(path);
  await firefox.openFor('popup');
  await expect.poll(() => texts('button.plain'), options).toHaveLength(1);
  await firefox.press('button.plain');
  const { searchParams } = await firefox.toViewerPage();
  expect(new URL(searchParams.get('src') ?? '').pathname).toBe(path.replace(/\?.*/, ''));
  await formulas().toEqual(FORMULAS);
  await firefox.shut();
});

test('on a site that is not granted, a click on the button is enough, and the popup asks for it', async () => {
  await firefox.open('/nb.pdf', OTHER_HOST);
  await firefox.click();
  await expect.poll(() => firefox.pressInPopup('button.plain'), options).toBe(true);
  await firefox.toViewerPage();
  await formulas().toEqual(FORMULAS);
  await firefox.shut();
});

test('an attachment is listed, audited, and compared with the report of its page', async () => {
  await firefox.open('/report.html');
  await firefox.openFor('popup');
  await expect.poll(() => texts('button.file'), options).toEqual(['PDF 2024年度报告.pdf']);
  await firefox.press('button.file');
  await firefox.toViewerPage();
  // In whatever language: the number that breaks a sum, and among its effects the page's number and the attachment's.
  await expect
    .poll(() => texts('.side .place'), options)
    .toEqual(expect.arrayContaining([expect.stringMatching(/84.*48/)]));
  await firefox.run(
    "[...document.querySelectorAll('.side .place')].find((each) => /84/.test(each.textContent)).click()",
  );
  await expect
    .poll(() => texts('.side .effect'), options)
    .toEqual(expect.arrayContaining([expect.stringMatching(/48.*84/)]));
  await firefox.shut();
});

test('what is selected is audited', async () => {
  await firefox.open('/report.html');
  await firefox.run('getSelection().selectAllChildren(document.body)');
  await firefox.auditSelection();
  const { searchParams } = await firefox.toViewerPage();
  expect([...searchParams.keys()]).toEqual(['kept']);
  await formulas().toEqual(FORMULAS);
  await firefox.shut();
});
