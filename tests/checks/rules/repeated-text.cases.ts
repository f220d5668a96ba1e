import { buildOther, linesOf } from '../report-builder.ts';
import { notApplicable, passes, type RuleCases, reviews } from '../rule-cases.ts';

/** 42 letters each. */
const old = '我局在门户网站开设救助政策专栏全年更新栏目内容三百余次安排专人逐条核对发布时间和来源';
const other = '面向养老机构举办政策宣讲活动把办事指南送到社区公告栏并在微信公众号同步推送图文解读稿';
const fresh = '新建婚姻登记预约小程序把婚俗改革试点方案和收费减免清单一并公布方便群众随时查办理进度';
const last = (...texts: readonly string[]) => ({
  previous: buildOther({ year: 2022, lines: linesOf('overview', ...texts) }),
});

export const cases: RuleCases = {
  never: { fail: '相同不等于照抄，要人看' },
  cases: [
    passes(
      '两段里重写了一段，相同一半，没有超过',
      { lines: linesOf('overview', old, fresh), context: last(old, other) },
      { pass: 1, notApplicable: 1 },
    ),
    passes(
      '相同的只是文件名、套话和没有发生的情况',
      {
        lines: linesOf(
          'overview',
          `${fresh}。《政府信息公开条例》《云溪市人民政府办公室关于全面推进基层政务公开标准化规范化工作的实施方案》`,
          `${fresh.slice(20)}。未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。`,
        ),
        context: last(
          `${other}。《政府信息公开条例》《云溪市人民政府办公室关于全面推进基层政务公开标准化规范化工作的实施方案》`,
          '未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
          old,
        ),
      },
      { pass: 1, notApplicable: 1 },
    ),
    reviews(
      '两段全与上年相同，只换了数字',
      { lines: linesOf('overview', `${old}12次。`, `${other}30篇。`), context: last(`${old}9次。`, `${other}128篇。`) },
      'repeated-text.year',
      '“一、总体情况”有 100% 与上年报告相同',
      {
        section: 'overview',
        actual: 100,
        quotes: [`${old}12次`],
        anchors: [`${old}12次。`],
        compared: { agency: '云溪市民政局', year: 2022, source: null, cells: [], quotes: [`${old}9次`] },
      },
      { notApplicable: 1 },
    ),
    reviews(
      '第五部分与另一机关的报告相同',
      {
        lines: linesOf('problems', `${old}，${fresh}`),
        context: {
          resembling: [buildOther({ agency: '云溪市水利局', lines: linesOf('problems', `${old}，${fresh}`) })],
        },
      },
      'repeated-text.agency',
      '“五、存在的主要问题及改进情况”有 100% 与“云溪市水利局”的报告相同',
      { section: 'problems', actual: 100, quotes: [`${old},${fresh}`], anchors: [`${old}，${fresh}`] },
      { notApplicable: 1 },
    ),
    reviews(
      '门槛设为四成，相同一半',
      { lines: linesOf('overview', old, fresh), context: { ...last(old, other), thresholds: { repeated: 0.4 } } },
      'repeated-text.year',
      '“一、总体情况”有 50% 与上年报告相同',
      { section: 'overview', quotes: [old] },
      { notApplicable: 1 },
    ),
    notApplicable(
      '没有可比的报告，或太短',
      { lines: linesOf('overview', old), context: last(old) },
      { notApplicable: 2 },
    ),
  ],
  edges: [
    notApplicable('没有别的报告', { lines: linesOf('overview', old, other) }),
    notApplicable('所给的不是上一年的报告', {
      lines: linesOf('overview', old, other),
      context: { previous: buildOther({ year: 2021, lines: linesOf('overview', old, other) }) },
    }),
    notApplicable('本报告太短', { lines: linesOf('overview', old), context: last(old, other) }, { notApplicable: 2 }),
    notApplicable('上年报告太短', { lines: linesOf('overview', old, other), context: last(old) }, { notApplicable: 2 }),
    ...[300, 301].map((length) => {
      const long = `${old}${other}${fresh}`.repeat(3).slice(0, length);
      const quote = length === 300 ? long : `${long.slice(0, 300)}…`;
      return reviews(
        `相同的 ${length} 字`,
        { lines: linesOf('overview', fresh, long), context: last(fresh, long) },
        'repeated-text.year',
        '“一、总体情况”有 100% 与上年报告相同',
        { section: 'overview', quotes: [quote], anchors: [long] },
        { notApplicable: 1 },
      );
    }),
  ],
};
