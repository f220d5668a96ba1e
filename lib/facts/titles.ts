/** Titles of reports: which lines are one, which line is the report's own, and what a title names. */
import { foldInformation } from '../forms/traditional.ts';
import { agencyEnding } from '../forms/vocabulary/names.ts';
import { titleFieldBefore } from '../forms/vocabulary/page-words.ts';
import {
  aroundAgency,
  carrier,
  columnOfReports,
  mayEndTitle,
  newsOfReports,
  notInTitle,
  officialSubject,
  ownSelf,
  reportSubject,
  titleEnding,
  yearLine,
} from '../forms/vocabulary/titles.ts';
import { plainBy } from '../forms/wording.ts';
import type { Quote } from '../model/report.ts';
import type { DocumentLine } from './lines.ts';
import { isNavigation } from './navigation.ts';
import { readYear } from './numerals.ts';

export type Fold = (text: string) => string;

const subject = new RegExp(reportSubject);
/** A longer line is a paragraph. */
export const longestTitle = 70;

export function compact(text: string, fold: Fold): string {
  return foldInformation(plainBy(fold, text).replace(/[#*]+/g, ''));
}

/** `words` are simplified, half-width and without white space. */
export function isTitle(words: string): boolean {
  return (
    words.length <= longestTitle &&
    titleEnding.test(words) &&
    !notInTitle.test(words) &&
    !newsOfReports.test(words) &&
    !columnOfReports.test(words)
  );
}

export interface Title {
  readonly quote: Quote;
  readonly agency: string | null;
  readonly year: number | null;
  /** Says 政府信息公开: no school's or company's own kind of report. */
  readonly official: boolean;
}

/** What a line says as a title of its own or as what carries one; null where it is neither. */
export function titleIn(text: string, quote: Quote, fold: Fold): Title | null {
  const words = compact(text, fold).replace(titleFieldBefore, '');
  if (isTitle(words)) return titleOf(words, quote);
  const carried = words.length <= longestTitle ? carrier.exec(words) : null;
  const [, issuer = '', report = ''] = carried ?? [];
  if (carried === null || !titleEnding.test(report)) return null;
  const title = titleOf(report, quote);
  const own = title.agency !== null && !ownSelf.test(title.agency) ? title.agency : null;
  return { ...title, agency: own ?? (issuer.length >= 2 ? issuer : null) };
}

function titleOf(words: string, quote: Quote): Title {
  return { quote, agency: nameIn(words), year: readYear(words), official: officialSubject.test(words) };
}

interface ScoredTitle {
  readonly title: Title;
  readonly score: number;
}

/** How far down a title may stand, and how many short lines may be one: agency, year, title. */
const deepest = 400;
const mostLines = 3;
/** What ends like a body or an office of one, or with the year, has its title on the next line. */
const joinable = new RegExp(`20\\d\\d年?度?$|[办会处站所司室]$|${agencyEnding.source}`);

/**
 * The best title before the first section, joined over up to three short lines. Of one body's reports of several years
 * (a list beside the report) the one of `year` is meant, else the last.
 */
export function findTitle(lines: readonly DocumentLine[], end: number, year: number | null, fold: Fold): Title | null {
  let best: ScoredTitle | null = null;
  const head = lines.slice(0, Math.min(end + 1, deepest));
  for (const [at, line] of head.entries()) {
    if (line.text.length > longestTitle || !mayEndTitle.test(line.text) || isNavigation(line.text)) continue;
    const own = bestEndingAt(head, at, fold);
    if (own !== null && (best === null || isBetter(own, best, year))) best = own;
  }
  return best?.title ?? null;
}

function isBetter(own: ScoredTitle, best: ScoredTitle, year: number | null): boolean {
  if (own.score !== best.score) return own.score > best.score;
  return own.title.agency === best.title.agency && own.title.year !== best.title.year && best.title.year !== year;
}

function withYearBelow(title: Title, below: DocumentLine | undefined, fold: Fold): Title {
  const words = below === undefined || title.year !== null ? '' : compact(below.text, fold);
  return yearLine.test(words) ? { ...title, year: readYear(words) } : title;
}

function bestEndingAt(head: readonly DocumentLine[], at: number, fold: Fold): ScoredTitle | null {
  let best: ScoredTitle | null = null;
  let text = '';
  for (let back = 0; back < mostLines; back++) {
    const line = head[at - back];
    if (line === undefined) break;
    if (back > 0) {
      const above = compact(line.text, fold);
      if (line.text.length > 40 || isNavigation(line.text)) break;
      if (notInTitle.test(above) || /[,，、:：]$/.test(above) || titleEnding.test(above)) break;
      if (!(joinable.test(above) || subject.test(above))) break;
    }
    text = `${line.text}${text}`;
    const last = head[at];
    const found = last === undefined ? null : titleIn(text, { text: text.trim(), anchor: last.anchor }, fold);
    if (found === null) continue;
    const title = withYearBelow(found, head[at + 1], fold);
    const whole = isTitle(compact(text, fold).replace(titleFieldBefore, ''));
    const level = head[at]?.level ?? 0;
    const score =
      (title.agency === null ? 0 : 2) +
      (title.year === null ? 0 : 2) +
      (title.official ? 0.5 : 0) +
      (level === 1 ? 1 : level > 1 ? 0.5 : 0) -
      back * 0.1 -
      (whole ? 0 : 5);
    if (best === null || score > best.score) best = { title, score };
  }
  return best;
}

/** The agency in a title: what is left without year and 政府信息公开工作年度报告. */
function nameIn(title: string): string | null {
  const rest = aroundAgency.reduce((words, around) => words.replace(around, ''), title.replace(titleEnding, ''));
  return rest.length >= 2 && rest.length <= 40 && /[\u4e00-\u9fff]{2}/.test(rest) ? rest : null;
}
