import type { Message, Outcome } from './finding.ts';
import type { FormId } from './form.ts';
import type { RuleEntry } from './rule.ts';

/** The form and year of the report that help is wanted about; null: not known. */
export interface HelpSubject {
  readonly form: FormId | null;
  readonly year: number | null;
}

/** A rule whose help is wanted, and the report in which it found something. */
export interface RuleHelp extends HelpSubject {
  readonly rule: string;
}

/** A rule with a finding of it, for its page in the help. What it checks, and why, is in the texts (`rulePage.…`). */
export interface RuleExample extends RuleEntry {
  readonly outcome: Outcome;
  readonly message: Message;
  readonly formula: string | null;
}
