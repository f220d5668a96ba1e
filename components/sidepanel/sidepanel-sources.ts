import { type Signal, signal } from '@preact/signals';
import type { ReopenedInput } from '../../lib/export/read.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import { ImportError } from '../../lib/model/decision-store.ts';
import { readGoujiFile } from '../gouji-file.ts';
import { createDeliveredFileClient } from './delivered-file-client.ts';
import { createSidepanelState, type SidepanelState } from './state.ts';

/** A delivered file that the side panel shows instead of the page. */
export interface OpenedDelivery {
  readonly name: string;
  readonly entries: readonly ReopenedInput[];
  readonly index: number;
  /** When it was last written, in milliseconds; stands in for the time of an audit that states none. */
  readonly saved: number;
  readonly state: SidepanelState;
}

/** What the side panel can show: the page, and a delivered file that covers it. */
export interface SidepanelSources {
  readonly page: SidepanelState;
  readonly file: Signal<OpenedDelivery | null>;
  /** Opens a delivered file, or imports decisions; the status line says the result. */
  openFile(file: File): Promise<void>;
  /** Shows another report of the file. */
  showEntry(index: number): Promise<void>;
}

export function createSidepanelSources(client: SidepanelClient): SidepanelSources {
  const page = createSidepanelState(client);
  const file = signal<OpenedDelivery | null>(null);

  async function open(opened: Omit<OpenedDelivery, 'state'>): Promise<void> {
    const entry = opened.entries[opened.index];
    if (entry === undefined) return;
    const of = { source: entry.source, at: new Date(entry.at ?? opened.saved) };
    const state = createSidepanelState(await createDeliveredFileClient(client, entry), of);
    await state.actions.open();
    file.value = { ...opened, state };
  }

  const say: SidepanelState['say'] = (key, data) => (file.value?.state ?? page).say(key, data);

  async function imported(content: string): Promise<boolean> {
    try {
      const { added, kept, damaged } = await page.store.importAll(content);
      await page.review.reload();
      say(damaged === 0 ? 'sidepanel.records.imported' : 'sidepanel.records.importedDamaged', { added, kept, damaged });
      return true;
    } catch (error) {
      if (error instanceof ImportError && error.trouble === 'notDecisions') return false;
      throw error;
    }
  }

  return {
    page,
    file,
    async openFile(chosen) {
      // Loaded on demand: most visits open no file.
      const { DeliveryError, readDelivery } = await import('../../lib/export/read.ts');
      try {
        const content = await readGoujiFile(chosen);
        if (content === null) return say('sidepanel.open.unreadable', { name: chosen.name });
        if (await imported(content)) return;
        const entries = readDelivery(content);
        await open({ name: chosen.name, entries, index: 0, saved: chosen.lastModified });
      } catch (error) {
        if (error instanceof DeliveryError) say(error.key, error.data);
        else if (error instanceof ImportError) say('sidepanel.records.newer');
        else say('sidepanel.open.failed', { reason: error instanceof Error ? error.message : String(error) });
      }
    },
    async showEntry(index) {
      const now = file.value;
      if (now !== null) await open({ ...now, index });
    },
  };
}
