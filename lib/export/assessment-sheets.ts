import type { Locale } from '../model/locale.ts';
import type { AssessedReport, Assessment } from '../views/assessment.ts';
import { groupTable, overviewTable, rankTable, ruleTable, warningTable } from './assessment-tables.ts';
import type { Imprint } from './imprint.ts';
import { paperOf } from './problem-workbook.ts';
import type { Sheet } from './workbook.ts';

/** An assessment as sheets; those that have no base are left out. */
export function assessmentSheets(
  locale: Locale,
  assessed: Assessment<AssessedReport>,
  imprint: Imprint,
): readonly Sheet[] {
  return [overviewTable, warningTable, groupTable, ruleTable, rankTable].flatMap((tableOf): readonly Sheet[] => {
    const table = tableOf(locale, assessed);
    if (table === null) return [];
    const { heading: name, about, rows } = table;
    const columns = table.columns.map(({ numeric = false, ...column }) => ({ ...column, centred: numeric }));
    return [{ name, columns, rows, paper: paperOf(locale, imprint, name, { lines: about, columns: columns.length }) }];
  });
}
