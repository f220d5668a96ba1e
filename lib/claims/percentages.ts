/** Percentages: shares (占 33.9%), growth with both numbers given, and shares that should add up to 100. */
import type { CellId } from '../model/form.ts';
import type { Percentage } from '../model/prose.ts';
import type { Quantity } from './quantities.ts';
import { type Sentence, saidIn } from './sentences.ts';

const requestTotals: readonly (readonly CellId[])[] = [
  ['t3.received.total'],
  ['t3.received.total', 't3.carriedIn.total'],
  ['t3.outcomes.total'],
];

export function percentagesOf(sentence: Sentence): readonly Percentage[] {
  const { text, quantities } = sentence;
  const found: Percentage[] = [];
  const shares: Quantity[] = [];
  quantities.forEach((quantity, index) => {
    if (!quantity.percent || quantity.hedged) return;
    const between = text.slice(quantities[index - 1]?.end ?? 0, quantity.start);
    const said = { value: quantity.value, decimals: quantity.decimals, ...saidIn(sentence) };
    const counts = quantities.slice(0, index).filter(({ percent }) => !percent);
    const whole = quantities[index - 1];
    const part = quantities[index - 2];
    // 「25件，占办结总数46件的54.3%」
    if (
      whole !== undefined &&
      part !== undefined &&
      /^的$/.test(between) &&
      !whole.percent &&
      !part.percent &&
      !whole.hedged &&
      !part.hedged &&
      /^[^,;]{0,8},?占[^,;]{0,14}$/.test(text.slice(part.end, whole.start))
    ) {
      found.push({
        kind: 'share',
        ...said,
        of: [part.value],
        bases: [whole.value],
        baseCells: [],
        named: true,
        certain: true,
      });
    } else if (/占[^,;]{0,20}$/.test(between)) {
      shares.push(quantity);
      const share = shareOf(counts, between, quantities[index - 1], sentence);
      if (share !== null) found.push({ kind: 'share', ...said, ...share });
      else if (quantity.value > 100)
        found.push({ kind: 'share', ...said, of: [], bases: [], baseCells: [], named: false, certain: true });
    } else if (/(?:增长|上升|增加|提高|减少|下降)(?:了|约)?$/.test(between)) {
      const growth = growthOf(counts, between, text, quantity);
      if (growth !== null)
        found.push({
          kind: 'growth',
          ...said,
          value: growth.sign * quantity.value,
          of: growth.of,
          bases: growth.bases,
          baseCells: [],
          named: false,
          certain: true,
        });
    } else if (quantity.value > 100 && /(?:办结|答复|满意|公开|及时|合格|按时)率[^,;]{0,6}$/.test(between)) {
      found.push({ kind: 'share', ...said, of: [], bases: [], baseCells: [], named: false, certain: true });
    }
  });
  const parts = sumOfShares(text, quantities, shares);
  if (parts !== null) {
    const decimals = Math.max(...shares.map((share) => share.decimals));
    found.push({
      kind: 'sum',
      value: 100,
      decimals,
      of: parts,
      bases: [],
      baseCells: [],
      named: false,
      certain: false,
      ...saidIn(sentence),
    });
  }
  return found;
}

/** The count right before 占, and every count before it that it may be a share of. */
function shareOf(
  counts: readonly Quantity[],
  between: string,
  last: Quantity | undefined,
  { text, previous }: Sentence,
): Pick<Percentage, 'of' | 'bases' | 'baseCells' | 'named' | 'certain'> | null {
  const count = counts[counts.length - 1];
  // The count must be the number right before: 「54件，占85.7%」.
  if (
    count === undefined ||
    count !== last ||
    count.hedged ||
    !/^[^,;]{0,12},?(?:约|分别)?占/.test(between) ||
    /分别/.test(between)
  )
    return null;
  // 「办结46件。其中，…」: the whole was said in the sentence before.
  const outside = /^其中/.test(text) && previous !== null ? previous.quantities : null;
  const before = (outside ?? counts.slice(0, -1)).filter(
    (each) => !each.percent && each.unit === count.unit && each.value >= count.value,
  );
  // Of numbers said before, the whole is the largest; the others are its parts.
  const largest = Math.max(...before.map(({ value }) => value));
  const earlier = before.filter(({ value }) => value === largest);
  const bases = earlier.map(({ value }) => value);
  const aboutRequests = /申请|办结|答复/.test(text);
  const single = earlier.length === 1 && !earlier.some(({ hedged }) => hedged) && counts.length === 2;
  // 「占申请总量的89.9%」: the whole is named, and the table has it.
  const named = /占(?:全年|全部|所有)?(?:政府信息公开)?(?:申请|办结|答复|收到申请)(?:总量|总数|总件数)/.test(between);
  const cells = aboutRequests || named ? requestTotals : [];
  return { of: [count.value], bases, baseCells: cells, named, certain: single };
}

