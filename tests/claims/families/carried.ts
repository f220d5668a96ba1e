/** Applications that came from last year, or go on into the next. */
import type { Labelled } from '../labelled.ts';
import { traps, twice, twins } from './family.ts';

const mismatch = 'claim-mismatch either';

export const carried: readonly (readonly Labelled[])[] = [
  twins('carried-out', '{time}，{body}尚有{application}{#carriedOut}{unit}{on}。', [['carriedOut', 3, mismatch]], {
    tables: ['office', 'city', 'older'],
    words: { on: ['结转下年度继续办理', '结转至{#year+1}年办理', '顺延至下一年度办理', '转至下年继续办理'] },
  }),
  twins('carried-in', '{body}{from}{application}{#carriedIn}{unit}，{end}。', [['carriedIn', 2, mismatch]], {
    tables: ['office', 'city', 'older'],
    words: {
      from: ['上年结转的', '上年度结转', '由{#year-1}年结转', '上一年结转'],
      end: ['已逐件跟进', '均纳入本年台账', '已明确承办人员', '已全部进入办理程序'],
    },
  }),
  twins(
    'handled-then-split',
    '{time}，{body}共办理{application}{#handled}{unit}，其中{#outcomes}{unit}按时办结，{#carriedOut}{unit}{on}。',
    [
      ['carriedOut', 4, twice],
      ['handled', 9, twice],
    ],
    { tables: ['office', 'city', 'older'], words: { on: ['结转下年度办理', '结转下年继续办理', '转至下一年度办理'] } },
  ),
  traps('carried-elsewhere', '{lead}{time}，{body}{what}{#n}{piece}，{end}{#k}{piece}。', {
    words: {
      what: [
        '办理信访事项',
        '实施民生实事项目',
        '推进专项资金项目',
        '处置矛盾纠纷事项',
        '建设工程项目',
        '承办督查事项',
      ],
      piece: ['项', '件', '个'],
      end: ['结转下年度继续实施', '结转下年办理', '转入下一年度', '跨年办理'],
    },
    claims: 'none',
  }),
  traps('carried-money', '{lead}{time}，{body}{money}上年结转{#n}万元，本年支出{#m}万元，结转下年{#k}万元。', {
    words: { money: ['部门预算', '信息公开工作经费', '专项经费', '项目资金', '公用经费'] },
    claims: 'none',
  }),
];
