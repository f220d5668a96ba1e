/** What a document is, where it is no report of the form: rules, notices, news, other reports; reports of earlier years. */
import { firstArticles, oldNumber, oldSections } from '../forms/vocabulary/headings.ts';
import { formOfReports, namesReport, otherReports, ownReport } from '../forms/vocabulary/titles.ts';
import type { CellId, SectionId } from '../model/form.ts';
import type { Fact, ReportSection, ReportTable } from '../model/report.ts';
import type { AgencyAndYear } from './agency-and-year.ts';
import { lengthOf } from './headings.ts';
import type { DocumentLine } from './lines.ts';
import { compact, type Fold } from './titles.ts';

/** The first year that reports by the form of 2019. */
const firstYear = 2019;

export interface StandingEvidence {
  readonly agencyAndYear: AgencyAndYear;
  readonly lines: readonly DocumentLine[];
  /** Index of the line with the first heading. */
  readonly firstLine: number;
  readonly pageTitle: string | null;
  readonly sections: readonly ReportSection[];
  readonly starts: readonly { readonly line: number; readonly id: SectionId }[];
  readonly tables: readonly ReportTable[];
  readonly requestsFound: boolean;
  readonly facts: ReadonlyMap<CellId, Fact>;
}

export type Standing = 'report' | 'notReport' | 'olderForm';

export function standingOf(evidence: StandingEvidence, fold: Fold): Standing {
  const { agencyAndYear, sections, tables, requestsFound } = evidence;
  const present = sections.filter((section) => section.present);
  const found = tables.filter((table) => table.found).length;
  const words = foldLines(evidence, fold);
  if (isRules(words) || isEmptyForm(evidence, words)) return 'notReport';
  const older = agencyAndYear.year !== null && agencyAndYear.year < firstYear && !requestsFound && found < 2;
  if (older && isOlderReport(evidence, words)) return 'olderForm';
  if (requestsFound || found >= 2) return 'report';
  if (isOtherReport(words)) return 'notReport';
  if (agencyAndYear.title !== null && agencyAndYear.official && (present.length >= 2 || found > 0)) return 'report';
  return present.length >= 4 && !isList(evidence) ? 'report' : 'notReport';
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

/** Its parts are numbered, and its title, its preamble or at least three of its headings say what it is. */
function isOlderReport({ agencyAndYear, sections }: StandingEvidence, { head, all }: FoldedLines): boolean {
  const headings = all.filter((text) => text.length <= 40 && oldNumber.test(text));
  if (headings.length === 0 && !sections.some(({ present }) => present)) return false;
  if (agencyAndYear.title !== null && agencyAndYear.official) return true;
  const said = head.some((text) => namesReport.test(text));
  const own = headings.filter((text) => oldSections.test(text)).length;
  return agencyAndYear.unsure.includes('year') ? own >= 3 : said || own >= 3;
}

/** A report of another kind: it has parts like 总体情况 and 存在的问题 too. */
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
