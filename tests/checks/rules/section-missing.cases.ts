import { absent, withoutTable } from '../report-builder.ts';
import { fails, findings, found, passes, type RuleCases, reviews } from '../rule-cases.ts';

export const cases: RuleCases = {
  never: { notApplicable: '六个部分人人都要有' },
  cases: [
    passes('六个部分都在', {}, { pass: 6 }),
    fails(
      '缺第五部分',
      { sections: { problems: absent } },
      'section-missing',
      '缺少“五、存在的主要问题及改进情况”',
      { section: 'problems' },
      { pass: 5 },
    ),
    fails(
      '第三部分连标题带表格都没有',
      { cells: withoutTable('2021', 't3'), sections: { requests: absent }, tables: { t3: { found: false } } },
      'section-missing',
      '缺少“三、收到和处理政府信息公开申请情况”',
      { section: 'requests' },
      { pass: 5 },
    ),
    reviews(
      '没有第四部分的标题，表格还在',
      { sections: { review: absent } },
      'section-missing.heading',
      '未找到“四、政府信息公开行政复议、行政诉讼情况”的标题，但有它的表格',
      { section: 'review', severity: 'warning' },
      { pass: 5 },
    ),
    reviews(
      '一个标题也没有找到，可能是来源丢了标题',
      {
        sections: {
          overview: absent,
          disclosure: absent,
          requests: absent,
          review: absent,
          problems: absent,
          other: absent,
        },
      },
      'section-missing.none',
      '未找到六个部分的标题，请人工核对',
      { section: null, severity: 'warning' },
    ),
    findings(
      'review',
      '只找到两个标题，可能是来源丢了标题',
      {
        cells: { ...withoutTable('2021', 't3'), ...withoutTable('2021', 't4') },
        sections: { requests: absent, review: absent, problems: absent, other: absent },
        tables: { t3: { found: false }, t4: { found: false } },
      },
      [
        found('section-missing', '缺少“三、收到和处理政府信息公开申请情况”', { section: 'requests' }),
        found('section-missing', '缺少“四、政府信息公开行政复议、行政诉讼情况”', { section: 'review' }),
        found('section-missing', '缺少“五、存在的主要问题及改进情况”', { section: 'problems' }),
        found('section-missing', '缺少“六、其他需要报告的事项”', { section: 'other' }),
      ],
      { pass: 2 },
    ),
    reviews(
      '有读不到的框架，内容可能在里面',
      { sections: { other: absent }, limitations: ['frameNotReadable'] },
      'section-missing',
      '缺少“六、其他需要报告的事项”',
      { section: 'other' },
      { pass: 5 },
    ),
  ],
  edges: [
    findings(
      'fail',
      '六个标题中正好有三个',
      { sections: { overview: absent, problems: absent, other: absent } },
      [
        found('section-missing', '缺少“一、总体情况”', { section: 'overview' }),
        found('section-missing', '缺少“五、存在的主要问题及改进情况”', { section: 'problems' }),
        found('section-missing', '缺少“六、其他需要报告的事项”', { section: 'other' }),
      ],
      { pass: 3 },
    ),
  ],
};
