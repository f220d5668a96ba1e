// @vitest-environment jsdom
/** Where drawing throws, a page says so and what to do, and goes on as far as it can. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Boundary } from '../../components/boundary.tsx';
import { showPage } from '../../components/show-page.tsx';
import type { BatchItem } from '../../lib/model/batch.ts';
import { makeItem } from '../views/batch-rows.ts';
import { makeBatch, openBatchesPage } from './batches/batches-page.ts';
import { click, find, findAll, openTab, settle, words } from './dom.ts';

const SENTENCE = '本页无法显示';
const HINT = '请重新打开本页，已保存的内容都在。如仍如此，请复制出错信息发给维护者；信息不会自动发出。';
const broken = (): never => {
  throw new Error('the row is gone');
};
const alerts = () => findAll('[role=alert]');

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  vi.restoreAllMocks();
});

const shown = (view: Parameters<typeof showPage>[3]) =>
  act(() => showPage({ locale: 'zh-CN', theme: 'system', version: '1.2.3' }, 'popup', 'popup.name', view));

test('a page whose first drawing throws says so, what to do and what to send', async () => {
  await shown(broken);
  expect(alerts()).toHaveLength(1);
  expect([words('[role=alert] h1'), words('[role=alert] p')]).toEqual([SENTENCE, HINT]);
  expect(words('[role=alert] pre')).toMatch(/^Gouji 1\.2\.3\n.*\nError: the row is gone/s);
  // What has the focus is read out, too.
  expect(document.activeElement?.textContent).toBe(SENTENCE);
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { userAgent: 'a browser', clipboard: { writeText } });
  await click('复制出错信息');
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining('Error: the row is gone'));
  expect(findAll('[role=alert] button')).toHaveLength(2);
});

test.each(['a drawing', 'an effect'] as const)('shows the same message when %s throws later', async (where) => {
  const bad = signal(false);
  function View() {
    const isBad = bad.value;
    useEffect(() => {
      if (isBad && where === 'an effect') broken();
    }, [isBad]);
    return isBad && where === 'a drawing' ? broken() : <p>sound</p>;
  }
  await shown(() => <View />);
  expect([document.getElementById('app')?.textContent, alerts()]).toEqual(['sound', []]);
  await act(() => {
    bad.value = true;
  });
  expect([alerts().length, words('h1'), document.body.textContent?.includes('sound')]).toEqual([1, SENTENCE, false]);
});

test('shows what was thrown, even if it is no error', async () => {
  await act(() =>
    render(
      <Boundary locale="en" version="1">
        {(() => {
          const Odd = () => {
            throw 'a word';
          };
          return <Odd />;
        })()}
      </Boundary>,
      document.body,
    ),
  );
  expect(words('pre')).toMatch(/a word$/);
});

test('the focus is not taken from what stays', async () => {
  const bad = signal(false);
  const View = () => (bad.value ? broken() : null);
  await act(() =>
    render(
      <>
        <button type="button">stays</button>
        <Boundary locale="zh-CN" version="1">
          <View />
        </Boundary>
      </>,
      document.body,
    ),
  );
  find('button')?.focus();
  await act(() => {
    bad.value = true;
  });
  expect([alerts().length, document.activeElement?.textContent]).toEqual([1, 'stays']);
});

test('every page is shown inside one, in its language and theme from the first element on', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  const seen: unknown[] = [];
  const View = () => {
    const { lang, dataset } = document.documentElement;
    seen.push([lang, dataset.theme, document.title]);
    return broken();
  };
  const look = { locale: 'zh-CN', theme: 'dark', version: '1' } as const;
  await act(() => showPage(look, 'pages', 'settings.title', () => <View />));
  expect(new Set(seen)).toEqual(new Set([['zh-CN', 'dark', '勾稽设置']]));
  expect([alerts().length, words('[role=alert] h1')]).toEqual([1, SENTENCE]);
  document.body.replaceChildren();
});

test('in the batch page a batch that cannot be shown leaves the others, and can be removed', async () => {
  const [damaged, sound] = [makeBatch({ id: 'bad', size: 1 }), makeBatch({ id: 'b1', name: 'sound', size: 1 })];
  // As an earlier version kept it: done, but nothing is there.
  const { row: _, ...rest } = makeItem(0, { batch: 'bad' });
  const { state } = await openBatchesPage([damaged, sound], [rest as BatchItem, makeItem(0)]);
  expect([alerts().length, words('[role=alert] h1')]).toEqual([1, SENTENCE]);
  expect(findAll('header select option')).toHaveLength(2);
  await act(() => state.show('b1'));
  await settle();
  await openTab('results');
  expect([alerts().length, findAll('.grid tbody tr[data-index]').length]).toEqual([0, 1]);
  await act(() => state.show('bad'));
  expect(alerts()).toHaveLength(1);
  await act(() => state.remove());
  await settle();
  expect([alerts().length, findAll('header select option').length]).toEqual([0, 1]);
});
