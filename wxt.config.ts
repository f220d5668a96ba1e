import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { type Locale, locales, text } from './lib/locales/index.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    default_locale: folderOf('zh-CN'),
    name: '__MSG_name__',
    description: '__MSG_description__',
    // activeTab: any other site, on a click. scripting and the host: the engine goes into report pages by itself.
    permissions: ['activeTab', 'scripting'],
    host_permissions: ['*://*.gov.cn/*'],
    // The detector is no WXT content script (see entrypoints/detector.ts), so it is listed here.
    content_scripts: [
      {
        matches: ['*://*.gov.cn/*'],
        js: ['detector.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gouji@gouji.invalid',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
  hooks: {
    // WXT would take the title of the popup's page, which is of one language.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_name__';
    },
    // Words are kept in lib/locales alone; the folders that browsers ask for are made from them.
    'build:publicAssets': (_wxt, files) => {
      for (const locale of locales) {
        files.push({ relativeDest: `_locales/${folderOf(locale)}/messages.json`, contents: browserMessages(locale) });
      }
    },
  },
  zip: { name: 'gouji', excludeSources: ['tests/**', 'docs/**'] },
});

/** Browsers write zh_CN where the web writes zh-CN. */
function folderOf(locale: Locale): string {
  return locale.replace('-', '_');
}

function browserMessages(locale: Locale): string {
  const message = (key: 'manifest.name' | 'manifest.description') => ({ message: text(locale, key) });
  return JSON.stringify({ name: message('manifest.name'), description: message('manifest.description') });
}
