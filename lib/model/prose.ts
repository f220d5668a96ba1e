import type { Anchor } from './document.ts';
import type { CellId, SectionId } from './form.ts';

/** A paragraph of the report's running text. */
export interface ProseLine {
  /** As printed. */
  readonly text: string;
  /** Simplified, half-width, without white space. */
  readonly folded: string;
  readonly section: SectionId | null;
  readonly anchor: Anchor;
}

/** A sentence of the prose and its place. */
export interface Quotation {
  /** As printed. */
  readonly quote: string;
  readonly section: SectionId | null;
  readonly anchor: Anchor;
}

/** A number in the prose that states something about cells of the form. */
export interface Claim extends Quotation {
  /** The counted quantity: a cell, or a sum of cells named like one (t3.denied.total, t4.litigation.total). */
  readonly subject: string;
  readonly value: number;
  /** Each interpretation that the form allows is a sum of cells; the claim is wrong only if it fits none. */
  readonly interpretations: readonly (readonly CellId[])[];
  /** The verb of the statement (收到, 受理, 答复 …); '' where the name of the subject stands for it. */
  readonly verb: string;
  /** Exact numbers of the same sentence that are about no cell: the prose counts them apart (告知补正1件). */
  readonly otherNumbers: readonly number[];
  /** The worth of the last digit where the number is rounded (1.2万: 1000); 0 where it is exact. */
  readonly roundingStep: number;
  /** Sums of the value and other numbers of its sentence: the claim may mean them, so they do not contradict it. */
  readonly otherSums: readonly number[];
  /** The agency and the time that the sentence names; '' where it names none. */
  readonly body: string;
  readonly time: string;
  /** Words near it may limit it (an applicant, a time): the number can only be too large. */
  readonly mayBePart: boolean;
  /** The text has a larger number of the same quantity, of which it may be a part. */
  readonly belowLarger: boolean;
  /** The first word of the statement that was not understood; '' where all were. */
  readonly unknownWord: string;
  /** Every word was understood, of this report's own year and body; otherwise a person must look. */
  readonly certain: boolean;
}

/** A sentence that denies: 未收到, 未发生, 均已办结. All cells of one interpretation must be zero. */
export interface Denial extends Quotation {
  readonly subject: string;
  readonly interpretations: readonly (readonly CellId[])[];
  /** 「受理46件，均已答复」: the number that the prose calls answered; null where it gives none. */
  readonly answered: number | null;
  /** The words that deny (未收到申请). */
  readonly words: string;
  readonly certain: boolean;
}

/** A total and its parts as the prose lists them. */
export interface Breakdown extends Quotation {
  readonly total: number;
  readonly parts: readonly number[];
  /** Totals that would fit as well: two quantities before the list, added or alone. */
  readonly otherTotals: readonly number[];
  /**
   * closed: the list says that it is complete (分别, 其余, 其他类, all rows of the form); natural: there can be no other
   * parts (当面 and 网络); open: the list may be incomplete.
   */
  readonly kind: 'closed' | 'natural' | 'open';
  /** Total and parts stand in one sentence with one possible total. */
  readonly sameSentence: boolean;
}

/** 「占 33.9%」, 「办结率 95%」 or 「较上年 50 件增长 26%」. */
export interface Percentage extends Quotation {
  readonly kind: 'share' | 'rate' | 'growth' | 'sum';
  /** In percent, as printed. */
  readonly value: number;
  readonly decimals: number;
  /** Possible numerators, or this year's numbers, the likeliest first. For `sum`: the parts. */
  readonly numerators: readonly number[];
  /** Cells whose totals may be the numerator too. */
  readonly numeratorCells?: readonly (readonly CellId[])[];
  /** Possible denominators, or last year's number. */
  readonly denominators: readonly number[];
  /** Cells whose totals may be the denominator too. */
  readonly denominatorCells: readonly (readonly CellId[])[];
  /** The denominator is named in words (申请总量), or is what the rate means, and stands in the table. */
  readonly named: boolean;
  /** One count and one total stand right before it in the sentence. */
  readonly certain: boolean;
}

/** Something left over or left out in the text itself. */
export interface Defect extends Quotation {
  readonly kind: 'missingNumber' | 'placeholder' | 'doubled';
  /** The words in question. */
  readonly words: string;
}

/** The number of all published items: no cell has it, but two sentences may differ. */
export interface Published extends Quotation {
  readonly value: number;
}

export interface Prose {
  readonly claims: readonly Claim[];
  readonly published: readonly Published[];
  readonly denials: readonly Denial[];
  readonly breakdowns: readonly Breakdown[];
  readonly percentages: readonly Percentage[];
  readonly defects: readonly Defect[];
}
