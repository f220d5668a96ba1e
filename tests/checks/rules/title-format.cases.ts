import { mention, quote } from '../report-builder.ts';
import { findings, passes, type RuleCase, type RuleCases, reviews } from '../rule-cases.ts';

function accepted(name: string, title: string): RuleCase {
  return passes(name, { title: quote(title) });
}

function asked(name: string, title: string, says: { readonly message: string; readonly text: string }): RuleCase {
  return findings('review', name, { title: quote(title) }, [
    { ...says, section: null, actual: title, quotes: [title] },
  ]);
}

export const cases: RuleCases = {
  never: { fail: '标题的说法多，认错标题的可能总在', notApplicable: '报告都要有标题' },
  cases: [
    accepted('机关在前：云溪市民政局2023年政府信息公开工作年度报告', '云溪市民政局2023年政府信息公开工作年度报告'),
    accepted('年份在前：2023年云溪市民政局政府信息公开工作年度报告', '2023年云溪市民政局政府信息公开工作年度报告'),
    accepted('年度写在前面：2023年度政府信息公开工作报告', '云溪市 2023 年度政府信息公开工作报告'),
    accepted('年份在后：政府信息公开工作2023年度报告', '云溪市民政局政府信息公开工作2023年度报告'),
    accepted('繁体：2020年政府信息公開工作年度報告', '福州市人民政府辦公廳2020年政府信息公開工作年度報告'),
    accepted('中文数字的年份', '云溪市民政局二〇二三年政府信息公开工作年度报告'),
    asked('写成“工作报告”，没有“年度”', '云溪市民政局2023年政府信息公开工作报告', {
      message: 'title-format',
      text: '标题“云溪市民政局2023年政府信息公开工作报告”不是“政府信息公开工作年度报告”',
    }),
    asked('写成“年度工作总结”', '云溪市民政局2023年政府信息公开年度工作总结', {
      message: 'title-format',
      text: '标题“云溪市民政局2023年政府信息公开年度工作总结”不是“政府信息公开工作年度报告”',
    }),
    reviews(
      '标题没有年份',
      { title: quote('云溪市民政局政府信息公开工作年度报告'), years: [] },
      'title-format.year',
      '标题“云溪市民政局政府信息公开工作年度报告”没有年份',
      { section: null, severity: 'notice' },
    ),
    asked('漏写“政府”', '云溪市民政局2023年信息公开工作年度报告', {
      message: 'title-format.subject',
      text: '标题“云溪市民政局2023年信息公开工作年度报告”未写明“政府信息公开”',
    }),
    reviews('没有找到标题', { title: null }, 'title-format.none', '未找到报告标题', {
      section: null,
      severity: 'notice',
    }),
  ],
  edges: [
    passes('年份在标题的另一行', {
      title: quote('云溪市民政局政府信息公开工作年度报告'),
      years: [mention('title', 2023)],
    }),
    reviews(
      '只有统计期限写了年份',
      { title: quote('云溪市民政局政府信息公开工作年度报告'), years: [mention('period', 2023)] },
      'title-format.year',
      '标题“云溪市民政局政府信息公开工作年度报告”没有年份',
      { section: null, severity: 'notice' },
    ),
  ],
};
