/** `node scripts/screens.ts` takes the pictures of docs/screens with the built extension. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../lib/model/settings.ts';
import { cardPages, openCard } from '../tests/e2e/card-screens.ts';
import { startExtension } from '../tests/e2e/chromium.ts';
import { breakOnPurpose, walkPages, walkScreens } from '../tests/e2e/screens.ts';
import { runTool } from './checks.ts';

const folder = join(import.meta.dirname, '../docs/screens');
/** The first look has all states, the others only those that show theme and language. */
const looks: readonly (Pick<Settings, 'language' | 'theme'> & { readonly only?: RegExp })[] = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark', only: /^(?:popup-faulty|sidepanel-cause|sidepanel-form|options|viewer-pdf)$/ },
  { language: 'zh-TW', theme: 'light', only: /^sidepanel-decided$/ },
  { language: 'en', theme: 'light', only: /^(?:popup-faulty|sidepanel-decided|sidepanel-form)$/ },
];
/** Cards in the languages and themes. */
const cards = [
  { spot: 'cell', language: 'zh-CN', theme: 'light' },
  { spot: 'sentence', language: 'zh-CN', theme: 'dark' },
  { spot: 'blank', language: 'en', theme: 'light' },
] as const;

if (process.env.GOUJI_EXTENSION === undefined && !runTool('wxt', ['build']))
  throw new Error('The extension was not built.');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { only, ...settings } of looks) {
  const pages = walkPages();
  const extension = await startExtension(pages, { reducedMotion: 'reduce' });
  await extension.context.addInitScript(breakOnPurpose);
  const suffix = only === undefined ? '' : `-${settings.language}-${settings.theme}`;
  await walkScreens(extension, pages, settings, async (name, page) => {
    if (only !== undefined && !only.test(name)) return;
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
    console.log(`${name}${suffix}.png`);
  });
  await extension.close();
}
const extension = await startExtension(cardPages, { reducedMotion: 'reduce' });
for (const { spot, ...settings } of cards) {
  const page = await openCard(extension, spot, settings);
  const name = `card-${spot}-${settings.language}-${settings.theme}.png`;
  await page.screenshot({ path: join(folder, name) });
  console.log(name);
  await page.close();
}
await extension.close();
