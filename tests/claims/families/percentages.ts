/** Shares, rates and growth. */
import type { Labelled } from '../labelled.ts';
import { faults, traps, twins } from './family.ts';

const share = 'percentage either';
/** done is rate per cent of all. */
const rates = [
  { all: 1200, done: 1188, rate: 99, other: 96.4 },
  { all: 250, done: 240, rate: 96, other: 98.5 },
  { all: 400, done: 374, rate: 93.5, other: 97.2 },
  { all: 80, done: 76, rate: 95, other: 99.1 },
  { all: 625, done: 610, rate: 97.6, other: 94.3 },
];
const jobs = ['12345热线工单', '群众来信', '网民留言', '市民诉求', '领导信箱来信'];

export const percentages: readonly (readonly Labelled[])[] = [
  twins(
    'natural-share',
    '{time}，{body}{newly}{application}{#received}{unit}，其中自然人申请{#natural}{unit}，{of}{#naturalShare}%。',
    [['naturalShare', -8, share]],
    { tables: ['office', 'city', 'older'], words: { of: ['占', '占比', '占新收总数的'] } },
  ),
  twins(
    'granted-share',
    '{time}，{body}{done}{application}{#outcomes}{unit}，其中予以公开{#granted}{unit}，占{total}的{#grantedShare}%。',
    [
      ['grantedShare', -12, share],
      ['grantedShare', 15, share],
    ],
    { words: { total: ['办结总数', '办理总量', '答复总数'] } },
  ),
  twins(
    'growth',
    '{time}，{body}{newly}{application}{#received}{unit}，比{#year-1}年的{#before}{unit}{up}{#growth}%。',
    [
      ['growth', 12, share],
      ['growth', -9, share],
    ],
    { words: { up: ['增长', '增加', '上升'] } },
  ),
  twins('rate-beside', '{time}，{body}受理{job}{#all}件，办结{#done}件，办结率{#rate}%。', [['rate', -7, share]], {
    words: { job: jobs },
    rows: rates,
  }),
  faults('rate-of-all-done', '{time}，{body}受理{job}{#done}件，办结{#done}件，办结率{#other}%。', share, {
    words: { job: jobs },
    rows: rates,
    members: 5,
  }),
  traps('two-rates', '{lead}{time}，{body}受理{job}{#all}件，办结率{#rate}%，{second}{#other}%。', {
    words: { job: jobs, second: ['满意率', '群众满意度', '回访满意率', '首办解决率'] },
    rows: rates,
    claims: 'none',
  }),
  traps('growth-without-number', '{time}，{body}{newly}{application}{#received}{unit}，较上年{move}{#rate}%。', {
    words: { move: ['增长', '下降', '减少', '增加', '同比上升'] },
    rows: [{ rate: 12.5 }, { rate: 8.3 }, { rate: 31.6 }, { rate: 4.2 }, { rate: 17 }],
  }),
  traps('share-of-a-larger-whole', '{time}，{body}{newly}{application}{#received}{unit}，占{wider}{#rate}%。', {
    words: { wider: ['全市申请总量的', '全区各单位申请总数的', '全系统申请量的', '近五年申请总量的'] },
    rows: [{ rate: 3.2 }, { rate: 7.9 }, { rate: 11.4 }, { rate: 0.8 }, { rate: 21.7 }],
  }),
  traps('answered-in-time', '{time}，{body}{done}{application}{#outcomes}{unit}，{rate}100%。', {
    words: { rate: ['按时答复率', '按期办结率', '法定期限内答复率', '文书规范率', '登记率'] },
  }),
  traps('points', '{time}，{body}{thing}{#rate}%，较上年提高{#step}个百分点。', {
    words: { thing: ['政策解读率', '栏目更新及时率', '热线办结率', '群众满意度', '网上可办率'] },
    rows: [
      { rate: 98.2, step: 3.1 },
      { rate: 96, step: 5 },
      { rate: 99.4, step: 1.7 },
    ],
    sections: ['overview', 'problems'],
    claims: 'none',
  }),
  traps('rounded-shares', '{time}，{body}发布信息{#all}条，其中{first}占{#a}%、{second}占{#b}%、{third}占{#c}%。', {
    words: {
      first: ['工作动态', '政务动态', '公示公告'],
      second: ['政策文件', '财政信息', '重点领域信息'],
      third: ['其他信息', '人事信息', '服务指南', '解读材料'],
    },
    rows: [
      { all: 1203, a: 33.3, b: 33.3, c: 33.3 },
      { all: 640, a: 58.3, b: 24.9, c: 16.9 },
      { all: 951, a: 45.2, b: 41.1, c: 13.6 },
    ],
    members: 6,
    sections: ['overview'],
  }),
];
