import { expect, test } from 'vitest';
import { showsPdf } from '../../../lib/browser/tab/pdf-tab.ts';
import { connectionTo } from '../fake-connection.ts';

function siteSays(type: string | null) {
  return connectionTo(async () => {
    if (type === null) throw new TypeError('NetworkError');
    return new Response('%PDF', { headers: { 'content-type': type } });
  });
}

test.each([
  [{ url: 'http://a.gov.cn/1.PDF#page=2', title: '' }, true],
  [{ url: 'http://a.gov.cn/down?id=5', title: '2024年度报告.pdf' }, true],
  [{ url: 'moz-extension://a/viewer.html?src=1.pdf', title: '1.pdf' }, false],
  [{ url: undefined, title: undefined }, false],
])('%o is known without asking the site', async (tab, expected) => {
  const { asked, open } = siteSays('application/pdf');
  expect(await showsPdf(tab, open)).toBe(expected);
  expect(asked).toEqual([]);
});

test.each([
  ['application/pdf', true],
  ['application/pdf;charset=UTF-8', true],
  ['text/html', false],
  [null, false],
])('a site that says %s', async (type, expected) => {
  const { open } = siteSays(type);
  expect(await showsPdf({ url: 'http://a.gov.cn/down?id=5', title: '下载' }, open)).toBe(expected);
});
