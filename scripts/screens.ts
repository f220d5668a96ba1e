/** `node scripts/screens.ts` takes the pictures of docs/screens with the built extension. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../lib/model/settings.ts';
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
