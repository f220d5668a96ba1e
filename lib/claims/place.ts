/** Where a number stands in its sentence: the words that belong to it. */
import type { Quantity } from './quantities.ts';
import type { Sentence } from './sentences.ts';

export interface Place {
  readonly sentence: Sentence;
  /** From the last number or comma to this number. */
  readonly left: string;
  /** From this number to the next number or comma. */
  readonly right: string;
  /** From the sentence's beginning to this number. */
  readonly before: string;
}

/** Words that belong to one number: back to the number or comma before, on to the next. */
export function placeOf(sentence: Sentence, quantities: readonly Quantity[], index: number): Place {
  const { text } = sentence;
  const quantity = quantities[index] as Quantity;
  const from = quantities[index - 1]?.end ?? 0;
  const to = quantities[index + 1]?.start ?? text.length;
  const before = text.slice(Math.max(0, quantity.start - lookBack), quantity.start);
  const left = besideBrackets(text.slice(Math.max(from, quantity.start - lookBack), quantity.start), before);
  const right = text.slice(quantity.end, to);
  return { sentence, before, left: left.slice(boundary(left)), right: right.split(/[,;:。!?！？、()]/)[0] ?? '' };
}

/** How far back from a number its words are looked for. */
const lookBack = 400;

/** 「部分公开(19件)」, 「答复申请(含上年结转7件)133件」: the words stand before the bracket. */
function besideBrackets(left: string, before: string): string {
  if (/\($/.test(left) && left.length > 1) return left.slice(0, -1);
  const closed = /\([^()]*\)$/.exec(before);
  if (closed === null) return left;
  // 「予以公开(含部分公开)31件」 is two rows in one number.
  return /公开|提供|处理/.test(closed[0]) ? '' : before.slice(0, closed.index);
}

function boundary(text: string): number {
  return (
    Math.max(
      text.lastIndexOf(','),
      text.lastIndexOf(';'),
      text.lastIndexOf('。'),
      text.lastIndexOf('('),
      text.lastIndexOf(')'),
    ) + 1
  );
}
