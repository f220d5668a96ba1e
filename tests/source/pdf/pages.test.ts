import { describe, expect, it } from 'vitest';
import { grid, line, type PageSource, text, writePdf } from './pdf-writer.ts';
import { blocksOf, cellsOf, outline, outlineOf, read } from './read.ts';

/** A paragraph and a table, 600 by 800 points. */
const content = [
  text(50, 700, '政府信息公开报告'),
  grid([50, 150, 250], [600, 580, 560]),
  text(60, 586, '项目'),
  text(160, 586, '数量'),
  text(60, 566, '规章'),
  text(160, 566, '12'),
].join('');
const said = ['政府信息公开报告', '[项目|数量 / 规章|12]'];

describe('rotated pages', () => {
  it.each([0, 90, 180, 270] as const)(
    'is read alike under /Rotate %i, with places on the page as it lies',
    async (rotate) => {
      const blocks = await blocksOf({ content, rotate });
      expect(outlineOf(blocks)).toEqual(said);
      expect(blocks.map(({ anchor }) => anchor)).toEqual([
        { kind: 'page', page: 1, box: [50, 91.2, 130, 101.2] },
        { kind: 'page', page: 1, box: [50, 200, 250, 240] },
      ]);
    },
  );

  // The content is turned inside an upright page, as scanners and printers do. The cell of 12 is x 150–250, y 560–580
  // of the content; its corners after the transformation, from the top of the page:
  it.each([
    // x' = 800 − y, y' = x: x' 220–240, y' 150–250, so 350–450 from the top of 600.
    ['a quarter to the left', '0 1 -1 0 800 0 cm', { width: 800, height: 600 }, [220, 350, 240, 450]],
    // x' = 600 − x, y' = 800 − y: x' 350–450, y' 220–240, so 560–580 from the top of 800.
    ['upside down', '-1 0 0 -1 600 800 cm', {}, [350, 560, 450, 580]],
    // x' = y, y' = 600 − x: x' 560–580, y' 350–450, so 150–250 from the top of 600.
    ['a quarter to the right', '0 -1 1 0 0 600 cm', { width: 800, height: 600 }, [560, 150, 580, 250]],
  ])('reads content turned %s', async (_, turn, size, box) => {
    const page: PageSource = { ...size, content: `q ${turn} ${content} Q` };
    const blocks = await blocksOf(page);
    expect(outlineOf(blocks)).toEqual(said);
    expect(cellsOf(blocks[1]).find((cell) => cell.text === '12')?.anchor).toEqual({ kind: 'page', page: 1, box });
  });

  it('counts places from the corner of the crop box, and reads nothing outside of it', async () => {
    const blocks = await blocksOf({ content: content + text(10, 700, '外'), cropBox: [40, 300, 500, 750] });
    expect(outlineOf(blocks)).toEqual(said);
    expect(blocks[0]?.anchor).toEqual({ kind: 'page', page: 1, box: [10, 41.2, 90, 51.2] });
  });
});

describe('page numbers, heads and feet', () => {
  const page = (number: number, foot: string): string =>
    text(50, 780, '2023年政府信息公开工作年度报告', { size: 8 }) +
    line(50, 775, 550, 775) +
    text(50, 600 - number, `第${'一二三'.charAt(number - 1)}页上的正文说到这里结束。`) +
    text(290, 30, foot);

  it.each([
    ['— 1 —', '— 2 —', '— 3 —'],
    ['1', '2', '3'],
    ['第1页 共3页', '第2页 共3页', '第3页 共3页'],
    ['1/3', '2/3', '3/3'],
  ])('are left out: %s', async (...feet) => {
    const blocks = await blocksOf(...feet.map((foot, index) => page(index + 1, foot)));
    expect(outlineOf(blocks)).toEqual([
      '第一页上的正文说到这里结束。',
      '第二页上的正文说到这里结束。',
      '第三页上的正文说到这里结束。',
    ]);
  });

  it('leaves out the number of a lone page, and no figure of a table at its foot', async () => {
    const rows = [60, 45, 30].map(
      (y, index) => text(50, y, `${index + 1}．规章`) + text(200, y, `${index}`) + text(300, y, '7'),
    );
    const blocks = await blocksOf(text(50, 90, '项目') + text(200, 90, '新收') + text(300, 90, '总计') + rows.join(''));
    expect(outlineOf(blocks)).toEqual(['[项目|新收|总计 / 1．规章|0|7 / 2．规章|1|7 / 3．规章|2|7]']);
    expect(await outline(text(50, 700, '正文。') + text(290, 30, '- 1 -'))).toEqual(['正文。']);
  });
});

describe('pages that are pictures', () => {
  const scan = 'q 600 0 0 800 0 0 cm /Im Do Q';

  it('are said with their numbers and stand as pictures, with nothing read from them', async () => {
    const hidden = text(100, 700, '识别出来的文字可能有错', { before: '3 Tr' });
    const bytes = writePdf({
      pages: [
        { content: text(50, 700, '一、总体情况') },
        { content: scan },
        { content: `${scan} ${hidden} 0 Tr ${text(290, 20, '3')}` },
      ],
    });
    const { document, pages, scannedPages } = await read(bytes);
    expect({ pages, scannedPages, limitations: document.limitations, unread: document.unreadPages }).toEqual({
      pages: 3,
      scannedPages: [2, 3],
      limitations: ['scannedPages'],
      unread: [{ why: 'scanned', ranges: [[2, 3]] }],
    });
    expect(document.blocks.slice(1)).toEqual([
      { kind: 'image', alt: '', anchor: { kind: 'page', page: 2, box: [0, 0, 600, 800] } },
      { kind: 'image', alt: '', anchor: { kind: 'page', page: 3, box: [0, 0, 600, 800] } },
    ]);
  });

  it('are told where strips make up the page, or letters are drawn as outlines', async () => {
    const strips = [0, 200, 400, 600].map((y) => `q 600 0 0 200 0 ${y} cm /Im Do Q`).join(' ');
    const outlines = Array.from(
      { length: 150 },
      (_, at) => `${at} 500 m ${at} 505 ${at + 3} 505 ${at + 3} 500 c f`,
    ).join('\n');
    const { scannedPages } = await read(writePdf({ pages: [{ content: strips }, { content: outlines }] }));
    expect(scannedPages).toEqual([1, 2]);
  });

  it('are not pages with text and a picture, nor blank ones', async () => {
    const prose =
      text(50, 700, '三、收到和处理政府信息公开申请情况如下图所示，共收到申请十件。') +
      text(50, 200, '四、政府信息公开行政复议、行政诉讼情况');
    const bytes = writePdf({ pages: [{ content: `${prose} q 400 0 0 300 100 300 cm /Im Do Q` }, { content: '' }] });
    const { document, scannedPages } = await read(bytes);
    expect(scannedPages).toEqual([]);
    expect(outlineOf(document.blocks)).toEqual([
      '三、收到和处理政府信息公开申请情况如下图所示，共收到申请十件。',
      '(picture)',
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
    expect(document.blocks[1]?.anchor).toEqual({ kind: 'page', page: 1, box: [100, 200, 500, 500] });
  });

  it('keeps logos and seals out', async () => {
    expect(await outline(`${text(50, 700, '报告')} q 30 0 0 30 500 700 cm /Im Do Q`)).toEqual(['报告']);
  });
});
