// @vitest-environment jsdom
/** Attachments, PDFs and frames, which the popup opens elsewhere. */
import { expect, test, vi } from 'vitest';
import type { Attachment } from '../../../lib/model/view.ts';
import { all, click, find, findAll, named, settle, words } from '../dom.ts';
import { audited, makeReport } from '../fixtures.ts';
import { show, showReport } from './popup-page.ts';

const pdf: Attachment = { url: 'http://a.gov.cn/1.pdf', name: '2024年度报告', kind: 'pdf' };
const files: readonly Attachment[] = [
  pdf,
  { url: 'http://a.gov.cn/2.doc', name: '旧版', kind: 'doc' },
  { url: 'http://a.gov.cn/3.wps', name: '附表', kind: 'wps' },
  { url: 'http://a.gov.cn/4.ofd', name: '版式文件', kind: 'ofd' },
  { url: 'http://a.gov.cn/5.docx', name: '正文', kind: 'docx' },
];
const none = audited({ kind: 'none', reason: 'notReport', year: null });

test.each([
  ['a page without a report', none, undefined, false],
  ['a report', audited(makeReport()), '点击即核查，并与本页报告对照。', true],
])('attachments of %s are listed by name and kind, and a click opens one', async (_name, state, hint, compared) => {
  const client = await show(state, { attachments: vi.fn(async () => files) });
  expect(words('.attachments h2')).toBe('附件（5）');
  expect(words('.attachments > .hint')).toBe(hint);
  expect(all('.file')).toEqual(['PDF 2024年度报告', 'DOC 旧版', 'WPS 附表', 'OFD 版式文件', 'DOCX 正文']);
  expect(findAll('button.file')).toHaveLength(2);
  const advice = '暂不支持这种文件：请用 Word、WPS 或 OFD 阅读器打开，另存为 .docx 或 PDF 再核查。';
  expect(findAll('li').map((item) => item.querySelector('.hint')?.textContent)).toEqual([
    undefined,
    advice,
    advice,
    advice,
    undefined,
  ]);
  named('PDF 2024年度报告').click();
  expect(client.auditFile).toHaveBeenCalledExactlyOnceWith('http://a.gov.cn/1.pdf', compared);
});

test('a page without attachments has no such list', async () => {
  await show(none);
  expect(words('h1')).toBe('本页没有年度报告');
  expect(find('.attachments')).toBeNull();
});

test('shows no hint to click where no attachment can be opened', async () => {
  await showReport({}, { attachments: vi.fn(async () => files.slice(1, 2)) });
  expect(words('.attachments h2')).toBe('附件（1）');
  expect(find('.attachments > .hint')).toBeNull();
});

test('says why an attachment did not open until it opens', async () => {
  const auditFile = vi
    .fn()
    .mockResolvedValueOnce(false)
    .mockRejectedValueOnce(new Error('no tab'))
    .mockResolvedValueOnce(true);
  await show(none, { attachments: vi.fn(async () => [pdf]), auditFile });
  const refusals: unknown[] = [];
  for (let times = 0; times < 3; times++) {
    await click('PDF 2024年度报告');
    refusals.push(words('[role=alert]'));
  }
  expect(refusals).toEqual([
    '未允许读取 a.gov.cn，无法打开；请再点一次并选“允许”。',
    '“文件核查”未能打开，请再试一次。',
    undefined,
  ]);
});

test('looks for attachments again when the tab shows another page', async () => {
  const attachments = vi.fn().mockResolvedValueOnce([pdf]).mockResolvedValueOnce([]);
  const subscribe = vi.fn();
  await show(none, { attachments, subscribe, open: vi.fn(async () => structuredClone(none)) });
  expect(words('.attachments h2')).toBe('附件（1）');
  subscribe.mock.calls[0]?.[0]();
  await settle();
  expect(find('.attachments')).toBeNull();
});

test('a tab with a PDF has a button that audits its address, straight from the click', async () => {
  const address = 'http://www.nanhu.gov.cn/a.pdf';
  const client = await show({ kind: 'unreadable', why: 'pdf' }, { address: vi.fn(async () => address) });
  expect(words('h1')).toBe('这是一份 PDF');
  named('核查这份 PDF').click();
  expect(client.auditFile).toHaveBeenCalledExactlyOnceWith(address, false);
});

test('says that the site of a PDF was not granted', async () => {
  await show(
    { kind: 'unreadable', why: 'pdf' },
    { address: vi.fn(async () => 'http://b.test/a.pdf'), auditFile: vi.fn(async () => false) },
  );
  await click('核查这份 PDF');
  expect(words('[role=alert]')).toContain('未允许读取 b.test');
});

test('frames that may not be read are listed by their hosts, and a click opens one in a tab', async () => {
  const closedFrames = vi.fn(async () => ['http://data.example.org/a.html?x=1']);
  const client = await show(none, { closedFrames });
  await click('打开 data.example.org');
  expect(client.openTab).toHaveBeenCalledExactlyOnceWith('http://data.example.org/a.html?x=1');
});

test('names closed frames of a report only where one may hold a part of it', async () => {
  const closedFrames = vi.fn(async () => ['http://data.example.org/a.html']);
  await showReport({}, { closedFrames });
  expect(all('button')).not.toContain('打开 data.example.org');
  await showReport({ notices: ['frameNotReadable'] }, { closedFrames });
  expect(all('button')).toContain('打开 data.example.org');
});

test('says that government sites may not be read, and asks for them within the click', async () => {
  const askForGovernment = vi.fn().mockResolvedValue(true);
  await show(audited(makeReport()), { mayReadGovernment: vi.fn().mockResolvedValue(false), askForGovernment });
  expect(words('footer .notice')).toBe('尚未允许读取 gov.cn，打开报告不会自动核查。 允许');
  named('允许').click();
  expect(askForGovernment).toHaveBeenCalledTimes(1);
  await settle();
  expect(words('footer .notice')).toBeUndefined();
});
