/** Who reports, and for which year, by all places of a document that name them, surest first. */
import { aboutPeriod, asDays, daySpan, figuresOf } from '../forms/vocabulary/dates.ts';
import type { Anchor, SourceDocument } from '../model/document.ts';
import type { Period, Quote, YearMention } from '../model/report.ts';
import { agencyIn } from './agency-name.ts';
import type { DocumentLine } from './lines.ts';
import { readFileName, readPageData } from './page-data.ts';
import { readSeal } from './seal.ts';
import type { SectionsRead } from './sections.ts';
import { compact, type Fold, findTitle, type Title, titleIn } from './titles.ts';
import { headerYears, preambleYears, prevailingYear, yearOfOpening } from './year-mentions.ts';

export interface AgencyAndYear {
  readonly title: Quote | null;
  readonly agency: string | null;
  readonly year: number | null;
  /** Which of them only a place names that need not be the report's own: the seal, the file's name, the prose. */
  readonly unsure: readonly ('agency' | 'year')[];
  readonly years: readonly YearMention[];
  readonly period: Period | null;
  /** Whether a title says 政府信息公开, in the page or in the page's own data. */
  readonly official: boolean;
}

/** A span of days whose year may stand elsewhere: 1月1日至12月31日. */
interface Span {
  readonly year: number | null;
  readonly inYear: (first: number) => Period;
}

function spansIn(lines: readonly DocumentLine[], end: number, fold: Fold): readonly Span[] {
  return lines.flatMap((line, at) => {
    if (line.text.length < 12 || !/月|20\d\d[-./]\d/.test(line.text)) return [];
    const text = asDays.reduce((words, [written, days]) => words.replace(written, days), compact(line.text, fold));
    const sentences = text
      .split(/(?<=[。；;])/)
      .filter((sentence) => aboutPeriod.test(sentence) && (at <= end || figuresOf.test(sentence)));
    return sentences.flatMap((sentence) =>
      [...sentence.matchAll(daySpan)].map(
        ([quote, fromYear, fromMonth, fromDay, toYear, toMonth, toDay]): Span => ({
          year: fromYear === undefined ? null : Number(fromYear),
          inYear: (first) => ({
            from: [first, Number(fromMonth), Number(fromDay)],
            to: [toYear === undefined ? first : Number(toYear), Number(toMonth), Number(toDay)],
            quote: { text: quote, anchor: line.anchor },
          }),
        }),
      ),
    );
  });
}

/** `fold` maps traditional to simplified text. */
export function readAgencyAndYear(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  { firstLine: end, starts }: Pick<SectionsRead, 'firstLine' | 'starts'>,
  fold: Fold,
): AgencyAndYear {
  const data = readPageData(document, lines, end, fold);
  const file = readFileName(document.name ?? null, fold);
  const spans = spansIn(lines, end, fold);
  const inPage = findTitle(lines, end, spans.find(({ year }) => year !== null)?.year ?? null, fold);
  const ofPage = titleOutside([document.pageTitle ?? '', ...data.titles], fold);
  const ofFile = titleOutside([file.name], fold);
  const titled = inPage?.year ?? ofPage?.year ?? null;
  const span = spans.find(({ year }) => year !== null || titled !== null);
  const period = span?.inYear(span.year ?? titled ?? 0) ?? null;
  const overview = partOne(lines, starts);
  const opening = yearOfOpening(overview, fold);
  const mentions: readonly YearMention[] = [
    ...mention('title', inPage),
    ...mention('pageTitle', ofPage),
    ...(period === null ? [] : [{ year: period.from[0], where: 'period' as const, quote: period.quote }]),
    ...preambleYears(lines.slice(0, end), fold),
    ...headerYears(document),
  ];
  const sure = yearOf(mentions);
  const seal = readSeal(lines, starts.at(-1)?.line ?? lines.length, fold);
  const year = sure ?? agreed([seal.year, file.year, prevailingYear(overview, fold)]);
  // A report written a year late may begin with that year. Any other year is no slip.
  const slipped = opening !== null && sure !== null && Math.abs(opening.year - sure) <= 1;

  const sentences = lines.map(({ text }) => compact(text, fold));
  const named = inPage?.agency ?? ofPage?.agency ?? agencyIn(sentences, data.publisher);
  const agency = named ?? seal.agency ?? ofFile?.agency ?? data.source ?? file.agency;
  return {
    title: (inPage ?? ofPage)?.quote ?? null,
    agency,
    year,
    unsure: [
      ...(named === null && agency !== null ? (['agency'] as const) : []),
      ...(sure === null && year !== null ? (['year'] as const) : []),
    ],
    years: slipped ? [...mentions, opening] : mentions,
    period,
    official: [inPage, ofPage].some((title) => title?.official === true),
  };
}

function mention(where: YearMention['where'], title: Title | null): readonly YearMention[] {
  return title === null || title.year === null ? [] : [{ year: title.year, where, quote: title.quote }];
}

/** The title's year, unless the period and one more agree on another: then the title was left over from last time. */
function yearOf(mentions: readonly YearMention[]): number | null {
  const yearIn = (place: YearMention['where']) => mentions.find(({ where }) => where === place)?.year ?? null;
  const period = yearIn('period');
  const outvoted = mentions.some(({ where, year }) => where !== 'period' && where !== 'title' && year === period);
  return (outvoted ? period : null) ?? yearIn('title') ?? period ?? mentions[0]?.year ?? null;
}

/** The one value that all hints have; null where two differ. */
function agreed(hints: readonly (number | null)[]): number | null {
  const [only = null, ...others] = new Set(hints.filter((hint) => hint !== null));
  return others.length === 0 ? only : null;
}

/** The lines of part one; of all parts where it has no heading. */
function partOne(lines: readonly DocumentLine[], starts: SectionsRead['starts']): readonly DocumentLine[] {
  const at = starts.findIndex(({ id }) => id === 'overview');
  const start = starts[at];
  if (start === undefined) return lines;
  const first = lines[start.line];
  const rest = first === undefined || start.rest === '' ? [] : [{ ...first, text: start.rest }];
  return [...rest, ...lines.slice(start.line + 1, starts[at + 1]?.line ?? lines.length)];
}

const nowhere: Anchor = { kind: 'dom', path: [] };

/** The first title in texts outside the document's own: 「…年度报告_某某市人民政府」. */
function titleOutside(texts: readonly string[], fold: Fold): Title | null {
  for (const text of texts) {
    for (const part of [text, ...text.split(/[_|｜\-—–]+|\s{2,}/)]) {
      const title = titleIn(part, { text: part.trim(), anchor: nowhere }, fold);
      if (title !== null) return title;
    }
  }
  return null;
}
