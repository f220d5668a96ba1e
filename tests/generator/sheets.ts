/** The tables of a report as sheets: cells with spans, before any markup. */
import type { FormPart, TableId } from '../../lib/model/form.ts';
import type { Random } from './random.ts';
import type { MadeReport } from './report.ts';

export interface SheetCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** value: a figure, `id` says which; all else is words. */
  readonly kind: 'value' | 'label' | 'header' | 'caption' | 'filler';
  readonly id: string | null;
}

export interface SheetRow {
  readonly kind: 'header' | 'data';
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  readonly columnCount: number;
  readonly rows: readonly SheetRow[];
}

function words(kind: 'label' | 'header' | 'caption' | 'filler', text: string, columnSpan = 1, rowSpan = 1): SheetCell {
  return { text, rowSpan, columnSpan, kind, id: null };
}

/** How one report words and numbers its labels. */
export interface Wording {
  readonly words: (choices: readonly [string, ...string[]]) => string;
  /** （一）, 1. and 一、 in the report's own punctuation; rows inside a group may go without. */
  readonly brackets: (number: string | null) => string;
  readonly item: (number: string | null) => string;
  readonly top: (number: string | null) => string;
}

const numberings: readonly (readonly [string, string, string])[] = [
  ['（#）', '#.', '#、'],
  ['（#）', '#.', '#、'],
  ['(#)', '#.', '#、'],
  ['(#) ', '#. ', '#、'],
  ['（#）', '#．', '#、'],
  ['（#）', '#、', '#、 '],
  ['（#）', '', '#、'],
];

/** Official words mostly; with a probability of `drift` a wording seen in the wild. */
export function makeWording(random: Random, drift = 0.15): Wording {
  const [brackets, item, top] = random.pick(numberings);
  const put =
    (pattern: string) =>
    (number: string | null): string =>
      number === null ? '' : pattern.replace('#', number);
  return {
    words: (choices) => (random.chance(drift) ? random.pick(choices) : choices[0]),
    brackets: put(brackets),
    item: put(item),
    top: put(top),
  };
}

function part(report: MadeReport, table: TableId, index: number): FormPart {
  const found = report.form.tables.find(({ id }) => id === table)?.parts[index];
  if (found === undefined) throw new Error(`${table} has no part ${index}`);
  return found;
}

function columnsOf(report: MadeReport, table: TableId, from: FormPart): FormPart['columns'] {
  return from.columns.filter(({ id }) => !report.omittedColumns.has(`${table}.${from.id}.${id}`));
}

function values(report: MadeReport, table: TableId, from: FormPart, row: string): SheetCell[] {
  return columnsOf(report, table, from).map(({ id }) => {
    const cell = `${table}.${row}.${id}`;
    return { text: report.cells.get(cell)?.text ?? '', rowSpan: 1, columnSpan: 1, kind: 'value', id: cell };
  });
}

/** Table two: one sheet a part; short parts are filled up to four columns so that they can be joined. */
export function disclosureSheets(report: MadeReport, wording: Wording): readonly Sheet[] {
  const parts = report.form.tables.find(({ id }) => id === 't2')?.parts ?? [];
  return parts.flatMap((each) => {
    const columns = columnsOf(report, 't2', each);
    const rows = each.rows.filter(({ id }) => !report.omittedRows.has(`t2.${id}`));
    if (rows.length === 0) return [];
    const missing = 3 - columns.length;
    const fill = (cells: readonly SheetCell[]): readonly SheetCell[] =>
      missing > 0 ? [...cells, ...Array.from({ length: missing }, () => words('filler', ''))] : cells;
    return {
      columnCount: 4,
      rows: [
        { kind: 'header', cells: [words('caption', wording.words(each.caption?.words ?? ['']), 4)] },
        {
          kind: 'header',
          cells: fill([
            words('header', '信息内容'),
            ...columns.map((column) => words('header', wording.words(column.words))),
          ]),
        },
        ...rows.map(
          (row): SheetRow => ({
            kind: 'data',
            cells: fill([words('label', wording.words(row.words)), ...values(report, 't2', each, row.id)]),
          }),
        ),
      ],
    };
  });
}