/** 「63件，较上年的50件增长26%」, 「由50件增加到63件，增长26%」. */
function growthOf(
  counts: readonly Quantity[],
  between: string,
  text: string,
  percentage: Quantity,
): { of: readonly number[]; bases: readonly number[]; sign: 1 | -1 } | null {
  const [first, second] = counts.slice(-2);
  if (first === undefined || second === undefined || first.hedged || second.hedged || first.unit !== second.unit)
    return null;
  const sign = /减少|下降/.test(between) ? -1 : 1;
  const clause = text.slice(first.start, percentage.start);
  if (/[;。]/.test(clause)) return null;
  const middle = text.slice(first.end, second.start);
  const rest = text.slice(second.end, percentage.start);
  // 「45件，比上年增加14件，增长45.2%」: the second number is the difference.
  const difference = /(?:较|比|同比)[^,;]{0,10}(增加|增长|减少|下降|多|少)了?$/.exec(middle);
  if (difference !== null) {
    const change = /减少|下降|少/.test(difference[1] ?? '') ? -second.value : second.value;
    return { of: [first.value], bases: [first.value - change], sign };
  }
  if (
    /(?:较|比)[^,;]{0,6}(?:上年|去年|20\d\d年|上一年|同期)[^,;]{0,8}$/.test(middle) &&
    /^,?[^,;]{0,4}(?:同比)?(?:增|减|上|下|提)/.test(rest)
  ) {
    return { of: [first.value], bases: [second.value], sign };
  }
  // 「2022年收到31件，2023年收到45件，同比增长45.2%」
  const years = [text.slice(Math.max(0, first.start - 20), first.start), middle].map((words) =>
    Number(/(20\d\d)年[^,;]*$/.exec(words)?.[1]),
  );
  if ((years[0] ?? 0) + 1 === years[1] && /^,?(?:同比|较上年|较去年)[^,;]{0,4}/.test(rest)) {
    return { of: [second.value], bases: [first.value], sign };
  }
  const from = text.slice(Math.max(0, first.start - 14), first.start);
  if (
    /(?:由|从)[^,;]{0,10}$/.test(from) &&
    /(?:增加|增长|上升|提高|减少|下降|降低|降|升|增|减)(?:至|到|为)[^,;]{0,10}$/.test(middle) &&
    /^,?(?:同比)?/.test(rest)
  ) {
    return { of: [second.value], bases: [first.value], sign };
  }
  return null;
}

/** Three or more shares of one whole, said to be all (其他, 其余, 分别). */
function sumOfShares(
  text: string,
  quantities: readonly Quantity[],
  shares: readonly Quantity[],
): readonly number[] | null {
  const first = shares[0];
  if (first === undefined || /同比|增长|下降|率/.test(text) || /[;]/.test(text.slice(first.end))) return null;
  const percents = quantities.filter(({ percent }) => percent);
  const listed = /分别占/.test(text) ? percents : shares;
  if (listed.length < 3 || listed.length !== percents.length || listed.some(({ hedged }) => hedged)) return null;
  const values = listed.map(({ value }) => value);
  const whole = /其余|其他|其它|分别/.test(text);
  return whole || values.reduce((sum, value) => sum + value, 0) > 100 ? values : null;
}
