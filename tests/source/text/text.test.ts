import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/source/text/index.ts';

function outline(source: string): readonly (string | readonly (readonly string[])[])[] {
  return readText(source).blocks.map((block) => {
    if (block.kind === 'text') return block.text;
    return block.kind === 'table' ? block.grid.rows.map((row) => row.map(({ text }) => text)) : block.alt;
  });
}

describe('tables with bars', () => {
  const rows = '| 行政复议 | 总计 |\n| --- | --- |\n| 1 | 2 |';
  const read = [
    ['行政复议', '总计'],
    ['1', '2'],
  ];

  it('keeps a sentence right above the rows, or a blank line above, as a sentence', () => {
    expect(outline(`全年未发生行政诉讼案件。\n${rows}`)).toEqual(['全年未发生行政诉讼案件。', read]);
    expect(outline(`全年未发生行政诉讼案件。\n\n${rows}`)).toEqual(['全年未发生行政诉讼案件。', read]);
  });

  it('keeps a sentence between two tables', () => {
    expect(outline(`${rows}\n\n另有一件正在办理。\n\n${rows}`)).toEqual([read, '另有一件正在办理。', read]);
  });

  it('reads a bar on a line of its own as the end of the cell above', () => {
    expect(outline('规章\n|\n0\n|\n行政规范性文件\n|\n3\n|')).toEqual([
      [
        ['规章', '0'],
        ['行政规范性文件', '3'],
      ],
    ]);
  });
});

describe('what Firefox copies of a table whose cells are paragraphs: a tab alone between cells', () => {
  it('reads the lines as it does without the tabs', () => {
    expect(outline('规章\n\t\n\n0\n\t\n\n3\n\n行政处罚\n\t\n\n88')).toEqual(['规章', '0', '3', '行政处罚', '88']);
  });

  it('keeps a blank cell of a row that has a tab behind each cell', () => {
    expect(outline('规章\t\n0\t\n\t\n3\t')).toEqual([[['规章', '0', '', '3']]]);
  });
});
