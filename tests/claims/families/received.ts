/** How many applications came in. */
import type { Labelled } from '../labelled.ts';
import { twins } from './family.ts';

const mismatch = 'claim-mismatch either';

export const received: readonly (readonly Labelled[])[] = [
  twins(
    'new-plain',
    '{time}，{body}{newly}{application}{#received}{unit}。',
    [
      ['received', 7, 'claim-mismatch fail'],
      ['received', 20, 'claim-mismatch fail'],
    ],
    { claims: 'received {#received}' },
  ),
  twins(
    'new-carried-done',
    '{time}，{body}{newly}{application}{#received}{unit}，{carried}{#carriedIn}{unit}，{done}{#outcomes}{unit}。',
    [
      ['received', 7, mismatch],
      ['carriedIn', 2, mismatch],
      ['outcomes', 5, mismatch],
    ],
    {
      tables: ['office', 'city', 'older'],
      words: { carried: ['上年结转', '上年度结转', '{#year-1}年结转', '上一年度转入'] },
      claims: 'received {#received}, carriedIn {#carriedIn}, outcomes {#outcomes}',
    },
  ),
  twins(
    'new-in-form-order',
    '依申请公开数据如下：{newly}{#received}{unit}；上年结转{#carriedIn}{unit}；办理结果总计{#outcomes}{unit}；' +
      '结转下年度继续办理{#carriedOut}{unit}。',
    [
      ['received', 8, mismatch],
      ['carriedIn', 4, mismatch],
      ['outcomes', 6, mismatch],
      ['carriedOut', 3, mismatch],
    ],
    { tables: ['office', 'older', 'city'] },
  ),
  twins('got-new', '{time}，{body}{got}{application}{#received}{unit}，{tail}。', [['received', 9, mismatch]], {
    words: { tail: ['内容主要涉及{topic}等', '均由专人登记', '较好保障了群众知情权', '办理过程全程留痕'] },
  }),
  twins('got-both', '{time}，{body}{got}{application}{#handled}{unit}（含上年结转）。', [['handled', 9, mismatch]], {
    tables: ['office', 'city', 'older'],
  }),
  twins('handled', '{time}，{body}{handle}{application}{#outcomes}{unit}，{tail}。', [['outcomes', 11, mismatch]], {
    words: {
      handle: ['办理', '共办理', '依法办理', '共处理'],
      tail: ['办理流程规范', '无逾期', '未因此产生举报', '答复文书格式统一'],
    },
  }),
  twins(
    'number-first',
    [
      '{time}，共有{#received}{unit}{application}提交至{body}。',
      '{time}向{body}提出的{application}共{#received}{unit}。',
    ],
    [['received', 9, mismatch]],
  ),
  twins(
    'agency-subject',
    '{body}高度重视依申请公开工作，{keep}。{time}，{got}{application}{#received}{unit}。',
    [['received', 13, mismatch]],
    { words: { keep: ['畅通受理渠道', '专人负责登记', '健全会商机制', '严把答复质量关', '落实主体责任'] } },
  ),
];
