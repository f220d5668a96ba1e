/**
 * Headings of the six sections. The preamble names them in prose, section one may have a 「（一）主动公开政府信息情况」
 * of its own, rows of tables are numbered like them: none of these is a heading.
 */
import { beginsRowLabel } from '../forms/known-labels.ts';
import { foldLabel } from '../forms/labels.ts';
import { sections as formSections } from '../forms/shared.ts';
import { foldFormCharacters } from '../forms/traditional.ts';
import { looseNumber, mainNumber, sectionHints } from '../forms/vocabulary/headings.ts';
import { chineseNumerals, notWord } from '../forms/wording.ts';
import type { SectionId } from '../model/form.ts';
import { resemblance, similarity } from './labels.ts';
import type { DocumentLine } from './lines.ts';
import { isNavigation } from './navigation.ts';

/** A line that may be a section's heading. */
export interface SectionHeading {
  readonly id: SectionId;
  readonly line: number;
  readonly heading: string;
  readonly title: string;
  readonly number: string;
  /** The text behind the title in the same paragraph. */
  readonly rest: string;
  readonly score: number;
}

const longestHeading = 45;
const inBrackets = /^[#\s*]*[（(]/;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Any number as the form writes it: 2, ２, Ⅱ and II are 二; other words stay as they are. */
function chineseNumber(written: string): string {
  const plain = written.normalize('NFKC');
  const index = romans.includes(plain) ? romans.indexOf(plain) : Number(plain) - 1;
  return chineseNumerals[index] ?? written;
}

const known: readonly { id: SectionId; words: readonly string[] }[] = formSections.map(({ id, titles }) => ({
  id,
  words: titles.map((title) => foldLabel(title).words),
}));

/** Share of a title that has to be there. */
const shortestPart = 0.7;

const exactTitles = new Map(known.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));

function classify(title: string): { id: SectionId; score: number } | null {
  const exact = exactTitles.get(title);
  if (exact !== undefined) return { id: exact, score: 1 };
  let best: { id: SectionId; score: number } | null = null;
  for (const { id, words } of known) {
    for (const word of words) {
      // The mere beginning of a title (政府信息公开, a column of the site) is no title. Most of one is: a page's end cut it.
      const isPart = title.length < word.length * shortestPart && word.startsWith(title);
      const score = isPart ? resemblance(title, word) : similarity(title, word);
      if (score > (best?.score ?? 0)) best = { id, score };
    }
  }
  return best;
}

/** A page number behind dots, in a table of contents. */
const pageNumber = /\s*[.．…·・⋯_—-]{2,}\s*\d{0,3}$/;

