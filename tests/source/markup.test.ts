import { describe, expect, it } from 'vitest';
import { detectMarkup } from '../../lib/source/markup.ts';
import { stopwatch } from '../stopwatch.ts';

describe('detectMarkup', () => {
  it.each([
    ['a page', '<!DOCTYPE html>\n<html><body>一</body></html>'],
    [
      'a page after a comment and an XML declaration',
      '\n<?xml version="1.0"?><!-- saved -->\n<HTML lang="zh"><body>一</body></HTML>',
    ],
    ['a fragment', '<div><h2>一、总体情况</h2><p>共3件。</p><p>无。</p></div>'],
    ['a fragment with tables', '<p>一</p><p>二</p><table><tr><td>1</td></tr></table>'],
  ])('takes %s as HTML', (_, content) => {
    expect(detectMarkup(content)).toEqual({ kind: 'html', html: content });
  });

  it.each([
    ['plain text', '一、总体情况\n规章\t0\t0\t0'],
    ['text with an address in brackets', '# 一、总体情况\n见<http://www.example.gov.cn/>。'],
    ['text about tables', '表格用 <table> 写成。'],
    ['a closing tag alone', '以 </table> 结束。'],
    ['text with signs', '2 < 3，5 > 4'],
  ])('takes %s as text', (_, content) => {
    expect(detectMarkup(content)).toEqual({ kind: 'text', text: content });
  });

  it('turns Markdown with HTML tables into a page, line by line', () => {
    const content =
      '# 年报\n\n见<https://a.gov.cn/>。\n<table>\n<tr><td><p>规章</p></td>\n<td><p>1</p></td></tr>\n</table>\n## 五、问题\n无。';
    const markup = detectMarkup(content);
    expect(markup.kind).toBe('mixed');
    expect(markup.kind === 'mixed' && markup.html.split('\n').filter(Boolean)).toEqual([
      '<h1>年报</h1>',
      '<p>见&lt;https://a.gov.cn/>。</p>',
      '<table>',
      '<tr><td><p>规章</p></td>',
      '<td><p>1</p></td></tr>',
      '</table>',
      '<h2>五、问题</h2>',
      '<p>无。</p>',
    ]);
  });

  it('keeps a table within a table in one piece', () => {
    const table = '<table><tr><td><table class="in"><tr><td>1</td></tr></table></td></tr></table >';
    expect(detectMarkup(`甲\n${table}\n乙`)).toEqual({ kind: 'mixed', html: `<p>甲</p>\n\n${table}\n\n<p>乙</p>` });
  });

  it('takes time in proportion to the size, whatever is left open', () => {
    const spent = stopwatch();
    detectMarkup(`${' '.repeat(1e6)}${'<table> '.repeat(1e5)}`);
    expect(spent()).toBeLessThan(2000);
  });
});
