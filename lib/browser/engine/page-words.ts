import { type FoldedText, foldText, type TextSpan, wordsSaid } from '../../views/said-words.ts';

/** Words on the page that are underlined, and the number among them. */
export interface PageWords {
  /** The paragraph they stand in. */
  readonly element: Element;
  readonly words: Range;
  readonly number: Range | null;
}

/** The words of a quoted sentence in its paragraph; null where the page does not have the sentence in these words. */
export function findWords(element: Element, quote: string, said: string | number | null): PageWords | null {
  const sentence = foldText(quote).text;
  const pieces = piecesOf(element);
  const start =
    sentence === ''
      ? -1
      : pieces
          .map(({ folded }) => folded.text)
          .join('')
          .indexOf(sentence);
  if (start < 0) return null;
  const { words, number } = wordsSaid(sentence, said);
  const rangeAt = (span: TextSpan) => rangeOf(pieces, { start: start + span.start, end: start + span.end });
  return { element, words: rangeAt(words), number: number && rangeAt(number) };
}

interface TextPiece {
  readonly node: Text;
  readonly folded: FoldedText;
}

/** The text nodes of an element, in order. */
function piecesOf(element: Element): readonly TextPiece[] {
  const page = element.ownerDocument;
  const walker = Document.prototype.createTreeWalker.call(page, element, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    pieces.push({ node: node as Text, folded: foldText((node as Text).data) });
  }
  return pieces;
}

function rangeOf(pieces: readonly TextPiece[], { start, end }: TextSpan): Range {
  const first = locate(pieces, start);
  const last = locate(pieces, end - 1);
  const range = Document.prototype.createRange.call(first.node.ownerDocument);
  range.setStart(first.node, first.span.start);
  range.setEnd(last.node, last.span.end);
  return range;
}

/** The text node, and the part of it, from which the unit at `offset` of all pieces together comes. */
function locate(pieces: readonly TextPiece[], offset: number): { readonly node: Text; readonly span: TextSpan } {
  let left = offset;
  for (const { node, folded } of pieces) {
    const span = folded.from[left];
    if (span !== undefined) return { node, span };
    left -= folded.text.length;
  }
  throw new RangeError(`no text at ${offset}`);
}
