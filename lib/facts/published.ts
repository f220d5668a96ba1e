/** When a report was published: by the page's own data, by a line of the page, by the date under the report or its notice. */
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
import type { DocumentLine } from './lines.ts';
import { readDigits, readSmallNumber } from './numerals.ts';

/** What a line that tells a date is no longer than, and how many lines behind the report are looked at. */
const longest = 160;
const tail = 40;

/** What readers of files give: the day the file was made. */
const fileEntry = 'created';
/** More bare dates than this above a report are a list of news. */
const mostBareDates = 2;

const onlyDate = /^[([]?[\s　]*$/;
/** Who signs stands right before the date: 泉港区人民政府办公室 2024年1月10日印发. */
const signer = /^[\u4e00-\u9fff\s　]{2,40}$/;

interface DatedLine {
  readonly text: string;
  readonly anchor: Anchor;
  /** Behind the report's last heading. */
  readonly behind: boolean;
}

/**
 * `lines` with the index of the first section heading and of the last; `year`: the report's year, before whose end
 * nothing of it was published.
 */
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
  const told = candidates(document, lines, first, last).flatMap((candidate) => toldBy(candidate, fold));
  const bare = told.filter((each) => each.bare && !each.behind).length;
  for (const { publication, ...each } of told) {
    if (!each.bare || each.behind || bare <= mostBareDates) add(publication);
  }
  return found;
}

function candidates(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  first: number,
  last: number,
): readonly DatedLine[] {
  // Without a heading nothing stands behind the last one.
  const after = last < 0 ? lines.length : Math.max(last + 1, lines.length - tail);
  const told = lines.flatMap(({ text, anchor }, at): DatedLine[] =>
    text.length <= longest && (at < first || at >= after) ? [{ text, anchor, behind: at >= after }] : [],
  );
  // Sites print what they know of a document as a table above it: 索引号, 发布机构, 发布日期.
  const firstBlock = lines[first]?.block ?? document.blocks.length;
  const head = document.blocks.slice(0, firstBlock).flatMap((block) =>
    block.kind === 'table'
      ? block.grid.rows.flatMap((row): DatedLine[] => {
          const text = row.map((cell) => cell.text).join(' ');
          const [cell] = row;
          return row.length > 1 && cell !== undefined && text.length <= longest
            ? [{ text, anchor: cell.anchor, behind: false }]
            : [];
        })
      : [],
  );
  return [...told, ...head];
}

function toldBy({ text, anchor, behind }: DatedLine, fold: (text: string) => string) {
  const words = fold(text.normalize('NFKC'));
  return datesIn(words).flatMap(({ date, start, end }) => {
    const [before, after] = [words.slice(0, start), words.slice(end)];
    const source = sourceOf(before, after, behind);
    const publication = source === null ? null : { date, source, quote: { text, anchor } };
    return publication === null ? [] : [{ publication, behind, bare: `${before}${after}`.trim() === '' }];
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
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
