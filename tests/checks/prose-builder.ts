/** Builds prose for cases of rules: claims, denials, lists, percentages, defects and their sentences. */
import type { Breakdown, Claim, Defect, Denial, Percentage, ProseLine, Published } from '../../lib/model/prose.ts';
import { place } from './report-builder.ts';

/** The interpretations of 收到: row 一, rows 一 + 二, or row （七）. */
export const received: Claim['interpretations'] = [
  ['t3.received.total'],
  ['t3.received.total', 't3.carriedIn.total'],
  ['t3.outcomes.total'],
];

const plainClaim = {
  verb: '',
  otherNumbers: [],
  otherSums: [],
  roundingStep: 0,
  mayBePart: false,
  belowLarger: false,
  body: '',
  time: '',
  unknownWord: '',
};

/** Without interpretations the subject is a cell and its only interpretation. */
export function claim(quote: string, subject: string, value: number, changes: Partial<Claim> = {}): Claim {
  return {
    ...quotation(quote),
    subject,
    value,
    interpretations: [[subject]],
    ...plainClaim,
    certain: true,
    ...changes,
  };
}

export function denial(quote: string, subject: string, changes: Partial<Denial> = {}): Denial {
  const words = quote.replace('。', '');
  return {
    ...quotation(quote),
    subject,
    interpretations: [[subject]],
    answered: null,
    words,
    certain: true,
    ...changes,
  };
}

export function published(quote: string, value: number): Published {
  return { ...quotation(quote), value };
}

export function breakdown(
  quote: string,
  total: number,
  parts: readonly number[],
  changes: Partial<Breakdown> = {},
): Breakdown {
  return { ...quotation(quote), total, parts, otherTotals: [], kind: 'closed', sameSentence: true, ...changes };
}

export function percentage(
  quote: string,
  kind: Percentage['kind'],
  value: number,
  changes: Partial<Percentage> = {},
): Percentage {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return {
    ...quotation(quote),
    kind,
    value,
    decimals,
    numerators: [],
    denominators: [],
    denominatorCells: [],
    named: false,
    certain: true,
    ...changes,
  };
}

/** A paragraph with defects in `words`, or a sound one. */
export function paragraph(text: string, kind?: Defect['kind'], ...words: readonly string[]) {
  const lines: readonly ProseLine[] = [{ text, folded: text, section: 'overview', anchor: place(text) }];
  const defects = kind === undefined ? [] : words.map((each): Defect => ({ ...quotation(text), kind, words: each }));
  return { lines, prose: { defects } };
}

function quotation(quote: string) {
  return { quote, section: 'overview', anchor: place(quote) } as const;
}
