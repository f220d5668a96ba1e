import type { Locale } from '../model/locale.ts';
import { type Catalogue, register } from './text.ts';

/** The page that needs the texts: the popup, which stays small, the batch page, the help, or the others. */
type Extent = 'popup' | 'pages' | 'batches' | 'help';

/** Written out one by one: a bundler follows only addresses that it can read. */
const catalogues: Readonly<Record<Locale, Readonly<Record<Extent, () => Promise<Catalogue>>>>> = {
  'zh-CN': {
    popup: async () => (await import('./zh-CN/popup.ts')).popup,
    pages: async () => (await import('./zh-CN/pages.ts')).pages,
    batches: async () => (await import('./zh-CN/batches-page.ts')).batchesPage,
    help: async () => (await import('./zh-CN/help-page.ts')).helpPage,
  },
  'zh-TW': {
    popup: async () => (await import('./zh-TW/popup.ts')).popup,
    pages: async () => (await import('./zh-TW/pages.ts')).pages,
    batches: async () => (await import('./zh-TW/batches-page.ts')).batchesPage,
    help: async () => (await import('./zh-TW/help-page.ts')).helpPage,
  },
  en: {
    popup: async () => (await import('./en/popup.ts')).popup,
    pages: async () => (await import('./en/pages.ts')).pages,
    batches: async () => (await import('./en/batches-page.ts')).batchesPage,
    help: async () => (await import('./en/help-page.ts')).helpPage,
  },
};

/** Loads the texts of one language, before a page shows any of them. */
export async function loadLocale(locale: Locale, extent: Extent): Promise<void> {
  register(locale, await catalogues[locale][extent]());
}
