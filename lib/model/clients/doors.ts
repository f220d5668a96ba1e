import type { RuleHelp } from '../help.ts';

/** The ways from any page of the extension to the others; each opens a page in a tab of its own. */
export interface Doors {
  batches(): Promise<void>;
  /** The file viewer without a file. */
  files(): Promise<void>;
  settings(): Promise<void>;
  /** The help page, at the page of a rule where one is named. */
  help(rule?: RuleHelp): Promise<void>;
}
