import type { Page } from 'playwright-core';
import { docxLayouts } from '../generator/layouts/docx.ts';
import { makeReport } from '../generator/make.ts';
import { seeded } from '../generator/random.ts';
import type { Extension } from './chromium.ts';
import { faulty } from './pages.ts';
import type { Visit } from './visit.ts';

/** The file viewer without a file, with a PDF, a Word file and pasted text, and with a file that it cannot show. */
export async function walkViewerPage(extension: Extension, visit: Visit): Promise<void> {
  const open = async (query = ''): Promise<Page> => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(`chrome-extension://${extension.id}/viewer.html${query}`);
    await page.locator('main[aria-busy=false]').waitFor();
    return page;
  };
  const show = async (name: string, page: Page): Promise<void> => {
    await visit(`viewer-${name}`, page);
    await page.close();
  };
  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

  await show('empty', await open());

  const pdf = await open();
  await choose(pdf, '2024年度报告.pdf', await printed(extension));
  await pdf.locator('.side li .place').nth(1).click();
  await pdf.locator('.unfolded').waitFor();
  await pdf.waitForFunction(isDrawn);
  await show('pdf', pdf);

  const [layout] = docxLayouts;
  if (layout === undefined) throw new Error('No layout of Word files.');
  const { source } = await layout.render(makeReport(7, { year: 2022 }), seeded(1));
  const word = await open();
  await choose(word, '2022年度报告.docx', Buffer.from(source));
  await word.locator('.blocks').waitFor();
  await word.locator('.side [aria-busy=true]').waitFor({ state: 'detached' });
  await show('word', word);

  const pasted = await open();
  await pasted.locator('textarea').fill(faulty);
  await pasted.locator('form.paste button').click();
  await pasted.locator('.side li').first().waitFor();
  await show('pasted', pasted);

  const old = await open();
  await choose(old, '年报.doc', Buffer.from('d0cf11e0a1b11ae157006f007200640044006f00', 'hex'));
  await old.getByRole('alert').waitFor();
  await show('refused', old);

  await show('wanted', await open(`?src=${encodeURIComponent('http://www.example.test/2024.pdf')}`));
}

/** Whether there is ink on each page that is in sight: for `waitForFunction`. */
function isDrawn(): boolean {
  return [...document.querySelectorAll('canvas')].every((canvas) => {
    const { top, bottom } = canvas.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return true;
    const { width, height } = canvas;
    if (width === 0) return false;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
    return data.some((value, index) => index % 4 === 0 && value < 100 && data[index + 3] === 255);
  });
}

async function printed(extension: Extension): Promise<Buffer> {
  const page = await extension.open('www.nanhu.gov.cn/faulty.html');
  const session = await extension.context.newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', {});
  await page.close();
  return Buffer.from(data, 'base64');
}
