import { vi } from 'vitest';
import type { OptionsClient } from '../../../lib/model/clients/options.ts';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { parseSettings, withChanges } from '../../../lib/settings/parse.ts';

export const rules: OptionsClient['rules'] = [
  { id: 't3-row-total', family: 'sums', severity: 'error' },
  { id: 'cell-blank', family: 'cells', severity: 'warning' },
  { id: 'cell-unit', family: 'cells', severity: 'notice' },
];

/** A browser with these settings stored, that allows what is asked, or not. */
export function fakeClient(settings: object | undefined = undefined, granted: readonly string[] = []) {
  let stored: unknown = settings === undefined ? undefined : { version: 1, ...settings };
  const allowed = new Set(granted);
  const listeners = new Set<() => void>();
  return {
    rules,
    load: vi.fn<OptionsClient['load']>(async () => parseSettings(structuredClone(stored))),
    save: vi.fn<OptionsClient['save']>(async (changes) => {
      const changed = withChanges(stored, structuredClone(changes));
      if (changed === null) throw new StoreError('newer');
      stored = changed;
    }),
    subscribe: vi.fn<OptionsClient['subscribe']>((changed) => listeners.add(changed)),
    granted: vi.fn<OptionsClient['granted']>(async (hosts) => new Set(hosts.filter((host) => allowed.has(host)))),
    grant: vi.fn<OptionsClient['grant']>(async (host) => {
      allowed.add(host);
      return true;
    }),
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
