/** What a sentence is read into: the numbers and denials that say something of cells. */
import type { Form } from '../model/form.ts';
import type { Token } from './lexer.ts';
import type { ProseContext } from './prose-context.ts';
import type { Quantity } from './quantities.ts';
import type { ClaimSubject } from './subjects.ts';

/** A number with the words that belong to it. */
export interface NumberPhrase {
  /** From the stop or number before. */
  readonly left: readonly Token[];
  /** To the next stop, where these words are not the next number's. */
  readonly right: readonly Token[];
  readonly quantity: Quantity;
  readonly token: Token;
  /** The word right behind the number, also where it belongs to the next one. */
  readonly next: Token | undefined;
  /** Something of another unit was counted before it in the same phrase. */
  readonly otherUnitBefore: boolean;
}

/** What a number counts, and the words on the way that were not understood. */
export interface NumberMeaning {
  readonly subject: ClaimSubject;
  readonly unknownWords: readonly string[];
  /** A body, channel or topic: counted within the whole. */
  readonly part: string;
  /** The matter was named in these very words. */
  readonly named: boolean;
  /** Words beside it may limit it. */
  readonly mayBePart?: boolean;
  /** Short for the form's own words: sure beside other rows. */
  readonly shortFormWords?: boolean;
  /** It says itself from which year to which. */
  readonly dated?: boolean;
  /** What else the same number counts (受理并办结6件). */
  readonly secondSubject?: ClaimSubject;
  /** Whose the next numbers are (分别为11件、5件). */
  readonly nextSubjects?: readonly ClaimSubject[];
  /** Ellipsis: the number's own words name no matter. */
  readonly bare: boolean;
}

/** A number that says something of cells. */
export interface Statement {
  readonly subject: ClaimSubject;
  readonly value: number;
  /** What the last digit is worth where the number is rounded (1.2万); 0 where it is exact. */
  readonly roundingStep: number;
  /** The words that say it: the verb last used, '' where the subject's own name does. */
  readonly verb: string;
  readonly body: string;
  readonly time: string;
  /** The first word that was not understood; '' where all were. */
  readonly unknownWord: string;
  /** Its own words are the form's, only short: 重复申请 without 不予处理. */
  readonly shortFormWords: boolean;
  /** Its channel, topic or body, where it counts a part only. */
  readonly part: string;
  /** The number is another year's: it adds up with none of this one. */
  readonly ofOtherYear: boolean;
  /** Words beside it may limit it: it can only be too large. */
  readonly mayBePart: boolean;
  /** A result that names no court, where reviews and lawsuits were counted before. */
  readonly anyCourt: boolean;
  /** Said to be all of them (共, 合计). */
  readonly total: boolean;
  /** Said behind 其中. */
  readonly insideParts: boolean;
  /** Said in a bracket. */
  readonly inBracket: boolean;
  readonly start: number;
}

/** What is denied: its cells must be zero. */
export interface DeniedSubject extends ClaimSubject {
  /** 「受理46件，均已答复」: how many are said to be answered, where that is what makes it a denial. */
  readonly answered?: number;
  /** The words that deny it. */
  readonly words: string;
}

/** Where a sentence is read: what it is a sentence of, and what its reader has found. */
export interface SentenceState {
  readonly form: Form;
  /** Whether the report speaks for its whole area. */
  readonly area: boolean;
  context: ProseContext;
  readonly statements: Statement[];
  readonly denials: DeniedSubject[];
  /** Exact numbers of cases that are about no cell. */
  readonly otherNumbers: number[];
  /** Numbers that were not understood beside the rows that their words name (未经补正的1件予以公开). */
  readonly unreadRows: { readonly row: string; readonly value: number }[];
  /** The sentence speaks of what is carried over. */
  readonly carries: boolean;
  /** In a bracket behind a number, and what that said: null where it was not read. */
  bracket: { readonly of: Statement | null } | null;
  /** How many statements stand before the last 「；」. */
  clauseStart: number;
  /** Where the sentence last speaks of openness: -1 where it does not. */
  readonly opennessAt: number;
}
