/**
 * The parts that all forms have in common. Labels: official words first, then wordings seen in published reports. They are
 * compared after folding (labels.ts), so white space, punctuation, numbering, width and traditional characters need no
 * variants here.
 */
import {
  cellId,
  type Form,
  type FormColumn,
  type FormPart,
  type FormRow,
  type FormSection,
  groupOf,
  type Identity,
} from '../model/form.ts';

export const sections: readonly FormSection[] = [
  { id: 'overview', titles: ['总体情况', '总体工作情况', '基本情况', '概述'] },
  {
    id: 'disclosure',
    titles: [
      '主动公开政府信息情况',
      '行政机关主动公开政府信息情况',
      '主动公开政府信息的情况',
      '主动公开情况',
      '主动公开政府信息工作情况',
    ],
  },
  {
    id: 'requests',
    titles: [
      '收到和处理政府信息公开申请情况',
      '行政机关收到和处理政府信息公开申请情况',
      '收到和处理政府信息公开申请的情况',
      '依申请公开政府信息情况',
    ],
  },
  {
    id: 'review',
    titles: [
      '政府信息公开行政复议、行政诉讼情况',
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开被申请行政复议、提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息公开行政复议、诉讼情况',
      '因政府信息公开被申请行政复议和行政诉讼情况',
    ],
  },
  {
    id: 'problems',
    titles: [
      '存在的主要问题及改进情况',
      '政府信息公开工作存在的主要问题及改进情况',
      '存在问题及改进情况',
      '存在的主要问题和改进情况',
      '存在的主要问题及改进措施',
      '存在的问题及改进情况',
    ],
  },
  { id: 'other', titles: ['其他需要报告的事项', '需要报告的其他事项', '其他需要报告事项'] },
];

export function column(id: string, kind: FormColumn['kind'], ...words: [string, ...string[]]): FormColumn {
  return { id, kind, words };
}

export function row(id: string, number: string | null, ...words: [string, ...string[]]): FormRow {
  return { id, number, words, group: false, level: 0 };
}

export function group(...label: Parameters<typeof row>): FormRow {
  return { ...row(...label), group: true };
}

export const applicants: readonly FormColumn[] = [
  column('natural', 'count', '自然人'),
  column('business', 'count', '商业企业', '企业'),
  column('research', 'count', '科研机构'),
  column('nonprofit', 'count', '社会公益组织', '公益组织'),
  column('legal', 'count', '法律服务机构'),
  column('otherOrg', 'count', '其他'),
  column('total', 'count', '总计', '合计'),
];

/** （一）予以公开 … （五）不予处理 5: alike in both forms. */
const outcomeRows: readonly FormRow[] = [
  row('granted', '一', '予以公开'),
  row(
    'partial',
    '二',
    '部分公开（区分处理的，只计这一情形，不计其他情形）',
    '部分公开',
    '部分公开（区分处理的，只计这一情况，不计其他情况）',
    '区分处理后公开',
  ),
  group('denied', '三', '不予公开'),
  row('denied.stateSecret', '1', '属于国家秘密', '涉及国家秘密'),
  row('denied.prohibitedByLaw', '2', '其他法律行政法规禁止公开', '法律行政法规禁止公开'),
  row('denied.threeSafeties', '3', '危及“三安全一稳定”', '危及三安全一稳定的'),
  row('denied.thirdParty', '4', '保护第三方合法权益', '第三方合法权益'),
  row('denied.internalAffairs', '5', '属于三类内部事务信息', '三类内部管理信息', '属于三类内容事务信息'),
  row('denied.process', '6', '属于四类过程性信息', '四类过程性信息'),
  row('denied.enforcementFiles', '7', '属于行政执法案卷', '行政执法案卷'),
  row('denied.administrativeQuery', '8', '属于行政查询事项', '行政查询事项'),
  group('unavailable', '四', '无法提供'),
  row('unavailable.notHeld', '1', '本机关不掌握相关政府信息', '不掌握相关政府信息', '本机关不掌握相关信息'),
  row('unavailable.needsCreation', '2', '没有现成信息需要另行制作', '没有现成信息需另行制作'),
  row('unavailable.unclear', '3', '补正后申请内容仍不明确', '补正后仍不明确'),
  group('refused', '五', '不予处理'),
  row('refused.petition', '1', '信访举报投诉类申请', '信访投诉举报类申请'),
  row('refused.repeat', '2', '重复申请'),
  row('refused.publication', '3', '要求提供公开出版物', '要求提供公开的出版物'),
  row('refused.excessive', '4', '无正当理由大量反复申请'),
  row('refused.confirmation', '5', '要求行政机关确认或重新出具已获取信息', '要求行政机关确认或者重新出具已获取信息'),
];

