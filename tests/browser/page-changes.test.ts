// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTables } from '../../lib/browser/page-changes.ts';

const changed = vi.fn();
let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  changed.mockClear();
  const table = document.createElement('table');
  table.insertRow().insertCell().textContent = '35';
  document.body.replaceChildren(document.createElement('p'), table);
  stop = watchTables(document, changed);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

async function after(change: () => void): Promise<void> {
  change();
  await vi.advanceTimersByTimeAsync(1000);
}

const cell = () => document.querySelector('td') as HTMLElement;

test.each([
  ['a cell gets another text node', () => cell().replaceChildren('36')],
  ['a cell’s text is edited', () => ((cell().firstChild as Text).data = '36')],
  ['a table goes', () => document.querySelector('table')?.remove()],
  [
    'a table comes inside something else',
    () => {
      const box = document.createElement('div');
      box.append(document.createElement('table'));
      document.body.append(box);
    },
  ],
])('is called once when %s', async (_name, change) => {
  await after(change);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('is not called for what is no table', async () => {
  await after(() => document.querySelector('p')?.append('text'));
  await after(() => document.documentElement.append(document.createElement('div')));
  expect(changed).not.toHaveBeenCalled();
});

test('a table that never rests is left alone after 20 times, until the page navigates', async () => {
  for (let turn = 0; turn < 30; turn += 1) await after(() => cell().replaceChildren(String(turn)));
  expect(changed).toHaveBeenCalledTimes(20);
  await after(() => window.dispatchEvent(new PopStateEvent('popstate')));
  expect(changed).toHaveBeenCalledTimes(21);
  await after(() => cell().replaceChildren('again'));
  expect(changed).toHaveBeenCalledTimes(22);
});

test('nothing is heard after it was stopped', async () => {
  stop();
  await after(() => cell().replaceChildren('36'));
  await after(() => window.dispatchEvent(new PopStateEvent('popstate')));
  expect(changed).not.toHaveBeenCalled();
});
