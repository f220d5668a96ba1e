/** 国办公开办函〔2019〕60号: reports of 2019 and 2020. */
import type { Form } from '../model/form.ts';
import { column, disclosurePart, makeForm, row } from './shared.ts';

const previous = column('previous', 'count', '上一年项目数量', '上年项目数量', '上一年度项目数量');
const change = column('change', 'change', '本年增/减', '本年增减', '本年度增/减');
const decisions = column('decisions', 'count', '处理决定数量', '本年处理决定数量');

export const form2019: Form = makeForm({
  id: '2019',
  years: [2019, 2020],
  notice: '国办公开办函〔2019〕60号',
  prescribesOverview: false,
  documentColumns: { issue: 'made', repeal: null, inForce: 'total' },
  disclosure: [
    disclosurePart(
      'documents',
      '一',
      [
        column('made', 'count', '本年新制作数量', '本年度新制作数量', '本年制作数量'),
        column('published', 'count', '本年新公开数量', '本年度新公开数量', '本年公开数量'),
        column('total', 'count', '对外公开总数量', '对外公开总数', '2017年以来对外公开总数量'),
      ],
      [row('regulations', null, '规章'), row('normative', null, '规范性文件', '规范性档案', '行政规范性文件')],
    ),
    disclosurePart(
      'licensing',
      '五',
      [previous, change, decisions],
      [row('licensing', null, '行政许可'), row('otherServices', null, '其他对外管理服务事项')],
    ),
    disclosurePart(
      'penalties',
      '六',
      [previous, change, decisions],
      [row('penalty', null, '行政处罚'), row('coercion', null, '行政强制')],
    ),
    disclosurePart('fees', '八', [previous, change], [row('fees', null, '行政事业性收费')]),
    disclosurePart(
      'procurement',
      '九',
      [
        column('count', 'count', '采购项目数量'),
        column('amount', 'amount', '采购总金额', '采购总金额（元）', '采购总金额（万元）'),
      ],
      [row('procurement', null, '政府集中采购')],
    ),
  ],
  otherOutcomes: [row('other', '六', '其他处理')],
});
