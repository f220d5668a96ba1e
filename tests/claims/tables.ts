/** Tables that the sentences are read against. Every set satisfies the form's sums (held by a test). */

export type Cells = Readonly<Record<string, number>>;

/** Rows of table three that are no outcome do not count into （七）. */
const notOutcomes: readonly string[] = ['received', 'carriedIn', 'carriedOut'];

/** `natural 39 business 5` → [['natural', 39], ['business', 5]]; a single number is the natural persons'. */
function columnsOf(words: readonly string[]): readonly (readonly [column: string, count: number])[] {
  if (words.length === 1) return [['natural', Number(words[0])]];
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(words[at + 1])] as const] : []));
}

/**
 * Cells of a report; totals follow from the form's sums.
 * `requests`: rows of table three, `received natural 39 business 5, carriedIn 3`; `cases`: blocks of table four,
 * `review upheld 3 corrected 1`; `disclosure`: cells of table two.
 */
function cellsOf(requests: string, cases = '', disclosure = ''): Cells {
  const cells: Record<string, number> = {};
  const add = (cell: string, count: number) => {
    cells[cell] = (cells[cell] ?? 0) + count;
  };
  const parse = (rows: string) => (rows === '' ? [] : rows.trim().split(/,\s+/)).map((row) => row.split(' '));
  for (const [row = '', ...words] of parse(requests))
    for (const [column, count] of columnsOf(words))
      for (const counted of notOutcomes.includes(row) ? [row] : [row, 'outcomes'])
        for (const target of [column, 'total']) add(`t3.${counted}.${target}`, count);
  for (const [block = '', ...words] of parse(cases))
    for (const [column, count] of columnsOf(words))
      for (const target of [column, 'total']) add(`t4.${block}.${target}`, count);
  for (const [cell = '', value] of parse(disclosure)) add(`t2.${cell}`, Number(value));
  return cells;
}

/** All zero. */
export const empty: Cells = {};

/**
 * An office with some of everything, form 2021. 一 45 (39 natural, 6 organisations), 二 3, （七） 46, 四 2;
 * 25 + 6 + 不予公开 4 + 无法提供 7 + 不予处理 3 + 其他处理 1. Review 5 (3, 1, 0, 1), litigation 4 = 1 + 3.
 */
export const office = cellsOf(
  `received natural 39 business 5 legal 1, carriedIn 3, granted natural 21 business 3 legal 1, partial 6,
  denied.internalAffairs 3, denied.thirdParty 1, unavailable.notHeld natural 3 business 2, unavailable.needsCreation 2,
  refused.petition 2, refused.repeat 1, other.noCorrection 1, carriedOut 2`,
  'review upheld 3 corrected 1 pending 1, direct upheld 1, afterReview upheld 2 other 1',
  `normative.issued 4, normative.repealed 2, normative.valid 37, licensing.decisions 1286, penalty.decisions 152,
  coercion.decisions 9, fees.amount 12.5`,
);

/**
 * A city, form 2021. 一 12345 (11000 + 1345), 二 155, （七） 12400, 四 100; 8000 + 1200 + 500 + 1600 + 800 + 300.
 * Review 20 (14, 2, 3, 1); litigation 15 = 7 (6, 1, 0, 0) + 8 (5, 0, 2, 1).
 */
export const city = cellsOf(
  `received natural 11000 business 1345, carriedIn 155, granted natural 6655 business 1345, partial 1200,
  denied.process 300, denied.internalAffairs 200, unavailable.notHeld 1500, unavailable.unclear 100,
  refused.petition 600, refused.repeat 200, other.rest 300, carriedOut 100`,
  'review upheld 14 corrected 2 other 3 pending 1, direct upheld 6 corrected 1, afterReview upheld 5 other 2 pending 1',
  `regulations.issued 3, regulations.repealed 1, regulations.valid 58, normative.issued 41, normative.repealed 26,
  normative.valid 512, licensing.decisions 120345, penalty.decisions 30000, coercion.decisions 1207,
  fees.amount 8850.25`,
);

/** A quiet office, form 2021. 一 = （七） = 8: 5 + 1 + 不掌握 2; review 2 and litigation 1 (direct), all upheld. */
export const quiet = cellsOf(
  'received 8, granted 5, partial 1, unavailable.notHeld 2',
  'review upheld 2, direct upheld 1',
);

/**
 * Form 2019. 一 63 (60 natural, 3 business), 二 1, （七） 63, 四 1: 40 + 9 + 不予公开 2 + 无法提供 9 (8 + 1) +
 * 不予处理 2 + 其他处理 1. Review 1, corrected; litigation 1, direct, pending.
 */
export const older = cellsOf(
  `received natural 60 business 3, carriedIn 1, granted natural 37 business 3, partial 9, denied.thirdParty 2,
  unavailable.notHeld 8, unavailable.needsCreation 1, refused.petition 2, other 1, carriedOut 1`,
  'review corrected 1, direct pending 1',
  `regulations.made 1, regulations.published 1, regulations.total 6, normative.made 12, normative.published 11,
  normative.total 97, licensing.previous 120, licensing.change -4, licensing.decisions 3021, penalty.previous 88,
  penalty.change 2, penalty.decisions 47, coercion.decisions 3`,
);

