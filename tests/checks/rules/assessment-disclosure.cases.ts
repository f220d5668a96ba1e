import { buildReport, said } from '../report-builder.ts';
import { finding, type RuleCases, silent } from '../rule-cases.ts';

const government = '临川市人民政府';

export const cases: RuleCases = {
  never: { fail: '换一种说法也可能写到了，要人看' },
  cases: [
    {
      name: '县政府写了绩效考核、社会评议，没有责任追究的情形',
      outcome: 'pass',
      report: buildReport({
        agency: '白石县人民政府',
        lines: said('overview', '纳入绩效考核，开展社会评议。', '全年没有需要追究责任的情形。'),
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '第三方评估写在第六部分',
      outcome: 'pass',
      report: buildReport({
        agency: government,
        lines: [
          ...said('overview', '聘请监督员参与评议，未发生责任追究。'),
          ...said('other', '对第三方评估反馈的问题进行整改。'),
        ],
      }),
      counts: { pass: 1 },
      finds: [],
    },
    {
      name: '市政府只写了考核；“规范性文件评估”不是工作考核',
      outcome: 'review',
      report: buildReport({
        agency: government,
        lines: said('overview', '开展行政规范性文件评估清理，公开工作列入年度考核。'),
      }),
      counts: { review: 1 },
      finds: [
        {
          message: 'assessment-disclosure',
          text: '政府的年度报告没有写到社会评议、责任追究结果',
          section: 'overview',
        },
      ],
    },
    {
      name: '名称看不出是政府，由人改正为政府',
      outcome: 'review',
      report: buildReport({ agency: '云溪高新区管委会', lines: said('overview', '加强监督检查。') }),
      context: { agency: { level: 'county', kind: 'government' } },
      counts: { review: 1 },
      finds: [
        {
          message: 'assessment-disclosure',
          text: '政府的年度报告没有写到工作考核、社会评议、责任追究结果',
          section: 'overview',
        },
      ],
    },
    {
      name: '部门的报告不要求',
      outcome: 'notApplicable',
      report: buildReport({ lines: said('overview', '加强学习。') }),
      counts: { notApplicable: 1 },
      finds: [],
    },
    {
      name: '政府办公室是部门',
      outcome: 'notApplicable',
      report: buildReport({ agency: '临川市人民政府办公室', lines: said('overview', '加强学习。') }),
      counts: { notApplicable: 1 },
      finds: [],
    },
  ],
  edges: [
    silent('notApplicable', '没有读到文字', buildReport({ agency: government })),
    finding(
      'review',
      '标题前面的话不算',
      buildReport({ agency: government, lines: said(null, '纳入考核，开展评议，没有追究责任的情形。') }),
      [
        {
          message: 'assessment-disclosure',
          text: '政府的年度报告没有写到工作考核、社会评议、责任追究结果',
          section: 'overview',
        },
      ],
    ),
  ],
};
