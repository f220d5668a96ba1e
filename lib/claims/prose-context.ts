/** What a sentence speaks of where it stands: what is counted, whose, when; carried from phrase to phrase. */
import type { ClaimSubject, Court } from './subjects.ts';

/** other: something that no cell counts, or that was not understood. */
export type Matter = 'application' | 'court' | 'document' | 'decision' | 'other' | null;

export interface Scope {
  /** own: the report's whole body and year; part: a body, channel or topic of it; other: neither. null: not said. */
  readonly kind: 'own' | 'part' | 'other' | null;
  /** As said, '' where nothing is said. */
  readonly words: string;
  /** Said in a sentence before. */
  readonly inherited?: boolean;
  /** A year in figures: 本年 behind it may be that year. */
  readonly fixed?: boolean;
  /** Last year or another year, not a part of this one. */
  readonly otherYear?: boolean;
  /** Said of this statement alone (代区政府受理). */
  readonly passing?: boolean;
}

export const unstated: Scope = { kind: null, words: '' };

export interface ProseContext {
  readonly matter: Matter;
  /** Where what is counted was named: in this sentence, in the one before, by the section alone, nowhere. */
  readonly named: 'here' | 'before' | 'section' | null;
  readonly body: Scope;
  readonly time: Scope;
  /** 网上, 涉及征地: what follows is counted within it. */
  readonly part: string;
  /** Behind 「本年新收的22件中」: what follows is of these alone. */
  readonly limited: boolean;
  /** Something that no cell counts was counted since applications were named. */
  readonly otherCounted: boolean;
  /** Behind 其中. */
  readonly insideParts: boolean;
  /** What 其中 opens the parts of. */
  readonly partsOf: Matter;
  /** Applications were named in this sentence, also where something else was named since. */
  readonly applicationsNamed: boolean;
  /** Only the form's own words say that applications are counted. */
  readonly implied: boolean;
  readonly court: Court | null;
  /** Cases about openness were named, or applications. */
  readonly openness: boolean;
  /** The last number of cases in all: 「1件，结果维持」. */
  readonly casesInAll: number | null;
  /** 「行政复议和行政诉讼分别为5件和4件」: whose the next numbers are. */
  readonly nextSubjects: readonly ClaimSubject[];
  /** What the last count of cases counted: total, or a result. */
  readonly courtColumn: string | null;
  /** Reviews and lawsuits were both counted: a result that names neither may be of both. */
  readonly bothCourts: boolean;
  /** Cases were counted that the body itself decides. */
  readonly ownDecisionsCounted: boolean;
  /** Document or decision of table two, and what was done with it. */
  readonly item: string | null;
  readonly action: 'issue' | 'repeal' | 'inForce' | 'decide' | null;
  /** How many rows of answers this sentence has counted. */
  readonly answerRows: number;
  /** A number that stood first and was not read: 「1件因需征求意见，」; null where there is none. */
  readonly unreadNumber: number | null;
  /** Behind 「从…看」: labels with numbers that list parts. */
  readonly listing: boolean;
  /** A number of something else stood between. */
  readonly interrupted: boolean;
  /** Words since the matter was named that are not understood. */
  readonly unclearWords: string;
}

export const emptyContext: ProseContext = {
  matter: null,
  named: null,
  body: unstated,
  time: unstated,
  part: '',
  limited: false,
  otherCounted: false,
  insideParts: false,
  partsOf: null,
  applicationsNamed: false,
  implied: false,
  court: null,
  openness: false,
  casesInAll: null,
  nextSubjects: [],
  courtColumn: null,
  bothCourts: false,
  ownDecisionsCounted: false,
  item: null,
  action: null,
  answerRows: 0,
  unreadNumber: null,
  listing: false,
  interrupted: false,
  unclearWords: '',
};
