import type { FormId, SectionId } from './form.ts';

/** A clause of a law or a notice, as cited to users, and the reports that it is about. */
export interface Clause {
  readonly name: string;
  /** First and last year of those reports; null: it is in force. */
  readonly years: readonly [number, number | null];
  /** The form that it prescribes; left out where reports of any form are bound. */
  readonly form?: FormId;
  /** The sections that it speaks of; left out where it is about any finding. */
  readonly sections?: readonly SectionId[];
}
