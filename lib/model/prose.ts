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

/** The sentence something was said in. */
export interface Quotation {
  /** As printed. */
  readonly quote: string;
  readonly section: SectionId | null;
  readonly anchor: Anchor;
}

/** A number said in prose that is a statement about cells of the form. */
export interface Claim extends Quotation {
  /** What is counted: a cell, or a sum of cells named like one (t3.denied.total, t4.litigation.total). */
  readonly subject: string;
  readonly value: number;
  /** Each meaning that the form allows is a sum of cells; the claim is wrong only if it fits none. */
  readonly interpretations: readonly (readonly CellId[])[];
  /** The verb that says it (收到, 受理, 答复 …), '' where the subject's own name does. */
  readonly verb: string;
  /** Exact numbers of the same sentence that are about no cell: what the prose counts apart (告知补正1件). */
  readonly otherNumbers: readonly number[];
  /** What the last digit is worth where the number is rounded (1.2万: 1000); 0 where it is exact. */
  readonly roundingStep: number;
  /** What the value comes to with other numbers of its sentence: another way to read it, and no contradiction. */
  readonly otherSums: readonly number[];
  /** Whose and when, as said; '' where the sentence does not say. */
  readonly body: string;
  readonly time: string;
  /** Words beside it may limit it (an applicant, a time): the number can only be too large. */
  readonly mayBePart: boolean;
  /** A larger number of the same is said beside it, of which it may be a part. */
  readonly belowLarger: boolean;
  /** The first word on the way that was not understood; '' where all were. */
  readonly unknownWord: string;
  /** Every word was understood, of this report's own year and body; otherwise a person must look. */
  readonly certain: boolean;
}

/** A sentence that denies: 未收到, 未发生, 均已办结. All cells of one interpretation must be zero. */
export interface Denial extends Quotation {
  readonly subject: string;
  readonly interpretations: readonly (readonly CellId[])[];
  /** 「受理46件，均已答复」: how many were said to be answered; null where nothing was counted. */
  readonly answered: number | null;
  readonly certain: boolean;
}

/** A total and the parts said to make it up. */
export interface Breakdown extends Quotation {
  readonly total: number;
  readonly parts: readonly number[];
  /** Totals that would fit as well: two quantities before the list, added or alone. */
  readonly otherTotals: readonly number[];
  /**
   * closed: the list says that it is whole (分别, 其余, 其他类, all rows of the form); natural: its parts are all that
   * there can be (当面 and 网络); open: it promises nothing.
   */
  readonly kind: 'closed' | 'natural' | 'open';
  /** Total and parts stand in one sentence with one possible total. */
  readonly sameSentence: boolean;
}

/** 「占 33.9%」, 「办结率 95%」 or 「较上年 50 件增长 26%」. */
export interface Percentage extends Quotation {
  readonly kind: 'share' | 'rate' | 'growth' | 'sum';
  /** As said, in percent. */
  readonly value: number;
  readonly decimals: number;
  /** Numerators it may have, or this year's numbers, the likeliest first. For `sum`: the parts. */
  readonly numerators: readonly number[];
  /** Cells whose totals may be the numerator too. */
  readonly numeratorCells?: readonly (readonly CellId[])[];
  /** Denominators it may have, or last year's number. */
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

/** How much was published in all: no cell holds it, but two sentences may differ. */
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
