import { describe, expect, it } from 'vitest';
import { text } from './pdf-writer.ts';
import { blocksOf, outline, outlineOf } from './read.ts';

const perLine = 20;

/** Paragraphs of 10 pt set between x = 50 and 250, twenty ideographs a line; `indent`: of the first line, in ems. */
function set(indent: number, ...paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((words) => {
    const first = { x: 50 + 10 * indent, words: words.slice(0, perLine - indent) };
    const rest = words.slice(perLine - indent).match(/.{1,20}/g) ?? [];
    return [first, ...rest.map((line) => ({ x: 50, words: line }))];
  });
  return lines.map(({ x, words }, index) => text(x, 700 - 15 * index, words)).join('');
}

describe('paragraphs', () => {
  const paragraphs = [
    '本年度共收到政府信息公开申请一百二十三件，其中自然人提出一百件，全部按期答复，没有超期。',
    '（二）主动公开政府信息四千条，制发规范性文件二十件，废止三件。',
    '二、主动公开政府信息情况',
    '具体情况见下表。',
  ];

  it.each([2, 0])(
    'are joined from their lines and end where a line is short, first line indented by %i',
    async (indent) => {
      expect(await outline(set(indent, ...paragraphs))).toEqual(paragraphs);
    },
  );

  it('end where the next is indented, though the line is full', async () => {
    const full = [
      '一二三四五六七八九十一二三四五六七。',
      '后面一段从新的一行开始，前面缩进两格。因此它不是前面一段的继续，要分开来，成为两段，各有各的句子，互不相连。',
    ];
    expect(full[0]).toHaveLength(perLine - 2);
    expect(await outline(set(2, ...full))).toEqual(full);
  });

  it('go on where a numeral begins a line inside a sentence', async () => {
    const words = '依照政府信息公开条例第二十条的规定，第（一）项的规章和规范性文件共二十件。';
    const at = words.indexOf('（一）');
    const content = text(50, 700, words.slice(0, at)) + text(50, 685, words.slice(at));
    expect(await outline(content)).toEqual([words]);
  });

  it('go on over a page break, and stand on the page where they begin', async () => {
    const words = '本报告所列数据的统计期限自一月一日起，到十二月三十一日止，由办公室综合各处室材料编制。';
    const first = set(2, words.slice(0, 38));
    const second = set(0, words.slice(38)) + text(70, 600, '电子版可以从门户网站下载。');
    const blocks = await blocksOf(first, second);
    expect(outlineOf(blocks)).toEqual([words, '电子版可以从门户网站下载。']);
    expect(blocks.map(({ anchor }) => anchor.kind === 'page' && anchor.page)).toEqual([1, 2]);
    // Lines of 18, 20 and 5 letters of 10 pt; on a page 800 high the baselines are 100 and 115 down, 8.8 of a letter above.
    expect(blocks[0]?.kind === 'text' && blocks[0].lines).toEqual([
      { start: 0, anchor: { kind: 'page', page: 1, box: [70, 91.2, 250, 101.2] } },
      { start: 18, anchor: { kind: 'page', page: 1, box: [50, 106.2, 250, 116.2] } },
      { start: 38, anchor: { kind: 'page', page: 2, box: [50, 91.2, 100, 101.2] } },
    ]);
  });

  it('have a space between Latin words of two lines, and none where a number meets an ideograph', async () => {
    const content =
      text(50, 700, '网址为 www gov cn open information') +
      text(50, 685, 'report，全年共收到申请并且答复的有') +
      text(50, 670, '12件。');
    expect(await outline(content)).toEqual([
      '网址为 www gov cn open information report，全年共收到申请并且答复的有12件。',
    ]);
  });

  it('join a title of two centred lines', async () => {
    // Thirteen letters of 15 pt fill the line; the other seven stand in the middle, x 97.5 to 202.5.
    const title =
      text(52.5, 760, '某某市某某区人民政府办公室', { size: 15 }) + text(97.5, 738, '政府信息公开报', { size: 15 });
    expect(await outline(title + set(2, ...paragraphs))).toEqual([
      '某某市某某区人民政府办公室政府信息公开报',
      ...paragraphs,
    ]);
  });
});
