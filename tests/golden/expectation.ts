/** What a careful reader finds in one flattened report: typed by hand from the file, never from program output. */
import type { FormId, SectionId } from '../../lib/model/form.ts';
import type { CellState } from '../../lib/model/report.ts';

export interface ExpectedFinding {
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  /** Cells the finding must name (it may name others too, such as the parts of a sum). */
  readonly cells: readonly string[];
}

export interface Expectation {
  readonly file: string;
  readonly form: FormId;
  /** null: the source has no title line. */
  readonly title: string | null;
  readonly agency: string | null;
  readonly year: number;
  readonly traditional: boolean;
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  /** Headings as printed, numbering and all. */
  readonly headings: Readonly<Record<SectionId, string>>;
  /**
   * A line for each row of the form, `<table>.<row>`, its cells in the form's order:
   * `12` a number printed like that, `9=9個` a number and how it is printed, `/=—` a dash and how it is printed, `_`
   * blank, `?` not in the source.
   */
  readonly rows: Readonly<Record<string, string>>;
  readonly coverage: readonly [number, number];
  /** Every finding the rules of this stage may report; nothing else. */
  readonly findings: readonly ExpectedFinding[];
  /** Rows the reader must own up to not having placed. */
  readonly uncertain: readonly string[];
}

export interface ExpectedCell {
  readonly id: string;
  readonly state: CellState;
  readonly value: number | null;
  readonly raw: string;
}

/** Year, period and form of a report. */
export const year2020 = { year: 2020, from: [2020, 1, 1], to: [2020, 12, 31], form: '2019' } as const;
export const year2023 = { year: 2023, from: [2023, 1, 1], to: [2023, 12, 31], form: '2021' } as const;

export const headings: Expectation['headings'] = {
  overview: '一、总体情况',
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  review: '四、政府信息公开行政复议、行政诉讼情况',
  problems: '五、存在的主要问题及改进情况',
  other: '六、其他需要报告的事项',
};

export const traditionalHeadings: Expectation['headings'] = {
  overview: '一、總體情況',
  disclosure: '二、主動公開政府信息情況',
  requests: '三、收到和處理政府信息公開申請情況',
  review: '四、政府信息公開行政複議、行政訴訟情況',
  problems: '五、存在的主要問題及改進情況',
  other: '六、其他需要報告的事項',
};

/** Rows of table three in which every cell is 0; each string names several. */
export function zeros(...rows: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.flatMap((names) => names.split(' ')).map((row) => [`t3.${row}`, '0 0 0 0 0 0 0']));
}

/** Column ids by row, from the contract (not from lib/forms: the test shall not share its mistakes). */
export function columnsOf(form: FormId, row: string): readonly string[] {
  const [table, ...rest] = row.split('.');
  if (table === 't3') return ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
  if (table === 't4') return ['upheld', 'corrected', 'other', 'pending', 'total'];
  const item = rest.join('.');
  if (item === 'regulations' || item === 'normative')
    return form === '2019' ? ['made', 'published', 'total'] : ['issued', 'repealed', 'valid'];
  if (item === 'fees') return form === '2019' ? ['previous', 'change'] : ['amount'];
  if (item === 'procurement') return ['count', 'amount'];
  return form === '2019' ? ['previous', 'change', 'decisions'] : ['decisions'];
}

export function expectedCells({ form, rows }: Pick<Expectation, 'form' | 'rows'>): readonly ExpectedCell[] {
  return Object.entries(rows).flatMap(([row, line]) => {
    const columns = columnsOf(form, row);
    const tokens = line.split(' ');
    if (tokens.length !== columns.length)
      throw new Error(`${row}: ${tokens.length} cells typed, ${columns.length} in the form`);
    return tokens.map((token, index) => expectedCell(`${row}.${columns[index]}`, token));
  });
}

function expectedCell(id: string, token: string): ExpectedCell {
  if (token === '_') return { id, state: 'blank', value: null, raw: '' };
  if (token === '?') return { id, state: 'missing', value: null, raw: '' };
  const [value = '', raw = value] = token.split('=');
  if (value === '/') return { id, state: 'dash', value: null, raw };
  return { id, state: 'number', value: Number(value), raw };
}
