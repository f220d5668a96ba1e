import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readLive } from '../../../lib/source/dom/live.ts';
import { isOtherPage } from '../../../lib/source/dom/pager.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';

const url = 'http://www.nanhu.gov.cn/nb/202403/t20240312_8812.html';
const article =
  '<h2>一、总体情况</h2><p>概述。</p><h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>1<tr><td>行政许可<td>2</table>';
const bar = '<div class="pages"><a href="t20240312_8812.html">1</a> <a href="t20240312_8812_1.html">2</a></div>';

const splitLive = (body: string, address = url) =>
  readLive(new JSDOM(`<body>${body}</body>`, { url: address }).window.document).limitations.includes('otherPages');
const splitFile = (body: string) => readHtml(`<body>${body}</body>`).limitations.includes('otherPages');

describe('a report goes on on other pages', () => {
  test.each([
    ['with numbers behind the article', `<div>${article}</div>${bar}`],
    ['with numbers at the end of the article', `<div>${article}${bar}</div>`],
    ['with words between', `<div>${article}</div><p>责任编辑：李某</p>${bar}`],
    ['with 下一页', `<div>${article}</div><p>【<a href="#">打印</a>】<a href="./t20240312_8812_1.html">下一页</a></p>`],
    ['with 上一页', `<div>${article}</div><a href="/nb/202403/t20240312_8812_2.html">« 上一页</a>`],
  ])('%s', (_name, body) => {
    expect(splitLive(body)).toBe(true);
  });

  test('from a page in the middle, and by a parameter', () => {
    expect(splitLive(`${article}${bar}`, url.replace('.html', '_2.html'))).toBe(true);
    const query = 'http://www.nanhu.gov.cn/show.jsp?id=31';
    expect(splitLive(`${article}<p><a href="show.jsp?id=31&page=2">下一页</a></p>`, query)).toBe(true);
    expect(splitLive(`${article}<p><a href="?id=31&page=2">2</a></p>`, query)).toBe(true);
  });

  test('in a file, whose own address is not known, by 下一页 alone', () => {
    expect(splitFile(`<div>${article}</div><a href="t20240312_8812_1.html">下一页</a>`)).toBe(true);
    expect(splitFile(`<div>${article}</div>${bar}`)).toBe(false);
  });
});

describe('no other page of the report', () => {
  const list = `<ul>${[1, 2, 3, 4].map((n) => `<li><a href="t2024_${n}99.html">关于公布第${n}批政务公开事项目录的通知公告</a></li>`).join('')}</ul>`;

  test.each([
    ['下一篇', `<div>${article}</div><a href="t20240312_8813.html">下一篇</a>`],
    ['the next document under 下一页', `<div>${article}</div><a href="t20240313_8901.html">下一页</a>`],
    ['a pager with nowhere to go', `<div>${article}</div><a href="javascript:;">下一页</a><a href="#">2</a>`],
    ['the page itself', `<div>${article}</div><a href="t20240312_8812.html">1</a>`],
    ['the pager of a list behind the article', `<div>${article}</div><div>${list}${bar}</div>`],
    ['the pager of a list beside the article', `<div>${article}</div>${list}${bar}`],
    ['a pager before the article', `${bar}<div>${article}</div>`],
    ['a pager where no report is', `<div><p>通知公告</p></div>${bar}`],
    ['a pager far behind', `<div>${article}</div><div><p>${'网站介绍。'.repeat(40)}</p>${bar}</div>`],
  ])('%s', (_name, body) => {
    expect(splitLive(body)).toBe(false);
  });

  test.each([
    ['index.html', 'http://a.gov.cn/nb/', false],
    ['index_1.html', 'http://a.gov.cn/nb/index.html', true],
    ['/nb/index_1.html', 'http://a.gov.cn/nb/index.html', true],
    ['/xw/index_1.html', 'http://a.gov.cn/nb/index.html', false],
    ['http://a.gov.cn/nb/index_2.html', 'http://a.gov.cn/nb/index_1.html', true],
    ['index.html', 'http://a.gov.cn/nb/index_1.html', true],
    ['list.jsp?page=2', 'http://a.gov.cn/show.jsp?id=3', false],
    ['show.jsp?id=4&page=2', 'http://a.gov.cn/show.jsp?id=3', false],
    ['', 'http://a.gov.cn/show.jsp?id=3', false],
  ])('%s from %s: %s', (target, address, other) => {
    expect(isOtherPage(target, address)).toBe(other);
  });
});
