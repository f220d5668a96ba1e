import type { Locale } from '../locale.ts';
import type { RuleEntry } from '../rule.ts';
import type { ParsedSettings, Settings, SettingsChanges } from '../settings.ts';
import type { Doors } from './doors.ts';

/** All that the settings page needs from outside. */
export interface OptionsClient {
  readonly doors: Doors;
  /** Every rule there is, by family. */
  readonly rules: readonly RuleEntry[];
  /** `load` and `save` reject with StoreError. */
  load(): Promise<ParsedSettings>;
  /** Stores these parts and leaves the others unchanged. */
  save(changes: SettingsChanges): Promise<void>;
  /** Calls `changed` when a window changed the settings or the browser changed the permissions. */
  subscribe(changed: () => void): void;
  /** Those of the hosts that the extension may read. */
  granted(hosts: readonly string[]): Promise<ReadonlySet<string>>;
  /** Asks the user; called directly from a click, as browsers demand. False: refused. */
  grant(host: string): Promise<boolean>;
  /** Returns the permission. False: the browser keeps it. */
  revoke(host: string): Promise<boolean>;
  /** Loads the texts of the chosen language and gives its locale. */
  speak(language: Settings['language']): Promise<Locale>;
  /** Saves a file through the browser. */
  saveFile(name: string, content: Blob): void;
}
