/** A report around a labelled sentence, and what the audit says of its prose. */
import { audit } from '../../lib/audit.ts';
import { cellsOf, forms } from '../../lib/forms/index.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { FormId, SectionId } from '../../lib/model/form.ts';
import type { Prose } from '../../lib/model/prose.ts';
import type { Report } from '../../lib/model/report.ts';
import { readText } from '../../lib/source/text/index.ts';
import type { Labelled } from './labelled.ts';

export const proseRules = [
  'claim-mismatch',
  'negative-claim',
  'breakdown-sum',
  'percentage',
  'missing-number',
  'placeholder',
  'doubled-words',
  'self-contradiction',
] as const;

export interface ProseAudit {
  readonly report: Report;
  readonly prose: Prose;
  /** Of the rules on prose only. */
  readonly findings: readonly Finding[];
}

/** Sections without a number: nothing here can agree or disagree with a table. */
const neutral: Readonly<Record<SectionId, string>> = {
  overview: '本机关坚持以公开为常态、不公开为例外，扎实做好信息发布、平台建设和监督保障等工作。',
  disclosure: '本机关依法主动公开的信息按下表填报。',
  requests: '本机关依法办理公民、法人和其他组织提出的申请，有关数据见下表。',
  review: '有关数据见下表。',
  problems: '存在的问题主要是政策解读形式较为单一。下一步将丰富解读方式，加强业务培训。',
  other: '本年度没有其他需要报告的事项。',
};

const headings: readonly (readonly [SectionId, string])[] = [
  ['overview', '一、总体情况'],
  ['disclosure', '二、主动公开政府信息情况'],
  ['requests', '三、收到和处理政府信息公开申请情况'],
  ['review', '四、政府信息公开行政复议、行政诉讼情况'],
  ['problems', '五、存在的主要问题及改进情况'],
  ['other', '六、其他需要报告的事项'],
];

/** The tables as a PDF gives them: cells between tabs. `value` gives a cell's number. */
function tables(formId: FormId, value: (cell: string) => number): Readonly<Partial<Record<SectionId, string>>> {
  const form = forms.find(({ id }) => id === formId);
  if (form === undefined) throw new Error(formId);
  const texts: Partial<Record<SectionId, string>> = {};
  for (const table of form.tables) {
    const lines: string[] = [];
    if (table.id === 't4') {
      lines.push('行政复议\t\t\t\t\t行政诉讼');
      lines.push('结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉');
      const results = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
      lines.push(`\t\t\t\t\t${results}\t${results}`);
      const ids = cellsOf(form).filter((cell) => cell.table === 't4');
      lines.push(ids.map(({ id }) => value(id)).join('\t'));
    }
    for (const part of table.id === 't4' ? [] : table.parts) {
      if (table.id === 't2') {
        lines.push(part.caption?.words[0] ?? '');
        lines.push(['信息内容', ...part.columns.map(({ words }) => words[0])].join('\t'));
      } else {
        lines.push('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况');
        lines.push('\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计');
        lines.push('\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他');
      }
      for (const row of part.rows) {
        if (row.group) {
          lines.push(`${row.number === null ? '' : `（${row.number}）`}${row.words[0]}`);
          continue;
        }
        const stop = /^\d/.test(row.number ?? '') ? '.' : '、';
        const number = row.number === null ? '' : `${row.number}${stop}`;
        const numbers = part.columns.map((column) => value(`${table.id}.${row.id}.${column.id}`));
        lines.push([`${number}${row.words[0]}`, ...numbers].join('\t'));
      }
    }
    texts[table.section] = lines.join('\n');
  }
  return texts;
}

export interface ReportParts {
  readonly form: FormId;
  readonly year: number;
  readonly agency: string;
  /** Cells that are not 0. */
  readonly cells: Readonly<Record<string, number>>;
  /** Paragraphs of each section, put behind its neutral one. */
  readonly texts: Readonly<Partial<Record<SectionId, readonly string[]>>>;
}

/** A whole report, neutral but for its tables and the paragraphs given. */
export function composeReport({ form, year, agency, cells, texts }: ReportParts): string {
  const table = tables(form, (cell) => cells[cell] ?? 0);
  const body = headings.flatMap(([id, heading]) => [
    heading,
    // 「没有其他需要报告的事项」 beside a sentence in section six would be odd, so the sentence stands alone there.
    ...(id === 'other' && texts.other !== undefined ? [] : [neutral[id]]),
    ...(texts[id] ?? []),
    ...(table[id] === undefined ? [] : [table[id]]),
  ]);
  return [
    `${agency}${year}年政府信息公开工作年度报告`,
    `根据《中华人民共和国政府信息公开条例》，现公布${agency}${year}年政府信息公开工作年度报告。本报告所列数据的统计期限自${year}年1月1日起至12月31日止。如有疑问，请与本机关办公室联系（电话：0595-6600112）。`,
    ...body,
  ].join('\n\n');
}

/** The text of a report with the sentence in its section, `after` in paragraphs of their own behind it. */
export function reportText(sentence: Labelled, after: readonly string[] = []): string {
  const form = sentence.form ?? '2021';
  return composeReport({
    form,
    year: form === '2021' ? 2023 : 2020,
    agency: sentence.agency ?? '青石市南湖区教育局',
    cells: sentence.cells ?? {},
    texts: { [sentence.section ?? 'overview']: [sentence.text, ...after] },
  });
}

export function auditText(text: string, fold?: (text: string) => string): ProseAudit {
  const result = audit(readText(text), fold === undefined ? {} : { fold });
  if (result.kind !== 'report') throw new Error(`no report: ${result.reason}`);
  const rules: readonly string[] = proseRules;
  const thrown = result.checks.filter(({ rule, error }) => rules.includes(rule) && error !== undefined);
  if (thrown.length > 0) throw new Error(thrown.map(({ rule, error }) => `${rule}: ${error}`).join('; '));
  const { report } = result;
  return { report, prose: report.prose, findings: result.findings.filter(({ rule }) => rules.includes(rule)) };
}

export function auditSentence(sentence: Labelled): ProseAudit {
  return auditText(reportText(sentence));
}
