import type { Locale } from '../model/locale.ts';
import type { AssessedReport, Assessment } from '../views/assessment.ts';
import { groupTable, overviewTable, rankTable, warningTable } from './assessment-tables.ts';
import type { Imprint } from './imprint.ts';
import { paperOf } from './problem-workbook.ts';
import type { Sheet } from './workbook.ts';

/** An assessment as sheets; those that have no base are left out. */
export function assessmentSheets(
  locale: Locale,
  assessed: Assessment<AssessedReport>,
  imprint: Imprint,
): readonly Sheet[] {
  return [overviewTable, warningTable, groupTable, rankTable].flatMap((tableOf): readonly Sheet[] => {
    const table = tableOf(locale, assessed);
    if (table === null) return [];
    const { heading: name, columns, rows } = table;
    return [{ name, columns, rows, paper: paperOf(locale, imprint, name, { columns: columns.length }) }];
  });
}
