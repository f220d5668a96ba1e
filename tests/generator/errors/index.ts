import type { MadeReport } from '../report.ts';
import { cellErrors } from './cells.ts';
import { identityErrors } from './identities.ts';
import type { Injection } from './injection.ts';
import { columnErrors, rowErrors, sectionErrors, tableErrors } from './structure.ts';
import { oldFormError, yearAndTitleErrors } from './year-and-title.ts';

export type { Injection } from './injection.ts';

/** All known errors of one report: every sum, cell, section, table, row, column and the year and the title. */
export function injections(report: MadeReport, turn: number): readonly Injection[] {
  return [
    ...identityErrors(report),
    ...cellErrors(report, turn),
    ...sectionErrors(report),
    ...tableErrors(report),
    ...rowErrors(report),
    ...columnErrors(report),
    ...yearAndTitleErrors(report),
    oldFormError(report.seed),
  ];
}
