/** What of a document is running text. */
import { expect, test } from 'vitest';
import { linesOf } from '../../lib/facts/lines.ts';
import { needsDictionary } from '../../lib/facts/traditional.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { documentOf } from './row-builder.ts';

/** Each line with its block and its row. */
const lines = (document: SourceDocument) =>
  linesOf(document).map(({ text, block, gridRow }) => `${block}/${gridRow} ${text}`);

const long = `${'公开'.repeat(30)}。`;

test('a paragraph is a line, and so is a text alone in its row', () =>
  expect(lines(documentOf('全年工作平稳。', [['', '一、总体情况', ''], ['见下表。']], '完。'))).toEqual([
    '0/-1 全年工作平稳。',
    '1/0 一、总体情况',
    '1/1 见下表。',
    '2/-1 完。',
  ]));

test('a line in a cell stands where its cell does, and is no heading of the source', () =>
  expect(linesOf(documentOf('完。', [['', '一、总体情况']]))[1]).toEqual({
    text: '一、总体情况',
    level: 0,
    anchor: { kind: 'dom', path: [1, 0, 1] },
    block: 1,
    gridRow: 0,
  }));

test('a number or a dash alone in its row, a blank row and the cells of a table are none', () => {
  const cells = [['12', ''], ['/'], ['', ''], ['规章', '1', '2'], ['信息内容', '本年制发件数']];
  expect(lines(documentOf(cells))).toEqual([]);
});

test('a cell of more than sixty characters is prose beside whatever stands', () => {
  expect(long.length).toBe(61);
  expect(lines(documentOf([['总体情况', long, long]]))).toEqual([`0/0 ${long}`, `0/0 ${long}`]);
  expect(lines(documentOf([['总体情况', long.slice(1)]]))).toEqual([]);
});

test('a picture is no line', () => {
  const picture = { kind: 'image', alt: '一、总体情况', anchor: { kind: 'dom', path: [0] } } as const;
  expect(lines({ ...documentOf(), blocks: [picture] })).toEqual([]);
});

// Of 政府信息公開條例 two characters are traditional only: 開 and 條.
const traditional = '政府信息公開條例';
const times = (count: number) => Array.from({ length: count }, () => traditional);

test('twelve characters of traditional text, wherever they stand, make a page one', () => {
  expect(needsDictionary(documentOf(...times(6)))).toBe(true);
  expect(needsDictionary(documentOf(...times(5)))).toBe(false);
  expect(needsDictionary(documentOf(...times(5), '公開'))).toBe(false);
  expect(needsDictionary(documentOf(...times(5), [['規章'], ['總計', '1']]))).toBe(true);
  expect(needsDictionary(documentOf(traditional.repeat(6)))).toBe(true);
});

test('simplified text makes none, nor do traditional words behind the first four hundred characters', () => {
  const head = '政府信息公开条例'.repeat(50);
  expect(head.length).toBe(400);
  expect(needsDictionary(documentOf(head))).toBe(false);
  expect(needsDictionary(documentOf(head + traditional.repeat(6)))).toBe(false);
  expect(needsDictionary(documentOf(head.slice(48) + traditional.repeat(6)))).toBe(true);
});
