import { expect, test } from 'vitest';
import { pageKey } from '../../lib/triage/page-key.ts';

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
  ['a file that was moved', 'file:///C:/Users/wang/Downloads/2023%E5%B9%B4%E6%8A%A5.html', 'file:///D:/2023年报.html'],
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
  ['another file', 'file:///D:/2023.html', 'file:///D:/2022.html'],
])('%s: another page', (_name, one, other) => {
  expect(pageKey(one)).not.toBe(pageKey(other));
});

test('stored keys do not change', () => {
  expect(pageKey('https://www.nanhu.gov.cn/nb/index.html?b=2&a=1&utm_id=3#/x')).toBe('www.nanhu.gov.cn/nb/?b=2&a=1#/x');
  expect(pageKey('file:///D:/reports/%B1%A8%B8%E6.html')).toBe('file:%B1%A8%B8%E6.html');
  expect(pageKey('')).toBe('');
  expect(pageKey('about:blank')).toBe('about:blank');
});
