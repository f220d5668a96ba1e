/** Tables that the sentences are read against. Every set satisfies the form's sums (held by a test). */

type Cells = Readonly<Record<string, number>>;

/** Rows of table three; a number is the natural persons', letters are columns of organisations. */
type Row = number | Readonly<Record<string, number>>;

function requests(rows: Readonly<Record<string, Row>>): Cells {
  const cells: Record<string, number> = {};
  const outside = new Set(['received', 'carriedIn', 'carriedOut']);
  for (const [row, value] of Object.entries(rows)) {
    const columns = typeof value === 'number' ? { natural: value } : value;
    for (const [column, count] of Object.entries(columns)) {
      for (const each of outside.has(row) ? [row] : [row, 'outcomes']) {
        for (const target of [column, 'total']) {
          const id = `t3.${each}.${target}`;
          cells[id] = (cells[id] ?? 0) + count;
        }
      }
    }
  }
  return cells;
}

function reviews(blocks: Readonly<Record<string, Readonly<Record<string, number>>>>): Cells {
  const cells: Record<string, number> = {};
  for (const [block, columns] of Object.entries(blocks)) {
    for (const [column, count] of Object.entries(columns)) {
      cells[`t4.${block}.${column}`] = count;
      cells[`t4.${block}.total`] = (cells[`t4.${block}.total`] ?? 0) + count;
    }
  }
  return cells;
}

/** All zero. */
export const empty: Cells = {};

/**
 * An office with some of everything, form 2021. 一 45 (39 natural, 6 organisations), 二 3, （七） 46, 四 2;
 * 25 + 6 + 不予公开 4 + 无法提供 7 + 不予处理 3 + 其他处理 1. Review 5 (3, 1, 0, 1), litigation 4 = 1 + 3.
 */
export const office: Cells = {
  ...requests({
    received: { natural: 39, business: 5, legal: 1 },
    carriedIn: 3,
    granted: { natural: 21, business: 3, legal: 1 },
    partial: 6,
    'denied.internalAffairs': 3,
    'denied.thirdParty': 1,
    'unavailable.notHeld': { natural: 3, business: 2 },
    'unavailable.needsCreation': 2,
    'refused.petition': 2,
    'refused.repeat': 1,
    'other.noCorrection': 1,
    carriedOut: 2,
  }),
  ...reviews({
    review: { upheld: 3, corrected: 1, pending: 1 },
    direct: { upheld: 1 },
    afterReview: { upheld: 2, other: 1 },
  }),
  't2.normative.issued': 4,
  't2.normative.repealed': 2,
  't2.normative.valid': 37,
  't2.licensing.decisions': 1286,
  't2.penalty.decisions': 152,
  't2.coercion.decisions': 9,
  't2.fees.amount': 12.5,
};

/**
 * A city, form 2021. 一 12345 (11000 + 1345), 二 155, （七） 12400, 四 100; 8000 + 1200 + 500 + 1600 + 800 + 300.
 * Review 20 (14, 2, 3, 1); litigation 15 = 7 (6, 1, 0, 0) + 8 (5, 0, 2, 1).
 */
export const city: Cells = {
  ...requests({
    received: { natural: 11000, business: 1345 },
    carriedIn: 155,
    granted: { natural: 6655, business: 1345 },
    partial: 1200,
    'denied.process': 300,
    'denied.internalAffairs': 200,
    'unavailable.notHeld': 1500,
    'unavailable.unclear': 100,
    'refused.petition': 600,
    'refused.repeat': 200,
    'other.rest': 300,
    carriedOut: 100,
  }),
  ...reviews({
    review: { upheld: 14, corrected: 2, other: 3, pending: 1 },
    direct: { upheld: 6, corrected: 1 },
    afterReview: { upheld: 5, other: 2, pending: 1 },
  }),
  't2.regulations.issued': 3,
  't2.regulations.repealed': 1,
  't2.regulations.valid': 58,
  't2.normative.issued': 41,
  't2.normative.repealed': 26,
  't2.normative.valid': 512,
  't2.licensing.decisions': 120345,
  't2.penalty.decisions': 30000,
  't2.coercion.decisions': 1207,
  't2.fees.amount': 8850.25,
};

/** A quiet office, form 2021. 一 = （七） = 8: 5 + 1 + 不掌握 2; review 2 and litigation 1 (direct), all upheld. */
export const quiet: Cells = {
  ...requests({ received: 8, granted: 5, partial: 1, 'unavailable.notHeld': 2 }),
  ...reviews({ review: { upheld: 2 }, direct: { upheld: 1 } }),
};

/**
 * Form 2019. 一 63 (60 natural, 3 business), 二 1, （七） 63, 四 1: 40 + 9 + 不予公开 2 + 无法提供 9 (8 + 1) +
 * 不予处理 2 + 其他处理 1. Review 1, corrected; litigation 1, direct, pending.
 */
export const older: Cells = {
  ...requests({
    received: { natural: 60, business: 3 },
    carriedIn: 1,
    granted: { natural: 37, business: 3 },
    partial: 9,
    'denied.thirdParty': 2,
    'unavailable.notHeld': 8,
    'unavailable.needsCreation': 1,
    'refused.petition': 2,
    other: 1,
    carriedOut: 1,
  }),
  ...reviews({ review: { corrected: 1 }, direct: { pending: 1 } }),
  't2.regulations.made': 1,
  't2.regulations.published': 1,
  't2.regulations.total': 6,
  't2.normative.made': 12,
  't2.normative.published': 11,
  't2.normative.total': 97,
  't2.licensing.previous': 120,
  't2.licensing.change': -4,
  't2.licensing.decisions': 3021,
  't2.penalty.previous': 88,
  't2.penalty.change': 2,
  't2.penalty.decisions': 47,
  't2.coercion.decisions': 3,
};
