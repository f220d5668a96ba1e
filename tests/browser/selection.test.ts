// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { auditClicked, auditSelected, selectedContent } from '../../lib/browser/selection.ts';

const table = '<table border="1"><tbody><tr><th>项</th><th>数</th></tr><tr><td>甲</td><td>5</td></tr></tbody></table>';

/** Selects from before the first to behind the last of these nodes. */
function select(from: Node | null, to: Node | null): void {
  const range = document.createRange();
  if (from === null || to === null) throw new Error('Nothing to select.');
  range.setStartBefore(from);
  range.setEndAfter(to);
  getSelection()?.addRange(range);
}
const find = (selector: string) => document.querySelector(selector);

beforeEach(() => {
  document.title = '年报';
});
afterEach(() => {
  getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

describe('the selected content of a document', () => {
  test('is null where nothing is selected', () => {
    expect(selectedContent()).toBeNull();
  });

  test('is its markup, with the title and address of the page', () => {
    document.body.innerHTML = `<p>前</p><h2>三</h2>${table}<p>后</p>`;
    select(find('h2'), find('table'));
    expect(selectedContent()).toEqual({
      name: '年报',
      kind: 'html',
      content: `<h2>三</h2>${table}`,
      url: 'http://localhost:3000/',
    });
  });

  test('rows and cells keep the table around them', () => {
    document.body.innerHTML = table;
    select(find('tr:last-child'), find('tr:last-child'));
    expect(selectedContent()?.content).toBe('<table border="1"><tbody><tr><td>甲</td><td>5</td></tr></tbody></table>');
    getSelection()?.removeAllRanges();
    select(find('td:last-child'), find('td:last-child'));
    expect(selectedContent()?.content).toBe('<table border="1"><tbody><tr><td>5</td></tr></tbody></table>');
  });

  test('words inside one cell are no table', () => {
    document.body.innerHTML = table;
    const cell = find('td')?.firstChild ?? null;
    select(cell, cell);
    expect(selectedContent()?.content).toBe('甲');
  });

  test('leaves out what is not read, and leaves the page as it is', () => {
    document.body.innerHTML = '<div><p>一</p><script type="x">1</script><style>p{}</style><p>二</p></div>';
    select(find('div'), find('div'));
    expect(selectedContent()?.content).toBe('<div><p>一</p><p>二</p></div>');
    expect(document.body.children[0]?.children).toHaveLength(4);
  });

  test('too long for markup, comes as its text', () => {
    document.body.innerHTML = `<p title="${'x'.repeat(2_000_000)}">甲</p>`;
    select(find('p'), find('p'));
    expect(selectedContent()).toMatchObject({ kind: 'text', content: '甲' });
  });

  test('a page that has forms in place of its properties', () => {
    document.body.innerHTML = '<form name="title"></form><form name="implementation"></form><p>甲</p>';
    select(find('p'), find('p'));
    expect(selectedContent()).toMatchObject({ name: '年报', content: '<p>甲</p>' });
  });

  test('uses nothing of its file, because it is sent to the page as text', () => {
    document.body.innerHTML = '<p>甲</p>';
    select(find('p'), find('p'));
    // As browsers do with what is injected.
    const sent = new Function(`return (${selectedContent})()`) as typeof selectedContent;
    expect(sent()).toMatchObject({ kind: 'html', content: '<p>甲</p>' });
  });
});

describe('核查选中的文字', () => {
  type Args = Parameters<typeof auditClicked>;
  const kept = { name: '年报', kind: 'html', content: '<p>甲</p>', url: 'http://a.gov.cn/f' };
  const info = {
    menuItemId: 'selection',
    editable: false,
    selectionText: '甲 5',
    pageUrl: 'http://a.gov.cn/',
    frameUrl: 'http://b.test/f',
    frameId: 4,
  };
  const tab = { id: 7, windowId: 10, title: '首页' };

  function fakeExtension() {
    const stored: Record<string, unknown> = {};
    const extension = {
      stored,
      runtime: { getURL: (path: string) => `chrome-extension://ours${path}` },
      scripting: { executeScript: vi.fn(async (): Promise<unknown> => [{ frameId: 4, result: kept }]) },
      storage: {
        session: {
          set: vi.fn(async (values: object): Promise<void> => void Object.assign(stored, values)),
          clear: vi.fn(async () => {
            for (const key of Object.keys(stored)) delete stored[key];
          }),
        },
      },
      tabs: { create: vi.fn(async (_options: { url: string }) => ({})) },
    };
    return extension;
  }
  const audit = (extension: object, of: object = info, at: object | null = tab) =>
    auditClicked(extension as Args[0], of as Args[1], (at ?? undefined) as Args[2]);

  test('keeps what the frame has selected and opens the file viewer on it, beside the tab', async () => {
    const extension = fakeExtension();
    await audit(extension);
    expect(extension.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [4] },
      func: selectedContent,
    });
    const [[key, content] = []] = Object.entries(extension.stored);
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    expect(content).toEqual(kept);
    expect(extension.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: `chrome-extension://ours/viewer.html?kept=${key}`,
      openerTabId: 7,
      windowId: 10,
    });
  });

  test.each([
    ['no script is let in', () => Promise.reject(new Error('Cannot access'))],
    ['the frame knows of no selection', async () => [{ frameId: 4, result: null }]],
  ])('keeps the words that the browser gives where %s', async (_name, executeScript) => {
    const extension = fakeExtension();
    extension.scripting.executeScript.mockImplementation(executeScript);
    await audit(extension);
    expect(Object.values(extension.stored)).toEqual([
      { name: '首页', kind: 'text', content: '甲 5', url: 'http://b.test/f' },
    ]);
  });

  test('each selection has a key of its own', async () => {
    const extension = fakeExtension();
    await audit(extension);
    await audit(extension);
    expect(Object.keys(extension.stored)).toHaveLength(2);
  });

  test('deletes earlier selections where there is no room', async () => {
    const extension = fakeExtension();
    await audit(extension);
    extension.storage.session.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await audit(extension);
    expect(Object.values(extension.stored)).toEqual([kept]);
    expect(extension.tabs.create.mock.lastCall?.[0].url).toContain(Object.keys(extension.stored)[0]);
  });

  test.each([
    ['in what is no tab', { ...tab, id: -1 }],
    ['without a tab', null],
  ])('opens a tab by itself: %s', async (_name, at) => {
    const extension = fakeExtension();
    await audit(extension, info, at);
    expect(Object.keys(extension.tabs.create.mock.lastCall?.[0] ?? {})).toEqual(['url']);
  });

  test('from the popup, the first frame with a selection is taken, and a page without any is left as it is', async () => {
    const extension = fakeExtension();
    const beside = { tabId: 7, windowId: 10 };
    const ask = () => auditSelected(extension as unknown as Args[0], beside);
    extension.scripting.executeScript.mockResolvedValueOnce([
      { frameId: 0, result: null },
      { frameId: 4, result: kept },
    ]);
    expect(await ask()).toBe(true);
    expect(extension.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, allFrames: true },
      func: selectedContent,
    });
    expect(Object.values(extension.stored)).toEqual([kept]);
    expect(extension.tabs.create).toHaveBeenCalledOnce();
    extension.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, result: null }]);
    expect(await ask()).toBe(false);
    extension.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access'));
    expect(await ask()).toBe(false);
    expect(extension.tabs.create).toHaveBeenCalledOnce();
  });
});
