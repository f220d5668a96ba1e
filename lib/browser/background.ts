import type { browser } from 'wxt/browser';
import { badgeFor } from './badge.ts';
import { localeFor } from './locale.ts';
import { toBackgroundSchema } from './messages.ts';

type Extension = Pick<typeof browser, 'action' | 'i18n' | 'runtime' | 'scripting'>;
interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** Scripts that are injected, as the build names them. */
/** In the order they go in: the engine takes the reader of prose with it. */
export const ENGINE: Scripts = ['/prose.js', '/engine.js'];
export const DICTIONARY: Scripts = ['/dictionary.js'];

type Scripts = ('/prose.js' | '/engine.js' | '/dictionary.js')[];

/**
 * Answers the content scripts. Keeps nothing: a service worker may end after any message, so each message carries all
 * that its answer needs and the browser itself keeps the badge of each tab.
 */
export function handleMessage(extension: Extension, message: unknown, sender: Sender): Promise<void> | undefined {
  const { tab, frameId } = sender;
  if (sender.id !== extension.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  const parsed = toBackgroundSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const tabId = tab.id;
  switch (parsed.data.type) {
    case 'reportFound':
      return inject(ENGINE, parsed.data.frame === 'top' ? 0 : frameId);
    case 'dictionaryNeeded':
      return inject(DICTIONARY, frameId);
    case 'audited':
      return show(parsed.data.counts);
  }

  async function inject(files: Scripts, frame: number): Promise<void> {
    await extension.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files });
  }

  async function show(counts: Parameters<typeof badgeFor>[0]): Promise<void> {
    const badge = badgeFor(counts, localeFor(extension.i18n.getUILanguage()));
    await Promise.all([
      extension.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      extension.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      extension.action.setBadgeText({ tabId, text: badge.text }),
      extension.action.setTitle({ tabId, title: badge.title }),
    ]);
  }
}
