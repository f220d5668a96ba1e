import { hashText } from '../findings/fingerprint.ts';
import { formNamed, sectionOfCell } from '../forms/index.ts';
import type { Message } from '../model/finding.ts';
import type { CellId, SectionId } from '../model/form.ts';
import type { FindingView, ReportView } from '../model/view.ts';

/** In place of a rule: no rule of the audit finds these. */
export const VERSIONS = 'version-mismatch';

/** With more differences than this the file is another version, no slip: one finding says so. */
const MOST_APART = 12;

/**
 * Findings on the differences between a page and its attachment, which publish the same report. Only numbers that are
 * certain in both are compared. The outcome is `fail` where both name the same agency and year; otherwise nothing is
 * compared, and one finding says why.
 */
export function compareVersions(page: ReportView, file: ReportView): readonly FindingView[] {
  const other = whyNotComparable(page, file);
  if (other !== null) return [mismatchFinding(null, 'review', other, [], null, null)];
  const cells = Object.keys(page.facts).filter((cell) => {
    const [one, two] = [page.facts[cell], file.facts[cell]];
    return one?.state === 'number' && two?.state === 'number' && one.value !== two.value;
  });
  const sectionOf = (cell: CellId) => sectionOfCell(formNamed(page.form), cell);
  if (cells.length > MOST_APART) {
    const [section = null, ...others] = new Set(cells.map(sectionOf));
    const message = { id: 'version-mismatch.many', data: { cells, count: cells.length } };
    return [mismatchFinding(others.length === 0 ? section : null, 'fail', message, cells, null, null)];
  }
  return cells.map((cell) => {
    const [onPage, inFile] = [page.facts[cell]?.value ?? null, file.facts[cell]?.value ?? null];
    const message = { id: 'version-mismatch', data: { cell, page: onPage ?? '', file: inFile ?? '' } };
    return mismatchFinding(sectionOf(cell), 'fail', message, [cell], onPage, inFile);
  });
}

/** Why the two may not be the same report; null where they are. */
function whyNotComparable(page: ReportView, file: ReportView): Message | null {
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

function sidesOf(onPage: number | null, inFile: number | null): Pick<FindingView, 'sides'> {
  if (onPage === null || inFile === null) return {};
  return {
    sides: [
      { id: 'side.page', data: { value: onPage } },
      { id: 'side.file', data: { value: inFile } },
    ],
  };
}

function mismatchFinding(
  section: SectionId | null,
  outcome: FindingView['outcome'],
  message: Message,
  cells: readonly CellId[],
  expected: number | null,
  actual: number | null,
): FindingView {
  const { id, data } = message;
  return {
    fingerprint: hashText(JSON.stringify([id, data])),
    rule: VERSIONS,
    outcome,
    severity: outcome === 'fail' ? 'error' : 'notice',
    section,
    message,
    fix: { id: `${id}.fix`, data },
    cells,
    expected,
    actual,
    formula: null,
    ...sidesOf(expected, actual),
    quotes: [],
    suspects: [],
    clauses: [],
    located: cells.length > 0,
  };
}
