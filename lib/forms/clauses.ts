/**
 * The clauses behind the rules, each with the reports that it is about: a report of 2020 breaks no notice of 2021. Where
 * it is not certain that a clause applies, it is not cited.
 */
import type { Clause } from '../model/clause.ts';
import type { Form, FormId, SectionId } from '../model/form.ts';
import { formNamed, forms } from './index.ts';

/** 政府信息公开条例 as revised in 2019, in force since 2019-05-15: all reports with a form. */
const sinceRevision = [2019, null] as const;

/** When a report is due. */
export const publicationClause: Clause = { name: '条例第四十九条', years: sinceRevision };
/** What a report contains. It does not name 总体情况, which only the form has. */
export const contentsClause: Clause = {
  name: '条例第五十条第一款',
  years: sinceRevision,
  sections: ['disclosure', 'requests', 'review', 'problems', 'other'],
};
export const requestsClause: Clause = { name: '条例第五十条第一款第（二）项', years: sinceRevision };
export const disputesClause: Clause = { name: '条例第五十条第一款第（三）项', years: sinceRevision };
export const assessmentClause: Clause = { name: '条例第五十条第一款第（四）项', years: sinceRevision };
/** In force since 2024-01-01: lawsuits of 2024 on. */
export const reconsiderationClause: Clause = {
  name: '行政复议法（2023年修订）第二十三条第一款第（四）项',
  years: [2024, null],
};

/** The notices that prescribe the parts of a report; of every year one. */
export const notices: readonly Clause[] = forms.map(({ notice, years }) => ({ name: notice, years }));
/** The same for what only one form has: its rows and columns bind nobody who used another form. */
export const noticesOfForms: readonly Clause[] = forms.map(({ notice, years, id }) => ({
  name: notice,
  years,
  form: id,
}));
/** Those that say what 总体情况 is about. */
export const overviewNotices: readonly Clause[] = forms
  .filter(({ prescribesOverview }) => prescribesOverview)
  .map(({ notice, years }) => ({ name: notice, years }));

interface CitingReport {
  readonly form: FormId;
  /** null where it is not known, or not surely. */
  readonly year: number | null;
}

/** The names of the clauses that apply to a finding in `section` of a report. */
export function clausesFor(
  clauses: readonly Clause[],
  report: CitingReport,
  section: SectionId | null,
): readonly string[] {
  return clauses.filter((clause) => applies(clause, report, section)).map(({ name }) => name);
}

function applies({ years, form, sections }: Clause, report: CitingReport, section: SectionId | null): boolean {
  if (form !== undefined && form !== report.form) return false;
  if (sections !== undefined && (section === null || !sections.includes(section))) return false;
  // Without a year, it is one of those that the report's form was in force.
  const [first, last] = report.year === null ? formNamed(report.form).years : [report.year, report.year];
  return first >= years[0] && isNoLater(last, years[1]);
}

function isNoLater(year: Form['years'][1], last: Clause['years'][1]): boolean {
  return last === null || (year !== null && year <= last);
}
