// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detect, reachesTop } from '../../../lib/browser/page/detector.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function addTable(text: string): void {
  const table = document.createElement('table');
  table.insertRow().insertCell().textContent = text;
  document.body.append(table);
}

test('sends one message, and no more when the page goes on changing', async () => {
  const tell = vi.fn();
  addTable('申请人情况');
  detect(window, tell);
  expect(tell).toHaveBeenCalledExactlyOnceWith({ type: 'reportFound', frame: 'top' });
  addTable('申请人情况');
  await vi.advanceTimersByTimeAsync(60_000);
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(tell).toHaveBeenCalledTimes(1);
});

test('sends nothing for a page without a report; after it gave up it looks again at navigation inside the page', async () => {
  const tell = vi.fn();
  addTable('姓名');
  detect(window, tell);
  await vi.advanceTimersByTimeAsync(60_000);
  addTable('申请人情况');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tell).not.toHaveBeenCalled();
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(tell).toHaveBeenCalledTimes(1);
});

test('navigation starts the waiting anew, as often as it comes', async () => {
  const tell = vi.fn();
  detect(window, tell);
  for (let turn = 0; turn < 3; turn += 1) {
    await vi.advanceTimersByTimeAsync(60_000);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }
  addTable('申请人情况');
  await vi.advanceTimersByTimeAsync(2000);
  expect(tell).toHaveBeenCalledTimes(1);
});

const stranger = {
  get document(): Document {
    throw new DOMException('Blocked a frame', 'SecurityError');
  },
};

function frames(...chain: object[]): Window {
  const [own, ...above] = chain as { parent?: object }[];
  let frame = own as { parent?: object };
  for (const parent of above) {
    frame.parent = parent;
    frame = parent as { parent?: object };
  }
  frame.parent = frame;
  return own as Window;
}

test('the top frame reads a frame only if every frame between lets itself be read', () => {
  expect(reachesTop(window)).toBe(true);
  expect(reachesTop(frames({}, { document }))).toBe(true);
  expect(reachesTop(frames({}, Object.create(stranger)))).toBe(false);
  expect(reachesTop(frames({}, Object.create(stranger), { document }))).toBe(false);
});
