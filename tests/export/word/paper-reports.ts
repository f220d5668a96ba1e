/** Reports, problems and settings for tests of papers. */
import type { Imprint } from '../../../lib/export/imprint.ts';
import type { Paper, PaperBlock } from '../../../lib/export/word/blocks.ts';
import type { PaperProblem, PaperReport } from '../../../lib/export/word/paper-report.ts';
import '../../../lib/locales/index.ts';
import { defaultPapers, type Papers } from '../../../lib/model/settings.ts';

export function imprintOf(papers: Partial<Papers> = {}): Imprint {
  return { papers: { ...defaultPapers, ...papers }, version: '0.1.0', at: new Date(2026, 10, 27, 23, 59) };
}

export function problemOf(changes: Partial<PaperProblem> = {}): PaperProblem {
  return {
    outcome: 'fail',
    standing: 'open',
    rules: ['t3-row-total'],
    section: '收到和处理政府信息公开申请情况',
    place: '“（一）予以公开”行“总计”列',
    message: '“（一）予以公开”行“总计”列填 35，应为 36',
    effects: [],
    formulas: ['31 + 5 = 36 ≠ 35'],
    quotes: [],
    clauses: [],
    fixes: ['请更正为 36。'],
    progress: '',
    before: '',
    now: '',
    shot: '',
    ...changes,
  };
}

export function reportOf(changes: Partial<PaperReport> = {}): PaperReport {
  return {
    agency: '南湖区民政局',
    year: 2024,
    title: '南湖区民政局2024年政府信息公开工作年度报告',
    source: 'https://www.nanhu.gov.cn/nb.html',
    form: '2021 年格式',
    coverage: { read: 200, expected: 200 },
    unchecked: null,
    problems: [],
    limitations: [],
    ...changes,
  };
}

/** The blocks of a paper as lines: the words, with what they are where that is not a paragraph. */
export function linesOf(paper: Paper): readonly string[] {
  return paper.flatMap(lineOf);
}

function lineOf(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'letterhead':
      return [`${block.kind}: ${block.office} ${block.number}`.trim()];
    case 'paragraph':
      return [block.words];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.words}`];
    case 'labelled':
      return [`${block.label}${block.words}`];
    case 'picture':
      return [`picture ${block.png.width}×${block.png.height}: ${block.caption}`];
    case 'table':
      return [block.columns.map(({ head }) => head), ...block.rows].map((row) => `| ${row.join(' | ')}`);
    default:
      return [`${block.kind}: ${block.words}`];
  }
}
