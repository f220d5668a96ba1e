import type { Message } from '../model/finding.ts';
import type { CellId, SectionId, TableId } from '../model/form.ts';
import type { FindingView, ReportView } from '../model/view.ts';
import { fnv1a } from './fnv1a.ts';

/** More differences than this are one finding: it is another version, not a slip. */
const MOST_APART = 12;

const SECTION_OF: Readonly<Record<TableId, SectionId>> = { t2: 'disclosure', t3: 'requests', t4: 'review' };

/**
 * What the same report says otherwise on its page and in its attachment: published twice, it must say the same. Only
 * numbers that both gave with certainty are compared. `fail` where both name the same agency and year, so that it is the
 * same report; otherwise the one finding says that it cannot be told, and nothing is compared.
 */
export function compareVersions(page: ReportView, file: ReportView): readonly FindingView[] {
  const other = notTheSame(page, file);
  if (other !== null) return [finding(null, 'review', other, [], null, null)];
  const cells = Object.keys(page.facts).filter((cell) => {
    const [one, two] = [page.facts[cell], file.facts[cell]];
    return one?.state === 'number' && two?.state === 'number' && one.value !== two.value;
  });
  const table = (cell: CellId) => cell.slice(0, 2) as TableId;
  if (cells.length > MOST_APART) {
    const tables = new Set(cells.map(table));
    const section = tables.size === 1 ? SECTION_OF[table(cells[0] ?? '')] : null;
    const message = { id: 'version-mismatch.many', data: { cells, count: cells.length } };
    return [finding(section, 'fail', message, cells, null, null)];
  }
  return cells.map((cell) => {
    const [onPage, inFile] = [page.facts[cell]?.value ?? null, file.facts[cell]?.value ?? null];
    const message = { id: 'version-mismatch', data: { cell, page: onPage ?? '', file: inFile ?? '' } };
    return finding(SECTION_OF[table(cell)], 'fail', message, [cell], onPage, inFile);
  });
}

/** Why the two cannot be held to be one report; null where they are. */
function notTheSame(page: ReportView, file: ReportView): Message | null {
  const data = { page: nameOf(page), file: nameOf(file) };
  if (page.agency === null || file.agency === null || page.year === null || file.year === null) {
    return { id: 'version-mismatch.unnamed', data };
  }
  if (page.agency !== file.agency || page.year !== file.year || page.form !== file.form) {
    return { id: 'version-mismatch.other', data };
  }
  return null;
}

function nameOf({ agency, year, title }: ReportView): string {
  return title ?? [agency, year].filter((part) => part !== null).join(' ');
}

function finding(
  section: SectionId | null,
  outcome: FindingView['outcome'],
  message: Message,
  cells: readonly CellId[],
  expected: number | null,
  actual: number | null,
): FindingView {
  const data: Record<string, string | number | string[]> = {};
  for (const [name, value] of Object.entries(message.data)) data[name] = typeof value === 'object' ? [...value] : value;
  return {
    fingerprint: fnv1a(JSON.stringify([message.id, data]))
      .toString(36)
      .padStart(13, '0'),
    rule: 'version-mismatch',
    outcome,
    severity: outcome === 'fail' ? 'error' : 'notice',
    section,
    message: { id: message.id, data },
    fix: { id: `${message.id}.fix`, data },
    cells: [...cells],
    expected,
    actual,
    formula: null,
    quotes: [],
    suspects: [],
    clauses: [],
    located: cells.length > 0,
  };
}
