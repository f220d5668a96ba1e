import { type Catalogue, register, translate } from '../../locales/text.ts';
import type { Message } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExtensionApi } from '../extension-api.ts';
import type { Worded } from '../to-background.ts';

/** The folder of the extension with the texts of each language (wxt.config.ts); scripts for pages carry none. */
export const WORDS = 'words';

/** Languages whose texts were loaded since the background started. */
const loaded = new Map<Locale, Promise<void>>();

/** Words messages. The texts come from the extension's own files: a service worker can load no script later. */
export async function wordMessages(
  { runtime }: ExtensionApi<'runtime'>,
  locale: Locale,
  messages: readonly Message[],
): Promise<Worded> {
  const loading = loaded.get(locale) ?? load(runtime.getURL(`/${WORDS}/${locale}.json` as '/'), locale);
  loaded.set(locale, loading);
  await loading.catch((error) => {
    loaded.delete(locale);
    throw error;
  });
  return { locale, words: messages.map((message) => translate(locale, message)) };
}

async function load(address: string, locale: Locale): Promise<void> {
  const file = await fetch(address);
  register(locale, (await file.json()) as Catalogue);
}
