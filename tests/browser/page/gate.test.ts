// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isReport, saysReport } from '../../../lib/browser/page/gate.ts';

const ADDRESS = 'http://www.nanhu.gov.cn/art/2024/1/1.html';

function page(body: string, title = ''): Document {
  return new DOMParser().parseFromString(`<title>${title}</title>${body}`, 'text/html');
}

test.each([
  ['南湖区2024年政府信息公开工作年度报告', ADDRESS, true],
  ['南湖区政府信息公开工作2024年度报告_门户网站', ADDRESS, true],
  ['福州市2020年政府信息公開工作年度報告', ADDRESS, true],
  ['2023年度政府信息公开年报', ADDRESS, true],
  ['', 'http://www.nanhu.gov.cn/zwgk/xxgknb/2024.htm', true],
  ['南湖区人民政府', ADDRESS, false],
  ['政府工作报告', ADDRESS, false],
  ['', 'http://www.nanhu.gov.cn/', false],
])('first gate: %s at %s', (title, address, expected) => {
  expect(saysReport(title, address)).toBe(expected);
});

test.each([
  ['table three', '<table><tr><td>申请人情况</td></tr></table>'],
  ['table three, its words over lines and spans', '<table><tr><td>申请人<br><span>情</span> 况</td></tr></table>'],
  ['table three in traditional characters', '<table><tr><td>申請人情況</td></tr></table>'],
  ['table four in header cells and traditional characters', '<table><tr><th>結果\u3000維持</th></tr></table>'],
  ['table four alone', '<table><tr><td>结果维持</td><td>结果纠正</td></tr></table>'],
  ['a table inside a layout table', '<table><tr><td>导航<table><tr><td>申请人情况</td></tr></table></td></tr></table>'],
])('full gate lets in %s, whatever the title', (_name, body) => {
  expect(isReport(page(body), ADDRESS)).toBe(true);
});

test('full gate lets in a report without tables if it calls itself one and has a heading of the form', () => {
  const body = '<p>二、主动公开政府信息情况</p><p><img src="table.png"></p>';
  expect(isReport(page(body, '南湖区2024年政府信息公开工作年度报告'), ADDRESS)).toBe(true);
  expect(isReport(page(body, '南湖区人民政府'), ADDRESS)).toBe(false);
});

test.each([
  ['a portal', '<h1>人民政府</h1><table><tr><td>姓名</td><td>职务</td></tr></table>', '南湖区人民政府'],
  ['a list of reports', '<ul><li>2024年政府信息公开工作年度报告</li></ul>', '政府信息公开年报'],
  ['a form for applications', '<table><tr><td>申请人信息</td><td>申请内容</td></tr></table>', '依申请公开'],
])('full gate keeps out %s', (_name, body, title) => {
  expect(isReport(page(body, title), ADDRESS)).toBe(false);
});

test('forms named like properties of the document do not get in the way', () => {
  const body = '<form name="evaluate"></form><form name="title"></form><form name="body"></form>';
  expect(isReport(page(`${body}<table><tr><td>申请人情况</td></tr></table>`), ADDRESS)).toBe(true);
});
