/** Whether a document is a report of the form, a report of before the form, or none: rules, notices, news, other reports. */
import { firstArticles, oldNumber, oldSections } from '../forms/vocabulary/headings.ts';
import { formOfReports, namesReport, otherReports, ownReport } from '../forms/vocabulary/titles.ts';
import type { CellId, TableId } from '../model/form.ts';
import type { Fact, ReportTable } from '../model/report.ts';
import type { AgencyAndYear } from './agency-and-year.ts';
import { lengthOf } from './headings.ts';
import type { DocumentLine } from './lines.ts';
import type { SectionsRead } from './sections.ts';
import { compact, type Fold } from './titles.ts';

/** The first year whose reports follow a form. */
const firstYear = 2019;

export interface StandingEvidence extends SectionsRead {
  readonly agencyAndYear: AgencyAndYear;
  readonly lines: readonly DocumentLine[];
  readonly pageTitle: string | null;
  readonly tables: Readonly<Record<TableId, ReportTable>>;
  readonly facts: ReadonlyMap<CellId, Fact>;
}

export type Standing = 'report' | 'notReport' | 'olderForm';

export function standingOf(evidence: StandingEvidence, fold: Fold): Standing {
  const { year, title, official } = evidence.agencyAndYear;
  const present = evidence.sections.filter((section) => section.present).length;
  const tables = Object.values(evidence.tables).filter(({ found }) => found).length;
  const hasTables = evidence.tables.t3.found || tables >= 2;
  const words = foldLines(evidence, fold);
  if (isRules(words) || isEmptyForm(evidence, words)) return 'notReport';
  if (year !== null && year < firstYear && !hasTables && isOlderReport(evidence, words)) return 'olderForm';
  if (hasTables) return 'report';
  if (isOtherReport(words)) return 'notReport';
  if (title !== null && official && (present >= 2 || tables > 0)) return 'report';
  return present >= 4 && !isList(evidence) ? 'report' : 'notReport';
}

interface FoldedLines {
  /** Lines above the first heading, and the page's title. */
  readonly head: readonly string[];
  readonly all: readonly string[];
}

function foldLines({ lines, firstLine, pageTitle }: StandingEvidence, fold: Fold): FoldedLines {
  const all = lines.map(({ text }) => compact(text.slice(0, 200), fold));
  return { head: [...(pageTitle === null ? [] : [compact(pageTitle, fold)]), ...all.slice(0, firstLine)], all };
}

function isRules({ all }: FoldedLines): boolean {
  return firstArticles.every((article) => all.some((text) => text.startsWith(article)));
}

/** The form as it is handed out: named as such above the first part, and no number in any cell. */
function isEmptyForm({ facts }: StandingEvidence, { head }: FoldedLines): boolean {
  return [...facts.values()].every(({ state }) => state !== 'number') && head.some((text) => formOfReports.test(text));
}

/** Whether it has numbered parts, and its title, its preamble or at least three of its headings name such a report. */
function isOlderReport({ agencyAndYear, sections }: StandingEvidence, { head, all }: FoldedLines): boolean {
  const headings = all.filter((text) => text.length <= 40 && oldNumber.test(text));
  if (headings.length === 0 && !sections.some(({ present }) => present)) return false;
  if (agencyAndYear.title !== null && agencyAndYear.official) return true;
  const isNamed = head.some((text) => namesReport.test(text));
  const own = headings.filter((text) => oldSections.test(text)).length;
  return agencyAndYear.unsure.includes('year') ? own >= 3 : isNamed || own >= 3;
}

/** Reports of other kinds have parts like 总体情况 and 存在的问题 too. */
function isOtherReport({ head }: FoldedLines): boolean {
  return head.some((text) => text.length <= 60 && otherReports.test(text) && !ownReport.test(text));
}

/** Headings with next to nothing between them: a list of what a report holds. */
function isList({ lines, sections, starts }: StandingEvidence): boolean {
  if (sections.some(({ hasTable, images }) => hasTable || images.length > 0)) return false;
  const first = starts[0]?.line ?? 0;
  const last = starts.at(-1)?.line ?? 0;
  const isHeading = new Set(starts.map(({ line }) => line));
  const between = lines.slice(first, last).filter((_, at) => !isHeading.has(first + at));
  return between.reduce((sum, { text }) => sum + lengthOf(text), 0) < leastText;
}

/** Characters between the first heading and the last: less is no report's text. */
const leastText = 20;
