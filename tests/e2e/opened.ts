/** Browsers for one test file, closed after its last test. Apart from chromium.ts, which scripts outside Vitest use too. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { type Extension, startExtension } from './chromium.ts';
import { type Firefox, startFirefox } from './firefox.ts';

export async function openExtension(...how: Parameters<typeof startExtension>): Promise<Extension> {
  const extension = await startExtension(...how);
  afterAll(() => extension.close());
  return extension;
}

/** A profile for a browser that is closed and started again; deleted after the last test, and `close` called before. */
export function keptProfile(name: string, close: () => Promise<void>): string {
  const profile = mkdtempSync(join(tmpdir(), `gouji-${name}-`));
  afterAll(async () => {
    await close();
    await rm(profile, { recursive: true, force: true });
  });
  return profile;
}

/** What a side panel counts: all problems, open, confirmed, dismissed. */
export async function standingIn(panel: Page): Promise<readonly number[]> {
  const counts = await panel.locator('.progress button').allTextContents();
  return counts.map((words) => Number(words.replace(/\D/g, '')));
}

/** An extension whose pages are in Chinese. */
export function openChineseExtension(pages: Parameters<typeof startExtension>[0]): Promise<Extension> {
  return openExtension(pages, { language: 'zh-CN' });
}

export async function openFirefox(...how: Parameters<typeof startFirefox>): Promise<Firefox> {
  const firefox = await startFirefox(...how);
  afterAll(() => firefox.close());
  return firefox;
}
