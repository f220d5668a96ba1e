/** Parts of the applications, and steps in handling them. */
import type { Labelled } from '../labelled.ts';
import { traps } from './family.ts';

export const channels: readonly (readonly Labelled[])[] = [
  traps('one-channel', '{time}，{body}通过{channel}{got}{application}{#web}{unit}。', { members: 10 }),
  traps('one-topic', '{time}，{body}{got}涉及{topic}的{application}{#letter}{unit}。', { members: 10 }),
  traps('one-applicant', '{time}，{body}{got}{who}提出的{application}{#mail}{unit}。', {
    words: {
      application: ['政府信息公开申请', '依申请公开申请', '信息公开申请'],
      who: ['同一申请人', '外地居民', '同一小区业主', '某拆迁户', '在校学生家长', '退休人员'],
    },
    tables: ['office', 'city', 'older'],
  }),
  traps('paper-sent', '{lead}{time}，{body}{send}{paper}{#mail}份。', {
    words: {
      send: ['发出', '制发', '送达', '出具'],
      paper: ['补正告知书', '延期答复告知书', '登记回执', '第三方意见征询书', '申请处理笺'],
    },
  }),
  traps('steps', '{time}，{body}{newly}{application}{#received}{unit}，其中{step}{#letter}{unit}。', {
    words: {
      step: ['当场答复', '经补正后受理', '征求第三方意见', '延期答复', '电话沟通后补充材料', '提前办结'],
    },
  }),
  traps(
    'channel-and-total',
    '{time}，{body}{newly}{application}{#received}{unit}。通过{channel}提出的有{#web}{unit}。',
    {},
  ),
  traps('channels-apart', '{time}，{body}网上{got}{application}{#web}{unit}，线下{got}{#rest}{unit}。', {}),
  traps('topic-list', '{time}，申请内容涉及{topic}{#letter}{unit}、{second}{#mail}{unit}、{third}{#mail}{unit}等。', {
    words: {
      second: ['规划审批', '校车管理', '医保报销', '物业监管'],
      third: ['环境保护', '干部任免', '安全生产'],
    },
  }),
  traps('beside-in-one-sentence', '{time}，{body}{got}{application}{#received}{unit}、{beside}{#n}{piece}，{end}。', {
    words: {
      beside: ['12345热线工单', '群众来信', '网民留言', '信访件', '咨询电话', '人大代表建议'],
      piece: ['件', '件', '条', '件', '个', '件'],
      end: ['均按规定处理', '未发生逾期', '群众反映良好'],
    },
  }),
  traps('beside-in-next', '{time}，{body}{got}{application}{#received}{unit}。{beside}{#n}件，办结{#m}件。', {
    words: {
      beside: ['受理群众来电', '办理信访事项', '收到领导信箱来信', '接收12345转办单', '受理投诉举报', '承办政协提案'],
    },
  }),
];
