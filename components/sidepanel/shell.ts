import { type Signal, signal } from '@preact/signals';
import type { Opened } from '../../lib/export/read.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import { ImportError } from '../../lib/model/decision-store.ts';
import { readOwn } from '../read-own.ts';
import { createDeliveredClient } from './delivered-client.ts';
import { createSidepanel, type Sidepanel } from './state.ts';

/** A delivered file that is looked at instead of the page. */
export interface OpenFile {
  readonly name: string;
  readonly entries: readonly Opened[];
  readonly index: number;
  /** When it was last written, in milliseconds: stands for the time of an audit that says none. */
  readonly saved: number;
  readonly sidepanel: Sidepanel;
}

/** The side panel of the page, and the file that may lie on top of it. */
export interface Shell {
  readonly page: Sidepanel;
  readonly file: Signal<OpenFile | null>;
  /** Opens a delivered file, or takes in what was decided elsewhere. Says what became of it. */
  take(file: File): Promise<void>;
  /** Goes to another report of the file. */
  turn(index: number): Promise<void>;
}

export function createShell(client: SidepanelClient): Shell {
  const page = createSidepanel(client);
  const file = signal<OpenFile | null>(null);

  async function open(opened: Omit<OpenFile, 'sidepanel'>): Promise<void> {
    const entry = opened.entries[opened.index];
    if (entry === undefined) return;
    const of = { source: entry.source, at: new Date(entry.at ?? opened.saved) };
    const sidepanel = createSidepanel(await createDeliveredClient(client, entry), of);
    await sidepanel.actions.open();
    file.value = { ...opened, sidepanel };
  }

  const say: Sidepanel['say'] = (key, data) => (file.value?.sidepanel ?? page).say(key, data);

  async function imported(content: string): Promise<boolean> {
    try {
      const { added, kept, damaged } = await page.keeping.importAll(content);
      await page.review.reload();
      say(damaged === 0 ? 'sidepanel.records.imported' : 'sidepanel.records.importedDamaged', { added, kept, damaged });
      return true;
    } catch (error) {
      if (error instanceof ImportError && error.trouble === 'notVerdicts') return false;
      throw error;
    }
  }

  return {
    page,
    file,
    async take(taken) {
      // Few visits open a file.
      const { DeliveryError, readDelivery } = await import('../../lib/export/read.ts');
      try {
        const content = await readOwn(taken);
        if (content === null) return say('sidepanel.open.unreadable', { name: taken.name });
        if (await imported(content)) return;
        const entries = readDelivery(content, () => []);
        await open({ name: taken.name, entries, index: 0, saved: taken.lastModified });
      } catch (error) {
        if (error instanceof DeliveryError) say(error.key, error.data);
        else if (error instanceof ImportError) say('sidepanel.records.newer');
        else say('sidepanel.open.failed', { reason: error instanceof Error ? error.message : String(error) });
      }
    },
    async turn(index) {
      const now = file.value;
      if (now !== null) await open({ ...now, index });
    },
  };
}
