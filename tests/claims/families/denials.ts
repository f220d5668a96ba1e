/** What did not happen. */
import type { Labelled } from '../labelled.ts';
import { faults, sound, traps } from './family.ts';

const denyRequests = [
  '{time}，{body}未收到{application}。',
  '{time}，{body}没有收到任何{application}。',
  '{time}，{body}未接到{application}，{end}。',
];
const noCourts = {
  none: [
    '未发生因政府信息公开引起的行政复议',
    '没有因政府信息公开工作被提起行政诉讼的情况',
    '未因政府信息公开工作被申请行政复议',
    '未发生因政府信息公开引起的行政诉讼',
    '没有因政府信息公开工作被申请行政复议的情况',
  ],
};
const sections = ['review', 'overview'] as const;
const ends = ['下一步将畅通申请渠道', '申请渠道保持畅通', '已备好登记台账'];
export const denials: readonly (readonly Labelled[])[] = [
  sound('no-requests-and-no-cells', denyRequests, { tables: ['empty'], words: { end: ends } }),
  faults('no-requests-but-some', denyRequests, 'negative-claim fail', { words: { end: ends }, members: 7 }),
  sound('nil-requests-and-none', '{time}，{body}{got}{application}0{unit}，{carried}0{unit}。', {
    tables: ['empty'],
    words: { carried: ['上年结转', '结转下年', '办结'] },
  }),
  faults('nil-requests-but-some', '{time}，{body}{got}{application}0{unit}。', 'claim-mismatch|negative-claim either', {
    members: 5,
  }),
  sound('no-courts-and-no-cells', '{time}，{body}{none}。', { tables: ['empty'], words: noCourts, sections }),
  faults('no-courts-but-some', '{time}，{body}{none}。', 'negative-claim either', {
    words: noCourts,
    sections,
    members: 8,
  }),
  traps('no-other-matters', '{lead}{time}，{body}未收到{object}。', {
    words: {
      object: [
        '公租房申请',
        '涉企收费投诉',
        '关于政府信息公开工作的举报',
        '行政处罚听证申请',
        '人大代表建议和政协提案',
        '信访复查复核申请',
        '对公开内容的异议',
      ],
    },
    claims: 'none',
    members: 10,
  }),
  traps('no-incidents', '{lead}{time}，{body}未发生{event}。', {
    words: { event: ['失泄密事件', '网络安全事故', '重大负面舆情', '责任追究情形', '违规收费问题', '信息发布差错'] },
    claims: 'none',
  }),
  traps('no-delays', '{time}，{body}办理的{application}均有答复记录，{none}。', {
    words: {
      none: ['无超期未答复情形', '未出现逾期答复', '未收取信息处理费', '没有收费情况', '未因答复不规范被通报'],
    },
  }),
  traps('none-by-this-way', '{time}，{body}未收到{way}{application}。', {
    words: {
      application: ['政府信息公开申请', '依申请公开申请', '信息公开申请'],
      way: [
        '以传真方式提交的',
        '科研机构提出的',
        '通过省级平台转交的',
        '境外人士提出的',
        '要求听证的',
        '以口头方式提出的',
      ],
    },
  }),
  traps('none-on-this-topic', '{time}，{body}未收到涉及{topic}的{application}。', {}),
  traps('none-last-year', '{last}，{body}未收到{application}。', {
    words: { last: ['{#year-1}年', '上年度', '{#year-2}年', '上一年'] },
  }),
  traps('none-elsewhere', '{time}，{other}未收到{application}。', {
    words: { other: ['各村（社区）', '局属事业单位', '下属各中心', '区文化和旅游局', '县供销社'] },
  }),
  traps('none-lost', '{time}，{body}在政府信息公开行政复议和行政诉讼中{none}。', {
    tables: ['quiet'],
    sections,
    words: { none: ['未被纠错', '无一败诉', '没有败诉案件', '未发生被纠正的情形', '无被确认违法情形'] },
    members: 6,
  }),
];
