/** 国办公开办函〔2021〕30号: reports of 2021 and later, still in force. */
import type { Form } from '../model/form.ts';
import { column, disclosurePart, group, makeForm, row } from './shared.ts';

const decisions = column('decisions', 'count', '本年处理决定数量', '处理决定数量', '本年度处理决定数量');

export const form2021: Form = makeForm({
  id: '2021',
  years: [2021, null],
  notice: '国办公开办函〔2021〕30号',
  prescribesOverview: true,
  documentColumns: { issue: 'issued', repeal: 'repealed', inForce: 'valid' },
  disclosure: [
    disclosurePart(
      'documents',
      '一',
      [
        column('issued', 'count', '本年制发件数', '本年度制发件数'),
        column('repealed', 'count', '本年废止件数', '本年度废止件数'),
        column('valid', 'count', '现行有效件数', '现行有效件数（历史累计）', '现行有效件'),
      ],
      [row('regulations', null, '规章'), row('normative', null, '行政规范性文件', '规范性文件', '规范性档案')],
    ),
    disclosurePart('licensing', '五', [decisions], [row('licensing', null, '行政许可')]),
    disclosurePart(
      'penalties',
      '六',
      [decisions],
      [row('penalty', null, '行政处罚'), row('coercion', null, '行政强制')],
    ),
    disclosurePart(
      'fees',
      '八',
      [
        column(
          'amount',
          'amount',
          '本年收费金额（单位：万元）',
          '本年收费金额',
          '本年收费金额（万元）',
          '本年收费金额（单位：元）',
        ),
      ],
      [row('fees', null, '行政事业性收费')],
    ),
  ],
  otherOutcomes: [
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
  ],
});
