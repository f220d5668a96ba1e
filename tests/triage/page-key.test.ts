import { expect, test } from 'vitest';
import type { ReportOrigin } from '../../lib/model/report-origin.ts';
import { identifyReport, originAt, pageKey } from '../../lib/triage/page-key.ts';

test.each([
  ['http and https', 'https://www.nanhu.gov.cn/zwgk/nb/2023.html', 'http://www.nanhu.gov.cn/zwgk/nb/2023.html'],
  ['host in capitals', 'https://WWW.Nanhu.gov.cn/a.html', 'https://www.nanhu.gov.cn/a.html'],
  ['default ports', 'https://nanhu.gov.cn:443/a.html', 'http://nanhu.gov.cn:80/a.html'],
  ['a place in the page', 'https://nanhu.gov.cn/a.html#main', 'https://nanhu.gov.cn/a.html'],
  ['campaigns', 'https://nanhu.gov.cn/a?id=5&utm_source=wx&UTM_Medium=x&spm=a2c.1.0', 'https://nanhu.gov.cn/a?id=5'],
  ['a share', 'https://nanhu.gov.cn/a?from=timeline&isappinstalled=0', 'https://nanhu.gov.cn/a'],
  ['a time against caches', 'https://nanhu.gov.cn/a?_=1700000000000&id=5', 'https://nanhu.gov.cn/a?id=5'],
  ['a random number against caches', 'https://nanhu.gov.cn/a?rand=0.123456789', 'https://nanhu.gov.cn/a'],
  ['a session', 'https://nanhu.gov.cn/a.jsp;jsessionid=3F2A.node1?id=5', 'https://nanhu.gov.cn/a.jsp?id=5'],
  ['the index of a folder', 'https://nanhu.gov.cn/nb/index.shtml?id=5', 'https://nanhu.gov.cn/nb/?id=5'],
  ['tracking in a route', 'https://nanhu.gov.cn/#/report?id=5&_=1700000000', 'https://nanhu.gov.cn/#/report?id=5'],
  ['user and password', 'https://wang:x@nanhu.gov.cn/a', 'https://nanhu.gov.cn/a'],
])('%s: the same page', (_name, one, other) => {
  expect(pageKey(one)).toBe(pageKey(other));
});

test.each([
  ['another document', 'https://nanhu.gov.cn/a?id=5', 'https://nanhu.gov.cn/a?id=6'],
  ['`t` may select', 'https://nanhu.gov.cn/a?t=1700000000000', 'https://nanhu.gov.cn/a?t=1700000000001'],
  ['`from` may select', 'https://nanhu.gov.cn/a?from=10', 'https://nanhu.gov.cn/a?from=20'],
  ['a name against caches with a number that selects', 'https://nanhu.gov.cn/a?_=12', 'https://nanhu.gov.cn/a?_=13'],
  ['the second part of a report', 'https://nanhu.gov.cn/nb/index_1.html', 'https://nanhu.gov.cn/nb/index.html'],
  ['another host', 'https://a.gov.cn/nb/', 'https://b.gov.cn/nb/'],
  ['another port', 'https://nanhu.gov.cn:8080/nb/', 'https://nanhu.gov.cn/nb/'],
  ['another path', 'https://nanhu.gov.cn/A', 'https://nanhu.gov.cn/a'],
  ['another route', 'https://nanhu.gov.cn/#/report/5', 'https://nanhu.gov.cn/#/report/6'],
  ['another route, older kind', 'https://nanhu.gov.cn/#!5', 'https://nanhu.gov.cn/#!6'],
])('%s: another page', (_name, one, other) => {
  expect(pageKey(one)).not.toBe(pageKey(other));
});

test('stored keys do not change', () => {
  expect(pageKey('https://www.nanhu.gov.cn/nb/index.html?b=2&a=1&utm_id=3#/x')).toBe('www.nanhu.gov.cn/nb/?b=2&a=1#/x');
  expect(pageKey('')).toBe('');
  expect(pageKey('about:blank')).toBe('about:blank');
});

const certain = { agency: '南湖区民政局', year: 2024, unsure: [] };
const file = (sha256: string, name = '年报.pdf'): ReportOrigin => ({ kind: 'file', name, sha256 });

test('a file is known by agency and year, not by its name or folder', () => {
  const known = identifyReport(file('aa'), certain);
  expect(known).toEqual({
    page: 'report:["南湖区民政局",2024]',
    hasHistory: true,
    former: ['file:年报.pdf', '年报.pdf'],
  });
  expect(identifyReport(file('bb', '修改稿.docx'), certain).page).toBe(known.page);
  expect(identifyReport(file('aa'), { ...certain, agency: '白石县民政局' }).page).not.toBe(known.page);
  expect(identifyReport(file('aa'), { ...certain, year: 2023 }).page).not.toBe(known.page);
});

test.each([
  ['no agency', { ...certain, agency: null }],
  ['no year', { ...certain, year: null }],
  ['an agency of other words', { ...certain, unsure: ['agency' as const] }],
  ['a year of other words', { ...certain, unsure: ['year' as const] }],
])('a file with %s is known by its content', (_, report) => {
  expect(identifyReport(file('aa'), report).page).toBe('content:aa');
  expect(identifyReport(file('bb'), report).page).toBe('content:bb');
});

test('a text is known by its content and has no history', () => {
  const identify = (sha256: string) => identifyReport({ kind: 'text', sha256 }, certain);
  expect(identify('aa')).toEqual({ page: 'text:aa', hasHistory: false, former: ['text'] });
  expect(identify('bb').page).toBe('text:bb');
});

test.each(['agency', 'year'] as const)('a text without its %s takes nothing that version 0.1.0 kept', (missing) => {
  expect(identifyReport({ kind: 'text', sha256: 'aa' }, { ...certain, [missing]: null }).former).toEqual([]);
});

test('where the browser gives no hash, agency and year have to do', async () => {
  const origin = await originAt('about:srcdoc', () => Promise.reject(new TypeError('no crypto.subtle')));
  expect(origin).toEqual({ kind: 'text', sha256: '' });
  expect(identifyReport(origin, certain).page).toBe('text:["南湖区民政局",2024]');
});

test('a page is known by its address, and so is a PDF of the web', () => {
  const address = 'https://www.nanhu.gov.cn/nb/年报.pdf?utm_id=3';
  expect(identifyReport({ kind: 'web', address }, { ...certain, unsure: ['year'] })).toEqual({
    page: 'www.nanhu.gov.cn/nb/%E5%B9%B4%E6%8A%A5.pdf',
    hasHistory: true,
    former: [],
  });
});

test('what a tab shows comes from the web, from a file or from neither', async () => {
  const at = (address: string) => originAt(address, async () => 'aa');
  expect(await at('http://nanhu.gov.cn/a')).toEqual({ kind: 'web', address: 'http://nanhu.gov.cn/a' });
  expect(await at('file:///D:/2023%E5%B9%B4/%E5%B9%B4%E6%8A%A5.html')).toEqual({
    kind: 'file',
    name: '年报.html',
    sha256: 'aa',
  });
  expect(await at('about:blank')).toEqual({ kind: 'text', sha256: 'aa' });
  expect(await at('')).toEqual({ kind: 'text', sha256: 'aa' });
});
