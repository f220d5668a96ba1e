/** 国办公开办函〔2019〕60号: reports of 2019 and 2020. */
import type { Form, FormPart } from '../model/form.ts';
import { applicants, column, identities, requestRows, reviewParts, row, sections } from './shared.ts';

const previous = column('previous', 'count', '上一年项目数量', '上年项目数量', '上一年度项目数量');
const change = column('change', 'change', '本年增/减', '本年增减', '本年度增/减');
const decisions = column('decisions', 'count', '处理决定数量', '本年处理决定数量');

const disclosureParts: readonly FormPart[] = [
  {
    id: 'documents',
    caption: { id: 'documents', words: ['第二十条第（一）项'] },
    clause: '条例第二十条第（一）项',
    columns: [
      column('made', 'count', '本年新制作数量', '本年度新制作数量', '本年制作数量'),
      column('published', 'count', '本年新公开数量', '本年度新公开数量', '本年公开数量'),
      column('total', 'count', '对外公开总数量', '对外公开总数', '2017年以来对外公开总数量'),
    ],
    rows: [row('regulations', null, '规章'), row('normative', null, '规范性文件', '规范性档案', '行政规范性文件')],
  },
  {
    id: 'licensing',
    caption: { id: 'licensing', words: ['第二十条第（五）项'] },
    clause: '条例第二十条第（五）项',
    columns: [previous, change, decisions],
    rows: [row('licensing', null, '行政许可'), row('otherServices', null, '其他对外管理服务事项')],
  },
  {
    id: 'penalties',
    caption: { id: 'penalties', words: ['第二十条第（六）项'] },
    clause: '条例第二十条第（六）项',
    columns: [previous, change, decisions],
    rows: [row('penalty', null, '行政处罚'), row('coercion', null, '行政强制')],
  },
  {
    id: 'fees',
    caption: { id: 'fees', words: ['第二十条第（八）项'] },
    clause: '条例第二十条第（八）项',
    columns: [previous, change],
    rows: [row('fees', null, '行政事业性收费')],
  },
  {
    id: 'procurement',
    caption: { id: 'procurement', words: ['第二十条第（九）项'] },
    clause: '条例第二十条第（九）项',
    columns: [
      column('count', 'count', '采购项目数量'),
      column('amount', 'amount', '采购总金额', '采购总金额（元）', '采购总金额（万元）'),
    ],
    rows: [row('procurement', null, '政府集中采购')],
  },
];

const rows = requestRows([row('other', '六', '其他处理')]);

export const form2019: Form = {
  id: '2019',
  years: [2019, 2020],
  notice: '国办公开办函〔2019〕60号',
  prescribesOverview: false,
  documentColumns: { issue: 'made', repeal: null, inForce: 'total' },
  sections,
  tables: [
    { id: 't2', section: 'disclosure', parts: disclosureParts },
    {
      id: 't3',
      section: 'requests',
      parts: [{ id: 'requests', caption: null, columns: applicants, rows, clause: '条例第五十条第一款第（三）项' }],
    },
    { id: 't4', section: 'review', parts: reviewParts },
  ],
  identities: identities(rows),
};
