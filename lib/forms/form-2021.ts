/** 国办公开办函〔2021〕30号: reports of 2021 and later, still in force. */
import type { Form, FormPart } from '../model/form.ts';
import { applicants, column, group, identities, requestRows, reviewParts, row, sections } from './shared.ts';

const decisions = column('decisions', 'count', '本年处理决定数量', '处理决定数量', '本年度处理决定数量');

const disclosureParts: readonly FormPart[] = [
  {
    id: 'documents',
    caption: { id: 'documents', words: ['第二十条第（一）项'] },
    clause: '条例第二十条第（一）项',
    columns: [
      column('issued', 'count', '本年制发件数', '本年度制发件数'),
      column('repealed', 'count', '本年废止件数', '本年度废止件数'),
      column('valid', 'count', '现行有效件数', '现行有效件数（历史累计）', '现行有效件'),
    ],
    rows: [row('regulations', null, '规章'), row('normative', null, '行政规范性文件', '规范性文件', '规范性档案')],
  },
  {
    id: 'licensing',
    caption: { id: 'licensing', words: ['第二十条第（五）项'] },
    clause: '条例第二十条第（五）项',
    columns: [decisions],
    rows: [row('licensing', null, '行政许可')],
  },
  {
    id: 'penalties',
    caption: { id: 'penalties', words: ['第二十条第（六）项'] },
    clause: '条例第二十条第（六）项',
    columns: [decisions],
    rows: [row('penalty', null, '行政处罚'), row('coercion', null, '行政强制')],
  },
  {
    id: 'fees',
    caption: { id: 'fees', words: ['第二十条第（八）项'] },
    clause: '条例第二十条第（八）项',
    columns: [
      column(
        'amount',
        'amount',
        '本年收费金额（单位：万元）',
        '本年收费金额',
        '本年收费金额（万元）',
        '本年收费金额（单位：元）',
      ),
    ],
    rows: [row('fees', null, '行政事业性收费')],
  },
];

const rows = requestRows([
  group('other', '六', '其他处理'),
  row(
    'other.noCorrection',
    '1',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '申请人无正当理由逾期不补正',
  ),
  row(
    'other.unpaid',
    '2',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '申请人逾期未按收费通知要求缴纳费用',
  ),
  row('other.rest', '3', '其他'),
]);

export const form2021: Form = {
  id: '2021',
  years: [2021, null],
  notice: '国办公开办函〔2021〕30号',
  prescribesOverview: true,
  documentColumns: { issue: 'issued', repeal: 'repealed', inForce: 'valid' },
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
