/**
 * Percentages: shares (占33.9%), rates with a known meaning (办结率), growth with both numbers said, and shares that
 * should add up to 100. The whole of a share is what the statement says it is; a count that has a share of its own is
 * never the whole of its sister.
 */
import type { Percentage } from '../model/prose.ts';
import { growthAt, timesOf } from './growth.ts';
import { means } from './lexer.ts';
import { itemsOf, type NumberItem, type NumberItems, valuesOf } from './number-items.ts';
import { rateAt, rateOf } from './rates.ts';
import { quotationOf, type Sentence } from './sentences.ts';
import { isAnotherWhole, shareAt, shareOf, shareOfAnswers, shareOfNumber, sumOfShares } from './shares.ts';

const bare = { numerators: [], denominators: [], denominatorCells: [], named: false } as const;

export function percentagesOf(sentence: Sentence): readonly Percentage[] {
  // A number of times has no unit.
  const { quantities } = sentence;
  return quantities.some(({ percent, unit, end }) => percent || (unit === '' && isTimes(sentence, end)))
    ? percentagesIn(itemsOf(sentence))
    : [];
}

function isTimes({ tokens }: Sentence, end: number): boolean {
  return means(
    tokens.find(({ start }) => start === end),
    'times',
  );
}

export function percentagesIn(items: NumberItems): readonly Percentage[] {
  const found = items.all.flatMap((item) => {
    const { percent, hedged } = item.quantity;
    const read = hedged ? null : percent ? percentageAt(items, item) : timesAt(items, item);
    return read === null ? [] : [read];
  });
  const shares = sumOfShares(items);
  // Where each is held against its own count, their sum says nothing new.
  const judged = found.filter(({ kind, denominators }) => kind === 'share' && denominators.length > 0).length;
  if (shares === null || judged >= shares.length) return found;
  const decimals = Math.max(...shares.map(({ quantity }) => quantity.decimals));
  const numerators = valuesOf(shares);
  return [
    ...found,
    { ...bare, ...quotationOf(items.sentence), kind: 'sum', value: 100, decimals, numerators, certain: false },
  ];
}

function percentageAt(items: NumberItems, item: NumberItem): Percentage | null {
  const { value, decimals } = item.quantity;
  const said = { ...quotationOf(items.sentence), value, decimals };
  const over: Percentage = { ...said, ...bare, kind: 'share', certain: true };
  const ofNumber = shareOfNumber(items, item);
  if (ofNumber !== null) return { ...said, kind: 'share', ...ofNumber };
  const share = shareAt(items, item);
  if (share !== null) {
    if (value > 100) return isAnotherWhole(share.whole) ? null : over;
    const read = shareOf(items, share) ?? shareOfAnswers(share);
    return read === null ? null : { ...said, kind: 'share', ...read };
  }
  const rate = rateAt(item);
  if (rate !== null) {
    if (value > 100) return over;
    const read = rateOf(items, item, rate);
    return read === null ? null : { ...said, kind: 'rate', ...read };
  }
  const growth = growthAt(items, item);
  return growth === null || growth.denominators.length === 0 ? null : { ...said, ...bare, kind: 'growth', ...growth };
}

/** 「是上年（30件）的2.5倍」: 250 %, to the last digit said. */
function timesAt(items: NumberItems, item: NumberItem): Percentage | null {
  const read = timesOf(items, item);
  if (read === null) return null;
  const { value, decimals } = item.quantity;
  return { ...quotationOf(items.sentence), ...bare, kind: 'rate', value: value * 100, decimals: decimals - 2, ...read };
}
