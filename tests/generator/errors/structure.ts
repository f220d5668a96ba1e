/** Sections, tables, rows and columns that are missing, empty, out of order or renamed. */
import { cellsOf } from '../../../lib/forms/index.ts';
import { chineseNumerals } from '../../../lib/forms/wording.ts';
import type { CellId, TableId } from '../../../lib/model/form.ts';
import type { MadeReport, ReportSection } from '../report.ts';
import type { Injection } from './injection.ts';

const sectionOf = { t2: 'disclosure', t3: 'requests', t4: 'review' } as const;

function withSections(
  report: MadeReport,
  change: (sections: readonly ReportSection[]) => readonly ReportSection[],
): MadeReport {
  return { ...report, sections: change(report.sections) };
}

export function sectionErrors(report: MadeReport): readonly Injection[] {
  const base = { cell: null, needs: [] } as const;
  return report.sections.flatMap((section, index): Injection[] => {
    const others = (sections: readonly ReportSection[]): readonly ReportSection[] =>
      sections.filter(({ id }) => id !== section.id);
    const errors: Injection[] = [
      {
        ...base,
        name: `section ${section.id} removed`,
        report: withSections(report, others),
        rules: ['section-missing'],
        section: section.id,
      },
      {
        ...base,
        name: `section ${section.id} removed, the others renumbered`,
        report: withSections(report, (sections) =>
          others(sections).map((each, at) => ({ ...each, number: chineseNumerals[at] ?? '' })),
        ),
        rules: ['section-missing'],
        section: section.id,
      },
      {
        ...base,
        name: `section ${section.id} emptied`,
        report: withSections(report, (sections) =>
          sections.map((each) => (each.id === section.id ? { ...each, paragraphs: [], table: null } : each)),
        ),
        rules: section.table === null ? ['section-empty'] : ['section-empty', 'table-missing'],
        section: section.id,
      },
      {
        ...base,
        name: `section ${section.id} retitled`,
        report: withSections(report, (sections) =>
          sections.map((each) => (each.id === section.id ? { ...each, title: retitled[each.id] } : each)),
        ),
        rules: ['section-title', 'section-missing'],
        section: section.id,
      },
    ];
    const next = report.sections[index + 1];
    if (next === undefined) return errors;
    const swap = (renumber: boolean): MadeReport =>
      withSections(report, (sections) =>
        sections.map((each, at) => {
          const taken = at === index ? next : at === index + 1 ? section : each;
          return renumber ? { ...taken, number: each.number } : taken;
        }),
      );
    return [
      ...errors,
      {
        ...base,
        name: `section ${section.id} after ${next.id}`,
        report: swap(false),
        rules: ['section-order'],
        section: null,
      },
      {
        ...base,
        name: `section ${section.id} after ${next.id}, renumbered`,
        report: swap(true),
        rules: ['section-order'],
        section: null,
      },
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
    const instead = (change: Partial<ReportSection>): MadeReport =>
      withSections(report, (sections) =>
        sections.map((each) => (each.table === table ? { ...each, table: null, ...change } : each)),
      );
    const base = { cell: null, section: sectionOf[table] };
    return [
      {
        ...base,
        name: `table ${table} removed`,
        report: instead({ paragraphs: ['具体情况见附件。'] }),
        rules: ['table-missing'],
        needs: [],
      },
      {
        ...base,
        name: `table ${table} as a picture`,
        report: instead({ picture: true }),
        rules: ['table-as-image'],
        needs: ['showsPictures'],
      },
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
