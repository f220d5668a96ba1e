import { linesOf } from '../report-builder.ts';
import { findings, notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

const five = [
  '（一）主动公开。全年发布政府信息120条。',
  '（二）依申请公开。收到3件，均已答复。',
  '（三）政府信息管理。落实保密审查制度。',
  '（四）平台建设。改版网站专栏。',
  '（五）监督保障。组织业务培训2次。',
];

export const cases: RuleCases = {
  never: { fail: '换一种说法也可能写到了，要人看' },
  cases: [
    passes('五个方面各有标题', { lines: linesOf('overview', ...five) }),
    passes('没有标题，用自己的话写到了五个方面', {
      lines: linesOf(
        'overview',
        '全年通过门户网站发布各类信息350条。',
        '规范办理公民提出的信息公开申请。',
        '开展规范性文件集中清理，拟公开的信息一律先审后发。',
        '对政府网站栏目进行调整，关停新媒体账号1个。',
        '将公开工作纳入年度考核。',
      ),
    }),
    reviews(
      '没有写依申请公开和平台建设；“社会保障”不是监督保障，“市场监督管理”不是监督',
      {
        lines: linesOf(
          'overview',
          '主动公开政府信息171条，其中社会保障类12条，市场监督管理类9条，均在门户网站专栏公布。',
          '修订公开指南，明确公开属性。',
        ),
      },
      'overview-topics',
      '“一、总体情况”未写到依申请公开、政府信息公开平台建设、监督保障',
      { section: 'overview', anchors: ['overview'] },
    ),
    findings(
      'review',
      '2020 年报告早于写明五个方面的通知：只作提示，不引依据',
      { form: '2019', lines: linesOf('overview', ...five.slice(1)) },
      [
        {
          message: 'overview-topics',
          text: '“一、总体情况”未写到主动公开',
          section: 'overview',
          anchors: ['overview'],
          severity: 'notice',
        },
      ],
    ),
    notApplicable('第一部分没有文字', { lines: linesOf('problems', '问题是解读形式单一。') }),
  ],
  edges: [
    reviews(
      '标题没有位置',
      { lines: linesOf('overview', ...five.slice(1)), sections: { overview: { anchor: null } } },
      'overview-topics',
      '“一、总体情况”未写到主动公开',
      { section: 'overview' },
    ),
  ],
};
