import { describe, expect, it } from 'vitest';
import { line, words } from './pdf-writer.ts';
import { blocksOf, cellsOf, sayings } from './read.ts';

/** Letters of 10 pt; figures stand at x = 300, 400 and 500, one digit 5 pt wide. */
const header = words([50, 700, '申请人情况'], [300, 700, '自然人'], [400, 700, '企业'], [500, 700, '总计']);
const headerRow = ['申请人情况', '自然人', '企业', '总计'];

describe('tables without ruling lines', () => {
  it('have a row for each line with figures, and a column where they stand under each other', async () => {
    const content =
      words([50, 740, '三、收到和处理申请情况']) +
      header +
      words([50, 680, '一、新收'], [300, 680, '12'], [400, 680, '3'], [500, 680, '15']) +
      words([50, 660, '二、结转'], [300, 660, '0'], [500, 660, '0']) +
      words([50, 640, '三、总计'], [300, 640, '12'], [400, 640, '3'], [500, 640, '15']) +
      words([50, 600, '以上是全年的数据，没有其他情况要说明。']);
    const blocks = await blocksOf(content);
    expect(sayings(blocks)).toEqual([
      '三、收到和处理申请情况',
      [headerRow, ['一、新收', '12', '3', '15'], ['二、结转', '0', '', '0'], ['三、总计', '12', '3', '15']],
      '以上是全年的数据，没有其他情况要说明。',
    ]);
    // 3 of the first row: x 400 to 405; its em box reaches from 8.8 above the baseline, 120 from the top, to 1.2 below.
    expect(cellsOf(blocks[1])[6]?.anchor).toEqual({ kind: 'page', page: 1, box: [400, 111.2, 405, 121.2] });
  });

  it('put the lines of a wrapped label together around its figures', async () => {
    const content =
      header +
      words([50, 680, '一、新收'], [300, 680, '12'], [400, 680, '3'], [500, 680, '15']) +
      words(
        [50, 656, '要求行政机关确认或'],
        [50, 642, '重新出具'],
        [300, 649, '7'],
        [400, 649, '8'],
        [500, 649, '15'],
      ) +
      words([50, 618, '总计'], [300, 618, '19'], [400, 618, '11'], [500, 618, '30']);
    expect(sayings(await blocksOf(content))).toEqual([
      [
        headerRow,
        ['一、新收', '12', '3', '15'],
        ['要求行政机关确认或重新出具', '7', '8', '15'],
        ['总计', '19', '11', '30'],
      ],
    ]);
  });

  it('put the last character of a label to its indented first line', async () => {
    // A column of labels left of it ends at x = 90.
    const content =
      header +
      words([50, 680, '不予公开'], [110, 680, '国家秘密'], [300, 680, '1'], [400, 680, '0'], [500, 680, '1']) +
      words([110, 658, '没有现成信息另行制'], [100, 644, '作'], [300, 651, '2'], [400, 651, '0'], [500, 651, '2']) +
      words([50, 651, '无法提供']) +
      words([110, 622, '总计'], [300, 622, '3'], [400, 622, '0'], [500, 622, '3']);
    expect(sayings(await blocksOf(content))).toEqual([
      [
        headerRow,
        ['不予公开', '国家秘密', '1', '0', '1'],
        ['无法提供', '没有现成信息另行制作', '2', '0', '2'],
        ['总计', '3', '0', '3'],
      ],
    ]);
  });

  it('keep a label whose figure is blank apart from the one row of figures below', async () => {
    const content =
      words([50, 700, '信息内容'], [300, 700, '本年处理决定数量']) +
      words([50, 680, '行政处罚']) +
      words([50, 660, '行政强制'], [300, 660, '18']);
    expect(sayings(await blocksOf(content))).toEqual([
      [
        ['信息内容', '本年处理决定数量'],
        ['行政处罚', ''],
        ['行政强制', '18'],
      ],
    ]);
  });

  it('take 无 for a figure beside a label, and for a part of a label that runs down', async () => {
    const down = [...'无法提供'].map((character, at) => words([50, 684 - 12 * at, character])).join('');
    const rows = ['不掌握信息', '没有现成信息', '补正后不明确'].map(
      (label, at) =>
        words([80, 680 - 20 * at, label], [300, 680 - 20 * at, '1'], [400, 680 - 20 * at, '无']) +
        words([500, 680 - 20 * at, '1']),
    );
    const [table] = sayings(await blocksOf(header + down + rows.join('')));
    expect((table as readonly (readonly string[])[]).map((row) => row.slice(-3))).toEqual([
      ['自然人', '企业', '总计'],
      ['1', '无', '1'],
      ['1', '无', '1'],
      ['1', '无', '1'],
    ]);
  });

  it('are one table over pages, in the order of their lines, whatever the order of drawing', async () => {
    const first = words([500, 40, '15'], [300, 40, '12'], [400, 40, '3'], [50, 40, '一、新收']) + header;
    const second = words([50, 760, '二、结转'], [300, 760, '1'], [400, 760, '2'], [500, 760, '3']);
    const rows = words([50, 60, '零、预收'], [300, 60, '4'], [400, 60, '5'], [500, 60, '9']);
    const top = header.replaceAll(' 700 Tm', ' 80 Tm');
    const blocks = await blocksOf(first.replace(header, '') + rows + top, second);
    expect(sayings(blocks)).toEqual([
      [headerRow, ['零、预收', '4', '5', '9'], ['一、新收', '12', '3', '15'], ['二、结转', '1', '2', '3']],
    ]);
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
      words([50, 680, '一、新收'], [300, 680, '12'], [400, 680, '3'], [500, 680, '15']) +
      line(50, 676, 540, 676) +
      words([50, 666, '其中：网上']) +
      line(50, 662, 540, 662) +
      words([50, 652, '二、结转'], [300, 652, '1'], [400, 652, '2'], [500, 652, '3']);
    expect(sayings(await blocksOf(content))).toEqual([
      [headerRow, ['一、新收', '12', '3', '15'], ['其中：网上', '', '', ''], ['二、结转', '1', '2', '3']],
    ]);
  });

  it('are not made of a paragraph with figures in it', async () => {
    const content =
      words([50, 700, '全年共公开 12 条，受理 3 件，答复 15 件，办结率']) +
      words([50, 685, '100 %，比上年增加 4 件，培训 5 次。']);
    expect(sayings(await blocksOf(content))).toHaveLength(1);
  });
});
