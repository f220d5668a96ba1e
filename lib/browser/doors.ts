import type { Doors } from '../model/clients/doors.ts';
import type { ExtensionApi } from './extension-api.ts';
import { helpAddress } from './help/help-address.ts';

/** `passed` is called when a page was opened: a popup is done then. */
export function createDoors({ runtime, tabs }: ExtensionApi<'runtime' | 'tabs'>, passed: () => void = () => {}): Doors {
  async function open(page: string): Promise<void> {
    await tabs.create({ url: `${runtime.getURL('/')}${page}` });
    passed();
  }
  return {
    batches: () => open('batches.html'),
    files: () => open('viewer.html'),
    async settings() {
      await runtime.openOptionsPage();
      passed();
    },
    help: (rule) => open(helpAddress(rule)),
  };
}
