import type { Locale } from '../locale.ts';
import type { Rule } from '../rule.ts';
import type { ParsedSettings, Settings, SettingsChanges } from '../settings.ts';

/** What the settings page shows of a rule. */
export type RuleEntry = Pick<Rule, 'id' | 'family' | 'severity'>;

/** All that the settings page needs from outside. */
export interface OptionsClient {
  /** Every rule there is, by family. */
  readonly rules: readonly RuleEntry[];
  /** `load` and `save` reject with StoreError. */
  load(): Promise<ParsedSettings>;
  /** Changes these parts and leaves the others as they are stored. */
  save(changes: SettingsChanges): Promise<void>;
  /** Calls `changed` when any window changed the settings, or the browser what may be read. */
  subscribe(changed: () => void): void;
  /** Those of the hosts that the browser lets us read. */
  granted(hosts: readonly string[]): Promise<ReadonlySet<string>>;
  /** Asks the user; to be called straight from a click, as browsers demand. False: refused. */
  grant(host: string): Promise<boolean>;
  /** Gives the permission back. False: the browser did not take it. */
  revoke(host: string): Promise<boolean>;
  /** The locale of a choice, its texts loaded. */
  speak(language: Settings['language']): Promise<Locale>;
  /** Hands a file to the browser to be saved. */
  saveFile(name: string, content: Blob): void;
}
