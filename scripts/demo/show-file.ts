/** Opens one file in the file viewer, as a user does, and takes a picture. */
import { join } from 'node:path';
import { viewOf } from '../../cli/audit-input.ts';
import { foreseen } from '../../cli/problem.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { AuditView } from '../../lib/model/view.ts';
import type { DemoBrowser } from './browser.ts';
import type { DemoResult } from './show.ts';
import type { FileTarget } from './targets.ts';

export async function showFile(
  browser: DemoBrowser,
  target: FileTarget,
  folder: string,
  locale: Locale,
): Promise<DemoResult> {
  const { slug, path } = target;
  const page = await browser.viewer();
  await page.locator('input[type=file]').setInputFiles(path);
  // Its findings, or why it cannot be read.
  await page.locator('.side main:not([aria-busy=true]), .refusal').first().waitFor();
  await page.screenshot({ path: join(folder, `${slug}-viewer.png`) });
  return { slug, badge: '', view: await read(target, locale) };
}

/** What the command line finds in it, which is the same. */
async function read({ name, path }: FileTarget, locale: Locale): Promise<AuditView> {
  try {
    return await viewOf({ kind: 'file', name, path });
  } catch (error) {
    const problem = foreseen(error);
    if (problem === null) throw error;
    return { kind: 'error', error: problem.sentence(locale) };
  }
}
