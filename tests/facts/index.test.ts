/** What is read as a report of the form, and what is not. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import { documentOf, gridOf, type Part, sectionHeadings, wideRow } from './row-builder.ts';

const title = (year: number) => `某某市教育局${year}年政府信息公开工作年度报告`;

const disclosure: Part = gridOf(
  '信息内容|本年制发件数|本年废止件数|现行有效件数',
  '规章|1|2|3',
  '行政规范性文件|4|5|6',
);
const requests: Part = [
  ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
  ...(
    '一、本年新收政府信息公开申请数量 二、上年结转政府信息公开申请数量 （一）予以公开 1.属于国家秘密 ' +
    '2.重复申请 （七）总计 四、结转下年度继续办理'
  )
    .split(' ')
    .map((label) => [label, '1', '0', '0', '0', '0', '0', '1']),
];
const five = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const review: Part = [
  wideRow('行政复议*5|行政诉讼*10'),
  [...five, ...wideRow('未经复议直接起诉*5|复议后起诉*5')],
  [...wideRow('*5'), ...five, ...five],
  Array.from({ length: 15 }, (_, at) => `${at}`),
];

/** Why it is no report, or which of its tables were found. */
function read(...parts: readonly Part[]) {
  const report = readReport(documentOf(...parts));
  if ('none' in report) return report;
  return Object.entries(report.tables).flatMap(([id, { found }]) => (found ? [id] : []));
}

describe('a report', () => {
  it('has its title and two of the sections, or one of the tables', () => {
    expect(read(title(2023), ...sectionHeadings.slice(0, 2))).toEqual([]);
    expect(read(title(2023), ...sectionHeadings.slice(0, 1))).toEqual({ none: 'notReport', year: 2023 });
    expect(read(title(2023), disclosure)).toEqual(['t2']);
    expect(read(title(2023))).toEqual({ none: 'notReport', year: 2023 });
  });

  it('has, without a title, four of the sections, two of the tables or table three', () => {
    const written = sectionHeadings.flatMap((heading) => [heading, '本年度各项工作按期完成，没有发生问题。']);
    expect(read(...written.slice(4))).toEqual([]);
    expect(read(...sectionHeadings.slice(2))).toEqual({ none: 'notReport', year: null });
    expect(read(...sectionHeadings.slice(3))).toEqual({ none: 'notReport', year: null });
    expect(read(disclosure, review)).toEqual(['t2', 't4']);
    expect(read(requests)).toEqual(['t3']);
    expect(read(disclosure)).toEqual({ none: 'notReport', year: null });
    expect(read(review)).toEqual({ none: 'notReport', year: null });
  });

  it('of a year before the form has table three, or both the others', () => {
    expect(read(title(2018), ...sectionHeadings, disclosure)).toEqual({ none: 'olderForm', year: 2018 });
    expect(read(title(2018), ...sectionHeadings, review)).toEqual({ none: 'olderForm', year: 2018 });
    expect(read(title(2018), disclosure, review)).toEqual(['t2', 't4']);
    expect(read(title(2018), requests)).toEqual(['t3']);
    expect(read(title(2019), ...sectionHeadings)).toEqual([]);
  });

  it('has unread pages only where its source names them', () => {
    const document = documentOf(title(2023), ...sectionHeadings);
    const unreadPages = [{ why: 'scanned', ranges: [[2, 3]] }] as const;
    expect(readReport(document)).toMatchObject({ unreadPages: [] });
    expect(readReport({ ...document, unreadPages })).toMatchObject({ unreadPages });
  });

  it('tells its day of publication above a table too, where it has no headings', () => {
    const report = readReport(documentOf(title(2023), '2024-01-24 来源：市教育局', disclosure));
    if ('none' in report) throw new Error(report.none);
    expect(report.published.map(({ date, source }) => [source, ...date])).toEqual([['pageLine', 2024, 1, 24]]);
  });
});
