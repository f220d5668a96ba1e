/** What else stands on a page of a government site. */
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';
import { makeWording, sheetsOf } from '../sheets.ts';
import { escapeHtml, plainMarkup, rowsOf } from './html-markup.ts';

export function navigation(): string {
  return `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/nb/">政府信息公开年报</a></li></ul>
<table class="menu"><tr><td><a href="/a">机构职能</a></td><td><a href="/b">财政预决算</a></td></tr><tr><td><a href="/c">行政许可</a></td><td><a href="/d">行政处罚</a></td></tr></table></div>`;
}

export function attachments(random: Random): string {
  return `<h3>附件下载</h3><table><tr><th>序号</th><th>名称</th><th>大小（KB）</th><th>下载次数</th></tr>
<tr><td>1</td><td>信息公开申请表</td><td>${random.int(20, 900)}</td><td>${random.int(0, 99)}</td></tr>
<tr><td>2</td><td>行政许可事项清单</td><td>${random.int(20, 900)}</td><td>${random.int(0, 99)}</td></tr></table>`;
}

export function visits(random: Random): string {
  return `<table class="count"><tr><td>今日访问</td><td>${random.int(1, 999)}</td><td>总计</td><td>${random.int(1000, 99999)}</td></tr></table>
<p>主办：某某人民政府办公室　备案号：闽ICP备${random.int(10000000, 19999999)}号</p>`;
}

/** The same tables with other figures, each hidden in another way: nothing of them may be read. */
export function hiddenCopies(report: MadeReport, random: Random): readonly string[] {
  const other: MadeReport = {
    ...report,
    cells: new Map([...report.cells].map(([id]) => [id, { state: 'number', value: 77, text: '77' }])),
  };
  const markup = plainMarkup();
  const copy = (table: 't2' | 't3' | 't4'): string =>
    sheetsOf(other, table, makeWording(random, 0))
      .map((sheet) => markup.table(rowsOf(sheet, markup)))
      .join('');
  const wraps: readonly ((html: string) => string)[] = [
    (html) => `<div hidden>${html}</div>`,
    (html) => `<div style="display:none">${html}</div>`,
    (html) => `<div style="color:red; DISPLAY : none ;">${html}</div>`,
    (html) => `<div style="visibility: hidden">${html}</div>`,
    (html) => `<template>${html}</template>`,
    (html) => `<!-- ${html} -->`,
    (html) => `<script type="text/html">${html}</script>`,
  ];
  return (['t2', 't3', 't4'] as const).map((table) => random.pick(wraps)(copy(table)));
}

export function frame(html: string, title: string): string {
  return `<!DOCTYPE html><html><head><title>${escapeHtml(title)}</title></head><body>${navigation()}<iframe width="100%" srcdoc="${escapeHtml(html)}"></iframe></body></html>`;
}
