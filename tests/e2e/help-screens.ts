import type { Extension } from './chromium.ts';
import type { Visit } from './visit.ts';

/** Every part of the help, the page of a rule, and the menu. */
export async function walkHelp(extension: Extension, visit: Visit): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1000, height: 760 });
  for (const part of ['start', 'rules', 'rule/t3-row-total', 'limits', 'news', 'report/t3-row-total']) {
    await page.goto(`chrome-extension://${extension.id}/help.html?form=2021&year=2024#${part}`);
    await page.locator('h2').waitFor();
    if (part === 'start') await page.locator('[role=status]:not(:empty)').waitFor();
    await visit(`help-${part.replace(/\/.*/, '')}`, page);
  }
  await page.locator('button.unfolds').click();
  await visit('help-menu', page);
  await page.close();
}