function headingOf(line: DocumentLine, at: number, style: RegExp | null): SectionHeading | null {
  const text = line.text.trim();
  const match = style?.exec(text) ?? null;
  if ((style !== null && match === null) || isNavigation(text)) return null;
  const body = text
    .slice(match?.[0].length ?? 0)
    .replace(/^[#*\s]+|[*\s]+$/g, '')
    .replace(pageNumber, '');
  const number = chineseNumber(match?.[1] ?? match?.[2] ?? '');
  const isMain = style === mainNumber;
  const together = isMain ? runIn(text, body, number, at) : null;
  if (together !== null) return together;
  // 「没有其他需要报告的事项。」 is what the section says, not its heading.
  if (body.length > longestHeading || (isMain ? /[。；;]./ : /[。；;]/).test(body)) return null;
  const title = foldLabel(body).words;
  const hint = isMain && body.length <= 36 ? sectionHints.find(({ pattern }) => pattern.test(title)) : undefined;
  const alike = classify(title);
  const known = alike !== null && alike.score >= (isMain ? 0.75 : 0.9) ? alike : hint && { id: hint.id, score: 0.7 };
  return known === undefined ? null : { ...known, line: at, heading: text, title, number, rest: '' };
}

/** A heading that runs on into its first paragraph: 「一、总体情况 2020年，…」 */
function runIn(text: string, body: string, number: string, at: number): SectionHeading | null {
  const title = titleAt(body, 0);
  if (title === null) return null;
  const { id, words, end } = title;
  const rest = body.slice(end);
  if (!/^[\s。:：.．]/.test(rest) || lengthOf(rest) === 0) return null;
  return { id, line: at, heading: text.slice(0, text.length - rest.length), title: words, number, rest, score: 1 };
}

/** Where `words` end in `text`, punctuation and white space inside skipped; -1 if text does not begin with them. */
function endOfWords(text: string, words: string): number {
  let at = 0;
  for (const character of words) {
    while (at < text.length && text.charAt(at).search(notWord) === 0) at++;
    if (text.charAt(at) !== character) return -1;
    at++;
  }
  return at;
}

export function headingsOf(lines: readonly DocumentLine[]): readonly SectionHeading[] {
  const find = (style: RegExp | null, accept: (line: DocumentLine) => boolean) =>
    lines.flatMap((line, at) => (accept(line) ? (headingOf(line, at, style) ?? []) : []));
  const idsOf = (headings: readonly SectionHeading[]) => new Set(headings.map(({ id }) => id));
  const main = find(mainNumber, ({ text }) => mainNumber.test(text));
  const isBare = ({ text, level }: DocumentLine) => (level > 0 || text.length <= 30) && foldLabel(text).style === null;
  const found = [...main, ...find(null, isBare).filter(({ id }) => !idsOf(main).has(id))];
  const loose = find(looseNumber, ({ text }) => looseNumber.test(text));
  const all =
    idsOf(found).size >= 3
      ? [...found, ...strays(loose, found)]
      : idsOf(loose).size > idsOf(found).size
        ? loose
        : found;
  return all.toSorted((a, b) => a.line - b.line);
}

/** 「1. 总体情况」 beside 二、三、: its number is of another kind, and counts by the form's order or by the page's own list. */
function strays(loose: readonly SectionHeading[], found: readonly SectionHeading[]): readonly SectionHeading[] {
  return formSections.flatMap(({ id }, index) => {
    if (found.some((each) => each.id === id)) return [];
    const own = loose.find((each) => {
      if (each.id !== id || inBrackets.test(each.heading)) return false;
      const position = found.filter(({ line }) => line < each.line).length;
      return each.number === chineseNumerals[index] || each.number === chineseNumerals[position];
    });
    return own === undefined ? [] : [own];
  });
}

/**
 * A section under words of its own (六、附则): known by its number alone, where it stands between its
 * neighbours and nothing else there is numbered so (a list inside a section begins with 一).
 */
export function byNumber(
  lines: readonly DocumentLine[],
  chosen: ReadonlyMap<SectionId, SectionHeading>,
): readonly SectionHeading[] {
  const inPlace = formSections.filter(({ id }, index) => chosen.get(id)?.number === chineseNumerals[index]).length;
  if (inPlace < 3) return [];
  return formSections.flatMap(({ id }, index) => {
    if (chosen.has(id)) return [];
    const above = index === 0 ? -1 : chosen.get(formSections[index - 1]?.id ?? id)?.line;
    const below = chosen.get(formSections[index + 1]?.id ?? id)?.line ?? (index === 5 ? lines.length : undefined);
    if (above === undefined || below === undefined) return [];
    const numbered = lines.flatMap((line, at) => {
      const match = at > above && at < below && line.gridRow === -1 ? mainNumber.exec(line.text) : null;
      return match === null ? [] : [{ line, at, match }];
    });
    const [only] = numbered;
    if (numbered.length !== 1 || only === undefined || only.match[1] !== chineseNumerals[index]) return [];
    const body = only.line.text.slice(only.match[0].length).trim();
    if (body.length < 2 || body.length > 25 || /[。；;，,]/.test(body)) return [];
    const title = foldLabel(body).words;
    // Rows of the tables are numbered like sections, and may be cut.
    if (beginsRowLabel(title)) return [];
    return [{ id, line: only.at, heading: only.line.text, title, number: only.match[1] ?? '', rest: '', score: 0.6 }];
  });
}

/**
 * A part under another part's title: 一、主动公开情况 above 二、主动公开政府信息情况 is part one. Known by its number, where
 * the part whose title it has is there with its own number, and nothing else is the part whose number it has.
 */
export function underOthersTitle(headings: readonly SectionHeading[]): readonly SectionHeading[] {
  const placeOf = (id: SectionId) => formSections.findIndex((section) => section.id === id);
  return headings.map((heading) => {
    const index = chineseNumerals.indexOf(heading.number);
    const meant = formSections[index]?.id;
    if (meant === undefined || index === placeOf(heading.id)) return heading;
    const ownIsThere = headings.some(
      ({ id, number, line }) =>
        id === heading.id &&
        number === chineseNumerals[placeOf(id)] &&
        Math.sign(line - heading.line) === Math.sign(placeOf(id) - index),
    );
    const isOpen = headings.every(({ id }) => id !== meant);
    return ownIsThere && isOpen && !inBrackets.test(heading.heading) ? { ...heading, id: meant, score: 0.7 } : heading;
  });
}

interface TitleFound {
  readonly id: SectionId;
  readonly words: string;
  readonly end: number;
}

/** The longest of the sections' titles that begins at a place in a text, and where it ends. */
export function titleAt(text: string, at: number): TitleFound | null {
  const start = foldFormCharacters(text.slice(at).normalize('NFKC'));
  let best: TitleFound | null = null;
  for (const { id, words } of known) {
    for (const word of words) {
      const end = at + endOfWords(start, word);
      if (end > (best?.end ?? at)) best = { id, words: word, end };
    }
  }
  return best;
}

/** Characters of a text that are words. */
export function lengthOf(text: string): number {
  return text.replace(notWord, '').length;
}
