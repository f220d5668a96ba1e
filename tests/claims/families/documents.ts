/** Table two, and what looks like it. */
import type { Labelled } from '../labelled.ts';
import { traps, twins } from './family.ts';

const mismatch = 'claim-mismatch either';
const sections = ['disclosure', 'overview'] as const;
const own = { sections, tables: ['office', 'city'] } as const;

export const documents: readonly (readonly Labelled[])[] = [
  twins(
    'normative',
    '{time}，{body}{make}行政规范性文件{#issued}件，废止{#repealed}件，现行有效{#valid}件。',
    [
      ['issued', 3, mismatch],
      ['repealed', 5, mismatch],
      ['valid', 11, mismatch],
    ],
    { ...own, words: { make: ['制发', '共制发', '本年制发'] } },
  ),
  twins('licensing', '{time}，{body}作出行政许可{decision}{#licensing}件。', [['licensing', 14, mismatch]], {
    ...own,
    words: { decision: ['处理决定', '决定'] },
  }),
  twins('penalty', '{time}，{body}作出行政处罚{decision}{#penalty}件。', [['penalty', 21, mismatch]], {
    ...own,
    words: { decision: ['处理决定', '决定'] },
  }),
  traps('published-decisions', '{lead}{time}，{body}在{site}公开{what}信息{#n}条。', {
    sections: ['overview', 'disclosure', 'requests'],
    words: { what: ['行政许可', '行政处罚', '行政强制', '规范性文件类', '双公示', '行政事业性收费'] },
    claims: 'none',
  }),
  traps('power-items', '{lead}{time}，{body}{tidy}{power}事项{#n}项。', {
    sections: ['overview', 'disclosure', 'requests'],
    // Form 2019 counts items too: 本年增/减.
    tables: ['office', 'city', 'quiet'],
    words: {
      tidy: ['梳理', '调整', '新增', '取消', '承接', '编制'],
      power: ['行政许可', '行政处罚', '行政强制', '行政检查', '公共服务'],
    },
    claims: 'none',
  }),
  traps('other-documents', '{lead}{time}，{body}{print}{paper}{#n}{piece}。', {
    words: {
      print: ['印发', '制发', '起草'],
      paper: ['党组文件', '会议纪要', '工作简报', '便函', '情况通报'],
      piece: ['份', '件', '期', '件', '份'],
    },
    claims: 'none',
  }),
  traps('documents-examined', '{time}，{body}对{#n}件{draft}开展{check}。', {
    sections,
    words: {
      draft: ['拟发公文', '规范性文件草案', '合同文本', '重大决策草案'],
      check: ['合法性审核', '公平竞争审查', '保密审查', '公开属性认定', '政策一致性评估'],
    },
    claims: 'none',
  }),
  traps('documents-by-attribute', '{lead}{time}，{body}审核公文{#n}件，其中主动公开{#m}件，{rest}{#k}件。', {
    words: { rest: ['依申请公开', '不予公开', '依申请公开和不予公开'] },
    claims: 'none',
  }),
];
