import { type Catalogue, type Locale, register } from './text.ts';

/** popup: what it needs and no more; pages: what the other pages need. */
type Extent = 'popup' | 'pages';

/** Written out one by one: a bundler follows only addresses that it can read. */
const catalogues: Readonly<Record<Locale, Readonly<Record<Extent, () => Promise<Catalogue>>>>> = {
  'zh-CN': {
    popup: async () => (await import('./zh-CN/popup.ts')).popup,
    pages: async () => (await import('./zh-CN/pages.ts')).pages,
  },
  'zh-TW': {
    popup: async () => (await import('./zh-TW/popup.ts')).popup,
    pages: async () => (await import('./zh-TW/pages.ts')).pages,
  },
  en: {
    popup: async () => (await import('./en/popup.ts')).popup,
    pages: async () => (await import('./en/pages.ts')).pages,
  },
};

/** Loads the texts of one language; to be awaited before anything is shown in it. */
export async function loadLocale(locale: Locale, extent: Extent): Promise<void> {
  register(locale, await catalogues[locale][extent]());
}
