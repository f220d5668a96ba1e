import { describe, expect, it } from 'vitest';
import { line, row, text } from './pdf-writer.ts';
import { blocksOf, cellsOf, outline, outlineOf } from './read.ts';

/** Where labels and figures begin. */
const xs = [50, 300, 400, 500];
/** Letters of 10 pt; figures stand at x = 300, 400 and 500, one digit 5 pt wide. */
const header = row(700, xs, '申请人情况', '自然人', '企业', '总计');
const headerRow = '申请人情况|自然人|企业|总计';

describe('tables without ruling lines', () => {
  it('have a row for each line with figures, and a column where they stand under each other', async () => {
    const content =
      text(50, 740, '三、收到和处理申请情况') +
      header +
      row(680, xs, '一、新收', '12', '3', '15') +
      row(660, [50, 300, 500], '二、结转', '0', '0') +
      row(640, xs, '三、总计', '12', '3', '15') +
      text(50, 600, '以上是全年的数据，没有其他情况要说明。');
    const blocks = await blocksOf(content);
    expect(outlineOf(blocks)).toEqual([
      '三、收到和处理申请情况',
      `[${headerRow} / 一、新收|12|3|15 / 二、结转|0||0 / 三、总计|12|3|15]`,
      '以上是全年的数据，没有其他情况要说明。',
    ]);
    // 3 of the first row: x 400 to 405; its em box reaches from 8.8 above the baseline, 120 from the top, to 1.2 below.
    expect(cellsOf(blocks[1])[6]?.anchor).toEqual({ kind: 'page', page: 1, box: [400, 111.2, 405, 121.2] });
  });

  it('put the lines of a wrapped label together around its figures', async () => {
    const content =
      header +
      row(680, xs, '一、新收', '12', '3', '15') +
      text(50, 656, '要求行政机关确认或') +
      text(50, 642, '重新出具') +
      row(649, [300, 400, 500], '7', '8', '15') +
      row(618, xs, '总计', '19', '11', '30');
    expect(await outline(content)).toEqual([
      `[${headerRow} / 一、新收|12|3|15 / 要求行政机关确认或重新出具|7|8|15 / 总计|19|11|30]`,
    ]);
  });

  it('put the last character of a label to its indented first line', async () => {
    // A column of labels left of it ends at x = 90.
    const content =
      header +
      row(680, [50, 110, 300, 400, 500], '不予公开', '国家秘密', '1', '0', '1') +
      text(110, 658, '没有现成信息另行制') +
      text(100, 644, '作') +
      row(651, [300, 400, 500], '2', '0', '2') +
      text(50, 651, '无法提供') +
      row(622, [110, 300, 400, 500], '总计', '3', '0', '3');
    expect(await outline(content)).toEqual([
      `[${headerRow} / 不予公开|国家秘密|1|0|1 / 无法提供|没有现成信息另行制作|2|0|2 / 总计|3|0|3]`,
    ]);
  });

  it('keep a label whose figure is blank apart from the one row of figures below', async () => {
    const content =
      row(700, [50, 300], '信息内容', '本年处理决定数量') +
      text(50, 680, '行政处罚') +
      row(660, [50, 300], '行政强制', '18');
    expect(await outline(content)).toEqual(['[信息内容|本年处理决定数量 / 行政处罚| / 行政强制|18]']);
  });

  it('take 无 for a figure beside a label, and for a part of a label that runs down', async () => {
    const down = [...'无法提供'].map((character, at) => text(50, 684 - 12 * at, character)).join('');
    const rows = ['不掌握信息', '没有现成信息', '补正后不明确'].map(
      (label, at) => row(680 - 20 * at, [80, 300, 400], label, '1', '无') + text(500, 680 - 20 * at, '1'),
    );
    const [table] = await outline(header + down + rows.join(''));
    const ends = table
      ?.slice(1, -1)
      .split(' / ')
      .map((row) => row.split('|').slice(-3).join('|'));
    expect(ends).toEqual(['自然人|企业|总计', '1|无|1', '1|无|1', '1|无|1']);
  });

  it('are one table over pages, in the order of their lines, whatever the order of drawing', async () => {
    const first = row(40, [500, 300, 400, 50], '15', '12', '3', '一、新收') + header;
    const second = row(760, xs, '二、结转', '1', '2', '3');
    const rows = row(60, xs, '零、预收', '4', '5', '9');
    const top = header.replaceAll(' 700 Tm', ' 80 Tm');
    const blocks = await blocksOf(first.replace(header, '') + rows + top, second);
    expect(outlineOf(blocks)).toEqual([`[${headerRow} / 零、预收|4|5|9 / 一、新收|12|3|15 / 二、结转|1|2|3]`]);
    expect(cellsOf(blocks[0]).map(({ anchor }) => anchor.kind === 'page' && anchor.page)).toEqual([
      ...Array<number>(12).fill(1),
      ...Array<number>(4).fill(2),
    ]);
  });

  it('have rows parted by lines across, where those stand', async () => {
    // The labels stand closer than lines of one text usually do; the lines across say that they are two.
    const content =
      header +
      line(50, 692, 540, 692) +
      row(680, xs, '一、新收', '12', '3', '15') +
      line(50, 676, 540, 676) +
      text(50, 666, '其中：网上') +
      line(50, 662, 540, 662) +
      row(652, xs, '二、结转', '1', '2', '3');
    expect(await outline(content)).toEqual([`[${headerRow} / 一、新收|12|3|15 / 其中：网上||| / 二、结转|1|2|3]`]);
  });

  it('are not made of a paragraph with figures in it', async () => {
    const content =
      text(50, 700, '全年共公开 12 条，受理 3 件，答复 15 件，办结率') +
      text(50, 685, '100 %，比上年增加 4 件，培训 5 次。');
    expect(await outline(content)).toHaveLength(1);
  });
});
