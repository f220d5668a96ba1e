/** Which lines of a text are one paragraph. */
import { expect, test } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import { readText } from '../../lib/source/text/index.ts';
import { sectionHeadings } from './row-builder.ts';

const title = '青石市南湖区人民政府办公室2023年政府信息公开工作年度报告';
const rest = sectionHeadings.slice(1);

function paragraphs(before: readonly string[], overview: readonly string[]): readonly string[] {
  const report = readReport(readText([...before, title, '一、总体情况', ...overview, ...rest].join('\n')));
  if ('none' in report) throw new Error(report.none);
  return report.lines.map(({ folded }) => folded).filter((line) => !rest.includes(line));
}

test('a line that ends inside a sentence goes on in the next', () => {
  const lines = ['全年通过门户网站主动公开政府信息共计三百二十', '条和规范性文件两件。'];
  expect(paragraphs([], lines)).toEqual([title, lines.join('')]);
});

test('a title ends where its line ends, whatever stands below', () => {
  const below = '根据《中华人民共和国政府信息公开条例》编制本报告。';
  expect(paragraphs([title, below], ['平稳。'])).toEqual([title, below, title, '平稳。']);
});

test('names and values below each other are no sentence', () => {
  const furniture = '发布时间:2024-01-10 浏览次数:18 字号:大 中 小';
  expect(paragraphs([], ['平稳。', furniture, furniture])).toEqual([
    title,
    '平稳。',
    ...[furniture, furniture].map((line) => line.replaceAll(' ', '')),
  ]);
});

test('a line of fewer than twenty characters is whole', () => {
  const twenty = '全年通过门户网站和新媒体主动公开政府信息';
  expect(twenty.length).toBe(20);
  expect(paragraphs([], [twenty, '三百二十条。'])).toEqual([title, `${twenty}三百二十条。`]);
  expect(paragraphs([], [twenty.slice(1), '三百二十条。'])).toEqual([title, twenty.slice(1), '三百二十条。']);
});

const unfinished = '全年通过门户网站和政务新媒体主动公开政府信息共计';

test('a number written in words may go on a sentence, an item of a list begins its own', () => {
  for (const more of ['三百二十条。', '三十条。', '320条，其中规范性文件两件。']) {
    expect(paragraphs([], [unfinished, more])).toEqual([title, `${unfinished}${more}`.replace('，', ',')]);
  }
  for (const item of [
    '(一)门户网站三百条。',
    '1.门户网站三百条。',
    '十一、门户网站三百条。',
    '第三条的执行情况良好。',
  ]) {
    expect(paragraphs([], [unfinished, item])).toEqual([title, unfinished, item]);
  }
});

test('a line without Chinese words is no part of a sentence', () => {
  for (const line of ['http://www.qingshi.example/zfxxgk', '2024-01-10']) {
    expect(paragraphs([], [unfinished, line])).toEqual([title, unfinished, line]);
  }
});

test('a sentence ends with its full stop, within quotation marks too, and a list begins behind its colon', () => {
  for (const end of ['。', '!', ';', ':', '。”', '...)']) {
    const whole = `${unfinished}${end}`;
    expect(paragraphs([], [whole, '三百二十条'])).toEqual([title, whole, '三百二十条']);
  }
});

test('a heading ends the paragraph above it, though it goes on to say something', () => {
  const run = '二：主动公开政府信息情况 全年公开十二条。';
  const report = readReport(readText([title, '一、总体情况', unfinished, run, ...rest.slice(1)].join('\n')));
  expect('lines' in report && report.lines.map(({ folded, section }) => [folded, section])).toEqual([
    [title, null],
    [unfinished, 'overview'],
    ['全年公开十二条。', 'disclosure'],
  ]);
});
