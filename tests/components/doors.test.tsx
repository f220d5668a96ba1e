// @vitest-environment jsdom
/** Whatever a page shows, it has a way to each of the others. */
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { ViewerPage } from '../../components/viewer/viewer-page.tsx';
import type { Doors } from '../../lib/model/clients/doors.ts';
import type { TabState } from '../../lib/model/view.ts';
import { readText } from '../../lib/source/text/index.ts';
import { openBatchesPage } from './batches/batches-page.ts';
import { all, click, draw, find, findAll, named, settle, statusText, typeInto, words } from './dom.ts';
import { audited, fakeDoors, makeFinding, makeReport } from './fixtures.ts';
import { openOptions } from './options/options-page.ts';
import { show, showReport } from './popup/popup-page.ts';
import { openSidepanel, sidepanelClient } from './sidepanel/sidepanel-page.ts';

const DOORS = ['批量核查', '核查文件 / 粘贴文字', '设置', '帮助'];
const none = audited({ kind: 'none', reason: 'notReport', year: null });

/** Clicks each of the ways, which must be there once. */
async function goThrough(doors: Doors): Promise<void> {
  for (const name of DOORS) await click(name);
  for (const door of Object.values(doors)) expect(door).toHaveBeenCalledExactlyOnceWith();
}

test.each<[string, TabState | Promise<TabState>]>([
  ['a report', audited(makeReport({ findings: [makeFinding()] }))],
  ['a report without findings', audited(makeReport())],
  ['no report', none],
  ['a report of before the forms', audited({ kind: 'none', reason: 'olderForm', year: 2012 })],
  ['a page of the browser', { kind: 'unreadable', why: 'browser' }],
  ['a PDF', { kind: 'unreadable', why: 'pdf' }],
  ['an error', audited({ kind: 'error', error: 'x' })],
  ['a page that is still read', new Promise(() => {})],
])('the popup of %s leads to all pages', async (_name, state) => {
  const { doors } = await show(state);
  await goThrough(doors);
  expect(findAll('[role=status]')).toHaveLength(1);
});

test('the menu of the side panel leads to all pages', async () => {
  const { client } = await openSidepanel();
  expect(all('.more .menu button').slice(-4)).toEqual(DOORS);
  await goThrough(client.doors);
});

test('the menu of the batches page leads to all pages', async () => {
  const { client } = await openBatchesPage();
  await goThrough(client.doors);
});

test('the menu of the settings leads to all pages', async () => {
  const client = await openOptions();
  await goThrough(client.doors);
});

test('the menu of the file viewer leads to all pages, without a file and with one', async () => {
  const [doors, fileDoors] = [fakeDoors(), fakeDoors()];
  const client = {
    locale: 'zh-CN' as const,
    version: '0.1.0',
    doors,
    cell: null,
    openRequested: async () => null,
    open: vi.fn(),
    paste: async () => ({
      kind: 'file' as const,
      name: '粘贴的文字',
      document: readText('胡言乱语'),
      pages: null,
      sidepanel: { ...sidepanelClient(none), doors: fileDoors, of: 'file' as const },
    }),
    openAddress: vi.fn(),
    onDownload: () => {},
    stopDownload: () => {},
    onPictures: () => {},
    stopPictures: () => {},
  };
  await draw(h(ViewerPage, { client }));
  await goThrough(doors);
  await typeInto(find<HTMLTextAreaElement>('textarea'), '胡言乱语');
  find<HTMLFormElement>('form.paste')?.requestSubmit();
  await settle();
  expect(words('.side h1')).toBe('未读到年度报告');
  expect(words('.side main')).not.toContain('报告正文页');
  await goThrough(fileDoors);
});

test('a page that is no report but links to reports puts them into a batch', async () => {
  const links = [2024, 2023].map((year) => ({
    url: `http://www.a.gov.cn/${year}.html`,
    name: `${year}年年度报告`,
    year,
  }));
  const client = await show(none, { reportLinks: vi.fn(async () => links) });
  await click('本页有 2 份年报，批量核查');
  expect(client.auditTogether).toHaveBeenCalledExactlyOnceWith(links);
});

test('a page without such links, and a report, have no such button', async () => {
  await show(none);
  expect(all('main button')).toEqual(['重新核查']);
  const { reportLinks } = await showReport({}, { reportLinks: vi.fn() });
  expect(reportLinks).not.toHaveBeenCalled();
});

test('the batches page has the links of the page in a new batch, beside batches that are kept', async () => {
  const entries = [{ url: 'http://www.a.gov.cn/2024.html', name: '2024年年度报告', year: 2024 }];
  const found = { page: 'http://www.a.gov.cn/column.html', entries };
  const { client } = await openBatchesPage([], [], found);
  expect(words('.notes li')).toContain('栏目 http://www.a.gov.cn/column.html：1 个年报链接');
  await click('开始核查（1 份）');
  expect(client.create.mock.calls[0]?.[0].entries).toEqual(entries);
});

test('what is selected on the page is audited, or the popup says that nothing is', async () => {
  const auditSelection = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  await showReport({}, { auditSelection });
  await click('核查选中的文字');
  expect(statusText()).toBe('未选中文字：请先在网页上选中报告的文字，再点这里');
  await click('核查选中的文字');
  expect(auditSelection).toHaveBeenCalledTimes(2);
});

test('nothing can be selected where no script may run', async () => {
  await show({ kind: 'unreadable', why: 'browser' });
  expect(all('.doors button')).toEqual(DOORS);
  expect(() => named('核查选中的文字')).toThrow();
});
