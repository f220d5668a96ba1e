import { absent, buildReport, flattened, place, withoutTable } from '../report-builder.ts';
import type { RuleCases } from '../rule-cases.ts';

const gone = { cells: withoutTable('2021', 't3'), tables: { t3: { found: false, anchor: null } } } as const;
const noSections = {
  overview: absent,
  disclosure: absent,
  requests: absent,
  review: absent,
  problems: absent,
  other: absent,
};

export const cases: RuleCases = {
  never: {},
  cases: [
    { name: '三张表都在', outcome: 'pass', report: buildReport(), counts: { pass: 3 }, finds: [] },
    {
      name: '第三部分只有文字，没有表格',
      outcome: 'fail',
      report: buildReport({ ...gone, sections: { requests: { hasTable: false } } }),
      counts: { pass: 2, fail: 1 },
      finds: [
        {
          message: 'table-missing',
          text: '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
          section: 'requests',
          anchors: ['requests'],
        },
      ],
    },
    {
      name: '第三部分有一张认不出的表格',
      outcome: 'review',
      report: buildReport(gone),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'table-missing.unread',
          text: '“三、收到和处理政府信息公开申请情况”有表格，但认不出是申请处理情况表',
          section: 'requests',
          severity: 'warning',
          anchors: ['requests'],
        },
      ],
    },
    {
      name: '一个标题也没有，可能只是报告的一段',
      outcome: 'review',
      report: buildReport({ ...gone, sections: noSections }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'table-missing',
          text: '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
          section: 'requests',
        },
      ],
    },
    {
      name: '来源是纯文本：可能是转成文本时丢了表格',
      outcome: 'review',
      report: buildReport({ ...gone, sections: { ...flattened, requests: { hasTable: false } } }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'table-missing',
          text: '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
          section: 'requests',
          anchors: ['requests'],
        },
      ],
    },
    {
      name: '有读不到的框架，表格可能在里面',
      outcome: 'review',
      report: buildReport({ ...gone, sections: { requests: { hasTable: false } }, limitations: ['frameNotReadable'] }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'table-missing',
          text: '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
          section: 'requests',
          anchors: ['requests'],
        },
      ],
    },
    {
      name: '整个第三部分不在：section-missing 报告缺了部分，表格也请人看',
      outcome: 'review',
      report: buildReport({ ...gone, sections: { requests: absent } }),
      counts: { pass: 2, review: 1 },
      finds: [
        {
          message: 'table-missing',
          text: '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
          section: 'requests',
          severity: 'warning',
        },
      ],
    },
    {
      name: '表格处是图片：由 table-as-image 报告',
      outcome: 'notApplicable',
      report: buildReport({ ...gone, sections: { requests: { hasTable: false, images: [place('picture')] } } }),
      counts: { pass: 2, notApplicable: 1 },
      finds: [],
    },
  ],
};
