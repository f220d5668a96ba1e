import { type ComponentChild, render } from 'preact';
import { loadLocale } from '../lib/locales/load.ts';
import { type TextKey, text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { Settings } from '../lib/model/settings.ts';
import { Boundary } from './boundary.tsx';
import { markForeignWords } from './foreign-words.ts';
import { keepFocus } from './keep-focus.ts';

interface PageLook {
  readonly locale: Locale;
  readonly theme: Settings['theme'];
}

/** Gives the page its language, theme and title: before anything is drawn, so that nothing is seen in another. */
export function dressPage({ locale, theme }: PageLook, title: TextKey): void {
  document.documentElement.lang = locale;
  document.documentElement.dataset.theme = theme;
  document.title = text(locale, title);
}

/** Shows a page of the extension in the chosen language and theme, once its texts are loaded. */
export async function showPage(
  look: PageLook & { readonly version: string },
  extent: Parameters<typeof loadLocale>[1],
  title: TextKey,
  View: () => ComponentChild,
): Promise<void> {
  await loadLocale(look.locale, extent);
  dressPage(look, title);
  markForeignWords();
  const root = document.getElementById('app');
  if (root === null) return;
  keepFocus(document);
  render(
    <Boundary locale={look.locale} version={look.version}>
      <View />
    </Boundary>,
    root,
  );
}
