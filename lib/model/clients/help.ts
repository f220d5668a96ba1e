import type { HelpSubject, RuleExample } from '../help.ts';
import type { Locale } from '../locale.ts';
import type { Settings } from '../settings.ts';
import type { Doors } from './doors.ts';
import type { GovernmentAccess } from './government.ts';

/** All that the help page needs from outside. */
export interface HelpClient extends GovernmentAccess {
  readonly locale: Locale;
  readonly theme: Settings['theme'];
  readonly version: string;
  readonly doors: Doors;
  /** Name and version of the browser, as it gives them to every site. */
  readonly browser: string;
  /** The report that help is wanted about. */
  readonly subject: HelpSubject;
  /** Every rule, by family. */
  readonly rules: readonly RuleExample[];
  /** The changelog as Markdown, in Chinese. */
  readonly changelog: string;
  copy(text: string): Promise<void>;
  /** Opens the sample report beside its side panel, under this name. */
  openSample(name: string): Promise<void>;
}
