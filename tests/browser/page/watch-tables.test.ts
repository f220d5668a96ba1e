// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTables } from '../../../lib/browser/page/watch-tables.ts';

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
  [
    'a form comes whose fields have the names that are asked for',
    () => {
      const form = document.createElement('form');
      const fields = ['closest', 'textContent', 'getElementsByTagName', 'localName', 'shadowRoot', 'parentElement'];
      form.append(
        ...fields.map((name) => Object.assign(document.createElement('input'), { name })),
        document.createElement('table'),
      );
      document.body.append(form);
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

test('a table that never rests is followed ever more slowly, and at once again after navigation', async () => {
  let turn = 0;
  const clock = setInterval(() => cell().replaceChildren(String(turn++)), 100);
  // Ten changes at once, each half a second (and a tick of the clock) after the one before; then after 1, 2, 4, 8 … 60 s.
  await vi.advanceTimersByTimeAsync(10_000);
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(10);
  await vi.advanceTimersByTimeAsync(600_000);
  const slow = changed.mock.calls.length;
  // 1 + 2 + 4 + 8 + 16 + 32 s, then once a minute for what is left of ten minutes.
  expect(slow).toBeLessThanOrEqual(27);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(changed.mock.calls.length - slow).toBeGreaterThanOrEqual(4);
  clearInterval(clock);
});

test('a paragraph that comes or goes is a change, a script is none', async () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = '部分栏目更新不及时，已逐项整改，下一年将继续完善制度，加强培训和监督，提高公开质量。';
  await after(() => document.body.append(paragraph));
  expect(changed).toHaveBeenCalledTimes(1);
  await after(() => paragraph.remove());
  expect(changed).toHaveBeenCalledTimes(2);
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = paragraph.textContent;
  await after(() => document.body.append(script));
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a table in a shadow root is watched, also when the root came later', async () => {
  const host = document.createElement('x-report');
  const root = host.attachShadow({ mode: 'open' });
  await after(() => document.body.append(host));
  expect(changed).toHaveBeenCalledTimes(1);
  await after(() => root.append(document.createElement('table')));
  expect(changed).toHaveBeenCalledTimes(2);
});

test('reports no change after it was stopped', async () => {
  stop();
  await after(() => cell().replaceChildren('36'));
  await after(() => window.dispatchEvent(new PopStateEvent('popstate')));
  expect(changed).not.toHaveBeenCalled();
});
