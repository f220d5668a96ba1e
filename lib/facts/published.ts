/** When a report was published: by the page's own data, a line of the page, the date under the report or under its notice. */
import {
  besideDate,
  issuedAfterDate,
  nothingAfterDate,
  publishedOn,
  signedOn,
  writtenDate,
} from '../forms/vocabulary/dates.ts';
import { publishedEntry } from '../forms/vocabulary/page-words.ts';
import type { Anchor, SourceDocument } from '../model/document.ts';
import type { CalendarDate, Publication } from '../model/report.ts';
import { type DocumentLine, gridRows } from './lines.ts';
import { readDigits, readSmallNumber } from './numerals.ts';

/** A longer line tells no date. */
const longest = 160;
/** How many lines at the document's end may stand behind the report. */
const tail = 40;

/** The entry in which readers of files give the day the file was made. */
const fileEntry = 'created';
/** More bare dates than this above a report are a list of news. */
const mostBareDates = 2;

const onlyDate = /^[([]?[\s　]*$/;
/** The signer's name, right before the date: 泉港区人民政府办公室 2024年1月10日印发. */
const signer = /^[\u4e00-\u9fff\s　]{2,40}$/;

interface DatedLine {
  readonly text: string;
  readonly anchor: Anchor;
  /** Behind the report's last heading. */
  readonly behind: boolean;
}

/** `first`, `last`: the lines of the first and the last heading. Nothing was published before the report's `year` was over. */
export function readPublished(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  { first, last }: { readonly first: number; readonly last: number },
  year: number | null,
  fold: (text: string) => string,
): readonly Publication[] {
  const found: Publication[] = [];
  const add = (publication: Publication): void => {
    const { date, source } = publication;
    if (year !== null && date[0] <= year) return;
    if (!found.some((other) => other.source === source && String(other.date) === String(date))) found.push(publication);
  };
  for (const { name, content } of document.meta ?? []) {
    const source = name === fileEntry ? 'file' : publishedEntry.test(name) ? 'meta' : null;
    const [first] = source === null ? [] : datesIn(content);
    if (source !== null && first !== undefined) add({ date: first.date, source, quote: null });
  }
  const dated = datedLines(document, lines, first, last).flatMap((line) => publicationsIn(line, fold));
  const isBareAbove = ({ bare, behind }: (typeof dated)[number]) => bare && !behind;
  const isNewsList = dated.filter(isBareAbove).length > mostBareDates;
  for (const each of dated) if (!isNewsList || !isBareAbove(each)) add(each.publication);
  return found;
}

function datedLines(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  first: number,
  last: number,
): readonly DatedLine[] {
  // Without a heading nothing stands behind the last one.
  const after = last < 0 ? lines.length : Math.max(last + 1, lines.length - tail);
  const around = lines.flatMap(({ text, anchor }, at): DatedLine[] =>
    text.length <= longest && (at < first || at >= after) ? [{ text, anchor, behind: at >= after }] : [],
  );
  // Sites print what they know of a document as a table above it: 索引号, 发布机构, 发布日期.
  const firstBlock = lines[first]?.block ?? document.blocks.length;
  const head = gridRows(document.blocks.slice(0, firstBlock)).flatMap((row): DatedLine[] => {
    const text = row.map((cell) => cell.text).join(' ');
    const [cell, ...others] = row;
    if (cell === undefined || others.length === 0 || text.length > longest) return [];
    return [{ text, anchor: cell.anchor, behind: false }];
  });
  return [...around, ...head];
}

function publicationsIn({ text, anchor, behind }: DatedLine, fold: (text: string) => string) {
  const words = fold(text.normalize('NFKC'));
  return datesIn(words).flatMap(({ date, start, end }) => {
    const [before, after] = [words.slice(0, start), words.slice(end)];
    const source = sourceOf(before, after, behind);
    if (source === null) return [];
    return [
      { publication: { date, source, quote: { text, anchor } }, behind, bare: `${before}${after}`.trim() === '' },
    ];
  });
}

function sourceOf(before: string, after: string, behind: boolean): Publication['source'] | null {
  if (signedOn.test(before)) return 'notice';
  if (publishedOn.test(before)) return 'pageLine';
  if (!behind && before.length + after.length < longest / 2 && besideDate.test(before + after)) return 'pageLine';
  const alone = onlyDate.test(before) || (signer.test(before) && issuedAfterDate.test(after));
  return alone && nothingAfterDate.test(after) ? 'notice' : null;
}

interface DateFound {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** The days named in a text of half-width digits; a time behind them, and its zone, are left alone. */
function datesIn(text: string): readonly DateFound[] {
  return [...text.matchAll(writtenDate)].flatMap((match) => {
    const [whole, year, month, day, hanYear = '', hanMonth = '', hanDay = ''] = match;
    const date: CalendarDate =
      year === undefined
        ? [readDigits(hanYear), readSmallNumber(hanMonth), readSmallNumber(hanDay)]
        : [Number(year), Number(month), Number(day)];
    return isDay(date) ? [{ date, start: match.index, end: match.index + whole.length }] : [];
  });
}

function isDay([year, month, day]: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
