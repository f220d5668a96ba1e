import type { browser } from 'wxt/browser';
import { type Locale, text } from '../../locales/text.ts';

export const DESK_ITEM = 'desk';
export const SELECTION_ITEM = 'selection';
export const WORKBENCH_ITEM = 'workbench';

/** The items of the menus of button and page, in the language chosen; browsers keep them until they are made anew. */
export async function showMenu({ contextMenus }: Pick<typeof browser, 'contextMenus'>, locale: Locale): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({
    id: DESK_ITEM,
    title: text(locale, 'manifest.desk'),
    contexts: ['action', 'page', 'frame', 'selection'],
  });
  contextMenus.create({ id: WORKBENCH_ITEM, title: text(locale, 'menu.workbench'), contexts: ['action', 'page'] });
  contextMenus.create({ id: SELECTION_ITEM, title: text(locale, 'menu.selection'), contexts: ['selection'] });
}
