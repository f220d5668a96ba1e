/** Where the words that a reviewer quotes stand in the report. */

import type { Anchor } from '../../model/document.ts';
import type { SectionId } from '../../model/form.ts';
import type { QuotedPlace } from '../../model/quoted-place.ts';
import type { Report } from '../../model/report.ts';
import { foldText } from '../../views/said-words.ts';
import { documentsOf, windowOf } from '../page/document.ts';

/** Characters: a quote is a sentence or two. */
const LONGEST = 500;

interface PlacedQuote {
  readonly text: string;
  readonly section: SectionId | null;
  /** null: the report does not have these words. */
  readonly anchor: Anchor | null;
}

/** What is selected on the page or in its frames, '' where nothing is. */
export function selectedWords(page: Document): string {
  const selected = documentsOf(page).map((document) => windowOf(document)?.getSelection()?.toString().trim() ?? '');
  return (selected.find((words) => words !== '') ?? '').slice(0, LONGEST);
}

/** The lines of the words, each with its section. */
export function quotedPlace(words: string, report: Report): QuotedPlace {
  const lines = words
    .split(/[\r\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const placed = lines.map((line) => placeOfQuote(line, report));
  return {
    quotes: lines,
    section: placed.find(({ anchor }) => anchor !== null)?.section ?? null,
    found: placed.length > 0 && placed.every(({ anchor }) => anchor !== null),
  };
}

/** The first paragraph, heading or cell of the report that has the words. */
export function placeOfQuote(text: string, { title, lines, sections, facts }: Report): PlacedQuote {
  const wanted = foldText(text).text;
  const isIn = (raw: string) => wanted !== '' && foldText(raw).text.includes(wanted);
  const line = lines.find((each) => isIn(each.text));
  if (line !== undefined) return { text, section: line.section, anchor: line.anchor };
  const section = sections.find(({ heading }) => isIn(heading));
  if (section !== undefined) return { text, section: section.id, anchor: section.anchor };
  if (title !== null && isIn(title.text)) return { text, section: null, anchor: title.anchor };
  const cell = [...facts.values()].find(({ raw, anchor }) => anchor !== null && isIn(raw));
  return { text, section: null, anchor: cell?.anchor ?? null };
}
