/** A list spread over a whole part of the report. */
import { itemUnit } from '../forms/vocabulary/units.ts';
import type { Breakdown } from '../model/prose.ts';

import { means, meansAs, type Token } from './lexer.ts';
import { isComparison, itemsOf, labelOf, type NumberItems } from './number-items.ts';
import type { Quantity } from './quantities.ts';
import { quotationOf, type Sentence } from './sentences.ts';
import { hasWord, isFiller, lastIndexOfWord } from './words.ts';

/**
 * Categories of information spread over items and paragraphs (机构职能类信息1222条 … 其他类信息495条), against
 * the total said before them. Only where the categories say that they are whole (其他类).
 */
export function categoriesOf(sentences: readonly Sentence[]): Breakdown | null {
  const counting = sentences.filter(({ section, quantities }) => section === 'overview' && quantities.some(isOfItems));
  // A total and four categories at least.
  return counting.flatMap(({ quantities }) => quantities.filter(isOfItems)).length < 5
    ? null
    : categoriesIn(counting.map((sentence) => itemsOf(sentence)));
}

export function categoriesIn(read: readonly NumberItems[]): Breakdown | null {
  let whole: { value: number; sentence: Sentence } | null = null;
  const parts: number[] = [];
  const quotes: string[] = [];
  let rest = false;
  for (const { sentence, all } of read) {
    if (sentence.section !== 'overview') continue;
    for (const item of all) {
      const { quantity } = item;
      if (!isOfItems(quantity) || quantity.hedged || isComparison(item)) continue;
      const label = labelOf(item);
      if (isCategory(label)) {
        parts.push(quantity.value);
        rest ||= hasWord(label, 'otherItem');
        if (quotes[quotes.length - 1] !== sentence.quote) quotes.push(sentence.quote);
      } else if (label.some((token) => means(token, 'publishedInAll') || meansAs(token, 'attribute', 'open'))) {
        if (whole !== null) return null;
        whole = { value: quantity.value, sentence };
      }
    }
  }
  if (whole === null || !rest || parts.length < 4 || quotes.length < 2) return null;
  const { sentence, value } = whole;
  return {
    ...quotationOf(sentence),
    quote: [sentence.quote, ...quotes].join(' … '),
    total: value,
    parts,
    otherTotals: [],
    kind: 'open',
    sameSentence: false,
  };
}

function isOfItems({ unit }: Quantity): boolean {
  return unit === itemUnit;
}

/** 机构职能类信息, 政策文件类共: nothing but such words behind 类. */
function isCategory(label: readonly Token[]): boolean {
  const at = lastIndexOfWord(label, 'sort');
  return at > 0 && label.slice(at + 1).every((token) => isFiller(token) || means(token, 'generalNoun', 'total'));
}
