import { type ComponentChild, render } from 'preact';
import { loadLocale } from '../lib/locales/load.ts';
import { type TextKey, text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { Settings } from '../lib/model/settings.ts';
import { Boundary } from './boundary.tsx';
import { keepFocus } from './keep-focus.ts';

interface PageLook {
  readonly locale: Locale;
  readonly theme: Settings['theme'];
  readonly version: string;
}

/** Shows a page of the extension in the chosen language and theme, once its texts are loaded. */
export async function showPage(
  { locale, theme, version }: PageLook,
  extent: Parameters<typeof loadLocale>[1],
  title: TextKey,
  View: () => ComponentChild,
): Promise<void> {
  await loadLocale(locale, extent);
  document.documentElement.lang = locale;
  document.documentElement.dataset.theme = theme;
  document.title = text(locale, title);
  const root = document.getElementById('app');
  if (root === null) return;
  keepFocus(document);
  render(
    <Boundary locale={locale} version={version}>
      <View />
    </Boundary>,
    root,
  );
}
