/** Whose the numbers are. A report's own names are worked out from its agency (lib/claims/own-names.ts). */
import type { WordEntry } from './entry.ts';

export const bodies: readonly WordEntry[] = [
  {
    id: 'own-body',
    class: 'own',
    words:
      '(我|本)(局|委|厅|办|院|市|区|县|镇|乡|街道|街|中心|所|会|处|校|机关|单位|部门|部|司|馆|站|队|行政机关|旗|州|省|公司|集团|署|园|园区|管委会|办公室|街道办|街道办事处|支队|大队|分局|政府|系统) 我们 全(局|委|厅|院|校)',
    example: '2023年~收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'whole-area',
    class: 'area',
    words: '全(省|市|县|区|镇|乡|州|旗|盟|街道|街)',
    example: '2023年~政府信息公开行政复议12件。',
    says: '',
  },
  {
    id: 'one-level',
    class: 'level',
    words: '[市|区|县|省][政府]本级',
    example: '2023年~收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'other-body',
    class: 'otherBody',
    words:
      '各级[各部门|行政机关|政府|政府部门] 行政机关 部门 中心 系统内 全系统 系统各(级|单位|机关) 政府系统 各级[政府]及[其|各]部门 政府及[其|各]部门 其部门 各(部门|职能部门|单位|乡镇|镇街|镇|乡|街道|区县|县区|县市区|区|县|市|学校|有关部门|相关部门|级部门|行政机关|下属单位|直属单位|市直部门) 市直(部门|单位) 区直(部门|单位) 县直(部门|单位) 乡镇[街道] 镇街 (下属|所属|直属|局属|下级|基层)[事业|各]单位 其他部门 有关部门 相关部门',
    example: '2023年~政府信息公开行政复议12件。',
    says: '',
  },
  {
    id: 'as-third-party',
    class: 'otherBody',
    words: '(作为|以)第三人[身份][参加|参与]',
    example: '~参加涉及政府信息公开的行政诉讼12件。',
    says: '',
  },
  {
    id: 'agent',
    class: 'agent',
    words: '代[表|为] 受托 受委托 委托',
    example: '我局~受理政府信息公开申请12件。',
    says: '',
  },
];
