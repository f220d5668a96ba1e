/** Sections, tables, rows and columns that are missing, empty, out of order or renamed. */
import { cellsOf } from '../../../lib/forms/index.ts';
import { chineseNumerals } from '../../../lib/forms/wording.ts';
import type { CellId, TableId } from '../../../lib/model/form.ts';
import type { MadeReport, ReportSection } from '../report.ts';
import type { Injection } from './injection.ts';

const sectionOf = { t2: 'disclosure', t3: 'requests', t4: 'review' } as const;

type ChangeSections = (sections: readonly ReportSection[]) => readonly ReportSection[];

export function sectionErrors(report: MadeReport): readonly Injection[] {
  const error = (
    name: string,
    rules: readonly string[],
    section: ReportSection['id'] | null,
    change: ChangeSections,
  ) => ({
    name: `section ${name}`,
    report: { ...report, sections: change(report.sections) },
    rules,
    cell: null,
    section,
    needs: [],
  });
  return report.sections.flatMap(({ id, table }, index): Injection[] => {
    const others: ChangeSections = (sections) => sections.filter((each) => each.id !== id);
    const changed =
      (change: Partial<ReportSection>): ChangeSections =>
      (sections) =>
        sections.map((each) => (each.id === id ? { ...each, ...change } : each));
    const swapped: ChangeSections = (sections) =>
      sections.map(
        (each, at) => (at === index ? sections[at + 1] : at === index + 1 ? sections[at - 1] : each) ?? each,
      );
    const emptied = table === null ? ['section-empty'] : ['section-empty', 'table-missing'];
    const errors = [
      error(`${id} removed`, ['section-missing'], id, others),
      error(`${id} removed, the others renumbered`, ['section-missing'], id, (sections) =>
        others(sections).map((each, at) => ({ ...each, number: chineseNumerals[at] ?? '' })),
      ),
      error(`${id} emptied`, emptied, id, changed({ paragraphs: [], table: null })),
      error(`${id} retitled`, ['section-title', 'section-missing'], id, changed({ title: retitled[id] })),
    ];
    const next = report.sections[index + 1];
    if (next === undefined) return errors;
    return [
      ...errors,
      error(`${id} after ${next.id}`, ['section-order'], null, swapped),
      error(`${id} after ${next.id}, renumbered`, ['section-order'], null, (sections) =>
        swapped(sections).map((each, at) => ({ ...each, number: sections[at]?.number ?? '' })),
      ),
    ];
  });
}

const retitled: Readonly<Record<ReportSection['id'], string>> = {
  overview: '工作开展情况综述',
  disclosure: '信息主动发布概况',
  requests: '群众申请的办理',
  review: '复议与诉讼',
  problems: '下一步打算',
  other: '附则',
};

/** A section's table put elsewhere, or put there as a picture. */
export function tableErrors(report: MadeReport): readonly Injection[] {
  return (['t2', 't3', 't4'] as const).flatMap((table): Injection[] => {
    const error = (how: string, rule: string, needs: Injection['needs'], change: Partial<ReportSection>) => ({
      name: `table ${table} ${how}`,
      report: {
        ...report,
        sections: report.sections.map((each) => (each.table === table ? { ...each, table: null, ...change } : each)),
      },
      rules: [rule],
      cell: null,
      section: sectionOf[table],
      needs,
    });
    return [
      error('removed', 'table-missing', [], { paragraphs: ['具体情况见附件。'] }),
      error('as a picture', 'table-as-image', ['showsPictures'], { picture: true }),
    ];
  });
}

/** The figures of what is left out are known no more. */
function without(report: MadeReport, gone: (id: CellId) => boolean): MadeReport['cells'] {
  return new Map([...report.cells].filter(([id]) => !gone(id)));
}

export function rowErrors(report: MadeReport): readonly Injection[] {
  const rows = new Map<string, { table: TableId; cell: CellId }>();
  for (const { id, table, row } of cellsOf(report.form))
    if (table !== 't4' && !rows.has(`${table}.${row}`)) rows.set(`${table}.${row}`, { table, cell: id });
  return [...rows].map(([row, { table, cell }]) => ({
    name: `row ${row} removed`,
    report: {
      ...report,
      omittedRows: new Set([row]),
      cells: without(report, (id) => id.startsWith(`${row}.`) && id.split('.').length === row.split('.').length + 1),
    },
    rules: ['row-missing'],
    cell,
    section: sectionOf[table],
    needs: [],
  }));
}

export function columnErrors(report: MadeReport): readonly Injection[] {
  return report.form.tables.flatMap((table) =>
    table.parts
      // A part with one column would lose its header altogether: that is a row without figures, not a column left out.
      .filter(({ columns }) => columns.length > 1)
      .flatMap((part) =>
        part.columns.map(({ id: column }): Injection => {
          const gone = part.rows.filter(({ group }) => !group).map((row) => `${table.id}.${row.id}.${column}`);
          return {
            name: `column ${table.id} ${part.id} ${column} removed`,
            report: {
              ...report,
              omittedColumns: new Set([`${table.id}.${part.id}.${column}`]),
              cells: without(report, (id) => gone.includes(id)),
            },
            rules: ['column-missing'],
            cell: null,
            section: table.section,
            needs: ['showsHeaders'],
          };
        }),
      ),
  );
}
