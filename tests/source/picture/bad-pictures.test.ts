import { describe, expect, it } from 'vitest';
import * as limits from '../../../lib/model/limits.ts';
import { readFile } from '../../../lib/source/file.ts';
import { readPicture } from '../../../lib/source/picture/page.ts';
import type { Recognize } from '../../../lib/source/picture/recognizer.ts';
import { seeded } from '../../generator/random.ts';
import { type JpegPage, pdfOfJpegs, toJpeg } from '../../generator/scans/pictures-pdf.ts';
import { readScanned, recognizer } from '../../generator/scans/reading.ts';

/** Blots of all sizes and greys, as a photo has them. */
function photo(width: number, height: number) {
  const random = seeded(7);
  const levels = new Uint8Array(width * height).fill(150);
  for (let blot = 0; blot < 400; blot++) {
    const [x, y, radius] = [random.int(0, width), random.int(0, height), random.int(2, 60)];
    const level = random.int(0, 255);
    for (let py = Math.max(0, y - radius); py < Math.min(height, y + radius); py++)
      for (let px = Math.max(0, x - radius); px < Math.min(width, x + radius); px++)
        if (Math.hypot(px - x, py - y) < radius) levels[py * width + px] = level;
  }
  return { width, height, levels };
}

const white: JpegPage = {
  width: 64,
  height: 90,
  bytes: toJpeg({ width: 64, height: 90, data: new Uint8Array(64 * 90 * 3).fill(255) }, 50),
};

async function troubleOf(bytes: Uint8Array): Promise<unknown> {
  let loaded = 0;
  const recognize = (): Promise<Recognize> => {
    loaded++;
    return recognizer();
  };
  const { readPdf } = await import('../../../lib/source/pdf/in-node.ts');
  const reading = readFile(bytes, 'a.pdf', {
    limits: limits.fileReading,
    readPdf: (taken, options) => readPdf(taken, { cMapUrl: '/', ...options }),
    pictures: { recognize },
  });
  const trouble = await reading.then(
    () => null,
    (error: { trouble?: unknown }) => error.trouble ?? error,
  );
  return { trouble, loaded };
}

describe('what shows no report', () => {
  it('is not guessed at: a photo', { timeout: 120_000 }, async () => {
    const placed = { picture: photo(900, 1200), page: 1, scale: 0.66 };
    const page = await readPicture(
      { ...placed, anchor: () => ({ kind: 'page', page: 1, box: [0, 0, 1, 1] }) },
      await recognizer(),
    );
    expect(page).toBeNull();
  });

  it('is refused before it is decoded: a page of 20,000 pixels', async () => {
    const huge = pdfOfJpegs([{ ...white, width: 20_000, height: 28_000 }]);
    expect(await troubleOf(huge)).toEqual({ trouble: 'scansUnread', loaded: 0 });
  });

  it('has a sentence: a JPEG that is cut off', async () => {
    const broken = pdfOfJpegs([{ ...white, bytes: white.bytes.slice(0, 40) }]);
    expect(await troubleOf(broken)).toMatchObject({ trouble: 'scansUnread' });
  });
});

it('reads no more pages than the limit, and names the rest as unread', { timeout: 120_000 }, async () => {
  const counted: number[] = [];
  const reading = await readScanned(pdfOfJpegs(Array.from({ length: 90 }, () => white)), (done) => counted.push(done));
  // Nothing stands on any of them: all stay unread. 60 were looked at.
  expect(counted).toEqual(Array.from({ length: 61 }, (_, done) => done));
  expect(reading.document.unreadPages).toEqual([{ why: 'scanned', ranges: [[1, 90]] }]);
});
