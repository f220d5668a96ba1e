import { expect, test } from 'vitest';
import { textsByPage } from '../../../components/viewer/page-texts.ts';
import type { Anchor, Block, GridCell } from '../../../lib/model/document.ts';

const at = (page: number, top: number): Anchor => ({ kind: 'page', page, box: [0, top, 10, top + 5] });
const words = (text: string, anchor: Anchor): Block => ({ kind: 'text', text, level: 0, anchor });
const cell = (text: string, column: number, anchor: Anchor): GridCell => ({
  text,
  row: 0,
  column,
  rowSpan: 1,
  columnSpan: 1,
  anchor,
});

test('blocks and cells come by page in reading order, those without a place on a page not at all', () => {
  const grid = { rowCount: 1, columnCount: 2, rows: [[cell('甲', 0, at(1, 20)), cell('乙', 1, at(2, 0))]] };
  const texts = textsByPage({
    pageTitle: null,
    limitations: [],
    blocks: [
      words('标题', at(1, 0)),
      { kind: 'table', grid, anchor: at(1, 20) },
      { kind: 'image', alt: '章', anchor: at(2, 30) },
      words('无处', { kind: 'text', line: 0, start: 0, end: 2 }),
    ],
  });
  const said = [...texts].map(([page, all]) => [page, all.map(({ kind, text }) => `${kind} ${text}`)]);
  expect(said).toEqual([
    [1, ['words 标题', 'cell 甲']],
    [2, ['cell 乙', 'words 章']],
  ]);
});

test('what two blocks say of one place stands there once', () => {
  const blocks = [words('甲', at(1, 0)), words('乙', at(1, 0))];
  expect([...textsByPage({ pageTitle: null, limitations: [], blocks }).values()].flat()).toHaveLength(1);
});

test('a paragraph comes line by line; what stands on the next page has no place on this one', () => {
  const lines = [
    { start: 0, anchor: at(1, 0) },
    { start: 4, anchor: at(1, 5) },
    { start: 9, anchor: at(2, 0) },
  ];
  const block: Block = { kind: 'text', text: '全年收到申请12件，答复9件。', level: 0, anchor: at(1, 0), lines };
  const [text] = textsByPage({ pageTitle: null, limitations: [], blocks: [block] }).get(1) ?? [];
  expect(text?.lines).toEqual([
    { text: '全年收到', box: [0, 0, 10, 5] },
    { text: '申请12件', box: [0, 5, 10, 10] },
    { text: '，答复9件。', box: null },
  ]);
});
