import { expect, test } from 'vitest';
import { readSite } from '../../../components/options/site-input.ts';

test.each([
  ['www.example.edu.cn', 'www.example.edu.cn'],
  ['  WWW.Example.edu.cn ', 'www.example.edu.cn'],
  ['https://www.example.edu.cn/xxgk/2024/report.html?a=b#c', 'www.example.edu.cn'],
  ['HTTP://example.cn', 'example.cn'],
  ['//example.cn/x', 'example.cn'],
  ['example.cn/xxgk', 'example.cn'],
  ['example.cn:8080', 'example.cn'],
  ['http://user:secret@example.cn:8080/a*b', 'example.cn'],
  ['example.cn.', 'example.cn'],
  // Punycode of 教育.中国, by Python: "教育.中国".encode("idna").
  ['教育.中国', 'xn--wcvs22d.xn--fiqs8s'],
  ['https://教育.中国/年报', 'xn--wcvs22d.xn--fiqs8s'],
  ['ｗｗｗ．example．cn', 'www.example.cn'],
  ['www。example。cn', 'www.example.cn'],
  ['10.1.2.3', '10.1.2.3'],
  ['http://intranet/report', 'intranet'],
  ['notgov.cn', 'notgov.cn'],
])('%s is %s', (input, host) => {
  expect(readSite(input, [])).toEqual({ kind: 'host', host });
});

test.each([
  ['', 'empty', ''],
  [' \u3000', 'empty', ''],
  ['民政局', 'notHost', '民政局'],
  ['a b.cn', 'notHost', 'a b.cn'],
  ['http://', 'notHost', 'http://'],
  ['[::1]', 'notHost', '[::1]'],
  ['a..b', 'notHost', 'a..b'],
  ['1', 'notHost', '1'],
  ['<img src=x>.cn', 'notHost', '<img src=x>.cn'],
  ['ftp://example.cn', 'scheme', 'ftp://example.cn'],
  ['file:///C:/report.html', 'scheme', 'file:///C:/report.html'],
  ['javascript:alert(1)', 'scheme', 'javascript:alert(1)'],
  ['about:blank', 'scheme', 'about:blank'],
  ['*', 'wildcard', '*'],
  ['*.example.cn', 'wildcard', '*.example.cn'],
  ['*://*/*', 'wildcard', '*://*/*'],
  ['www.nanhu.gov.cn', 'builtIn', 'www.nanhu.gov.cn'],
  ['http://GOV.cn/', 'builtIn', 'gov.cn'],
  ['https://listed.example/x', 'listed', 'listed.example'],
])('%s: %s', (input, problem, words) => {
  expect(readSite(input, ['listed.example'])).toEqual({ kind: 'problem', problem, words });
});
