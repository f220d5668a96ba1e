import { absent, flattened, place, withoutTable } from '../report-builder.ts';
import { fails, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

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
    passes('三张表都在', {}, { pass: 3 }),
    fails(
      '第三部分只有文字，没有表格',
      { ...gone, sections: { requests: { hasTable: false } } },
      'table-missing',
      '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
      { section: 'requests', anchors: ['requests'] },
      { pass: 2 },
    ),
    reviews(
      '第三部分有一张认不出的表格',
      gone,
      'table-missing.unread',
      '“三、收到和处理政府信息公开申请情况”有表格，但无法认定是申请处理情况表',
      { section: 'requests', severity: 'warning', anchors: ['requests'] },
      { pass: 2 },
    ),
    reviews(
      '一个标题也没有，可能只是报告的一段',
      { ...gone, sections: noSections },
      'table-missing',
      '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
      { section: 'requests' },
      { pass: 2 },
    ),
    reviews(
      '来源是纯文本：可能是转成文本时丢了表格',
      { ...gone, sections: { ...flattened, requests: { hasTable: false } } },
      'table-missing',
      '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
      { section: 'requests', anchors: ['requests'] },
      { pass: 2 },
    ),
    reviews(
      '有读不到的框架，表格可能在里面',
      { ...gone, sections: { requests: { hasTable: false } }, limitations: ['frameNotReadable'] },
      'table-missing',
      '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
      { section: 'requests', anchors: ['requests'] },
      { pass: 2 },
    ),
    reviews(
      '整个第三部分不在：section-missing 报告缺了部分，表格也请人看',
      { ...gone, sections: { requests: absent } },
      'table-missing',
      '“三、收到和处理政府信息公开申请情况”缺少申请处理情况表',
      { section: 'requests', severity: 'warning' },
      { pass: 2 },
    ),
    notApplicable(
      '表格处是图片：由 table-as-image 报告',
      { ...gone, sections: { requests: { hasTable: false, images: [place('picture')] } } },
      { pass: 2, notApplicable: 1 },
    ),
  ],
};
