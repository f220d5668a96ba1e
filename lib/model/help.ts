import type { FormId } from './form.ts';

/** The form and year of the report that help is wanted about; null: not known. */
export interface HelpSubject {
  readonly form: FormId | null;
  readonly year: number | null;
}

/** A rule whose help is wanted, and the report in which it found something. */
export interface RuleHelp extends HelpSubject {
  readonly rule: string;
}
