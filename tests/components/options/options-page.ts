import { h } from 'preact';
import { vi } from 'vitest';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { createOptionsState } from '../../../components/options/state.ts';
import type { OptionsClient } from '../../../lib/model/clients/options.ts';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { parseSettings, withChanges } from '../../../lib/settings/parse.ts';
import { draw } from '../dom.ts';
import { fakeDoors } from '../fixtures.ts';

const rules: OptionsClient['rules'] = [
  { id: 't3-row-total', family: 'sums', severity: 'error' },
  { id: 'cell-blank', family: 'cells', severity: 'warning' },
  { id: 'cell-unit', family: 'cells', severity: 'notice' },
];

/** A browser that stores these settings and has granted these hosts; it grants every host that it is asked for. */
export function fakeOptionsClient(settings: object | undefined = undefined, granted: readonly string[] = ['*.gov.cn']) {
  let stored: unknown = settings === undefined ? undefined : { version: 1, ...settings };
  const allowed = new Set(granted);
  const listeners = new Set<() => void>();
  return {
    doors: fakeDoors(),
    rules,
    load: vi.fn<OptionsClient['load']>(async () => parseSettings(structuredClone(stored))),
    save: vi.fn<OptionsClient['save']>(async (changes) => {
      const changed = withChanges(stored, structuredClone(changes));
      if (changed === null) throw new StoreError('newer');
      stored = changed;
    }),
    subscribe: vi.fn<OptionsClient['subscribe']>((changed) => listeners.add(changed)),
    granted: vi.fn<OptionsClient['granted']>(async (hosts) => new Set(hosts.filter((host) => allowed.has(host)))),
    grant: vi.fn<OptionsClient['grant']>(async (host) => allowed.add(host).has(host)),
    revoke: vi.fn<OptionsClient['revoke']>(async (host) => allowed.delete(host)),
    speak: vi.fn<OptionsClient['speak']>(async (language) => (language === 'system' ? 'zh-CN' : language)),
    saveFile: vi.fn<OptionsClient['saveFile']>(),
    /** What is stored now. */
    stored: () => stored,
    /** Another window stores something. */
    storeElsewhere(value: unknown): void {
      stored = value;
      for (const changed of listeners) changed();
    },
  };
}

/** Draws the settings page and waits until the settings are read. */
export function showOptions(client: OptionsClient): Promise<void> {
  return draw(h(OptionsPage, { state: createOptionsState(client, 'zh-CN') }));
}

export async function openOptions(...given: Parameters<typeof fakeOptionsClient>) {
  const client = fakeOptionsClient(...given);
  await showOptions(client);
  return client;
}
