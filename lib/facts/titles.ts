/** Titles of reports: whether a line is one, which is the report's own, which agency and year it names. */
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
  /** Whether it says 政府信息公开: schools and companies have reports of their own kind. */
  readonly official: boolean;
}

/** The title that a line is or carries (关于公布…年度报告的公告); null where it does neither. */
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

/** A title does not stand further down. */
const deepest = 400;
/** A title may be cut into three short lines: agency, year, title. */
const mostLines = 3;
/** A line that ends like a body or an office of one, or with the year, has its title on the next line. */
const joinable = new RegExp(`20\\d\\d年?度?$|[办会处站所司室府团]$|${agencyEnding.source}`);

/**
 * The best title before the first section, joined over up to three short lines. Where titles of several years stand there
 * (a list beside the report), the one of `year` is meant, else the last.
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
  const { anchor, level } = head[at] as DocumentLine;
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
    const found = titleIn(text, { text: text.trim(), anchor }, fold);
    if (found === null) continue;
    const title = withYearBelow(found, head[at + 1], fold);
    const whole = isTitle(compact(text, fold).replace(titleFieldBefore, ''));
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

/** The agency in a title: the words beside the year and 政府信息公开工作年度报告. */
function nameIn(title: string): string | null {
  const rest = aroundAgency.reduce((words, around) => words.replace(around, ''), title.replace(titleEnding, ''));
  return rest.length >= 2 && rest.length <= 40 && /[\u4e00-\u9fff]{2}/.test(rest) ? rest : null;
}
