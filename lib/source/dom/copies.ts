import type { Block } from '../../model/document.ts';

/** Fewer blocks that stand twice may be the report's own. */
const shortestCopy = 8;

/**
 * The blocks without a second copy: pages hold the report once more for print or for phones, and a style sheet, which
 * the reader does not read, hides one of them. A copy is a run of equal blocks with a table among them.
 */
export function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  const contents = blocks.map(contentOf);
  const firstOf = new Map<string, number>();
  const kept: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const first = firstOf.get(contents[at] ?? '');
    const length = first === undefined ? 0 : runLength(contents, first, at);
    // Blocks are compared once, so the work grows with their number.
    const next = length >= shortestCopy ? at + length : at + 1;
    const run = blocks.slice(at, next);
    if (length < shortestCopy || !run.some(({ kind }) => kind === 'table')) for (const block of run) kept.push(block);
    if (first === undefined) firstOf.set(contents[at] ?? '', at);
    at = next;
  }
  return kept;
}

/** How many blocks from `at` on equal those from `first` on, which all stand before `at`. */
function runLength(contents: readonly string[], first: number, at: number): number {
  let length = 0;
  while (first + length < at && at + length < contents.length && contents[first + length] === contents[at + length])
    length++;
  return length;
}

function contentOf(block: Block): string {
  if (block.kind === 'text') return block.text;
  if (block.kind === 'image') return '';
  return block.grid.rows.map((row) => row.map(({ text }) => text).join('\t')).join('\n');
}
