import type { Anchor } from './document.ts';
import type { CellId, SectionId } from './form.ts';

export type Outcome = 'fail' | 'review';
/** error: arithmetic, missing parts, contradictions; warning: probably wrong; notice: form. */
export type Severity = 'error' | 'warning' | 'notice';

/** Values a message is filled with. Cells, rows, columns, sections are passed as ids: the locale names them. */
export type MessageData = Readonly<Record<string, string | number | readonly string[]>>;

/** A text for people: a key in the locale files, never words. */
export interface Message {
  readonly id: string;
  readonly data: MessageData;
}

export type SuspectReason = 'oneCell' | 'totalNotUpdated' | 'swappedDigits' | 'splitDigits' | 'wrongPlace' | 'twoCells';

export interface Suspect {
  readonly cell: CellId;
  readonly shouldBe: number;
  readonly reason: SuspectReason;
}

/** The other report that a finding compares with, and what of it. */
export interface Comparison {
  readonly agency: string | null;
  readonly year: number | null;
  /** Address or name of what it was read from; null where that is not known. */
  readonly source: string | null;
  /** Its cells, with what stands in them; '' for a blank cell, null for one that was not read. */
  readonly cells: readonly { readonly cell: CellId; readonly raw: string | null }[];
  /** Its words beside the finding's own quotes, one for each. */
  readonly quotes: readonly string[];
}

/** What a rule says of one thing it checked. */
export type Verdict =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'notApplicable' }
  | ({ readonly outcome: Outcome } & VerdictDetails);

export interface VerdictDetails {
  readonly message: Message;
  /** Sentence for a rectification notice; without it the message's own `fix` key is used. */
  readonly fix?: Message;
  readonly severity?: Severity;
  readonly section: SectionId | null;
  readonly cells?: readonly CellId[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly formula?: string | null;
  readonly quotes?: readonly string[];
  /** Clauses that hold here, where not all of the rule's do. */
  readonly clauses?: readonly string[];
  readonly compared?: Comparison;
  /** Places beyond the cells: a heading, a picture, a sentence. */
  readonly anchors?: readonly Anchor[];
}

export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly section: SectionId | null;
  readonly message: Message;
  readonly fix: Message;
  readonly cells: readonly CellId[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly formula: string | null;
  readonly quotes: readonly string[];
  readonly suspects: readonly Suspect[];
  /** Where to point: the cells' anchors, then the verdict's own. */
  readonly anchors: readonly Anchor[];
  /** null: the rule's own. */
  readonly clauses: readonly string[] | null;
  readonly compared: Comparison | null;
  readonly fingerprint: string;
}

export interface CheckCount {
  readonly rule: string;
  readonly pass: number;
  readonly fail: number;
  readonly review: number;
  readonly notApplicable: number;
  /** Set where the rule threw: its message; the other rules went on. */
  readonly error?: string;
}
