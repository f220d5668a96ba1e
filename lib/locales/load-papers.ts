import type { Locale } from '../model/locale.ts';
import { type Catalogue, register } from './text.ts';

const papers: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  'zh-CN': async () => (await import('./zh-CN/papers.ts')).papers,
  'zh-TW': async () => (await import('./zh-TW/papers.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en/papers.ts')).papers,
};

/** Loads the texts of Word papers, besides those of the page. */
export async function loadPaperTexts(locale: Locale): Promise<void> {
  register(locale, await papers[locale]());
}