function requestRows(otherOutcomes: readonly FormRow[]): readonly FormRow[] {
  return [
    row(
      'received',
      '一',
      '本年新收政府信息公开申请数量',
      '本年度新收政府信息公开申请数量',
      '本年新收政府信息公开申请总数',
    ),
    row('carriedIn', '二', '上年结转政府信息公开申请数量', '上年度结转政府信息公开申请数量'),
    group('results', '三', '本年度办理结果', '本年办理结果'),
    ...[...outcomeRows, ...otherOutcomes, row('outcomes', '七', '总计', '合计')].map(
      (each): FormRow => ({ ...each, level: groupOf(each.id) === '' ? 1 : 2 }),
    ),
    row('carriedOut', '四', '结转下年度继续办理', '结转下年继续办理', '结转下年度继续办理数量'),
  ];
}

const reviewColumns: readonly FormColumn[] = [
  column('upheld', 'count', '结果维持', '维持'),
  column('corrected', 'count', '结果纠正', '纠正'),
  column('other', 'count', '其他结果', '其他'),
  column('pending', 'count', '尚未审结', '未审结'),
  column('total', 'count', '总计', '合计'),
];

/** Table four: a block is a part with one row that carries the block's own label. */
const reviewParts: readonly FormPart[] = [
  row('review', null, '行政复议'),
  row('direct', null, '未经复议直接起诉'),
  row('afterReview', null, '复议后起诉', '经复议后起诉', '经行政复议后起诉'),
].map((block) => ({
  id: block.id,
  caption: null,
  columns: reviewColumns,
  rows: [block],
  clause: '条例第五十条第一款第（四）项',
}));

/** Words of table four's header that stand in no other table. */
export const reviewHeader: readonly string[] = '结果维持 结果纠正 其他结果 尚未审结 未经复议直接起诉 复议后起诉'.split(
  ' ',
);
/** The same words cut by a line's end, and the words over the blocks. */
export const reviewHeaderParts: readonly string[] = ['维持', '纠正', '审结', '行政复议', '行政诉讼'];

/** Words that the tables print over columns, beside the columns' own names. */
export const overColumns: readonly string[] = ['信息内容', '申请人情况', '法人或其他组织', '行政复议', '行政诉讼'];

/** A part of table two: the documents or matters of one item of 条例第二十条. */
export function disclosurePart(
  id: string,
  item: string,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
): FormPart {
  const words = `第二十条第（${item}）项`;
  return { id, caption: { id, words: [words] }, columns, rows, clause: `条例${words}` };
}

/** A form with what all forms have in common. `otherOutcomes`: the rows of （六）. */
export function makeForm({
  disclosure,
  otherOutcomes,
  ...form
}: Omit<Form, 'sections' | 'tables' | 'identities'> & {
  readonly disclosure: readonly FormPart[];
  readonly otherOutcomes: readonly FormRow[];
}): Form {
  const rows = requestRows(otherOutcomes);
  const clause = '条例第五十条第一款第（三）项';
  return {
    ...form,
    sections,
    tables: [
      { id: 't2', section: 'disclosure', parts: disclosure },
      { id: 't3', section: 'requests', parts: [{ id: 'requests', caption: null, columns: applicants, rows, clause }] },
      { id: 't4', section: 'review', parts: reviewParts },
    ],
    identities: identities(rows),
  };
}

/** The sums that the form prints or implies, for the given rows of table three. */
function identities(rows: readonly FormRow[]): readonly Identity[] {
  const data = rows.filter(({ group }) => !group).map(({ id }) => id);
  const outside = new Set(['received', 'carriedIn', 'outcomes', 'carriedOut']);
  const leaves = data.filter((id) => !outside.has(id));
  const columns = applicants.map(({ id }) => id);
  const cells = (rowIds: readonly string[], columnId: string) => rowIds.map((id) => cellId('t3', id, columnId));
  const byRow = data.map(
    (id): Identity => ({
      rule: 't3-row-total',
      parts: columns.slice(0, -1).map((columnId) => cellId('t3', id, columnId)),
      equals: cells([id], 'total'),
    }),
  );
  const byColumn = columns.flatMap((columnId): Identity[] => [
    { rule: 't3-outcome-total', parts: cells(leaves, columnId), equals: cells(['outcomes'], columnId) },
    {
      rule: 't3-balance',
      parts: cells(['received', 'carriedIn'], columnId),
      equals: cells(['outcomes', 'carriedOut'], columnId),
    },
  ]);
  const blocks = reviewParts.map(
    ({ id }): Identity => ({
      rule: 't4-total',
      parts: reviewColumns.slice(0, -1).map((each) => cellId('t4', id, each.id)),
      equals: [cellId('t4', id, 'total')],
    }),
  );
  return [...byRow, ...byColumn, ...blocks];
}
