import type { MadeReport } from '../report.ts';
import { cellErrors } from './cells.ts';
import { identityErrors } from './identities.ts';
import { identityOfReportErrors, oldFormError } from './identity.ts';
import type { Injection } from './injection.ts';
import { columnErrors, rowErrors, sectionErrors, tableErrors } from './structure.ts';

export type { Injection } from './injection.ts';

/** All known errors of one report: every sum, cell, section, table, row, column and the report's identity. */
export function injections(report: MadeReport, turn: number): readonly Injection[] {
  return [
    ...identityErrors(report),
    ...cellErrors(report, turn),
    ...sectionErrors(report),
    ...tableErrors(report),
    ...rowErrors(report),
    ...columnErrors(report),
    ...identityOfReportErrors(report),
    oldFormError(report.seed),
  ];
}
