import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import { linesOf } from '../../lib/facts/lines.ts';
import { readSections } from '../../lib/facts/sections.ts';
import type { Block, SourceDocument } from '../../lib/model/document.ts';
import type { ReportSection } from '../../lib/model/report.ts';
import { readText } from '../../lib/source/text/index.ts';
import { absent } from '../checks/report-builder.ts';
import { documentOf, gridOf, type Part } from './row-builder.ts';

const title = '某某市教育局2023年政府信息公开工作年度报告';

function sections(...lines: readonly string[]): readonly ReportSection[] {
  const report = readReport(readText([title, ...lines].join('\n')));
  if ('none' in report) throw new Error(report.none);
  return report.sections;
}

const full = (
  '一、总体情况 全年工作平稳。 二、主动公开政府信息情况 见下表。 三、收到和处理政府信息公开申请情况 ' +
  '见下表。 四、政府信息公开行政复议、行政诉讼情况 见下表。 五、存在的主要问题及改进情况 ' +
  '解读形式单一，已改进。 六、其他需要报告的事项 无'
).split(' ');

const ids = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'];

function positions(found: readonly ReportSection[]): readonly number[] {
  return ids.map((id) => found.find((section) => section.id === id)?.position ?? -2);
}

describe('sections', () => {
  it('are found in order; 无 is content', () => {
    const found = sections(...full);
    expect(positions(found)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found.map(({ empty }) => empty)).toEqual([false, false, false, false, false, false]);
    expect(found.map(({ number }) => number).join('')).toBe('一二三四五六');
  });

  it('are not the preamble that names them, nor items of section one', () => {
    const found = sections(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成。',
      '一、总体情况',
      '（一）主动公开政府信息情况',
      '全年公开信息十二条。',
      ...full.slice(4),
    );
    expect(positions(found)).toEqual([0, -1, 1, 2, 3, 4]);
  });

  it('are not a table of contents', () => {
    const contents = full.filter((_, index) => index % 2 === 0);
    const found = sections(...contents, ...full);
    expect(positions(found)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found.every(({ empty }) => !empty)).toBe(true);
  });

  it('say when nothing stands in them', () => {
    const found = sections(...full.filter((line) => line !== '解读形式单一，已改进。'));
    expect(found.filter(({ empty }) => empty).map(({ id }) => id)).toEqual(['problems']);
  });

  it('are known by variants of their titles', () => {
    const variants: Readonly<Record<string, string>> = {
      '二、主动公开政府信息情况': '二、行政机关主动公开政府信息情况',
      '四、政府信息公开行政复议、行政诉讼情况': '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '五、存在的主要问题及改进情况': '五、存在问题及改进情况',
      '六、其他需要报告的事项': '六、需要说明的其他事项与附件',
    };
    expect(positions(sections(...full.map((line) => variants[line] ?? line)))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('may run into their first paragraph, or stand without numbers', () => {
    const run = [
      '一、总体情况 2023年，某某市教育局认真贯彻条例，各项工作按期完成，按时答复全部申请并公开。',
      ...full.slice(2),
    ];
    expect(sections(...run)[0]).toMatchObject({ heading: '一、总体情况', empty: false });
    expect(positions(sections(...full.map((line) => line.replace(/^[一二三四五六]、/, ''))))).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('keep the order they are printed in', () => {
    const swapped = [...full.slice(0, 4), ...full.slice(6, 8), ...full.slice(4, 6), ...full.slice(8)];
    expect(positions(sections(...swapped))).toEqual([0, 1, 3, 2, 4, 5]);
  });

  it('are known by number and place under words of their own', () => {
    const found = sections(...full.slice(0, 10), '六、附则', '没有其他需要报告的事项。');
    expect(found[5]).toMatchObject({ present: true, empty: false, heading: '六、附则', position: 5 });
  });
});

describe('what stands in a section', () => {
  const read = (document: SourceDocument) => readSections(document, linesOf(document));
  const table: Part = gridOf('|自然人|总计', '予以公开|1|1');
  /** A picture of a table. */
  const picture: Block = { kind: 'image', alt: '', anchor: { kind: 'dom', path: [9] } };
  /** The document with a picture put in as this block. */
  const withPicture = (document: SourceDocument, at: number): SourceDocument => ({
    ...document,
    blocks: document.blocks.toSpliced(at, 0, picture),
  });

  it('that is not there is nothing', () =>
    expect(read(documentOf(...full.slice(2))).sections[0]).toEqual({ id: 'overview', ...absent }));

  it('may be a table alone, or a picture alone', () => {
    const sections = [
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      table,
      ...full.slice(6),
    ] as const;
    const [, disclosure, requests] = read(withPicture(documentOf(...sections), 1)).sections;
    expect(disclosure).toMatchObject({ empty: false, hasTable: false, images: [picture.anchor], proseLength: 0 });
    expect(requests).toMatchObject({ empty: false, hasTable: true, images: [], proseLength: 0 });
  });

  it('may be the rows below a heading in a cell, up to the next', () => {
    const [, disclosure, requests, review] = read(
      documentOf(
        gridOf(
          '二、主动公开政府信息情况',
          '三、收到和处理政府信息公开申请情况',
          '|自然人|总计',
          '予以公开|1|1',
          '四、政府信息公开行政复议、行政诉讼情况',
        ),
      ),
    ).sections;
    expect(disclosure).toMatchObject({ present: true, empty: true, hasTable: false });
    expect(requests).toMatchObject({ present: true, empty: false, hasTable: true });
    expect(review).toMatchObject({ present: true, empty: true, hasTable: false });
  });

  it('is nothing of the table above its heading', () => {
    const [, , requests, review] = read(
      documentOf('三、收到和处理政府信息公开申请情况', table, '四、政府信息公开行政复议、行政诉讼情况'),
    ).sections;
    expect(requests).toMatchObject({ empty: false, hasTable: true });
    expect(review).toMatchObject({ empty: true, hasTable: false });
  });

  it('keeps a heading in its place where it is printed again further down', () => {
    const [heading = ''] = full.slice(2);
    const again = documentOf(heading, table, heading, '见附件。');
    expect(read(again).starts).toMatchObject([{ line: 0, id: 'disclosure' }]);
    expect(read(withPicture(again, 2)).starts).toMatchObject([{ line: 0, id: 'disclosure' }]);
    expect(read(documentOf(heading, '无', table, heading)).starts).toMatchObject([{ line: 0, id: 'disclosure' }]);
    expect(read(documentOf(heading, heading, '见附件。')).starts).toMatchObject([{ line: 1, id: 'disclosure' }]);
  });

  it('begins nowhere in a text without headings', () =>
    expect(read(documentOf('全年工作平稳。', '完。'))).toMatchObject({ firstLine: 2, starts: [] }));
});
