/** When: the report's year, the years beside it, other times, plans. Years in figures are read by lib/claims/lexer.ts. */
import type { WordEntry } from './entry.ts';

export const times: readonly WordEntry[] = [
  {
    id: 'own-time',
    class: 'ownTime',
    words:
      '本年[度|内] 年内 年度内 一年[以]来 一年内 一年中 当年[度] 本报告(期|期内|年度) 报告期[内] 年度 [截至|截止]年(底|末)[前] 过去一年 这一年 年终 本统计期[内] 统计期[内] 同年',
    example: '~收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'whole-year',
    class: 'ownTime',
    means: 'whole',
    words: '全年[度|共|内]',
    example: '网上收到政府信息公开申请9件，~收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'this-year',
    class: 'ownTime',
    means: 'year',
    words: '今年[以来]',
    example: '2022年收到政府信息公开申请9件，~收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'last-year',
    class: 'lastYear',
    words: '去年[度] 上[一]年[度] 往年[度] 前年[度] 上[一]年度底 上年末 上一年末 上年度末 去年末 年初',
    example: '~结转12件，本年收到政府信息公开申请9件。',
    says: 'carriedIn 12',
  },
  {
    id: 'next-year',
    class: 'nextYear',
    words: '下[一]年[度] 次年[度] 明年[度] 来年 第二年',
    example: '全年收到政府信息公开申请12件，结转~3件。',
    says: 'carriedOut 3',
  },
  {
    id: 'other-time',
    class: 'otherTime',
    words:
      '历年[来] 近[几|两|三|四|五]年[来] 以来 历史[上] (上|下)半年 [第][一|二|三|四|前三|前两]季度 (两|三|四|五)年来 往期 学年[度] 同期 日常 近期 上月 本月 当月 当日 当天',
    example: '~我局收到政府信息公开申请12件。',
    says: '',
  },
  { id: 'cumulative', class: 'cumulative', words: '累计 截[至|止]', example: '~收到政府信息公开申请12件。', says: '' },
  { id: 'since', class: 'since', words: '自', example: '我局~2019年起在2023年收到政府信息公开申请12件。', says: '' },
  {
    id: 'until',
    class: 'until',
    words: '至 到 — —— - ~',
    example: '2019年~2023年，我局收到政府信息公开申请12件。',
    says: '',
  },
  {
    id: 'plan',
    class: 'plan',
    words: '将 拟 计划 力争 预计 目标 下一步',
    example: '我局~办结政府信息公开申请12件。',
    says: '',
  },
  {
    id: 'average',
    class: 'average',
    words: '平均[每] (人|月|年|日|周)均 每(年|月|日|周|件|人)',
    example: '我局~受理政府信息公开申请12件。',
    says: '',
  },
];
