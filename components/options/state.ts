import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { TextKey } from '../../lib/locales/text.ts';
import type { OptionsClient } from '../../lib/model/clients/options.ts';
import { StoreError, type StoreTrouble } from '../../lib/model/decision-store.ts';
import type { MessageData } from '../../lib/model/finding.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { ParsedSettings, Settings, SettingsChanges } from '../../lib/model/settings.ts';
import { governmentSites } from '../../lib/settings/hosts.ts';
import { createStatusLine, type StatusLineState } from '../status-line.tsx';

type OptionsScreen =
  | { readonly kind: 'reading' }
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble }
  | ({ readonly kind: 'settings' } & Pick<ParsedSettings, 'settings' | 'damaged'>);

/** State of the settings page: the settings and the last change. */
export interface OptionsState extends StatusLineState {
  readonly client: OptionsClient;
  readonly screen: ReadonlySignal<OptionsScreen>;
  readonly locale: ReadonlySignal<Locale>;
  readonly theme: ReadonlySignal<Settings['theme']>;
  /** Hosts that the extension may read. */
  readonly granted: ReadonlySignal<ReadonlySet<string>>;
  /** The settings before the last sweeping change. */
  readonly undoable: ReadonlySignal<Settings | null>;
  /** Reads the stored settings, also when another window changed them. */
  open(): Promise<void>;
  /**
   * Saves, gives back the permission for sites that are listed no more, and says so; where saving fails, says why, and
   * all is as before. True: saved.
   */
  change(changes: SettingsChanges, word?: ChangeMessage): Promise<boolean>;
  undo(): Promise<void>;
}

interface ChangeMessage {
  readonly key: TextKey;
  readonly data?: MessageData;
  /** The change is so large that it can be undone. */
  readonly sweeping?: boolean;
}

export function createOptionsState(client: OptionsClient, firstLocale: Locale): OptionsState {
  const screen = signal<OptionsScreen>({ kind: 'reading' });
  const locale = signal(firstLocale);
  const granted = signal<ReadonlySet<string>>(new Set());
  const { status, say } = createStatusLine(() => locale.value);
  const undoable = signal<Settings | null>(null);
  /** Saves under way, and a count of reads: the result of an older read is not shown. */
  let saving = 0;
  let turn = 0;

  async function open(): Promise<void> {
    turn += 1;
    const mine = turn;
    const found = await read();
    if (saving > 0 || mine !== turn) return;
    if (found.kind === 'read') {
      locale.value = found.locale;
      granted.value = found.granted;
    }
    screen.value = found.screen;
  }

  async function read() {
    try {
      const { settings, damaged, newer } = await client.load();
      return {
        kind: 'read',
        locale: await client.speak(settings.language),
        granted: await client.granted([governmentSites, ...settings.sites]),
        screen: newer ? trouble('newer') : ({ kind: 'settings', settings, damaged } as const),
      } as const;
    } catch (error) {
      return { kind: 'failed', screen: trouble(troubleOf(error)) } as const;
    }
  }

  async function change(changes: SettingsChanges, word: ChangeMessage = { key: 'settings.saved' }): Promise<boolean> {
    const before = screen.value;
    if (before.kind !== 'settings') return false;
    // Shown at once: a switch that waits for the disk feels broken.
    screen.value = { ...before, settings: { ...before.settings, ...changes } };
    undoable.value = null;
    status.value = '';
    saving += 1;
    const failure = await client.save(changes).then(() => null, troubleOf);
    saving -= 1;
    if (failure !== null) {
      screen.value = before;
      await open();
      say(`settings.trouble.${failure}`);
      return false;
    }
    const { sites = before.settings.sites } = changes;
    const kept = await revoke(before.settings.sites.filter((host) => !sites.includes(host)));
    await open();
    if (word.sweeping) undoable.value = before.settings;
    if (kept.length === 0) say(word.key, word.data);
    else say('settings.sites.notRemoved', { hosts: kept });
    return true;
  }

  /** The hosts whose permission could not be given back. */
  async function revoke(hosts: readonly string[]): Promise<readonly string[]> {
    const done = await Promise.all(hosts.map((host) => client.revoke(host).catch(() => false)));
    return hosts.filter((_host, index) => !done[index]);
  }

  return {
    client,
    screen,
    locale,
    theme: computed(() => (screen.value.kind === 'settings' ? screen.value.settings.theme : 'system')),
    granted,
    status,
    undoable,
    open,
    say,
    change,
    async undo() {
      if (undoable.value === null) return;
      const { version: _version, ...before } = undoable.value;
      await change(before, { key: 'settings.undone' });
    },
  };
}

function trouble(what: StoreTrouble) {
  return { kind: 'trouble', trouble: what } as const;
}

function troubleOf(error: unknown): StoreTrouble {
  return error instanceof StoreError ? error.trouble : 'unavailable';
}