// The held-out sentences have tables of their own, so that they share no number with the others.

/**
 * Form 2021. 一 128 = 117 + 11 (9 business, 2 legal); 二 7; （七） 131; 四 4.
 * 58 + 17 + 不予公开 14 + 无法提供 27 + 不予处理 11 + 其他处理 4. Review 10 = 6 + 2 + 1 + 1;
 * litigation 9 = direct 4 (2, 0, 1, 1) + after review 5 (3, 1, 0, 1).
 */
export const bureau = cellsOf(
  `received natural 117 business 9 legal 2, carriedIn 7, granted natural 52 business 6, partial 17,
  denied.stateSecret 1, denied.thirdParty 2, denied.internalAffairs 3, denied.process 4, denied.enforcementFiles 2,
  denied.administrativeQuery 2, unavailable.notHeld natural 16 business 3 legal 2, unavailable.needsCreation 4,
  unavailable.unclear 2, refused.petition 7, refused.repeat 3, refused.confirmation 1, other.noCorrection 3,
  other.rest 1, carriedOut 4`,
  `review upheld 6 corrected 2 other 1 pending 1, direct upheld 2 other 1 pending 1,
  afterReview upheld 3 corrected 1 pending 1`,
  `normative.issued 6, normative.repealed 3, normative.valid 42, licensing.decisions 3467, penalty.decisions 218,
  coercion.decisions 15, fees.amount 36.8`,
);

/** A town, form 2021. 一 = （七） = 3: 2 granted, 1 not held; no review, no litigation; 214 permits, 5 penalties. */
export const town = cellsOf(
  'received 3, granted 2, unavailable.notHeld 1',
  '',
  'licensing.decisions 214, penalty.decisions 5',
);

/** A hospital or college, form 2021. 12 + 1 = 12 + 1; 6 + 2 + 1 + 2 + 1; received 10 + 2 business; one review, upheld. */
export const college = cellsOf(
  `received natural 10 business 2, carriedIn 1, granted natural 4 business 2, partial 2, denied.internalAffairs 1,
  unavailable.notHeld 2, refused.petition 1, carriedOut 1`,
  'review upheld 1',
);

/**
 * A province or large city, form 2021. 一 8436 = 7654 + 782; 二 264; （七） 8459; 四 241.
 * 3912 + 876 + 655 + 2105 + 574 + 337. Review 412 = 241 + 58 + 79 + 34;
 * litigation 263 = direct 143 (88, 9, 31, 15) + after review 120 (79, 6, 18, 17).
 */
export const large = cellsOf(
  `received natural 7654 business 702 research 11 nonprofit 9 legal 33 otherOrg 27, carriedIn 264,
  granted natural 3130 business 702 research 11 nonprofit 9 legal 33 otherOrg 27, partial 876, denied.stateSecret 14,
  denied.prohibitedByLaw 10, denied.threeSafeties 20, denied.thirdParty 51, denied.internalAffairs 112,
  denied.process 203, denied.enforcementFiles 98, denied.administrativeQuery 147, unavailable.notHeld 1836,
  unavailable.needsCreation 169, unavailable.unclear 100, refused.petition 391, refused.repeat 121,
  refused.publication 4, refused.excessive 13, refused.confirmation 45, other.noCorrection 260, other.unpaid 3,
  other.rest 74, carriedOut 241`,
  `review upheld 241 corrected 58 other 79 pending 34, direct upheld 88 corrected 9 other 31 pending 15,
  afterReview upheld 79 corrected 6 other 18 pending 17`,
  `regulations.issued 5, regulations.repealed 2, regulations.valid 61, normative.issued 87, normative.repealed 34,
  normative.valid 903, licensing.decisions 452318, penalty.decisions 61205, coercion.decisions 3310,
  fees.amount 15230.46`,
);

/** A county, form 2019. 一 46 = 41 + 5; 二 2; （七） 47; 四 1; 22 + 8 + 3 + 10 + 3 + 1. Review 3 = 2 + 1; litigation 1 + 1. */
export const county = cellsOf(
  `received natural 41 business 4 otherOrg 1, carriedIn 2, granted natural 17 business 4 otherOrg 1, partial 8,
  denied.thirdParty 1, denied.process 2, unavailable.notHeld 9, unavailable.needsCreation 1, refused.petition 2,
  refused.repeat 1, other 1, carriedOut 1`,
  'review upheld 2 corrected 1, direct upheld 1, afterReview pending 1',
  `normative.made 14, normative.published 13, normative.total 120, licensing.previous 156, licensing.change 3,
  licensing.decisions 9820, otherServices.previous 60, otherServices.decisions 1200, penalty.previous 402,
  penalty.change -12, penalty.decisions 311, coercion.previous 37, coercion.decisions 8, fees.previous 4,
  fees.change -1, procurement.count 27, procurement.amount 86.5`,
);
