import { expect, test, vi } from 'vitest';
import { answerShowing, createShowing } from '../../../lib/browser/related/show-cell.ts';
import { buildOther } from '../../checks/report-builder.ts';
import { fakeEvent } from '../fake-event.ts';
import { fakeTabs, nothing } from '../fake-tabs.ts';

const SOURCE = 'http://a.gov.cn/2023';
const REPORT = { source: SOURCE, agency: '南湖区民政局', year: 2023 };

/** A browser that opens the report's tab; `state`: how far the tab has loaded when the client looks. */
function opening(state: { readonly status: string; readonly url: string } | null) {
  const answer = vi.fn((message: { readonly type: string }) =>
    message.type === 'focusCell' ? 'shown' : nothing(SOURCE),
  );
  const fake = fakeTabs([{ id: 7, windowId: 10, active: true, url: SOURCE, frames: { 0: { answer } } }]);
  const listened = { onUpdated: fakeEvent<[number, { status?: string }]>(), onRemoved: fakeEvent<[number]>() };
  const removed = vi.fn();
  const get = vi.fn(fake.extension.tabs.get);
  get.mockImplementationOnce(async (id) => {
    if (state === null) throw new Error(`No tab with id: ${id}`);
    return { id, windowId: 10, active: true, frames: null, ...state };
  });
  const tabs = {
    ...fake.extension.tabs,
    get,
    query: async () => [],
    create: async () => ({ id: 7, windowId: 10 }),
    update: async () => ({}),
    onUpdated: { ...listened.onUpdated, removeListener: removed },
    onRemoved: { ...listened.onRemoved, removeListener: removed },
  };
  const extension = { ...fake.extension, tabs, windows: { update: async () => ({}) } };
  const show = createShowing(extension as unknown as Parameters<typeof createShowing>[0]);
  return { ...listened, removed, show };
}

test('does not wait for a page that had loaded before the listeners were there', async () => {
  const { show, removed } = opening({ status: 'complete', url: SOURCE });
  expect(await show(REPORT, 't3.granted.total')).toBe('shown');
  expect(removed).toHaveBeenCalledTimes(2);
});

test('waits for a page that is loading; the blank page of a new tab does not count', async () => {
  const { show, onUpdated } = opening({ status: 'complete', url: 'about:blank' });
  const shown = vi.fn();
  const showing = show(REPORT, 't3.granted.total').then(shown);
  // No file viewer has answered by then.
  await new Promise((done) => setTimeout(done, 1000));
  onUpdated.emit(8, { status: 'complete' });
  onUpdated.emit(7, { status: 'loading' });
  await Promise.resolve();
  expect(shown).not.toHaveBeenCalled();
  onUpdated.emit(7, { status: 'complete' });
  await showing;
  expect(shown).toHaveBeenCalledExactlyOnceWith('shown');
});

test('does not wait for a tab that was closed', async () => {
  const { show } = opening(null);
  await expect(
    Promise.race([show(REPORT, 't3.granted.total'), new Promise((done) => setTimeout(done, 3000, 'still waiting'))]),
  ).resolves.not.toBe('still waiting');
});

test('of two files of one name the one that is this report answers', async () => {
  const { show } = opening(null);
  const name = '年报.pdf';
  const viewerOf = (year: number) => {
    const shown = vi.fn(async () => 'shown' as const);
    const report = { ...buildOther(), agency: '南湖区民政局', year };
    return { shown, end: answerShowing(name, async () => report, shown) };
  };
  const [last, own] = [viewerOf(2022), viewerOf(2023)];
  expect(await show({ source: name, agency: '南湖区民政局', year: 2022 }, 't3.carriedOut.total')).toBe('shown');
  expect([last.shown.mock.calls, own.shown.mock.calls]).toEqual([[['t3.carriedOut.total']], []]);
  last.end();
  expect(await show({ source: name, agency: '南湖区民政局', year: 2022 }, 't3.carriedOut.total')).toBe('gone');
  own.end();
});
