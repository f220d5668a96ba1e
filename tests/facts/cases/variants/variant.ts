/** A report of zeros in plain words, to be varied in one thing. */
import { sectionHeadings } from '../../row-builder.ts';
import { courts, disclosure2019, disclosure2021, requests2019, requests2021 } from '../zero-tables.ts';

/** What a reader sees in a page: the kind of page, who wrote it and when, and what may be said of it. */
export interface Variant {
  readonly name: string;
  readonly text: string;
  readonly html?: boolean;
  /** The file's path, where it matters. */
  readonly file?: string;
  /** Left out for a report that is audited. */
  readonly standing?: 'not-a-report' | 'before-the-forms';
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly title?: string;
  /** Findings that must be there, as rule:outcome. */
  readonly has?: readonly string[];
  /** Rules that must say nothing. A false `fail` is never allowed unless `has` names it. */
  readonly silent?: readonly string[];
}

interface Parts {
  readonly top?: readonly string[];
  readonly headings?: readonly string[];
  readonly overview?: readonly string[];
  readonly old?: boolean;
  readonly end?: readonly string[];
}

export const defaultOverview = [
  '主动公开方面，按目录更新各栏目。依申请公开方面，没有收到申请。政府信息管理方面，逐件审核公文属性。',
  '平台建设方面，网站专栏由专人维护。监督保障方面，开展业务培训，纳入工作考核，接受社会评议，没有责任追究情形。',
];
export const problems = '公开内容的时效还要提高，业务培训还不够经常。下一步将逐月核对栏目更新，并组织各科室学习条例。';
export const other = '本年度没有收取信息处理费，没有其他需要报告的事项。';

export const report = ({
  top = [],
  headings: own = sectionHeadings,
  overview = defaultOverview,
  old = false,
  end = [],
}: Parts) =>
  [
    ...top,
    own[0],
    ...overview,
    own[1],
    ...(old ? disclosure2019 : disclosure2021),
    own[2],
    ...(old ? requests2019 : requests2021),
    own[3],
    ...courts,
    own[4],
    problems,
    own[5],
    other,
    ...end,
  ].join('\n');

/** A report with these parts, which is audited. */
export const made = (name: string, parts: Parts, wanted: Omit<Variant, 'name' | 'text'>): Variant => ({
  name,
  text: report(parts),
  ...wanted,
});

/** Rows between bars become rows of tables. */
export const asHtml = (text: string) =>
  text
    .split('\n')
    .map((line) =>
      line.includes(' | ')
        ? `<tr>${line
            .split(' | ')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`
        : `<p>${line}</p>`,
    )
    .join('')
    .replaceAll(/(?:<tr>.*?<\/tr>)+/gu, (rows) => `<table>${rows}</table>`);

export const period = (year: number) => `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;
export const renamed = (index: number, heading: string) =>
  sectionHeadings.map((own, at) => (at === index ? heading : own));

/** A title and the period. */
export const named = (year: number, name = '平湖县民政局') => [
  `${name}${year}年政府信息公开工作年度报告`,
  period(year),
];
