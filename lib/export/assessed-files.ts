/** Files with an assessment of all inputs against a list of expected agencies. */
import { text } from '../locales/text.ts';
import type { AgencyClasses } from '../model/agency.ts';
import type { ExpectedAgency } from '../model/batch.ts';
import type { Locale } from '../model/locale.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { assessmentHtml } from './assessment-html.ts';
import { assessmentSheets } from './assessment-sheets.ts';
import { assessmentTables } from './assessment-tables.ts';
import { csv, writeGroupedList } from './csv.ts';
import type { Delivery } from './delivery.ts';
import { paperReportOf } from './docx.ts';
import { type FileFormat, gather } from './format.ts';
import { htmlFile } from './html.ts';
import { problemGroups } from './problem-groups.ts';
import { assessPapers } from './word/assess-papers.ts';
import type { PaperReport } from './word/paper-report.ts';
import { openWorkbook, xlsx } from './xlsx.ts';

/** The command line has no settings that class agencies. */
const noClasses: AgencyClasses = new Map();

/** The assessment as a page, as the batch page exports it. */
export function assessedPage(scheme: ScoringScheme | null, expected: readonly ExpectedAgency[]): FileFormat {
  const total = scheme?.total ?? null;
  return {
    type: htmlFile.type,
    render: (delivery, locale) => JSON.stringify(paperReportOf(delivery, locale)),
    open: (locale, _several, imprint) =>
      gather<PaperReport>(async (reports) => {
        const tables = assessmentTables(locale, assessPapers(reports, total, expected), total);
        return assessmentHtml(locale, text(locale, 'paper.assessment'), tables, imprint);
      }),
  };
}

interface AssessedInput {
  readonly rows: string;
  readonly paper: PaperReport;
}

/** The workbook of problems, with the sheets of the assessment. */
export function assessedWorkbook(scheme: ScoringScheme | null, expected: readonly ExpectedAgency[]): FileFormat {
  return {
    type: xlsx.type,
    render: (delivery: Delivery, locale: Locale) => {
      const input: AssessedInput = { rows: xlsx.render(delivery, locale), paper: paperReportOf(delivery, locale) };
      return JSON.stringify(input);
    },
    open: (locale, _several, imprint) => {
      const reports: PaperReport[] = [];
      const workbook = openWorkbook(locale, imprint, () => {
        const assessed = assessPapers(reports, scheme?.total ?? null, expected);
        return {
          sheets: assessmentSheets(locale, assessed, imprint),
          groups: problemGroups(locale, assessed, noClasses),
        };
      });
      return {
        add: (rendered) => {
          const { rows, paper }: AssessedInput = JSON.parse(rendered);
          reports.push(paper);
          return workbook.add(rows);
        },
        end: workbook.end,
      };
    },
  };
}

/** The list of problems as CSV, with the groups of the agencies. */
export function assessedList(expected: readonly ExpectedAgency[]): FileFormat {
  return {
    type: csv.type,
    render: (delivery: Delivery, locale: Locale) => {
      const input: AssessedInput = { rows: csv.render(delivery, locale), paper: paperReportOf(delivery, locale) };
      return JSON.stringify(input);
    },
    open: (locale) =>
      gather<AssessedInput>(async (inputs) => {
        const reports = inputs.map(({ paper }) => paper);
        const groups = problemGroups(locale, assessPapers(reports, null, expected), noClasses);
        const owned = inputs.map(({ rows, paper }) => ({ agency: paper.agency, rows }));
        return writeGroupedList(locale, owned, groups);
      }),
  };
}
