/** Who reports, for which year: from whatever names them, surest first. */
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
  /** What of them is only told by what need not be the report's own: the seal, the file's name, the prose. */
  readonly unsure: readonly ('agency' | 'year')[];
  readonly years: readonly YearMention[];
  readonly period: Period | null;
  /** Its title says 政府信息公开, in the page or in what the page says of itself. */
  readonly official: boolean;
}

/** A span of days whose year may stand elsewhere: 1月1日至12月31日. */
interface Span {
  readonly year: number | null;
  readonly inYear: (first: number) => Period;
}

function spansIn(lines: readonly DocumentLine[], end: number, fold: Fold): readonly Span[] {
  const spans: Span[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.text.length < 12 || !/月|20\d\d[-./]\d/.test(line.text)) continue;
    const text = asDays.reduce((words, [written, days]) => words.replace(written, days), compact(line.text, fold));
    for (const sentence of text.split(/(?<=[。；;])/)) {
      if (!aboutPeriod.test(sentence) || (at > end && !figuresOf.test(sentence))) continue;
      for (const found of sentence.matchAll(daySpan)) {
        const [quote, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = found;
        spans.push({
          year: fromYear === undefined ? null : Number(fromYear),
          inYear: (first) => ({
            from: [first, Number(fromMonth), Number(fromDay)],
            to: [toYear === undefined ? first : Number(toYear), Number(toMonth), Number(toDay)],
            quote: { text: quote, anchor: line.anchor },
          }),
        });
      }
    }
  }
  return spans;
}

/** `sections`: where the parts begin. `fold` maps traditional to simplified text. */
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
  const ofPage = outside([...(document.pageTitle === null ? [] : [document.pageTitle]), ...data.titles], fold);
  const ofFile = outside([file.name], fold);
  const titled = inPage?.year ?? ofPage?.year ?? null;
  const [period = null] = spans.flatMap(({ year, inYear }) => {
    const first = year ?? titled;
    return first === null ? [] : [inYear(first)];
  });
  const overview = partOne(lines, starts);
  const opening = yearOfOpening(overview, fold);
  const told: readonly YearMention[] = [
    ...mention('title', inPage),
    ...mention('pageTitle', ofPage),
    ...(period === null ? [] : [{ year: period.from[0], where: 'period' as const, quote: period.quote }]),
    ...preambleYears(lines.slice(0, end), fold),
    ...headerYears(document),
  ];
  const sure = yearOf(told);
  const seal = readSeal(lines, starts.at(-1)?.line ?? lines.length, fold);
  const year = sure ?? agreed([seal.year, file.year, prevailingYear(overview, fold)]);
  // A report written a year late begins with that year: what it says of any other year is no slip.
  const slipped = opening !== null && sure !== null && Math.abs(opening.year - sure) <= 1;

  const named =
    inPage?.agency ??
    ofPage?.agency ??
    agencyIn(
      lines.map(({ text }) => compact(text, fold)),
      data.publisher,
    );
  const agency = named ?? seal.agency ?? ofFile?.agency ?? data.source ?? file.agency;
  return {
    title: (inPage ?? ofPage)?.quote ?? null,
    agency,
    year,
    unsure: [
      ...(named === null && agency !== null ? (['agency'] as const) : []),
      ...(sure === null && year !== null ? (['year'] as const) : []),
    ],
    years: slipped ? [...told, opening] : told,
    period,
    official: [inPage, ofPage].some((title) => title?.official === true),
  };
}

function mention(where: YearMention['where'], title: Title | null): readonly YearMention[] {
  return title === null || title.year === null ? [] : [{ year: title.year, where, quote: title.quote }];
}

/** The title's year, unless the period and one more agree on another: then the title was left over from last time. */
function yearOf(told: readonly YearMention[]): number | null {
  const said = (where: YearMention['where']) => told.find((each) => each.where === where)?.year ?? null;
  const period = said('period');
  const title = said('title');
  const outvoted =
    period !== null && told.some(({ where, year }) => where !== 'period' && where !== 'title' && year === period);
  return (outvoted ? period : null) ?? title ?? period ?? told[0]?.year ?? null;
}

/** What several hints say with one voice; where they contradict each other, nothing is said. */
function agreed(hints: readonly (number | null)[]): number | null {
  const said = new Set(hints.filter((hint) => hint !== null));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
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

/** The first title among words that stand outside the text: 「…年度报告_某某市人民政府」. */
function outside(texts: readonly string[], fold: Fold): Title | null {
  for (const text of texts) {
    for (const part of [text, ...text.split(/[_|｜\-—–]+|\s{2,}/)]) {
      const title = titleIn(part, { text: part.trim(), anchor: nowhere }, fold);
      if (title !== null) return title;
    }
  }
  return null;
}
