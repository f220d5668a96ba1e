import { type ReadonlySignal, signal } from '@preact/signals';
import { titleOf } from '../../lib/locales/text.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { RuleSetting } from '../../lib/model/settings.ts';
import type { StatusLineState } from '../status-line.tsx';

/** Rules that the reader turns off in the settings, from a finding. */
export interface RulesOff {
  /** The rule turned off last, which can be undone; null: none. */
  readonly last: ReadonlySignal<string | null>;
  turnOff(rule: string): Promise<void>;
  undo(): Promise<void>;
  /** The reader has gone on. */
  forget(): void;
}

export function createRulesOff(client: SidepanelClient, { say }: Pick<StatusLineState, 'say'>): RulesOff {
  const last = signal<string | null>(null);
  let before: RuleSetting | undefined;

  /** False: it was not stored. */
  async function set(rule: string, setting: RuleSetting | undefined): Promise<boolean> {
    try {
      before = await client.setRule(rule, setting);
      return true;
    } catch {
      say('sidepanel.said.ruleNotSet');
      return false;
    }
  }

  return {
    last,
    async turnOff(rule) {
      if (!(await set(rule, 'off'))) return;
      last.value = rule;
      say('sidepanel.said.ruleOff', { rule: titleOf(client.locale, rule) });
    },
    async undo() {
      const rule = last.value;
      if (rule === null || !(await set(rule, before))) return;
      last.value = null;
      say('sidepanel.said.ruleOn', { rule: titleOf(client.locale, rule) });
    },
    forget() {
      last.value = null;
    },
  };
}
