import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultSchema } from '../../lib/model/result.ts';
import { openPrinter } from '../generator/pdf/print.ts';
import { htmlKind, makeScan, type Scan, scanKinds } from '../generator/scans/make.ts';
import { toJpeg } from '../generator/scans/pictures-pdf.ts';
import { pngOf } from '../source/picture/png-writer.ts';
import { goujiIn } from './spawn.ts';

/** A figure of the row 一、本年新收, printed one too high: the row and the balance no longer hold. */
const wrongCell = 't3.received.total';

let browser: Browser;
beforeAll(async () => {
  browser = await openPrinter();
});
afterAll(() => browser.close());

async function scan() {
  const kind = scanKinds.find(({ name }) => name === 'turned');
  if (kind === undefined) throw new Error('no such kind');
  return makeScan(kind, 4242, browser, (report) => {
    const known = report.cells.get(wrongCell);
    const value = (known?.value ?? 0) + 1;
    return {
      ...report,
      cells: new Map([...report.cells, [wrongCell, { text: String(value), value, state: 'number' }]]),
    };
  });
}

/** The result, of which nearly all cells are read and none is wrong. */
function expectRead(stdout: string, { report, lost }: Pick<Scan, 'report' | 'lost'>) {
  const result = resultSchema.parse(JSON.parse(stdout));
  const facts = result.report?.facts ?? {};
  const carried = [...report.cells].filter(([id]) => !lost.has(id));
  const right = carried.filter(([id, { state, value }]) => facts[id]?.state === state && facts[id]?.value === value);
  const wrong = carried.filter(([id, { value }]) => facts[id]?.state === 'number' && facts[id]?.value !== value);
  expect(wrong).toEqual([]);
  expect(right.length / carried.length).toBeGreaterThanOrEqual(0.97);
  return result;
}

describe('gouji --pictures', () => {
  it('reads a scanned PDF, and puts what is wrong in it to a person', { timeout: 600_000 }, async () => {
    const { bytes, report, lost } = await scan();
    const refused = await goujiIn({ 'a.pdf': bytes }, ['a.pdf']);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stdout).toContain('--pictures');

    const { status, stdout } = await goujiIn({ 'a.pdf': bytes }, ['--pictures', '--format', 'json', 'a.pdf']);
    const result = expectRead(stdout, { report, lost });
    expect(result.report?.facts[wrongCell]?.sure).toBeGreaterThan(0.2);
    expect(result.notices?.map(({ id }) => id)).toContain('readFromPictures');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: 't3-row-total', outcome: 'review', cells: [wrongCell] }),
    );
    expect(result.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(status).toBe(0);
  });

  it('reads a report that is a picture', { timeout: 600_000 }, async () => {
    const made = await makeScan(htmlKind, 4242, browser);
    const [picture] = made.pictures;
    const files = { 'photo.jpg': picture?.bytes ?? '' };
    const refused = await goujiIn(files, ['--format', 'json', 'photo.jpg']);
    expect(refused.status).toBe(2);
    expect(JSON.parse(refused.stdout)).toMatchObject({
      source: { kind: 'pdf' },
      error: '这是图片，未读取；加 --pictures 可以识别（PNG、JPEG）',
    });

    const { status, stdout } = await goujiIn(files, ['--pictures', '--format', 'json', 'photo.jpg']);
    const result = expectRead(stdout, made);
    expect(result).toMatchObject({ source: { kind: 'pdf', name: 'photo.jpg' }, error: null });
    expect(result.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(status).toBe(0);
  });

  const blank = new Uint8Array(toJpeg({ width: 64, height: 90, data: new Uint8Array(64 * 90 * 3).fill(255) }, 50));
  const [rows, all] = [[[0, 255, 255]], { width: 2, height: 1, depth: 8, colour: 0 }];
  it.each([
    ['a blank sheet', 'a.jpg', blank, '图片中未识别出报告的文字，请提供文字版'],
    ['a blank PNG', 'a.png', pngOf({ ...all, rows }), '图片中未识别出报告的文字，请提供文字版'],
    ['a JPEG that is cut off', 'a.jpg', blank.slice(0, -40), '文件已损坏或未下载完整，无法读取'],
    ['a PNG that is cut off', 'a.png', pngOf({ ...all, rows }).slice(0, -9), '文件已损坏或未下载完整，无法读取'],
    [
      'a PNG of 20,000 pixels',
      'a.png',
      pngOf({ ...all, rows, width: 20_000, height: 20_000 }),
      '图片的像素过多，无法读取，请缩小后再核查',
    ],
    ['a GIF', 'a.png', 'GIF89a', '这种图片无法读取，请另存为普通的 PNG（非隔行）或 JPEG（非 CMYK）再核查'],
    ['no picture', 'a.png', new Uint8Array([0, 1, 2, 3]), '不是网页也不是文本，无法读取'],
  ])('says why it cannot read %s', { timeout: 60_000 }, async (_, name, bytes, sentence) => {
    const { status, stdout } = await goujiIn({ [name]: bytes }, ['--pictures', '--format', 'json', name]);
    expect(JSON.parse(stdout)).toMatchObject({ error: sentence, standing: 'unreadable' });
    expect(status).toBe(2);
  });
});
