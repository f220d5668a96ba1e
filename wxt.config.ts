import { copyFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { WORDS } from './lib/browser/background/wording.ts';
import { OPEN_SIDEPANEL } from './lib/browser/open-sidepanel.ts';
import { GOVERNMENT } from './lib/browser/settings/sites.ts';
import { pages as en } from './lib/locales/en/pages.ts';
import { text } from './lib/locales/index.ts';
import { pages as zhCN } from './lib/locales/zh-CN/pages.ts';
import { pages as zhTW } from './lib/locales/zh-TW/pages.ts';
import { type Locale, locales } from './lib/model/locale.ts';
import { pictureDecoders, recognizerFiles } from './scripts/picture-files.ts';
import { thirdPartyNotices } from './scripts/third-party.ts';

const zipWithoutWorkers = fileURLToPath(new URL('./lib/export/zip.ts', import.meta.url));

const modules = join(import.meta.dirname, 'node_modules');
const pdfjs = join(modules, 'pdfjs-dist');

/** Puts the modules that several pages share into one file, which packs better than many. Scripts of one file stay as they are. */
const sharedChunks: PluginOption = {
  name: 'shared-chunks',
  outputOptions: (options) =>
    options.codeSplitting === false || options.format === 'iife'
      ? null
      : {
          ...options,
          codeSplitting: {
            groups: [
              // The popup needs these too, so they must not go with the writers.
              { name: 'compared', test: /lib\/export\/(compared|words)|lib\/triage\/stages/, priority: 2 },
              // Texts stay by language and page: one of them is loaded.
              {
                name: 'shared',
                test: /node_modules\/(@?preact|zod|webextension-polyfill)\/|lib\/(model|browser)\/|lib\/locales\/[^/]+$|components\/[^/]+$/,
                minShareCount: 4,
              },
              // The batch page packs what it keeps, so it would load all that stands in one file with this.
              { name: 'zip', test: /lib\/export\/zip|node_modules\/fflate\//, minShareCount: 2, priority: 1 },
              // Side panel and batch page load these when the user wants a file.
              {
                name: 'writers',
                test: /lib\/export\/(csv|plain|workbook)|node_modules\/write-excel-file\//,
                minShareCount: 2,
              },
            ],
          },
        },
};

const pageTexts: Readonly<Record<Locale, object>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Scripts on demand bring no styles, so no page needs Vite's helper, which fetches them. */
const importAsIs = {
  name: 'import-as-is',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/**
 * Nothing from a file or page runs or is loaded on our pages. They fetch reports from the addresses that users name, at
 * http too (Firefox's own policy would fetch https), and get pictures of places from the browser as data. Inline styles
 * that scripts set need no permission here.
 */
const policy = [
  "default-src 'none'",
  // WebAssembly of the package: the recogniser of pictures and pdf.js's decoders. No script can be made from text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' http: https: data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // All files are local: nothing has to be fetched ahead.
    build: { modulePreload: false },
    // The batch page's audit loads its readers when they are needed, as pages do.
    worker: { format: 'es' },
    plugins: [preact(), sharedChunks, importAsIs],
    resolve: {
      alias: [
        { find: /^fflate$/, replacement: zipWithoutWorkers },
        // Its other build would bring a second copy of the runtime's WebAssembly (14 MB).
        { find: /^onnxruntime-web\/wasm$/, replacement: join(modules, 'onnxruntime-web/dist/ort.wasm.min.mjs') },
      ],
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: folderOf('zh-CN'),
    name: '__MSG_name__',
    description: '__MSG_description__',
    permissions: [
      // Any other site, on a click; and a picture of the tab for the deliverable.
      'activeTab',
      // With the host below: the engine goes into report pages by itself.
      'scripting',
      // The settings. Decisions are in IndexedDB, which needs no permission.
      'storage',
      // “Open the side panel” in the menus of button and page, “check the selection” in that of the page.
      'contextMenus',
      // The side panel. Firefox has its sidebar without asking.
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [GOVERNMENT],
    // The extension asks for each site that the user adds in the settings; none is granted before.
    optional_host_permissions: ['*://*/*'],
    // The batch page asks for this to read the addresses of open tabs.
    optional_permissions: ['tabs'],
    // The detector is no WXT content script (see entrypoints/detector.ts), so it is listed here.
    content_scripts: [
      {
        matches: [GOVERNMENT],
        js: ['detector.js'],
        all_frames: true,
        run_at: 'document_idle',
      },
    ],
    content_security_policy: { extension_pages: policy },
    // With Alt alone: Alt+Shift changes the input language on Windows.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+G' } },
      [OPEN_SIDEPANEL]: { suggested_key: { default: 'Alt+J' }, description: '__MSG_sidepanel__' },
    },
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
    // `imports: false` does not keep WXT 0.21 from importing its own storage wherever something is called `storage`.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // WXT would take the titles of the pages, which are of one language.
    'build:manifestGenerated': (_wxt, { action, sidebar_action: sidebar }) => {
      if (action) action.default_title = '__MSG_name__';
      if (sidebar) Object.assign(sidebar, { default_title: '__MSG_name__', open_at_install: false });
    },
    // Edge takes the package for Chrome as it is; its store gets one under its own name.
    'zip:extension:done': (_wxt, path) => {
      if (path.endsWith('-chrome.zip')) copyFileSync(path, path.replace(/chrome\.zip$/, 'edge.zip'));
    },
    // Words are kept in lib/locales alone; the folders that browsers ask for are made from them.
    'build:publicAssets': (_wxt, files) => {
      // pdf.js fetches the maps of Chinese character codes and the standard fonts when a PDF asks for them.
      for (const folder of ['cmaps', 'standard_fonts']) {
        for (const name of readdirSync(join(pdfjs, folder))) {
          files.push({ absoluteSrc: join(pdfjs, folder, name), relativeDest: `${folder}/${name}` });
        }
      }
      for (const [folder, paths] of [
        ['recognizer', recognizerFiles(import.meta.dirname)],
        ['wasm', pictureDecoders(import.meta.dirname)],
      ] as const) {
        for (const path of paths) files.push({ absoluteSrc: path, relativeDest: `${folder}/${basename(path)}` });
      }
      // What the first page has to try on.
      const sample = join(import.meta.dirname, 'assets/demo/example-2024.html');
      files.push({ relativeDest: 'sample.html', absoluteSrc: sample });
      files.push({ relativeDest: 'LICENSE.txt', absoluteSrc: join(import.meta.dirname, 'LICENSE') });
      files.push({ relativeDest: 'THIRD-PARTY.txt', contents: thirdPartyNotices(import.meta.dirname) });
      for (const locale of locales) {
        // The background words the cards on pages with these.
        files.push({ relativeDest: `${WORDS}/${locale}.json`, contents: JSON.stringify(pageTexts[locale]) });
        files.push({ relativeDest: `_locales/${folderOf(locale)}/messages.json`, contents: browserMessages(locale) });
      }
    },
  },
  zip: {
    name: 'gouji',
    // What the build needs and what explains it, so that nothing that lies about in the folder gets to the store.
    includeSources: [
      '{components,entrypoints,lib,public}/**',
      'scripts/{setup,browsers}.mjs',
      'scripts/{picture-files,third-party}.ts',
      'assets/licences/**',
      'assets/demo/example-2024.html',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '.npmrc',
      '{README,README.en,CHANGELOG,PRIVACY}.md',
      'LICENSE',
    ],
  },
});

/** Browsers write zh_CN where the web writes zh-CN. */
function folderOf(locale: Locale): string {
  return locale.replace('-', '_');
}

function browserMessages(locale: Locale): string {
  const message = (key: 'name' | 'description' | 'sidepanel') => ({ message: text(locale, `manifest.${key}`) });
  return JSON.stringify({
    name: message('name'),
    description: message('description'),
    sidepanel: message('sidepanel'),
  });
}
