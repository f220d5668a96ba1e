/** Who reports, for which year: from title, page title, preamble, statistics period and table headers. */
import { foldFormCharacters } from '../forms/traditional.ts';
import { chineseYear, plainBy } from '../forms/wording.ts';
import type { Anchor, SourceDocument } from '../model/document.ts';
import type { Period, Quote, YearMention } from '../model/reading.ts';
import type { Line } from './lines.ts';
import { readDigits } from './numerals.ts';

export interface Identity {
  readonly title: Quote | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly years: readonly YearMention[];
  readonly period: Period | null;
}

type Fold = (text: string) => string;

const subject = /政[府务]信息公开/;
/** The end of a title: 年度报告, 工作报告, 工作年度报告, 年报, with an optional bracket (摘要). */
const titlePattern =
  /政[府务]信息公开(?:工作)?(?:的)?(?:情况)?(?:(?:20\d\d|二[〇○零0]..)年?度?)?(?:年度?)?(?:工作)?(?:情况)?(?:年度?)?(?:报告|年报)(?:\([^)]{1,12}\))?[》"]?$/;
const notTitle = /印发|转发|关于做好|关于报送|通知$|根据|依据|按照|[。；;！!]/;
const yearWord = new RegExp(`(20\\d\\d|${chineseYear})年?度?`);
const longestTitle = 70;

function yearOf(text: string): number | null {
  const found = yearWord.exec(text)?.[1];
  return found === undefined ? null : readDigits(found);
}

function compact(text: string, fold: Fold): string {
  return plainBy(fold, text).replace(/[#*]+/g, '');
}

/** `words` are simplified, half-width and without white space. */
export function isTitle(words: string): boolean {
  return words.length <= longestTitle && titlePattern.test(words) && !notTitle.test(words);
}

interface Title {
  readonly quote: Quote;
  readonly words: string;
  readonly score: number;
}

/** The best title before the first section, joined over up to three short lines (agency, year, title). */
function findTitle(lines: readonly Line[], end: number, fold: Fold): Title | null {
  let best: Title | null = null;
  const head = lines.slice(0, Math.min(end + 1, 400));
  head.forEach((line, at) => {
    if (line.text.length > longestTitle || !/报告|報告|年报|年報/.test(line.text)) return;
    const own = compact(line.text, fold);
    if (!/(?:报告|年报)/.test(own)) return;
    let words = own;
    let text = line.text;
    for (let back = 0; back <= 2; back++) {
      if (back > 0) {
        const above = head[at - back];
        if (above === undefined || above.text.length > 40) break;
        const more = compact(above.text, fold);
        if (notTitle.test(more) || /[,，、:：]$/.test(more) || titlePattern.test(more)) break;
        if (!(/(?:20\d\d年?度?|[局厅委办府会处院站所区县市镇乡]|室|中心|街道|公司)$/.test(more) || subject.test(more)))
          break;
        words = more + words;
        text = `${above.text}${text}`;
      }
      if (!isTitle(words)) continue;
      const named = nameIn(words) !== null ? 2 : 0;
      const dated = yearOf(words) !== null ? 2 : 0;
      const score = named + dated + (line.level === 1 ? 1 : line.level > 1 ? 0.5 : 0) - back * 0.1;
      if (best === null || score > best.score)
        best = { quote: { text: text.trim(), anchor: line.anchor }, words, score };
    }
  });
  return best;
}

/** The agency in a title: what is left without year and 政府信息公开工作年度报告. */
function nameIn(title: string): string | null {
  const rest = title
    .replace(titlePattern, '')
    .replace(/^[《"“]+/, '')
    .replace(new RegExp(yearWord, 'g'), '')
    .replace(/^(?:关于|附件\d*[:：]?)|(?:关于|的|年度|年)$/g, '')
    .replace(/[《》"“”()_-]+/g, '');
  return rest.length >= 2 && rest.length <= 40 && /[\u4e00-\u9fff]{2}/.test(rest) ? rest : null;
}

const agencyEnd =
  '(?:人民政府(?:办公厅|办公室)?|办公厅|办公室|委员会(?:办公室)?|管委会|管理委员会|街道办事处|局|厅|委|院|中心|公司|政府|大学|学校|医院|支队|总队|大队|服务所|镇|乡|街道)';
/** Sentences that name the reporting body, surest first. */
const agencyPatterns: readonly RegExp[] = [
  new RegExp(`由([\\u4e00-\\u9fff]{2,26}?${agencyEnd})(?:综合|汇总|编制|负责编制|根据|依据|组织编制)`),
  new RegExp(`现(?:将|公布|发布|向社会公布)([\\u4e00-\\u9fff]{2,26}?${agencyEnd})20\\d\\d年`),
  new RegExp(
    `20\\d\\d年(?:度)?([\\u4e00-\\u9fff]{2,26}?${agencyEnd})(?:部门(?:预算|决算)|(?:主动公开|受理|政府信息公开))`,
  ),
  new RegExp(
    `(?:请|可)(?:与|同|向|联系)([\\u4e00-\\u9fff]{3,26}?${agencyEnd})(?:[\\u4e00-\\u9fff]{0,10})(?:联系|咨询|\\()`,
  ),
];
const notAgency = /^(?:我|本|各|局|全|该|市|区|县|有关|上级|省政府|国务院)/;

function findAgency(lines: readonly Line[], fold: Fold): string | null {
  const folded = lines
    .map(({ text }) => compact(text, fold))
    .filter((text) => text.length > 12 && /联系|编制|公布|发布|部门/.test(text))
    .slice(0, 60);
  for (const pattern of agencyPatterns) {
    for (const text of folded) {
      const name = pattern.exec(text)?.[1];
      if (name !== undefined && !notAgency.test(name) && name.length >= 3) return name;
    }
  }
  return null;
}

const day = '(\\d{1,2})月(\\d{1,2})日';
const periodPattern = new RegExp(
  `(?:(20\\d\\d)年)?${day}(?:起|开始)?(?:至|到|[-—–~～]+)(?:(20\\d\\d)年|当年|同年)?${day}`,
  'g',
);
const aboutStatistics = /统计|数据|期限|时限|起止|涵盖|期间|报告期/;

function findPeriod(lines: readonly Line[], end: number, year: number | null, fold: Fold): Period | null {
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 12 || !line.text.includes('月')) continue;
    const text = compact(line.text, fold);
    for (const sentence of text.split(/(?<=[。；;])/)) {
      if (
        !aboutStatistics.test(sentence) ||
        (at > end && !/统计(?:期限|时限|时间|周期)|所列数据|数据.{0,8}(?:期限|时限)/.test(sentence))
      )
        continue;
      for (const found of sentence.matchAll(periodPattern)) {
        const [quote, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = found;
        const first = fromYear === undefined ? year : Number(fromYear);
        if (first === null) continue;
        const last = toYear === undefined ? first : Number(toYear);
        return {
          from: [first, Number(fromMonth), Number(fromDay)],
          to: [last, Number(toMonth), Number(toDay)],
          quote: { text: quote, anchor: line.anchor },
        };
      }
    }
  }
  return null;
}

const ownReport = /(20\d\d)年度?[\u4e00-\u9fff]{0,20}?政[府务]信息公开(?:工作)?(?:情况)?年度报告(?!》?的通知)/;

/** 「现将我镇2022年度政府信息公开工作情况报告如下」: the preamble's own year, whatever the report is called. */
const ownPreamble =
  /现将[\u4e00-\u9fff]{0,20}?(20\d\d)年度?[\u4e00-\u9fff]{0,20}?政[府务]信息公开(?:工作)?情况[\u4e00-\u9fff]{0,6}如下/;

/** `end`: index of the line with the first section heading. `fold` maps traditional to simplified text. */
export function readIdentity(document: SourceDocument, lines: readonly Line[], end: number, fold: Fold): Identity {
  const inPage = findTitle(lines, end, fold);
  const pageTitle = pageTitleOf(document, fold);
  const title = inPage ?? (pageTitle === null ? null : { ...pageTitle, score: 0 });
  const titleYear = title === null ? null : yearOf(title.words);
  const period = findPeriod(lines, end, titleYear, fold);
  const years: YearMention[] = [];
  if (inPage !== null && titleYear !== null) years.push({ year: titleYear, where: 'title', quote: inPage.quote });
  const pageYear = pageTitle === null ? null : yearOf(pageTitle.words);
  if (pageTitle !== null && pageYear !== null)
    years.push({ year: pageYear, where: 'pageTitle', quote: pageTitle.quote });
  if (period !== null) years.push({ year: period.from[0], where: 'period', quote: period.quote });
  for (const line of lines.slice(0, end)) {
    const words = compact(line.text, fold);
    // A short line that names a report is a title.
    const said = (line.text.length > longestTitle ? ownReport.exec(words) : null) ?? ownPreamble.exec(words);
    if (said !== null)
      years.push({ year: Number(said[1]), where: 'preamble', quote: { text: said[0], anchor: line.anchor } });
  }
  years.push(...headerYears(document));
  const agency =
    (inPage === null ? null : nameIn(inPage.words)) ??
    (pageTitle === null ? null : nameIn(pageTitle.words)) ??
    findAgency(lines, fold);
  return {
    title: inPage?.quote ?? pageTitle?.quote ?? null,
    agency,
    year: titleYear ?? period?.from[0] ?? years[0]?.year ?? null,
    years,
    period,
  };
}

const nowhere: Anchor = { kind: 'dom', path: [] };

/** The part of the page's title that is a report's title: 「…年度报告_某某市人民政府」. */
function pageTitleOf(document: SourceDocument, fold: Fold): { quote: Quote; words: string } | null {
  if (document.pageTitle === null) return null;
  for (const part of [document.pageTitle, ...document.pageTitle.split(/[_|｜\-—–]+|\s{2,}/)]) {
    const words = compact(part, fold);
    if (isTitle(words)) return { quote: { text: part.trim(), anchor: nowhere }, words };
  }
  return null;
}

/** A year in a column header, 本年（2023）制发件数. */
function headerYears(document: SourceDocument): readonly YearMention[] {
  const mentions: YearMention[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const cell of block.grid.rows.flat()) {
      if (cell.text.length > 30 || !/[2２]/.test(cell.text)) continue;
      const found = /^本年度?\((20\d\d)年?\)/.exec(foldFormCharacters(cell.text.normalize('NFKC')).replace(/\s+/g, ''));
      if (found !== null)
        mentions.push({
          year: Number(found[1]),
          where: 'tableHeader',
          quote: { text: cell.text, anchor: cell.anchor },
        });
    }
  }
  return mentions;
}
