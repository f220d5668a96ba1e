import { describe, expect, it } from 'vitest';
import { hex, text, writePdf } from './pdf-writer.ts';
import { blocksOf, outline, outlineOf, read } from './read.ts';

describe('text of a page', () => {
  it('is read from top to bottom and left to right, in whatever order it is drawn', async () => {
    const content =
      text(100, 600, '第三行') + text(140, 700, '公开') + text(100, 650, '第二行') + text(100, 700, '政府信息');
    expect(await outline(content)).toEqual(['政府信息公开', '第二行', '第三行']);
  });

  it('has its place in points from the top left corner', async () => {
    // Eight ideographs of 10 pt from x = 100; baseline 100 pt below the top edge, em box 8.8 above to 1.2 below it.
    const [block] = await blocksOf(text(100, 700, '政府信息公开报告'));
    expect(block?.anchor).toEqual({ kind: 'page', page: 1, box: [100, 91.2, 180, 101.2] });
  });

  it('has a letter that is drawn twice once, and equal letters beside each other twice', async () => {
    const bold = text(100, 700, '报告11件') + text(100.3, 700.2, '报告11件');
    expect(await outline(bold)).toEqual(['报告11件']);
  });

  it('places letters by spacing, scale, kerning and rise', async () => {
    // Letter spacing of 2, half width, a step back of one em and a step forth: all on one line.
    const content = `BT /F 10 Tf 2 Tc 1 0 0 1 100 700 Tm <${hex('总计')}> Tj 0 Tc 50 Tz <${hex('一二')}> Tj 100 Tz [<${hex('三')}> -1000 <${hex('四')}>] TJ 3 Ts <${hex('五')}> Tj ET`;
    const [block] = await blocksOf(content);
    expect(outlineOf([block as never])).toEqual(['总计一二三 四五']);
    // 100 + 2 × 12, then 2 × 5, then 10 + 10 of the step + 10, and 10: up to 174; the raised one 3 pt higher.
    expect(block?.anchor).toEqual({ kind: 'page', page: 1, box: [100, 88.2, 174, 101.2] });
  });

  it('follows lines set one after the other', async () => {
    const content = `BT /F 10 Tf 14 TL 100 700 Td <${hex('第一行')}> Tj T* <${hex('第二行')}> Tj <${hex('第三行')}> ' 0 -40 TD <${hex('第四行')}> Tj ET`;
    expect(await outline(content)).toEqual(['第一行第二行第三行', '第四行']);
  });

  it('puts a space between words that stand apart, and none between ideographs', async () => {
    const apart = text(100, 700, 'Open') + text(125, 700, 'data') + text(100, 650, '总') + text(116, 650, '计');
    expect(await outline(apart)).toEqual(['Open data', '总计']);
  });

  it('reads vertical writing down, column by column from the right', async () => {
    const cell = '90 500 60 210 re S 50 500 40 210 re S ';
    const content = `${cell}${text(130, 700, '申请', { font: 'V' })}${text(115, 700, '人情况', { font: 'V' })}${text(60, 600, '件')}`;
    expect(await outline(content)).toEqual(['[件|申请人情况]']);
  });
});

describe('what is not seen is not read', () => {
  it.each([
    ['text in invisible mode', `q ${text(100, 650, '看不见', { before: '3 Tr' })} Q`],
    ['transparent text', `q /Clear gs ${text(100, 650, '看不见')} Q`],
    ['text off the page', text(700, 650, '看不见')],
    ['text outside the clip', `q 0 0 50 50 re W n ${text(100, 650, '看不见')} Q`],
    ['text that something covers', `${text(100, 650, '看不见')} 1 g 90 640 100 30 re f 0 g`],
    ['text on a layer that is off', `/OC /Off BDC ${text(100, 650, '看不见')} EMC`],
    ['a watermark set aslant', text(100, 650, '看不见', { matrix: '0.7 0.7 -0.7 0.7' })],
    ['text that stands on its head', text(200, 650, '看不见', { matrix: '-1 0 0 -1' })],
  ])('%s', async (_, hidden) => {
    const bytes = writePdf({
      pages: [{ content: `${text(100, 700, '看得见的字')}${hidden}${text(100, 600, '也看得见')}` }],
      catalog: '/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>',
      resources: '/ExtGState << /Clear << /ca 0 >> >> /Properties << /Off 7 0 R >>',
    });
    const { document } = await read(bytes);
    expect(outlineOf(document.blocks)).toEqual(['看得见的字', '也看得见']);
  });

  it('covers hide what was drawn before them, not what is drawn on them', async () => {
    const content = `${text(100, 700, '64')} 1 g 90 690 50 30 re f 0 g ${text(100, 700, '63')}`;
    expect(await outline(content)).toEqual(['63']);
  });
});

describe('characters', () => {
  it('reads radicals that the file names as the ideographs they are, and leaves bullets of symbol fonts out', async () => {
    expect(await outline('BT /T 10 Tf 100 700 Td <030102> Tj ET')).toEqual(['人民']);
  });
});
