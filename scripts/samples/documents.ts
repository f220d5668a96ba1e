/**
 * The documents of docs/samples: the letter on the sample report with mistakes, the letters after its agency corrected some
 * and all of them, the list of problems of five made-up reports, and the assessment of these.
 */
import { unzipSync, zipSync } from 'fflate';
import { audit } from '../../lib/audit.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import type { Imprint } from '../../lib/export/imprint.ts';
import { deliver } from '../../lib/export/index.ts';
import { writeAssessment } from '../../lib/export/word/assessment.ts';
import type { Paper } from '../../lib/export/word/blocks.ts';
import { writeLetter } from '../../lib/export/word/letter.ts';
import type { PaperReport } from '../../lib/export/word/paper-report.ts';
import { toPaperReport } from '../../lib/export/word/to-paper-report.ts';
import { writeDocx } from '../../lib/export/word/write-docx.ts';
import { toResult } from '../../lib/findings/result.ts';
import '../../lib/locales/index.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { readTextFile } from '../../lib/source/file.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { explainScore } from '../../lib/triage/explained-score.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { compareRounds, listFound } from '../../lib/triage/rounds.ts';
import { defaultScheme } from '../../lib/views/default-scheme.ts';
import { toView } from '../../lib/views/report-view.ts';
import type { ReportChanges } from '../../tests/checks/report-builder.ts';
import { wrongTotal } from '../../tests/export/deliveries.ts';
import { viewOf } from '../../tests/findings/audited.ts';
import { demoPage } from '../demo/pages.ts';

const locale = 'zh-CN';
const imprint: Imprint = {
  papers: {
    office: '青石市政务公开办公室',
    reviewer: '周明',
    number: '青政公开〔2026〕5号',
    letter: {},
    passed: {},
    assessment: {},
  },
  version: '0.1.0',
  at: new Date(2026, 10, 27),
};

/** Bytes by file name. */
export async function sampleDocuments(): Promise<ReadonlyMap<string, Uint8Array>> {
  const letter = writeLetter(locale, paperOf(sampleReport(), 'https://www.nanhu.gov.cn/2024nb.html'), imprint);
  const frame = { batch: '南湖区2023年年报', scheme: defaultScheme, charts: [] };
  const assessment = writeAssessment(locale, reports.map(assessed), frame, imprint);
  return new Map([
    ['意见书.docx', await writeDocx(locale, [letter], '核查意见书', imprint.at)],
    ['意见书（第二轮）.docx', await writeDocx(locale, [secondLetter(correctTotal)], '核查意见书', imprint.at)],
    ['意见书（复核通过）.docx', await writeDocx(locale, [secondLetter(correctAll)], '复核意见书', imprint.at)],
    ['评估报告.docx', await writeDocx(locale, [assessment], '评估报告', imprint.at)],
    ['问题清单.xlsx', await listOfProblems()],
  ]);
}

/** Always the same bytes: the library writes the time of packing into the archive. */
async function listOfProblems(): Promise<Uint8Array> {
  const { content } = await deliver('xlsx', reports.map(deliveryOf), locale, imprint);
  if (typeof content === 'string') throw new Error('not a workbook');
  return zipSync(unzipSync(content), { mtime: new Date(2000, 0, 1) });
}

function deliveryOf(changes: ReportChanges, at: number): Delivery {
  const view = viewOf(changes);
  const source = { kind: 'html', name: `${at + 1}.html`, url: addressOf(at), sha256: '' } as const;
  return { result: toResult(view, source, locale, 0), reviewed: reviewReport(view, '', []), at: imprint.at };
}

function addressOf(at: number): string {
  return `https://www.nanhu.gov.cn/nb/${at + 1}.html`;
}

/** One total is right. */
function correctTotal(page: string): string {
  return replaced(page, cells(31, 4, 0, 0, 1, 0, 35), cells(31, 4, 0, 0, 1, 0, 36));
}

/** So are the lawsuits, which followed a review, their total, the blank cell, and the part that had nothing. */
function correctAll(page: string): string {
  const steps = [
    [cells(2, 0, 0, 1, 2, 0, 0, 0, 0, 0), cells(0, 0, 0, 0, 0, 2, 0, 0, 1, 3)],
    ['<span>行政强制</span></p></td><td><p><span></span>', '<span>行政强制</span></p></td><td><p><span>0</span>'],
    ['情况</h2>\n<h2>六、', '情况</h2>\n<p>　　公开内容不够细，下一步细化目录，逐项落实。</p>\n<h2>六、'],
  ] as const;
  return steps.reduce((words, [wrong, right]) => replaced(words, wrong, right), correctTotal(page));
}

/** What was corrected since the agency was told of all problems. */
function secondLetter(correct: (page: string) => string): Paper {
  const first = sampleReport();
  const now = sampleReport(correct);
  const told = first.findings.map((finding) =>
    toDecision(finding, first, '', {
      kind: 'confirmed',
      reason: null,
      note: '',
      at: '2026-11-02T08:00:00.000Z',
      steps: [{ stage: 'notified', at: '2026-11-02T08:00:00.000Z', by: '周明', note: '' }],
    }),
  );
  const at = new Date(2026, 9, 30).toISOString();
  const round = { ...compareRounds(listFound(first), now, told, () => true), at };
  const { problems } = reviewReport(now, '', told);
  const source = 'https://www.nanhu.gov.cn/2024nb.html';
  return writeLetter(locale, toPaperReport(locale, now, problems, { source, limitations: [], round }), imprint);
}

/** Throws where the words are not there any more. */
function replaced(page: string, words: string, others: string): string {
  if (!page.includes(words)) throw new Error(`The sample report has no ${words} any more.`);
  return page.replace(words, () => others);
}

/** A row of the sample report's table three. */
function cells(...values: readonly number[]): string {
  return values.map((value) => `<td><p><span>${value}</span></p></td>`).join('');
}

function sampleReport(change: (page: string) => string = (page) => page): ReportView {
  const html = new TextEncoder().encode(change(demoPage('example-2024')));
  const { document } = readTextFile(html, 'example-2024.html', 'other', 'utf-8');
  const view = toView(audit(document), 0);
  if (view.kind !== 'report') throw new Error(view.kind);
  return view;
}

/** A district's offices: two without problems, one with a wrong total, one with blank cells, one without its table three. */
const reports: readonly ReportChanges[] = [
  { agency: '青石市南湖区教育局' },
  { agency: '青石市南湖区财政局' },
  { ...wrongTotal, agency: '青石市南湖区民政局' },
  { agency: '青石市南湖区司法局', cells: { 't3.received.legal': '', 't4.review.total': '3', 't4.review.upheld': '2' } },
  {
    agency: '青石市南湖区卫生健康局',
    sections: { problems: { empty: true } },
    cells: { 't2.fees.amount': '12.5万元' },
  },
];

function assessed(changes: ReportChanges, at: number): PaperReport {
  const view = viewOf(changes);
  const { problems } = reviewReport(view, '', []);
  return toPaperReport(locale, view, problems, {
    source: addressOf(at),
    limitations: [],
    score: explainScore(problems, defaultScheme),
  });
}

function paperOf(view: ReportView, source: string): PaperReport {
  return toPaperReport(locale, view, reviewReport(view, '', []).problems, { source, limitations: [] });
}
