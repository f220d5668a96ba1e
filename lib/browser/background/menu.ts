import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExtensionApi } from '../extension-api.ts';

export const SIDEPANEL_ITEM = 'sidepanel';
export const SELECTION_ITEM = 'selection';
export const BATCHES_ITEM = 'batches';

/** Replaces the items in the menus of button and page, which browsers keep, by items in the given language. */
export async function showMenu({ contextMenus }: ExtensionApi<'contextMenus'>, locale: Locale): Promise<void> {
  await contextMenus.removeAll();
  contextMenus.create({
    id: SIDEPANEL_ITEM,
    title: text(locale, 'manifest.sidepanel'),
    contexts: ['action', 'page', 'frame', 'selection'],
  });
  contextMenus.create({ id: BATCHES_ITEM, title: text(locale, 'menu.batches'), contexts: ['action', 'page'] });
  contextMenus.create({ id: SELECTION_ITEM, title: text(locale, 'menu.selection'), contexts: ['selection'] });
}