/** Table three: three label columns (group of groups, group, row) and the applicants. */
function requestsSheet(report: MadeReport, wording: Wording): Sheet {
  const form = part(report, 't3', 0);
  const columns = columnsOf(report, 't3', form);
  const organisations = columns.filter(({ id }) => id !== 'natural' && id !== 'total');
  const lone = (id: string): readonly SheetCell[] =>
    columns.filter((column) => column.id === id).map((column) => words('header', wording.words(column.words), 1, 2));
  const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  const header: readonly SheetRow[] = [
    { kind: 'header', cells: [words('header', note, 3, 3), words('header', '申请人情况', columns.length)] },
    {
      kind: 'header',
      cells: [...lone('natural'), words('header', '法人或其他组织', organisations.length), ...lone('total')],
    },
    { kind: 'header', cells: organisations.map((column) => words('header', wording.words(column.words))) },
  ];
  const kept = form.rows.filter((row) => row.group || !report.omittedRows.has(`t3.${row.id}`));
  const rows: SheetRow[] = [];
  let pending: SheetCell[] = [];
  for (const row of kept) {
    const label = wording.words(row.words);
    if (row.id === 'results') {
      const inside = kept.filter(({ id, group }) => !group && !['received', 'carriedIn', 'carriedOut'].includes(id));
      pending = [words('label', `${wording.top('三')}${label}`, 1, inside.length)];
    } else if (row.group) {
      const members = kept.filter(({ id }) => id.startsWith(`${row.id}.`));
      if (members.length > 0)
        pending.push(words('label', `${wording.brackets(row.number)}${label}`, 1, members.length));
    } else {
      const top = ['received', 'carriedIn', 'carriedOut'].includes(row.id);
      const own = row.id.includes('.')
        ? words('label', `${wording.item(row.number)}${label}`)
        : words('label', `${top ? wording.top(row.number) : wording.brackets(row.number)}${label}`, top ? 3 : 2);
      rows.push({ kind: 'data', cells: [...pending, own, ...values(report, 't3', form, row.id)] });
      pending = [];
    }
  }
  return { columnCount: 3 + columns.length, rows: [...header, ...rows] };
}

/** Table four: three blocks beside each other, one row of figures without a label. */
function reviewSheet(report: MadeReport, wording: Wording): Sheet {
  const parts = report.form.tables.find(({ id }) => id === 't4')?.parts ?? [];
  const [review, ...lawsuits] = parts.map((each) => ({
    columns: columnsOf(report, 't4', each).map((column) => wording.words(column.words)),
    block: each.rows[0]?.words[0] ?? '',
    values: each.rows.flatMap((row) => values(report, 't4', each, row.id)),
  }));
  const width = lawsuits.reduce((sum, { columns }) => sum + columns.length, 0);
  return {
    columnCount: (review?.columns.length ?? 0) + width,
    rows: [
      {
        kind: 'header',
        cells: [words('header', '行政复议', review?.columns.length ?? 0), words('header', '行政诉讼', width)],
      },
      {
        kind: 'header',
        cells: [
          ...(review?.columns ?? []).map((text) => words('header', text, 1, 2)),
          ...lawsuits.map(({ block, columns }) => words('header', block, columns.length)),
        ],
      },
      { kind: 'header', cells: lawsuits.flatMap(({ columns }) => columns.map((text) => words('header', text))) },
      { kind: 'data', cells: [...(review?.values ?? []), ...lawsuits.flatMap((each) => each.values)] },
    ],
  };
}

export function joined(sheets: readonly Sheet[]): Sheet {
  return {
    columnCount: Math.max(0, ...sheets.map(({ columnCount }) => columnCount)),
    rows: sheets.flatMap(({ rows }) => rows),
  };
}

export function sheetsOf(report: MadeReport, table: TableId, wording: Wording): readonly Sheet[] {
  if (table === 't2') return disclosureSheets(report, wording);
  return [table === 't3' ? requestsSheet(report, wording) : reviewSheet(report, wording)];
}
