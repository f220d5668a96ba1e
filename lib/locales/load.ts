import { type Catalogue, type Locale, register } from './text.ts';

/** popup: what it needs and no more; everything: the other pages, which have room. */
type Extent = 'popup' | 'everything';

/** Written out one by one: a bundler follows only addresses that it can read. */
const catalogues: Readonly<Record<Locale, Readonly<Record<Extent, () => Promise<Catalogue>>>>> = {
  'zh-CN': {
    popup: async () => (await import('./zh-CN/popup.ts')).popup,
    everything: async () => (await import('./zh-CN/everything.ts')).everything,
  },
  'zh-TW': {
    popup: async () => (await import('./zh-TW/popup.ts')).popup,
    everything: async () => (await import('./zh-TW/everything.ts')).everything,
  },
  en: {
    popup: async () => (await import('./en/popup.ts')).popup,
    everything: async () => (await import('./en/everything.ts')).everything,
  },
};

/** Loads the texts of one language; to be awaited before anything is shown in it. */
export async function loadLocale(locale: Locale, extent: Extent): Promise<void> {
  register(locale, await catalogues[locale][extent]());
}
