/** Titles of reports: which lines are one, which line is the report's own, and what a title names. */
import { foldInformation } from '../forms/traditional.ts';
import { agencyEnding } from '../forms/vocabulary/names.ts';
import { officialSubject, plainBy, reportSubject, writtenYear } from '../forms/wording.ts';
import type { Quote } from '../model/report.ts';
import type { Line } from './lines.ts';
import { isNavigation } from './navigation.ts';
import { readYear } from './numerals.ts';

export type Fold = (text: string) => string;

const subject = new RegExp(reportSubject);
/** The end of a title: 年度报告, 工作报告, 工作年度报告, 年报, with an optional bracket (摘要). */
const ending = new RegExp(
  `${reportSubject}(?:工作)?(?:的)?(?:情况)?(?:${writtenYear}年?度?)?(?:年度?)?(?:工作)?(?:情况)?(?:年度?)?(?:报告|年报)` +
    `(?:\\([^)]{1,12}\\))?[》"]?$`,
);
/** 关于公布…年度报告的公告: what carries a report has its name and its year too. */
const carrier =
  /^([\u4e00-\u9fff]{0,30}?)关于(?:公布|发布|公开|公示|印发)(.{0,40}?(?:报告|年报)[》"]?)的?(?:公告|通告|公示|通知)$/;
const noTitle =
  /印发|转发|关于做好|关于报送|通知$|根据|依据|按照|负责|应当|[编填]写|(?<!机构)编制(?!委|办)|^第[一二三四五六七八九十百]+条|[。；;！!]/;
/** 全面公布, 陆续发布: news about reports. */
const news = /^.{0,20}(?:全面|全部|陆续|集中|按时|如期|圆满)(?:完成|公布|发布|公开)/;
/** A column of a site; a title without agency and year at least says 工作. */
const column = new RegExp(`^(?:历年|本级|部门|基层|乡镇|镇街|往年)*${reportSubject}(?:年度?报告?|年报)$`);
/** What stands before a title that is a field of the page's own data. */
const field = /^(?:信息|文件)?(?:名称|标题)[:：]/;
/** A longer line is a paragraph. */
export const longestTitle = 70;

export function compact(text: string, fold: Fold): string {
  return foldInformation(plainBy(fold, text).replace(/[#*]+/g, ''));
}

/** `words` are simplified, half-width and without white space. */
export function isTitle(words: string): boolean {
  return (
    words.length <= longestTitle &&
    ending.test(words) &&
    !noTitle.test(words) &&
    !news.test(words) &&
    !column.test(words)
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
  const words = compact(text, fold).replace(field, '');
  if (isTitle(words)) return titleOf(words, quote);
  const carried = words.length <= longestTitle ? carrier.exec(words) : null;
  const [, issuer = '', report = ''] = carried ?? [];
  if (carried === null || !ending.test(report)) return null;
  const title = titleOf(report, quote);
  const own = title.agency !== null && !/^(?:本|我)/.test(title.agency) ? title.agency : null;
  return { ...title, agency: own ?? (issuer.length >= 2 ? issuer : null) };
}

function titleOf(words: string, quote: Quote): Title {
  return { quote, agency: nameIn(words), year: readYear(words), official: officialSubject.test(words) };
}

interface Found {
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
export function findTitle(lines: readonly Line[], end: number, year: number | null, fold: Fold): Title | null {
  let best: Found | null = null;
  const head = lines.slice(0, Math.min(end + 1, deepest));
  for (const [at, line] of head.entries()) {
    if (line.text.length > longestTitle || !/[报報][告吿]|年[报報]/.test(line.text) || isNavigation(line.text))
      continue;
    const own = bestEndingAt(head, at, fold);
    if (own !== null && (best === null || isBetter(own, best, year))) best = own;
  }
  return best?.title ?? null;
}

function isBetter(own: Found, best: Found, year: number | null): boolean {
  if (own.score !== best.score) return own.score > best.score;
  return own.title.agency === best.title.agency && own.title.year !== best.title.year && best.title.year !== year;
}

/** 「（2023年度）」 on a line of its own, below a title without a year. */
const yearLine = new RegExp(`^\\(?${writtenYear}年?度?\\)?$`);

function withYearBelow(title: Title, below: Line | undefined, fold: Fold): Title {
  const words = below === undefined || title.year !== null ? '' : compact(below.text, fold);
  return yearLine.test(words) ? { ...title, year: readYear(words) } : title;
}

function bestEndingAt(head: readonly Line[], at: number, fold: Fold): Found | null {
  let best: Found | null = null;
  let text = '';
  for (let back = 0; back < mostLines; back++) {
    const line = head[at - back];
    if (line === undefined) break;
    if (back > 0) {
      const above = compact(line.text, fold);
      if (line.text.length > 40 || isNavigation(line.text)) break;
      if (noTitle.test(above) || /[,，、:：]$/.test(above) || ending.test(above)) break;
      if (!(joinable.test(above) || subject.test(above))) break;
    }
    text = `${line.text}${text}`;
    const last = head[at];
    const found = last === undefined ? null : titleIn(text, { text: text.trim(), anchor: last.anchor }, fold);
    if (found === null) continue;
    const title = withYearBelow(found, head[at + 1], fold);
    const whole = isTitle(compact(text, fold).replace(field, ''));
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
  const rest = title
    .replace(ending, '')
    .replace(/^[《"“]+/, '')
    .replace(new RegExp(`${writtenYear}年?度?`, 'g'), '')
    .replace(/^(?:关于|附件\d*[:：]?)|(?:关于|的|年度|年)$/g, '')
    .replace(/[《》"“”()_-]+/g, '');
  return rest.length >= 2 && rest.length <= 40 && /[\u4e00-\u9fff]{2}/.test(rest) ? rest : null;
}
