import { traditionalCharacter } from '../forms/traditional.ts';
import type { SourceDocument } from '../model/document.ts';
import { gridRows } from './lines.ts';

/** Names and quotations on simplified pages have some of these characters; a traditional page is full of them. */
const enough = 12;

/** Whether the prose is traditional, so that the full dictionary (lib/facts/dictionary.ts) is worth loading. */
export function needsDictionary(document: SourceDocument): boolean {
  let seen = 0;
  for (const block of document.blocks) {
    const texts =
      block.kind === 'text' ? [block.text] : gridRows([block]).flatMap((row) => row.map(({ text }) => text));
    for (const text of texts) {
      seen += text.slice(0, 400).match(traditionalCharacter)?.length ?? 0;
      if (seen >= enough) return true;
    }
  }
  return false;
}
