/**
 * The documents of docs/samples: the letter on the sample report with mistakes, the letter after its agency corrected some,
 * the list of problems of five made-up reports, and the assessment of these.
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
    ['意见书（第二轮）.docx', await writeDocx(locale, [secondLetter()], '核查意见书', imprint.at)],
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

/** One total was corrected since the agency was told of all problems. */
function secondLetter(): Paper {
  const first = sampleReport();
  const now = sampleReport((page) => page.replace(cells(31, 4, 0, 0, 1, 0, 35), cells(31, 4, 0, 0, 1, 0, 36)));
  const told = first.findings.map((finding) =>
    toDecision(finding, first, '', {
      kind: 'confirmed',
      reason: null,
      note: '',
      at: '2026-11-02T08:00:00.000Z',
      steps: [{ stage: 'notified', at: '2026-11-02T08:00:00.000Z', by: '周明', note: '' }],
    }),
  );
  const round = compareRounds(listFound(first), now, told, () => true);
  const { problems } = reviewReport(now, '', told);
  const source = 'https://www.nanhu.gov.cn/2024nb.html';
  return writeLetter(locale, toPaperReport(locale, now, problems, { source, limitations: [], round }), imprint);
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
