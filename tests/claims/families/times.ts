/** Applications of other years, and of parts of this one. */
import type { Labelled } from '../labelled.ts';
import { traps } from './family.ts';

const last = ['{#year-1}年', '上年度', '{#year-2}年', '上一年', '{#year-1}年度'];

export const times: readonly (readonly Labelled[])[] = [
  traps('last-year', '{last}，{body}{got}{application}{#n}{unit}，{done}{#m}{unit}。', { words: { last } }),
  traps('last-years-report', '据{last}政府信息公开工作年度报告，{body}{newly}{application}{#n}{unit}。', {
    words: { last: ['{#year-1}年', '{#year-2}年', '{#year-1}年度'] },
    members: 6,
  }),
  traps('compared', '{time}，{body}{newly}{application}{#received}{unit}，{than}{#before}{unit}{up}{#more}{unit}。', {
    words: { than: ['比{#year-1}年的', '较上年的', '比上年度的'], up: ['增加', '多', '增长'] },
  }),
  traps('compared-brackets', '{time}，{body}{newly}{application}{#received}{unit}（{last}{#before}{unit}）。', {
    words: { last },
  }),
  traps('since', '{since}，{body}累计{handle}{application}{#manyYears}{unit}。', {
    words: {
      since: ['自{#year-4}年以来', '《条例》施行以来', '近五年', '{#year-3}年至{#year}年', '平台开通以来'],
      handle: ['受理', '办理', '收到', '答复'],
    },
  }),
  traps('up-to-a-month', '{until}，{body}{got}{application}{#mail}{unit}。', {
    words: {
      until: ['截至{#year}年6月底', '{#year}年上半年', '{#year}年一季度', '截至9月30日', '{#year}年1至8月'],
    },
  }),
  traps('half-years', '{body}{firstHalf}{got}{application}{#web}{unit}，{secondHalf}{got}{#rest}{unit}。', {
    words: { firstHalf: ['上半年', '1至6月'], secondHalf: ['下半年', '7至12月'] },
  }),
  traps('in-one-month', '{month}，{body}集中{got}{application}{#mail}{unit}，{why}。', {
    words: {
      got: ['收到', '受理', '接到'],
      month: ['{#year}年5月', '当年第三季度', '{#year}年11月', '招生季期间', '拆迁启动当月'],
      why: ['内容高度相近', '均已建档', '由专班集中研究', '主要为同类事项'],
    },
  }),
  traps('next-year', '{next}，{body}{plan}。', {
    words: {
      next: ['{#year+1}年', '下一年度', '下一步', '新的一年'],
      plan: [
        '计划组织依申请公开培训{#k}次',
        '拟抽查申请答复文书{#k}份',
        '将评查依申请公开案卷{#k}件',
        '拟修订答复文书模板{#k}个',
      ],
    },
    sections: ['problems', 'overview'],
    rows: [{ k: 2 }, { k: 12 }, { k: 30 }, { k: 5 }],
    claims: 'none',
  }),
];
