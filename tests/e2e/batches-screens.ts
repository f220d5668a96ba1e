import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';
import type { Extension } from './chromium.ts';
import type { Visit } from './visit.ts';

/** Twelve agencies of a county over two years, some with faults, and the column of a site that links to them. */
const states = makeHistories(5, [{ place: '白青县', years: [2023, 2024] }])
  .flat()
  .map(withFault);
const pathOf = (at: number) => `/many/${at}.html`;
const COLUMN = '/many/column.html';

export function batchesPages(): Record<string, string> {
  const links = states.map(
    ({ agency, year }, at) => `<li><a href="${pathOf(at)}">${agency}${year}年政府信息公开工作年度报告</a>`,
  );
  return {
    [COLUMN]: `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><ul>${links.join('')}</ul>`,
    ...Object.fromEntries(states.map((state, at) => [pathOf(at), toPage(state)])),
  };
}

function withFault(state: State, at: number): State {
  const received = figure(state, 't3.received.total');
  if (at % 3 === 0) return withCells(state, { 't3.received.total': received + 1 });
  if (at % 5 === 1) return withCells(state, { 't3.granted.legal': '' });
  return state;
}

/** The page for many reports: put together, running, paused, and all that it shows of a batch. */
export async function walkBatches(extension: Extension, visit: Visit): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.goto(`chrome-extension://${extension.id}/batches.html`);
  await page.locator('main[aria-busy=false]').waitFor();
  const show = (name: string) => visit(`batches-${name}`, page);
  /** Milliseconds between requests to one host. */
  async function setInterval(interval: string): Promise<void> {
    await page.locator('details:has(input.short)').evaluate(unfold);
    await page.locator('input.short').last().fill(interval);
    await page.locator('input.short').last().blur();
  }
  await show('empty');

  await page.locator('form input').fill(`http://www.baiqing.gov.cn${COLUMN}`);
  await page.locator('form button[type=submit]').click();
  await page.getByRole('row').nth(2).waitFor();
  await page.locator('textarea').fill(`http://www.baiqing.gov.cn${pathOf(1)}\nhttp://www.example.com/2024.html\n2024`);
  await page.locator('.notes details').evaluate(unfold);
  await page.locator('.addresses input[type=checkbox]').last().click();
  await show('addresses');

  // So slow that it stays where it is.
  await page.locator('.addresses input[type=checkbox]').last().click();
  await page.locator('textarea').fill('');
  await setInterval('99999');
  await show('pace');
  await setInterval('60000');
  await page.locator('.new-batch button.main').click();
  await page.locator('.run.running').waitFor();
  await page.getByRole('row').nth(1).waitFor();
  await show('running');
  await page.locator('.run button').first().click();
  await page.locator('.run.paused').waitFor();
  await show('paused');

  await page.locator('header > button.box').click();
  await setInterval('0');
  const urls = states.map((_state, at) => `http://www.office${at}.gov.cn${pathOf(at)}`);
  await page.locator('textarea').fill([...urls, 'http://www.office0.gov.cn/gone.html'].join('\n'));
  await page.locator('.new-batch button.main').click();
  await page.locator('.run.done').waitFor({ timeout: 60_000 });
  await show('results');
  await page.locator('[data-index="6"]').click();
  await page.locator('aside li.fail').first().waitFor();
  await page.locator('aside details').evaluateAll((all) => {
    for (const each of all) each.toggleAttribute('open', true);
  });
  await show('details');
  await page.locator('.filter input').fill('没有这样的单位');
  await show('nothing-found');
  await page.locator('.filter button').click();

  await page.locator('#tab-overview').click();
  await page.locator('.expected').evaluate(unfold);
  // One that has no report, in groups of their own.
  const expected = states.map(({ agency, role }) => `${agency}\t${role === 'department' ? '部门' : '其他单位'}`);
  await page.locator('.expected textarea').fill([...new Set(expected), '白青县林业局\t部门'].join('\n'));
  await page.locator('.expected button.main').click();
  await page.locator('.assessment th', { hasText: '白青县林业局' }).first().waitFor();
  await show('overview');
  await page.setViewportSize({ width: 320, height: 800 });
  await show('overview-narrow');
  await page.setViewportSize({ width: 1200, height: 800 });

  await page.locator('#tab-unread').click();
  await page.locator('[data-index="0"]').click();
  await show('unread');
  await page.locator('#tab-charts').click();
  await page.locator('.chart svg').nth(2).waitFor();
  await show('charts');
  await page.locator('.chart button[aria-pressed]').evaluateAll((all) => {
    for (const each of all as HTMLElement[]) each.click();
  });
  await page.locator('.chart-table').nth(2).waitFor();
  await show('chart-tables');
  await page.locator('#tab-scoring').click();
  await page.locator('.scoring td input').first().fill('-1');
  await page.locator('.scoring td input').first().blur();
  await page.locator('.scoring td input').nth(4).fill('4');
  await page.locator('.scoring td input').nth(4).blur();
  await page.locator('.scoring .changed').waitFor();
  await show('scoring');
  await page.locator('header > button.plain:not(.unfolds)').click();
  await show('removal');
  await page.close();
}

function unfold(details: Element): void {
  details.toggleAttribute('open', true);
}
