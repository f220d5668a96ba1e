// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { pageBasics } from '../../../lib/browser/settings/page-basics.ts';
import { createFileClient } from '../../../lib/browser/viewer/file-client.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { demoPage } from '../../../scripts/demo/pages.ts';
import { fakeExtension, openViewerAt } from './fake-extension.ts';

const html = demoPage('example-2024');

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

test('a closed file is not read again when settings change, and its listeners are removed', async () => {
  const browser = fakeExtension();
  const read = vi.fn(async () => {});
  const client = createFileClient(browser.as, await pageBasics(browser.as), {
    kind: 'html',
    document: readHtml(html),
    address: 'a.html',
    origin: { kind: 'file', name: 'a.html', sha256: '' },
    sha256: '',
    pages: null,
    resolve: () => null,
    page: async () => null,
    batch: async () => null,
    read,
  });
  await client.open();
  expect(read).toHaveBeenCalledTimes(1);
  await browser.set({ marks: false });
  await client.open();
  expect(read).toHaveBeenCalledTimes(2);

  client.dispose();
  expect(browser.listeners.size).toBe(0);
  await browser.set({ marks: false });
  await client.open();
  expect(read).toHaveBeenCalledTimes(2);
});

test('a file is shown in the language that the page has the texts of, though another was chosen since', async () => {
  const browser = fakeExtension();
  const client = await openViewerAt(browser);
  expect(client.locale).toBe('zh-CN');
  await browser.set({ language: 'en' });
  const file = new File([html], 'a.html');
  file.arrayBuffer = async () => new TextEncoder().encode(html).buffer;
  const opened = await client.open(file, () => null);
  expect(opened.kind === 'file' && opened.sidepanel.locale).toBe('zh-CN');
});

test('the sample report is opened under the name that is asked for, as a text of which no history is kept', async () => {
  const load = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(html));
  const client = await openViewerAt(fakeExtension(), `?${new URLSearchParams({ sample: '示例报告（虚构）' })}`);
  const opened = await client.openRequested(() => null);
  expect(load).toHaveBeenCalledExactlyOnceWith('chrome-extension://ours/sample.html');
  load.mockRestore();
  if (opened?.kind !== 'file') throw new Error('not opened');
  expect(opened.name).toBe('示例报告（虚构）');
  expect(await opened.sidepanel.origin()).toMatchObject({ kind: 'text' });
  const state = await opened.sidepanel.open();
  // Three that are wrong, one of which breaks two sums, and a blank to look at: five findings.
  expect(state.kind === 'audited' && state.view.kind === 'report' && state.view.findings).toHaveLength(5);
});

test('of two files the one chosen last stays, however long the first takes to be read', async () => {
  const client = await openViewerAt(fakeExtension());
  let release = () => {};
  const slow = new File([html], 'slow.html');
  slow.arrayBuffer = () =>
    new Promise((done) => {
      release = () => done(new TextEncoder().encode(html).buffer);
    });
  const quick = new File([html], 'quick.html');
  quick.arrayBuffer = async () => new TextEncoder().encode(html).buffer;
  const shown: string[] = [];
  const show = async (file: File) => {
    const opened = await client.open(file, () => null);
    if (opened?.kind === 'file') shown.push(opened.name);
  };
  const both = [show(slow), show(quick)];
  // Long enough for the second to be read.
  setTimeout(() => release(), 100);
  await Promise.all(both);
  expect(shown).toEqual(['slow.html', 'quick.html']);
});

test.each([
  ['这不是网址', 'file.address.none'],
  ['www.a.gov.cn 年报', 'file.address.none'],
  ['http://', 'file.address.none'],
  ['javascript:alert(1)', 'file.address.none'],
  ['file:///C:/2024.pdf', 'file.local'],
  // The user is asked for the site, and refuses.
  ['www.a.gov.cn/2024.html', 'file.refused'],
  ['https://www.a.gov.cn/2024.html', 'file.refused'],
])('the address %s is answered with %s', async (written, id) => {
  const client = await openViewerAt(fakeExtension());
  expect(await client.openAddress(written, () => null)).toMatchObject({ kind: 'refused', message: { id } });
});
