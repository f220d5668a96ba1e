/** Browsers for one test file, closed after its last test. Apart from chromium.ts, which scripts outside Vitest use too. */
import { afterAll } from 'vitest';
import { type Extension, startExtension } from './chromium.ts';
import { type Firefox, startFirefox } from './firefox.ts';

export async function openExtension(...how: Parameters<typeof startExtension>): Promise<Extension> {
  const extension = await startExtension(...how);
  afterAll(() => extension.close());
  return extension;
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
