/** Tables of their own for the held-out sentences, so that no number is shared with the first set. */

type Cells = Readonly<Record<string, number>>;
type Columns = Readonly<Record<string, number>>;

/** Rows that are no outcome do not count into （七）. */
const outside: ReadonlySet<string> = new Set(['received', 'carriedIn', 'carriedOut']);

function tableThree(rows: Readonly<Record<string, number | Columns>>): Cells {
  const cells: Record<string, number> = {};
  for (const [row, given] of Object.entries(rows)) {
    const columns: Columns = typeof given === 'number' ? { natural: given } : given;
    const targets = outside.has(row) ? [row] : [row, 'outcomes'];
    for (const [column, count] of Object.entries(columns)) {
      for (const target of targets) {
        for (const id of [`t3.${target}.${column}`, `t3.${target}.total`]) cells[id] = (cells[id] ?? 0) + count;
      }
    }
  }
  return cells;
}

function tableFour(blocks: Readonly<Record<string, Columns>>): Cells {
  const cells: Record<string, number> = {};
  for (const [block, columns] of Object.entries(blocks)) {
    for (const [column, count] of Object.entries(columns)) cells[`t4.${block}.${column}`] = count;
    cells[`t4.${block}.total`] = Object.values(columns).reduce((sum, count) => sum + count, 0);
  }
  return cells;
}

/** Form 2021: nothing happened. Serves form 2019 too. */
export const nothing: Cells = {};

/**
 * Form 2021. 一 128 = 117 + 11 (9 business, 2 legal); 二 7; （七） 131; 四 4.
 * 58 + 17 + 不予公开 14 + 无法提供 27 + 不予处理 11 + 其他处理 4. Review 10 = 6 + 2 + 1 + 1;
 * litigation 9 = direct 4 (2, 0, 1, 1) + after review 5 (3, 1, 0, 1).
 */
export const bureau: Cells = {
  ...tableThree({
    received: { natural: 117, business: 9, legal: 2 },
    carriedIn: 7,
    granted: { natural: 52, business: 6 },
    partial: 17,
    'denied.stateSecret': 1,
    'denied.thirdParty': 2,
    'denied.internalAffairs': 3,
    'denied.process': 4,
    'denied.enforcementFiles': 2,
    'denied.administrativeQuery': 2,
    'unavailable.notHeld': { natural: 16, business: 3, legal: 2 },
    'unavailable.needsCreation': 4,
    'unavailable.unclear': 2,
    'refused.petition': 7,
    'refused.repeat': 3,
    'refused.confirmation': 1,
    'other.noCorrection': 3,
    'other.rest': 1,
    carriedOut: 4,
  }),
  ...tableFour({
    review: { upheld: 6, corrected: 2, other: 1, pending: 1 },
    direct: { upheld: 2, other: 1, pending: 1 },
    afterReview: { upheld: 3, corrected: 1, pending: 1 },
  }),
  't2.normative.issued': 6,
  't2.normative.repealed': 3,
  't2.normative.valid': 42,
  't2.licensing.decisions': 3467,
  't2.penalty.decisions': 218,
  't2.coercion.decisions': 15,
  't2.fees.amount': 36.8,
};

/** A town, form 2021. 一 = （七） = 3: 2 granted, 1 not held; no review, no litigation; 214 permits, 5 penalties. */
export const town: Cells = {
  ...tableThree({ received: 3, granted: 2, 'unavailable.notHeld': 1 }),
  't2.licensing.decisions': 214,
  't2.penalty.decisions': 5,
};

/** A hospital or college, form 2021. 12 + 1 = 12 + 1; 6 + 2 + 1 + 2 + 1; received 10 + 2 business; one review, upheld. */
export const college: Cells = {
  ...tableThree({
    received: { natural: 10, business: 2 },
    carriedIn: 1,
    granted: { natural: 4, business: 2 },
    partial: 2,
    'denied.internalAffairs': 1,
    'unavailable.notHeld': 2,
    'refused.petition': 1,
    carriedOut: 1,
  }),
  ...tableFour({ review: { upheld: 1 } }),
};

/**
 * A province or large city, form 2021. 一 8436 = 7654 + 782; 二 264; （七） 8459; 四 241.
 * 3912 + 876 + 655 + 2105 + 574 + 337. Review 412 = 241 + 58 + 79 + 34;
 * litigation 263 = direct 143 (88, 9, 31, 15) + after review 120 (79, 6, 18, 17).
 */
export const large: Cells = {
  ...tableThree({
    received: { natural: 7654, business: 702, research: 11, nonprofit: 9, legal: 33, otherOrg: 27 },
    carriedIn: 264,
    granted: { natural: 3130, business: 702, research: 11, nonprofit: 9, legal: 33, otherOrg: 27 },
    partial: 876,
    'denied.stateSecret': 14,
    'denied.prohibitedByLaw': 10,
    'denied.threeSafeties': 20,
    'denied.thirdParty': 51,
    'denied.internalAffairs': 112,
    'denied.process': 203,
    'denied.enforcementFiles': 98,
    'denied.administrativeQuery': 147,
    'unavailable.notHeld': 1836,
    'unavailable.needsCreation': 169,
    'unavailable.unclear': 100,
    'refused.petition': 391,
    'refused.repeat': 121,
    'refused.publication': 4,
    'refused.excessive': 13,
    'refused.confirmation': 45,
    'other.noCorrection': 260,
    'other.unpaid': 3,
    'other.rest': 74,
    carriedOut: 241,
  }),
  ...tableFour({
    review: { upheld: 241, corrected: 58, other: 79, pending: 34 },
    direct: { upheld: 88, corrected: 9, other: 31, pending: 15 },
    afterReview: { upheld: 79, corrected: 6, other: 18, pending: 17 },
  }),
  't2.regulations.issued': 5,
  't2.regulations.repealed': 2,
  't2.regulations.valid': 61,
  't2.normative.issued': 87,
  't2.normative.repealed': 34,
  't2.normative.valid': 903,
  't2.licensing.decisions': 452318,
  't2.penalty.decisions': 61205,
  't2.coercion.decisions': 3310,
  't2.fees.amount': 15230.46,
};

/** A county, form 2019. 一 46 = 41 + 5; 二 2; （七） 47; 四 1; 22 + 8 + 3 + 10 + 3 + 1. Review 3 = 2 + 1; litigation 1 + 1. */
export const county: Cells = {
  ...tableThree({
    received: { natural: 41, business: 4, otherOrg: 1 },
    carriedIn: 2,
    granted: { natural: 17, business: 4, otherOrg: 1 },
    partial: 8,
    'denied.thirdParty': 1,
    'denied.process': 2,
    'unavailable.notHeld': 9,
    'unavailable.needsCreation': 1,
    'refused.petition': 2,
    'refused.repeat': 1,
    other: 1,
    carriedOut: 1,
  }),
  ...tableFour({ review: { upheld: 2, corrected: 1 }, direct: { upheld: 1 }, afterReview: { pending: 1 } }),
  't2.normative.made': 14,
  't2.normative.published': 13,
  't2.normative.total': 120,
  't2.licensing.previous': 156,
  't2.licensing.change': 3,
  't2.licensing.decisions': 9820,
  't2.otherServices.previous': 60,
  't2.otherServices.decisions': 1200,
  't2.penalty.previous': 402,
  't2.penalty.change': -12,
  't2.penalty.decisions': 311,
  't2.coercion.previous': 37,
  't2.coercion.decisions': 8,
  't2.fees.previous': 4,
  't2.fees.change': -1,
  't2.procurement.count': 27,
  't2.procurement.amount': 86.5,
};
