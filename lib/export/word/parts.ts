/** Parts that letters and assessments have in common. */
import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import { type Imprint, writeDate } from '../imprint.ts';
import { plain, plainLine } from '../plain.ts';
import type { PaperBlock } from './blocks.ts';
import { numbered } from './numbering.ts';

/** A part of a paper under a heading of its own. Without blocks it is left out. */
export interface PaperSection {
  readonly heading: string;
  readonly blocks: readonly PaperBlock[];
}

/** The sections that have something, numbered. */
export function writeSections(locale: Locale, sections: readonly PaperSection[]): readonly PaperBlock[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ heading, blocks }, at) => [
      { kind: 'heading', level: 1, words: numbered(locale, 1, at + 1, heading) } as const,
      ...blocks,
    ]);
}

/** A paragraph for each line of a text that somebody wrote. */
export function paragraphs(words: string): readonly PaperBlock[] {
  const lines = plain(words).split('\n').map(plainLine);
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'paragraph', words: line }));
}

/** The title that somebody wrote, on as many lines as it was written. */
export function titleOf(words: string): PaperBlock {
  const lines = plain(words).split('\n').map(plainLine);
  return { kind: 'title', words: lines.filter((line) => line !== '').join('\n') };
}

/** Nothing where the settings name no office. */
export function letterheadOf({ papers }: Imprint): readonly PaperBlock[] {
  const office = plainLine(papers.office);
  return office === '' ? [] : [{ kind: 'letterhead', office, number: plainLine(papers.number) }];
}

/** Office and date as the signature, then the reviewer and what the paper was made with. */
export function closingParts(locale: Locale, { papers, at, version }: Imprint): readonly PaperBlock[] {
  const [office, reviewer] = [plainLine(papers.office), plainLine(papers.reviewer)];
  return [
    ...[office, writeDate(locale, at)]
      .filter((words) => words !== '')
      .map((words): PaperBlock => ({ kind: 'signature', words })),
    ...(reviewer === '' ? [] : [{ kind: 'note', words: text(locale, 'paper.reviewer', { reviewer }) } as const]),
    { kind: 'note', words: text(locale, 'paper.madeBy', { version }) },
  ];
}

/** Says how many entries a list leaves out. */
export function sayLeft(locale: Locale, count: number): readonly PaperBlock[] {
  return count <= 0 ? [] : [{ kind: 'paragraph', words: text(locale, 'paper.left', { count }) }];
}
