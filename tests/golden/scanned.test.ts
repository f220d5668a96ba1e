/** A report with the figures of the first sample and what contradicts them, in our own words, as a scan: EXPERT.md's findings. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formNamed } from '../../lib/forms/index.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { auditDocument, auditSource } from '../generator/measure.ts';
import { openPrinter, print } from '../generator/pdf/print.ts';
import { printStyles } from '../generator/pdf/styles.ts';
import { seeded } from '../generator/random.ts';
import type { MadeReport, ReportSection } from '../generator/report.ts';
import { pdfOfJpegs, toJpeg } from '../generator/scans/pictures-pdf.ts';
import { blurred, pagesOf, turnedBy } from '../generator/scans/raster.ts';
import { readScanned } from '../generator/scans/reading.ts';
import { expectedCells } from './expectation.ts';
import { expected000 as sample } from './expected/000.ts';

const section = (
  id: ReportSection['id'],
  table: ReportSection['table'],
  ...paragraphs: readonly string[]
): ReportSection => {
  const [number = '', ...words] = sample.headings[id].split('、');
  return { id, number, title: words.join('、'), table, paragraphs, picture: false };
};

const report: MadeReport = {
  seed: 2020,
  form: formNamed('2019'),
  year: 2020,
  agency: sample.agency ?? '',
  title: sample.title ?? '',
  preamble:
    '根据《中华人民共和国政府信息公开条例》，现公布本报告。报告由六个部分组成，所列数据的统计期限从2020年1月1日至12月31日止。如有疑问，请与泉州台商投资区管理委员会办公室联系（地址：泉州台商投资区管委会行政办公大楼1109室，邮编：362000，电话：0595-22371198）。',
  sections: [
    section(
      'overview',
      null,
      '（一）主动公开。全年在政府网站主动公开政府信息1031条。',
      // 46, 9 and 0 in the table; 8 and the total agree, and 44 + 7 + 1 + 1 + 8 + 2 = 63.
      '（二）依申请公开。共受理依申请公开63件，其中“予以公开”44件，“部分公开”7件，“告知补正”1件，“属于已主动公开”1件，“无法提供”8件，“不予公开”2件。',
      // One in the table.
      '2020年，我区未发生因政府信息公开被申请行政复议、被提起行政诉讼情况。',
      '（三）政府信息管理。修订信息发布审核办法，把好公开前的保密审查关。',
      '（四）平台建设。调整网站栏目，无障碍浏览全年可用。',
      '（五）监督保障。加强日常指导和监督检查，对落实不到位的单位予以督促整改。',
    ),
    section('disclosure', 't2'),
    section('requests', 't3'),
    section('review', 't4'),
    section('problems', null, '政策解读的深入性还需加强，形式较为单一。下一步多用图解和问答，健全工作机制。'),
    section('other', null, '无'),
  ],
  cells: new Map(
    expectedCells(sample).map(({ id, state, value, raw }) => {
      if (state === 'missing') throw new Error(`${id} is not in the report`);
      return [id, { state, value, text: raw }];
    }),
  ),
  omittedRows: new Set(),
  omittedColumns: new Set(),
};

const source = renderHtml(report, { ...plainMarkup(), drift: 0 }, seeded(1));

/** The doubled word stands in a sentence of the sample that is not ours to copy. */
const expected = sample.findings.filter(({ rule }) => rule !== 'doubled-words');

let browser: Browser;
beforeAll(async () => {
  browser = await openPrinter();
});
afterAll(() => browser.close());

function expectFindings(result: Audit, outcomeOf: (outcome: 'fail' | 'review') => 'fail' | 'review'): void {
  if (result.kind === 'none') throw new Error(result.reason);
  const found = result.findings.map(({ rule, outcome, cells }) => ({ rule, outcome, cells }));
  expect(found.map(({ rule }) => rule).sort()).toEqual(expected.map(({ rule }) => rule).sort());
  for (const { rule, outcome, cells } of expected)
    expect(found).toContainEqual({ rule, outcome: outcomeOf(outcome), cells: expect.arrayContaining([...cells]) });
}

it('fails as a page', () => {
  expectFindings(auditSource('html', source), (outcome) => outcome);
});

it('is to be reviewed as a scan, and nothing else is', { timeout: 900_000 }, async () => {
  const [style] = printStyles;
  const pages = style === undefined ? [] : pagesOf(await print(browser, source, style), 200);
  const jpegs = pages.map((page) => {
    const { width, height, data } = blurred(turnedBy(page, 0.8), 0.6);
    return { width, height, bytes: toJpeg({ width, height, data }, 60) };
  });
  const result = auditDocument((await readScanned(pdfOfJpegs(jpegs))).document);
  expectFindings(result, () => 'review');
  // Each cell as it is printed, and none unread.
  if (result.kind === 'none') return;
  const { facts } = result.report;
  expect(expectedCells(sample).map(({ id }) => [id, facts.get(id)?.state, facts.get(id)?.value])).toEqual(
    expectedCells(sample).map(({ id, state, value }) => [id, state, value]),
  );
});
