import type { browser } from 'wxt/browser';
import { type Locale, text } from '../locales/text.ts';

export const MENU_ITEM = 'desk';

/** The one item of the menus of button and page, in the language chosen; browsers keep it until it is made anew. */
export async function showMenu({ contextMenus }: Pick<typeof browser, 'contextMenus'>, locale: Locale): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({
    id: MENU_ITEM,
    title: text(locale, 'manifest.desk'),
    contexts: ['action', 'page', 'frame', 'selection'],
  });
}
