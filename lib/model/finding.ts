import type * as z from 'zod/mini';
import type { Anchor } from './document.ts';
import type { CellId, SectionId } from './form.ts';
import type { checkSchema, comparisonSchema, findingViewSchema, messageSchema, suspectSchema } from './result-parts.ts';

type FindingData = z.infer<typeof findingViewSchema>;

/** A finding is a failure (不符), or a person has to look (待核). */
export type Outcome = FindingData['outcome'];
/** error: arithmetic, missing parts, contradictions; warning: probably wrong; notice: form. */
export type Severity = FindingData['severity'];
/** A text for people: a key in the locale files, never words. */
export type Message = Readonly<z.infer<typeof messageSchema>>;
export type MessageData = Readonly<Message['data']>;
/** A cell that may be wrong, with the number that would settle its sums. */
export type Suspect = Readonly<z.infer<typeof suspectSchema>>;
export type SuspectReason = Suspect['reason'];
export type Comparison = Readonly<z.infer<typeof comparisonSchema>>;
export type CheckCount = Readonly<z.infer<typeof checkSchema>>;

/** A rule's answer about one thing that it checked. */
export type Verdict =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'notApplicable' }
  | ({ readonly outcome: Outcome } & VerdictDetails);

export interface VerdictDetails {
  readonly message: Message;
  /** The sentence for a rectification notice; by default the text `<message id>.fix`. */
  readonly fix?: Message;
  readonly severity?: Severity;
  readonly section: SectionId | null;
  readonly cells?: readonly CellId[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly formula?: string | null;
  /** The texts of both sides, where it is not known which of them is right. */
  readonly sides?: readonly Message[];
  readonly quotes?: readonly string[];
  /** The clauses to cite instead of the rule's: none where a local notice binds. */
  readonly clauses?: readonly string[];
  readonly compared?: Comparison;
  /** Places other than cells: a heading, a picture, a sentence. */
  readonly anchors?: readonly Anchor[];
}

export interface Finding extends Readonly<Omit<FindingData, 'located' | 'compared'>> {
  /** The anchors of the cells, then those of the verdict. */
  readonly anchors: readonly Anchor[];
  readonly compared: Comparison | null;
}
