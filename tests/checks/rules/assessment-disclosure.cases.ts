import { linesOf } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const government = '临川市人民政府';

export const cases: RuleCases = {
  never: { fail: '换一种说法也可能写到了，要人看' },
  cases: [
    passes('县政府写了绩效考核、社会评议，没有责任追究的情形', {
      agency: '白石县人民政府',
      lines: linesOf('overview', '纳入绩效考核，开展社会评议。', '全年没有需要追究责任的情形。'),
    }),
    passes('第三方评估写在第六部分', {
      agency: government,
      lines: [
        ...linesOf('overview', '聘请监督员参与评议，未发生责任追究。'),
        ...linesOf('other', '对第三方评估反馈的问题进行整改。'),
      ],
    }),
    reviews(
      '市政府只写了考核；“规范性文件评估”不是工作考核',
      { agency: government, lines: linesOf('overview', '开展行政规范性文件评估清理，公开工作列入年度考核。') },
      'assessment-disclosure',
      '政府的年度报告未写到社会评议、责任追究结果',
      { section: 'overview' },
    ),
    reviews(
      '名称看不出是政府，由人改正为政府',
      {
        agency: '云溪高新区管委会',
        lines: linesOf('overview', '加强监督检查。'),
        context: { agency: { level: 'county', kind: 'government' } },
      },
      'assessment-disclosure',
      '政府的年度报告未写到工作考核、社会评议、责任追究结果',
      { section: 'overview' },
    ),
    notApplicable('部门的报告不要求', { lines: linesOf('overview', '加强学习。') }),
    notApplicable('政府办公室是部门', { agency: '临川市人民政府办公室', lines: linesOf('overview', '加强学习。') }),
  ],
  edges: [
    notApplicable('没有读到文字', { agency: government }),
    reviews(
      '标题前面的话不算',
      { agency: government, lines: linesOf(null, '纳入考核，开展评议，没有追究责任的情形。') },
      'assessment-disclosure',
      '政府的年度报告未写到工作考核、社会评议、责任追究结果',
      { section: 'overview' },
    ),
  ],
};
