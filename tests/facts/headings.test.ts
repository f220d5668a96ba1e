/** Which lines are headings of the six sections, and which only look like them. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../lib/facts/lines.ts';
import { readSections } from '../../lib/facts/sections.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readText } from '../../lib/source/text/index.ts';
import { documentOf, sectionHeadings as numbered, type Part } from './row-builder.ts';

const titles = numbered.map((heading) => heading.slice(2));
const sentence = '全年工作平稳。';

/** Each of these above a sentence. */
const apart = (headings: readonly string[]) => headings.flatMap((heading) => [heading, sentence]);

/** The headings chosen, as printed, in the order of the form; '' where a section has none. */
function headings(document: SourceDocument): readonly string[] {
  return readSections(document, linesOf(document)).sections.map(({ heading }) => heading);
}

const inLines = (...parts: readonly Part[]) => headings(documentOf(...parts));

describe('a main number', () => {
  it('may stand before a title with a full stop behind it', () => {
    const stopped = numbered.map((heading) => `${heading}。`);
    expect(inLines(...apart(stopped))).toEqual(stopped);
  });

  it('makes no heading of a list inside a section', () => {
    const long = '二、主动公开情况总体良好，门户网站、政务新媒体、政务公开栏、图书馆和档案馆等渠道均已按时更新完毕';
    const hinted = '二、门户网站、政务新媒体和政务公开栏等渠道均已按照条例的时限主动公开文件并更新';
    expect(long.length).toBe(48);
    expect(hinted.length).toBe(39);
    for (const item of ['二、主动公开情况良好。渠道畅通', '二、主动公开情况良好；渠道畅通', long]) {
      expect(inLines(numbered[0] ?? '', item, sentence, ...apart(numbered.slice(1)))).toEqual(numbered);
    }
    expect(inLines(numbered[0] ?? '', hinted, sentence, ...apart(numbered.slice(2)))).toEqual(numbered.with(1, ''));
  });

  it('makes a heading of words that stand in no other title, though the number is another', () => {
    const own = (
      '二、年度工作概况综述 三、本年主动公开概貌 四、群众申请办理 五、复议诉讼 六、不足与打算 ' +
      '七、说明及其他若干事项'
    ).split(' ');
    expect(inLines(...apart(own))).toEqual(own);
  });

  it('and a title with punctuation inside may run into the first paragraph', () => {
    const run = '四、政府信息公开行政复议、行政诉讼情况：全年未发生行政复议，也未发生行政诉讼。';
    const document = documentOf(...apart(numbered.slice(0, 3)), run, ...apart(numbered.slice(4)));
    expect(headings(document)).toEqual(numbered);
    // 全年未发生行政复议 也未发生行政诉讼: 9 + 8 characters.
    expect(readSections(document, linesOf(document)).sections[3]).toMatchObject({ empty: false, proseLength: 17 });
  });
});

describe('without numbers', () => {
  it('a sentence is no heading, though it ends in a title', () => {
    expect(inLines(...apart(titles.slice(0, 5)), titles[5] ?? '', '没有其他需要报告的事项。')).toEqual(titles);
    expect(inLines(...apart(titles.slice(0, 5)), '没有其他需要报告的事项。')).toEqual([...titles.slice(0, 5), '']);
  });

  it('words that stand in no other title are not enough', () =>
    expect(inLines(...apart(titles.slice(0, 3)), '行政诉讼零败诉', sentence, ...apart(titles.slice(4)))).toEqual(
      titles.with(3, ''),
    ));

  it('a title behind a long name is one only where the source says that it is a heading', () => {
    const long = '青石市南湖区人民政府办公室因政府信息公开工作被申请行政复议、提起行政诉讼情况';
    const read = (mark: string) =>
      headings(
        readText([...apart(titles.slice(0, 3)), `${mark}${long}`, sentence, ...apart(titles.slice(4))].join('\n')),
      );
    expect(read('## ')[3]).toBe(long);
    expect(read('')[3]).toBe('');
  });
});

describe('a loose number', () => {
  it.each([
    ['1.', titles.map((title, index) => `${index + 1}.${title}`)],
    ['（一）', titles.map((title, index) => `（${'一二三四五六'.charAt(index)}）${title}`)],
  ])('%s makes a heading where nothing else does', (_, loose) => expect(inLines(...apart(loose))).toEqual(loose));

  it('has no second number behind it', () => {
    const loose = titles.map((title, index) => `${index + 1}.${title}`);
    expect(inLines(loose[0] ?? '', '1.1主动公开政府信息情况', sentence, ...apart(loose.slice(1)))).toEqual(loose);
  });

  it('is an item below three sections with main numbers, however many there are', () => {
    const items = titles.slice(1, 5).map((title, index) => `（${'一二三四'.charAt(index)}）${title}`);
    expect(inLines(numbered[0] ?? '', ...apart(items), ...apart(numbered.slice(1, 3)))).toEqual([
      ...numbered.slice(0, 3),
      ...['', '', ''],
    ]);
  });

  it('is an item below two where there are no more of it, and a heading where there are', () => {
    const items = titles.slice(2).map((title, index) => `（${'一二三四'.charAt(index)}）${title}`);
    const below = (count: number) =>
      inLines(numbered[0] ?? '', ...apart(items.slice(0, count)), ...apart(numbered.slice(1, 2)));
    expect(below(2)).toEqual([...numbered.slice(0, 2), ...['', '', '', '']]);
    expect(below(3)).toEqual(['', '', ...items.slice(0, 3), '']);
  });
});

describe('a number alone', () => {
  const last = (...lines: readonly Part[]) => inLines(...apart(numbered.slice(0, 5)), ...lines)[5];

  it('makes a heading of 2 to 25 characters between its neighbours', () => {
    const long = '六、附件所列各类文件目录以及各街道和各乡镇分表汇总一览表';
    expect(long.length).toBe(2 + 26);
    expect(last(long, sentence)).toBe('');
    expect(last(long.slice(0, -1), sentence)).toBe(long.slice(0, -1));
    expect(last('六、附则', sentence)).toBe('六、附则');
    expect(last('六、附', sentence)).toBe('');
  });

  it.each(['六、附则，另行公布', '六、附则。', '六、附则；'])('makes none of a sentence: %s', (line) =>
    expect(last(line, sentence)).toBe(''),
  );

  it('makes none of another number, or where another line is numbered too', () => {
    expect(last('七、附则', sentence)).toBe('');
    expect(last('六、附则', sentence, '七、附表', sentence)).toBe('');
  });

  it('makes none of a row of a table, whole or cut', () => {
    const between = (line: Part) =>
      inLines(...apart(numbered.slice(0, 3)), line, sentence, ...apart(numbered.slice(4)))[3];
    expect(between('四、结转下年度继续办理')).toBe('');
    expect(between('四、结转下年')).toBe('');
    expect(between([['四、法治保障']])).toBe('');
    expect(between('四、法治保障')).toBe('四、法治保障');
  });

  it('makes none where fewer than three others are numbered by their place', () => {
    const read = (from: number) => {
      const document = documentOf(...apart(numbered.slice(from, 5)), '六、附则', sentence);
      return readSections(document, linesOf(document)).starts.map(({ line, id }) => [line, id]);
    };
    const others = [
      [0, 'review'],
      [2, 'problems'],
    ];
    expect(read(3)).toEqual(others);
    expect(read(2)).toEqual([
      [0, 'requests'],
      [2, 'review'],
      [4, 'problems'],
      [6, 'other'],
    ]);
  });
});
