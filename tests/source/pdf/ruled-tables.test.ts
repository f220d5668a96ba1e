import { describe, expect, it } from 'vitest';
import { grid, line, row, text, words } from './pdf-writer.ts';
import { blocksOf, cellsOf, outline, outlineOf } from './read.ts';

/** A thin filled rectangle, as browsers draw borders. */
function border(x: number, y: number, width: number, height: number): string {
  return `${x} ${y} ${width} ${height} re f\n`;
}

describe('tables with ruling lines', () => {
  it('have cells over rows and columns where a line is left out, and blank cells', async () => {
    // Three columns (50, 100, 150, 250) and three rows (700, 680, 660, 640). 三 spans two rows, 申请人 two columns.
    const lines = [
      line(50, 700, 250, 700),
      line(100, 680, 250, 680),
      line(50, 660, 250, 660),
      line(50, 640, 250, 640),
      line(50, 700, 50, 640),
      line(100, 700, 100, 640),
      line(150, 680, 150, 640),
      line(250, 700, 250, 640),
    ].join('');
    const content =
      lines +
      text(60, 676, '三') +
      text(110, 686, '申请人') +
      row(666, [110, 160], '甲', '乙') +
      row(646, [60, 160], '总计', '12');
    const [block] = await blocksOf(content);
    expect(cellsOf(block).map(({ anchor, ...cell }) => cell)).toEqual([
      { text: '三', row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
      { text: '申请人', row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
      { text: '甲', row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
      { text: '乙', row: 1, column: 2, rowSpan: 1, columnSpan: 1 },
      { text: '总计', row: 2, column: 0, rowSpan: 1, columnSpan: 1 },
      { text: '', row: 2, column: 1, rowSpan: 1, columnSpan: 1 },
      { text: '12', row: 2, column: 2, rowSpan: 1, columnSpan: 1 },
    ]);
    // The blank cell: x 100–150, 140 to 160 from the top of 800.
    expect(cellsOf(block)[5]?.anchor).toEqual({ kind: 'page', page: 1, box: [100, 140, 150, 160] });
  });

  it('hold a row whose numbers all go on in the next line, where other rows are of one line', async () => {
    const xs = [50, 150, 176, 202, 228];
    const content =
      grid(xs, [700, 660, 640, 620]) +
      row(686, [60, 152, 178, 204], '收到', '575', '273', '128') +
      row(672, [152, 178, 204], '46', '1', '6') +
      row(646, [60, 152, 178, 204], '结转', '0', '0', '0') +
      row(626, [60, 152, 178, 204], '公开', '12', '0', '7');
    expect(await outline(content)).toEqual(['[收到|57546|2731|1286 / 结转|0|0|0 / 公开|12|0|7]']);
  });

  const rows = row(686, [60, 160], '项目', '数量') + row(666, [60, 160], '规章', '12');
  const expected = ['[项目|数量 / 规章|12]'];

  it.each([
    ['as rectangles for each cell', '50 680 100 20 re S 150 680 100 20 re S 50 660 100 20 re S 150 660 100 20 re S '],
    [
      'as thin filled rectangles',
      [700, 680, 660].map((y) => border(50, y, 200, 0.5)).join('') +
        [50, 150, 250].map((x) => border(x, 660, 0.5, 40)).join(''),
    ],
    ['in short dashes', `[2 2] 0 d ${grid([50, 150, 250], [700, 680, 660])}`],
    [
      'in dots drawn one by one',
      [700, 680, 660].flatMap((y) => Array.from({ length: 100 }, (_, at) => border(50 + 2 * at, y, 1, 1))).join('') +
        [50, 150, 249].flatMap((x) => Array.from({ length: 20 }, (_, at) => border(x, 660 + 2 * at, 1, 1))).join(''),
    ],
    ['double', grid([50, 150, 250], [700, 680, 660]) + grid([52, 152, 252], [702, 682, 662])],
    ['open at the sides', [700, 680, 660].map((y) => line(50, y, 250, y)).join('') + line(150, 700, 150, 660)],
    [
      'as pictures one point wide',
      [700, 680, 660].map((y) => `q 200 0 0 1 50 ${y} cm /Im Do Q\n`).join('') +
        [50, 150, 250].map((x) => `q 1 0 0 40 ${x} 660 cm /Im Do Q\n`).join(''),
    ],
  ])('are told when their lines are drawn %s', async (_, lines) => {
    expect(await outline(lines + rows)).toEqual(expected);
  });

  it('are not made of white lines, nor of a frame around text', async () => {
    const framed = `40 500 300 250 re S ${text(50, 700, '一、总体情况')} 1 G 45 600 100 50 re S 0 G ${text(50, 620, '正文。')}`;
    expect(await outline(framed)).toEqual(['一、总体情况', '正文。']);
  });

  it.each([
    [
      'join the lines of a cell: ideographs without a space, words with one, characters one under another',
      grid([50, 110, 200, 300], [700, 620]) +
        words([60, 685, '自'], [60, 670, '然'], [60, 655, '人']) +
        words([115, 680, '本年收费金额'], [115, 665, '（单位：万'], [115, 650, '元）']) +
        words([205, 680, 'open data'], [205, 665, 'report']),
      ['[自然人|本年收费金额（单位：万元）|open data report]'],
    ],
    [
      // 32 points hold five digits of 5 pt with padding; the wide cell holds two numbers.
      'join a number that its cell is too narrow for, and not numbers that stand apart',
      grid([50, 82, 200], [700, 660]) + words([54, 685, '10211'], [54, 670, '9元'], [90, 685, '12'], [90, 670, '34']),
      ['[102119元|12 34]'],
    ],
    [
      // 40 points hold 28 of text: three characters of 9 pt. Two spaces before 13 take room too; 12 and 34 end at one edge.
      'join a number with spaces before it, and not numbers set to the right',
      grid([50, 90, 130], [700, 660]) + words([74, 685, '13'], [54, 670, '58'], [114, 685, '12'], [114, 670, '34']),
      ['[1358|12 34]'],
    ],
    [
      'keep a number whole that reaches over the edge of its cell',
      grid([50, 82, 114], [700, 680]) + row(686, [52, 96], '123456', '7'),
      ['[123456|7]'],
    ],
    [
      'read text set on its side, upwards and downwards',
      grid([50, 80, 110, 200], [700, 600]) +
        text(70, 640, '申请人', { matrix: '0 1 -1 0' }) +
        text(90, 690, '情况', { matrix: '0 -1 1 0' }) +
        words([120, 650, '总计'], [120, 560, '正文正文正文正文正文。']),
      ['[申请人|情况|总计]', '正文正文正文正文正文。'],
    ],
  ])('%s', async (_, content, expected) => expect(await outline(content)).toEqual(expected));

  it('are read as stream tables where lines part only the rows or only the columns', async () => {
    const figures =
      row(686, [60, 160, 210, 260], '项目', '新收', '结转', '总计') +
      row(666, [60, 160, 210, 260], '自然人', '12', '3', '15') +
      row(646, [60, 160, 210, 260], '企业', '0', '4', '4') +
      row(626, [60, 160, 210, 260], '总计', '12', '7', '19');
    const table = ['[项目|新收|结转|总计 / 自然人|12|3|15 / 企业|0|4|4 / 总计|12|7|19]'];
    const byRows = grid([50, 300], [700, 680, 660, 640, 620]);
    const byColumns = grid([50, 150, 200, 250, 300], [700, 620]);
    expect(await outline(byRows + figures)).toEqual(table);
    expect(await outline(byColumns + figures)).toEqual(table);
  });

  it('give back the prose that a report keeps in a table', async () => {
    const sentence = '本年度共收到政府信息公开申请一百二十三件，其中自然人提出一百件，企业二十三件，全部答复。';
    // 123 characters in lines of 25 in a cell across the table, between two rows of data.
    const prose =
      sentence
        .repeat(3)
        .slice(0, 122)
        .concat('。')
        .match(/.{1,25}/g) ?? [];
    const content =
      grid([50, 150, 310], [700, 680]) +
      grid([50, 310], [680, 590]) +
      grid([50, 150, 310], [590, 570]) +
      row(686, [60, 160], '项目', '数量') +
      row(576, [60, 160], '规章', '12') +
      prose.map((words, index) => text(55, 668 - 15 * index, words)).join('');
    expect(await outline(content)).toEqual(['[项目|数量]', prose.join(''), '[规章|12]']);
  });
});

describe('tables with ruling lines over pages', () => {
  const xs = [50, 150, 200, 250];
  const header = (y: number): string => row(y, [55, 155, 205], '申请人情况', '自然人', '总计');

  it.each([true, false])('are one table; header repeated: %s', async (repeated) => {
    const first = grid(xs, [100, 80, 60]) + header(86) + row(66, [55, 155, 205], '一、新收', '1', '2');
    const second = repeated
      ? grid(xs, [750, 730, 710]) + header(736) + row(716, [55, 155, 205], '二、结转', '3', '4')
      : grid(xs, [750, 730]) + row(736, [55, 155, 205], '二、结转', '3', '4');
    const blocks = await blocksOf(first, second);
    expect(outlineOf(blocks)).toEqual(['[申请人情况|自然人|总计 / 一、新收|1|2 / 二、结转|3|4]']);
    expect(cellsOf(blocks[0]).map(({ anchor }) => anchor.kind === 'page' && anchor.page)).toEqual([
      1, 1, 1, 1, 1, 1, 2, 2, 2,
    ]);
  });

  it('have columns by all their lines, also where one part has fewer', async () => {
    const first = grid([50, 100, 150, 200], [100, 80]) + row(86, [55, 105, 155], '三', '予以公开', '7');
    const second = grid([50, 150, 200], [750, 730]) + row(736, [55, 155], '四、结转下年', '8');
    const [block] = await blocksOf(first, second);
    expect(cellsOf(block).map(({ text, row, column, columnSpan }) => [text, row, column, columnSpan])).toEqual([
      ['三', 0, 0, 1],
      ['予以公开', 0, 1, 1],
      ['7', 0, 2, 1],
      ['四、结转下年', 1, 0, 2],
      ['8', 1, 2, 1],
    ]);
  });

  // The label fills its cell of 100 points: ten ideographs of 10 pt, less what is left at its sides.
  const cut = '要求行政机关确认或';
  const rest = '重新出具已获取信息';

  const above = grid(xs, [100, 80, 60]) + header(86);
  const below = grid(xs, [750, 730, 710]);
  const columns = [52, 155, 205];
  /** Two rows of 20; the second is open below, and its last line stands under the ends of the vertical lines. */
  const open = xs.map((x) => line(x, 100, x, 60)).join('') + grid([50, 250], [100, 80]) + header(86);

  it.each([
    [
      'join a row that the edge of the page cuts when its figures stand above',
      above + row(66, columns, cut, '1', '2'),
      below + text(52, 736, rest) + row(716, columns, '其他', '0', '0'),
      `${cut}${rest}|1|2 / 其他|0|0`,
    ],
    [
      'join it when its figures stand above and its whole label below',
      above + row(66, [155, 205], '1', '2'),
      below + text(52, 736, '规章') + row(716, columns, '其他', '0', '0'),
      '规章|1|2 / 其他|0|0',
    ],
    [
      'join it when one tall figure stands below',
      above + row(66, [52, 205], '规章', '2'),
      below + row(716, columns, '文件', '0', '0') + text(155, 736, '1件'),
      '规章|1件|2 / 文件|0|0',
    ],
    [
      'do not join a figure below whose column has one above',
      above + row(66, [52, 205], '规章', '2'),
      below + row(716, columns, '文件', '0', '0') + text(205, 736, '1'),
      '规章||2 / ||1 / 文件|0|0',
    ],
    [
      'keep a row whose figures are blank apart from the one above',
      above + row(66, columns, '其他', '1', '2'),
      below + text(52, 736, '规章') + row(716, columns, '文件', '0', '0'),
      '其他|1|2 / 规章|| / 文件|0|0',
    ],
    [
      'keep a row whose figures are blank apart from the next',
      above + text(52, 66, '规章'),
      grid(xs, [750, 730]) + row(736, columns, '行政规范性文件', '1', '2'),
      '规章|| / 行政规范性文件|1|2',
    ],
    [
      'take in the last line of a cell that hangs over where the page cuts it',
      open + words([55, 66, '一、新'], [55, 51, '收'], [290, 20, '— 1 —']),
      grid(xs, [750, 730]) + row(736, [55, 155, 205], '二、结转', '3', '4'),
      '一、新收|| / 二、结转|3|4',
    ],
  ])('%s', async (_, first, second, rows) => {
    expect(await outline(first, second)).toEqual([`[申请人情况|自然人|总计 / ${rows}]`]);
  });

  it('join a row that the edge of the page cuts when its figures stand below a repeated header, and place them there', async () => {
    const first = above + text(52, 66, cut);
    const second = below + header(736) + row(716, [52, 155, 205], rest, '1', '2');
    const blocks = await blocksOf(first, second);
    expect(outlineOf(blocks)).toEqual([`[申请人情况|自然人|总计 / ${cut}${rest}|1|2]`]);
    expect(cellsOf(blocks[0])[4]?.anchor).toEqual({ kind: 'page', page: 2, box: [150, 70, 200, 90] });
  });

  it('end where they are open below and text goes on under them', async () => {
    const open = [50, 150, 200, 250].map((x) => line(x, 700, x, 660)).join('') + grid([50, 250], [700, 680]);
    const content = open + header(686) + row(666, [55, 155, 205], '规章', '1', '2') + text(50, 648, '下文。');
    const [table, ...rest] = await outline(content + text(50, 600, '再下文。'));
    expect(table).toEqual('[申请人情况|自然人|总计 / 规章|1|2]');
    expect(rest).toEqual(['下文。', '再下文。']);
  });

  it('stay two where a heading stands between them, or where they are not as wide', async () => {
    const table = grid(xs, [100, 80]) + row(86, [55, 155, 205], '规章', '1', '2');
    const other = grid([50, 150, 200, 290], [750, 730]) + row(736, [55, 155, 205], '处罚', '3', '4');
    expect(await blocksOf(table, other)).toHaveLength(2);
    expect(await outline(table, text(50, 770, '四、复议') + other)).toEqual(['[规章|1|2]', '四、复议', '[处罚|3|4]']);
  });
});
