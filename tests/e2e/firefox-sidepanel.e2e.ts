import { readFile, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import { readTables } from '../export/workbooks.ts';
import { textsOf } from './in-page.ts';
import { openFirefox } from './opened.ts';
import { faulty } from './pages.ts';

/** The reviewer's job of sidepanel-job.e2e.ts in Firefox, by what is on the screen alone. */

const total = (value: number) => `<td><p><span>1</span></p></td><td><p><span>${value}</span></p></td><td><p><span>0<`;
const pages = new Map([['/report.html', faulty]]);

const firefox = await openFirefox(pages);
await firefox.open('/report.html');
await firefox.panel();

/** Text of all elements that a selector finds. */
const texts = (selector: string) => firefox.call(textsOf, selector);
/** Chooses a finding by its place in the list, in whatever language; it unfolds. */
async function choose(index: number): Promise<void> {
  await firefox.run(`document.querySelectorAll('.place')[arguments[0]].click()`, index);
  await expect
    .poll(() => firefox.run(`return document.querySelectorAll('.place')[arguments[0]].ariaExpanded`, index), options)
    .toBe('true');
}
const standing = async () => (await texts('.progress button b')).map(Number);
const options = { timeout: 15_000, interval: 200 };

test('at 240 px two problems are whole below the controls, and all controls can be reached', async () => {
  await expect.poll(standing, options).toEqual([4, 4, 0, 0]);
  // As wide as Firefox opens the sidebar, on a screen of 768 px.
  await firefox.resize(240, 600);
  const seen = () =>
    firefox.run<readonly number[]>(`
      const top = document.querySelector('.tabs').getBoundingClientRect().bottom;
      const bottom = document.querySelector('footer').getBoundingClientRect().top;
      const whole = [...document.querySelectorAll('.findings li')].filter((each) => {
        const rect = each.getBoundingClientRect();
        return rect.height > 0 && rect.top >= top && rect.bottom <= bottom;
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return [innerWidth, scrollY, scrollWidth - clientWidth, Math.min(whole.length, 2)];`);
  await expect.poll(seen, options).toEqual([240, 0, 0, 2]);
  const folded = (selector: string) =>
    firefox.run<boolean>(`return !document.querySelector(arguments[0]).checkVisibility()`, selector);
  expect(await folded('input[type=search]')).toBe(true);
  await firefox.run(`document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))`);
  const atFocus = () =>
    firefox.run<readonly string[]>(`
      const { x, y, width, height } = document.activeElement.getBoundingClientRect();
      const drawn = document.elementFromPoint(x + width / 2, y + height / 2);
      return [document.activeElement.type, drawn === document.activeElement ? 'seen' : 'covered'];`);
  await expect.poll(atFocus, options).toEqual(['search', 'seen']);
  await firefox.run(`document.querySelector('.fold').click()`);
  await expect.poll(() => folded('input[type=search]'), options).toBe(true);
  // The class of the agency and last year's report, on every tab.
  for (const tab of ['form', 'claims', 'records', 'findings']) {
    await firefox.run(`document.querySelector(arguments[0]).click()`, `#tab-${tab}`);
    expect(await folded('header > details')).toBe(true);
    await firefox.run(`document.querySelector('.fold').click()`);
    await expect.poll(() => folded('header > details'), options).toBe(false);
    await expect.poll(() => folded('header > .years'), options).toBe(false);
    await firefox.run(`document.querySelector('.fold').click()`);
    await expect.poll(() => folded('header > details'), options).toBe(true);
  }
  await firefox.resize(900, 800);
});

test('two are confirmed and one dismissed with a reason and a note', async () => {
  // All, open, confirmed, dismissed.
  await expect.poll(standing, options).toEqual([4, 4, 0, 0]);
  for (const index of [0, 1]) {
    await choose(index);
    await firefox.run(`document.querySelector('[aria-keyshortcuts=y]').click()`);
  }
  await expect.poll(standing, options).toEqual([4, 2, 2, 0]);
  await choose(2);
  await firefox.run(`document.querySelector('[aria-keyshortcuts=n]').click()`);
  await expect.poll(() => texts('form.decision'), options).toHaveLength(1);
  await firefox.run(`
    document.querySelector('input[value=explained]').click();
    const note = document.querySelector('textarea');
    note.value = 'Part six explains it.';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector('form.decision button[type=submit]').click();`);
  await expect.poll(standing, options).toEqual([4, 1, 2, 1]);
  // A decision is shown at once, and said when it is stored.
  const said = locales.map((locale) => text(locale, 'sidepanel.said.dismissed', { open: 1 }));
  await expect.poll(async () => said.includes((await texts('.status'))[0] ?? ''), options).toBe(true);
});

test('they are so after a reload of page and side panel, and the dismissal returns when its number changes', async () => {
  await firefox.reload();
  await expect.poll(standing, options).toEqual([4, 1, 2, 1]);
  pages.set('/report.html', faulty.replace(total(2), total(1)));
  await firefox.look('page');
  await firefox.reload();
  await firefox.look('panel');
  await expect.poll(standing, options).toEqual([4, 2, 2, 0]);
  const [earlier = ''] = await texts('.earlier');
  expect(earlier).toMatch(/2\D+1/);
  expect(await texts('.changes li')).toHaveLength(1);
});

test('the saved XLSX has the decisions', async () => {
  await firefox.run(
    `[...document.querySelectorAll('.menu button')].find((e) => e.textContent.includes('XLSX')).click()`,
  );
  const saved = async () => {
    const [file] = await firefox.downloads();
    return file === undefined ? 0 : (await stat(file)).size;
  };
  await expect.poll(saved, options).toBeGreaterThan(1000);
  const [file = ''] = await firefox.downloads();
  const { head = [], rows = [] } = (await readTables(await readFile(file)))[0] ?? {};
  const cells = (...keys: readonly ('actual' | 'expected' | 'difference' | 'opinion')[]) => {
    const isNamed = (name: string, key: (typeof keys)[number]) =>
      locales.some((locale) => text(locale, `export.column.${key}`) === name);
    const at = keys.map((key) => head.findIndex((name) => isNamed(name, key)));
    return rows.slice(0, 4).map((row) => at.map((column) => row[column]));
  };
  // Of the lawsuits nobody knows which side is right.
  expect(cells('actual', 'expected', 'difference')).toEqual([
    [null, null, null],
    [35, 36, -1],
    [expect.stringMatching(/3\D+1/), null, 2],
    [null, null, null],
  ]);
  expect(cells('opinion').map(([opinion]) => (opinion === null ? '' : 'given'))).toEqual([
    'given',
    'given',
    'given',
    '',
  ]);
});
