/**
 * What a number in prose may count: words of the form and those agencies use for them, and the cells each
 * may mean. 收到, 受理 and 办理 may mean row 一, 一 + 二 or （七）; 新收 only 一; 办结 and 答复 only （七）.
 */
import type { CellId, Form } from '../model/form.ts';

/** One meaning that the form allows: a sum of cells. */
type Meaning = readonly CellId[];

export interface Subject {
  readonly id: string;
  readonly readings: readonly Meaning[];
  /** false: agencies use these words for other things too; a difference is for a person to judge. */
  readonly certain: boolean;
}

const organisations = ['business', 'research', 'nonprofit', 'legal', 'otherOrg'] as const;

function requests(row: string, columns: readonly string[]): Meaning {
  return columns.map((column) => `t3.${row}.${column}`);
}

const rows = {
  new: (columns: readonly string[]): readonly Meaning[] => [requests('received', columns)],
  any: (columns: readonly string[]): readonly Meaning[] => [
    requests('received', columns),
    [...requests('received', columns), ...requests('carriedIn', columns)],
    requests('outcomes', columns),
  ],
  done: (columns: readonly string[]): readonly Meaning[] => [requests('outcomes', columns)],
};

const applicant: readonly { pattern: RegExp; id: string; columns: readonly string[] }[] = [
  { pattern: /商业企业/, id: 'business', columns: ['business'] },
  { pattern: /科研机构/, id: 'research', columns: ['research'] },
  { pattern: /公益组织/, id: 'nonprofit', columns: ['nonprofit'] },
  { pattern: /法律服务机构/, id: 'legal', columns: ['legal'] },
  { pattern: /(?:自然人|公民|个人)[^,;]{0,8}(?:法人|组织|企业)/, id: 'total', columns: ['total'] },
  { pattern: /自然人|公民|个人/, id: 'natural', columns: ['natural'] },
  { pattern: /法人|其他组织|企业/, id: 'organisations', columns: organisations },
];

/** Applications received, handled or answered; `words` names verb and applicants. */
export function receivedSubject(words: string): Subject {
  const who = applicant.find(({ pattern }) => pattern.test(words)) ?? { id: 'total', columns: ['total'] };
  const readings: Meaning[] = [];
  const receives = /收到|接收|接到|受理|收悉|登记|共收|收件|新收|新增|新接/.test(words);
  const row = !receives && /办理|处理|办结|答复|回复|办复|办毕/.test(words) ? 'outcomes' : 'received';
  if (/收到|接收|接到|受理|收悉|登记|共收|收件|收取申请/.test(words) && !/新收到?|新增|新受理/.test(words))
    readings.push(...rows.any(who.columns));
  if (/办理|处理/.test(words) && !/办理(?:结果|情况)|尚?未?办理完/.test(words)) readings.push(...rows.any(who.columns));
  if (/新收|新增|新受理|新接/.test(words)) readings.push(...rows.new(who.columns));
  if (/办结|答复|回复|办复|办毕|办理完毕/.test(words)) {
    readings.push(...rows.done(who.columns));
  }
  if (readings.length === 0) readings.push(...rows.any(who.columns));
  return { id: `t3.${row}.${who.id}`, readings, certain: who.id === 'total' };
}

export const carriedIn: Subject = { id: 't3.carriedIn.total', readings: [['t3.carriedIn.total']], certain: true };
export const carriedOut: Subject = { id: 't3.carriedOut.total', readings: [['t3.carriedOut.total']], certain: true };

function rowsBelow(form: Form, group: string): Meaning {
  const table = form.tables.find(({ id }) => id === 't3');
  const all = table?.parts.flatMap((part) => part.rows) ?? [];
  return all
    .filter(({ id, group: heads }) => !heads && (id === group || id.startsWith(`${group}.`)))
    .map(({ id }) => `t3.${id}.total`);
}

interface OutcomeWords {
  readonly row: string;
  readonly words: string;
  /** The form's own name of the row, so that a difference is a contradiction. */
  readonly certain: boolean;
}

/** Longer words first: 部分公开 is no 公开. */
const outcomeWords: readonly OutcomeWords[] = [
  {
    row: 'partial',
    words: '区分处理后公开|区分处理后予以公开|予以部分公开|部分予以公开|部分公开|区分处理',
    certain: true,
  },
  { row: 'granted', words: '予以公开|同意公开|准予公开|全部公开', certain: true },
  { row: 'denied', words: '不予公开|不同意公开', certain: true },
  {
    row: 'unavailable.notHeld',
    words: '(?:政府)?信息不存在(?:而无法提供)?|不掌握相关(?:政府)?信息|本机关不掌握|不掌握',
    certain: false,
  },
  { row: 'unavailable', words: '无法提供', certain: true },
  { row: 'refused', words: '不予处理', certain: true },
  { row: 'other', words: '其他处理', certain: true },
  {
    row: 'unavailable.needsCreation',
    words: '没有现成信息[^,;]{0,8}|需要?另行制作|需要?加工、?(?:分析)?',
    certain: false,
  },
  { row: 'unavailable.unclear', words: '补正后[^,;]{0,8}不明确', certain: false },
  { row: 'denied.stateSecret', words: '(?:属于|涉及)国家秘密', certain: false },
  { row: 'denied.threeSafeties', words: '三安全一稳定["”]?', certain: false },
  { row: 'denied.thirdParty', words: '(?:保护)?第三方合法权益|损害第三方权益', certain: false },
  { row: 'denied.internalAffairs', words: '三类内部(?:事务|管理)信息|内部事务信息', certain: false },
  { row: 'denied.process', words: '(?:四类)?过程性信息', certain: false },
  { row: 'denied.enforcementFiles', words: '行政执法案卷(?:信息)?', certain: false },
  { row: 'denied.administrativeQuery', words: '行政查询事项', certain: false },
  { row: 'refused.petition', words: '信访、?举报、?投诉类(?:申请)?|信访类(?:申请)?', certain: false },
  { row: 'refused.repeat', words: '(?<!反复)重复申请', certain: false },
  { row: 'refused.publication', words: '(?:要求提供)?公开出版物', certain: false },
  { row: 'refused.excessive', words: '大量反复申请', certain: false },
  { row: 'refused.confirmation', words: '重新出具已获取信息', certain: false },
  { row: 'other.noCorrection', words: '逾期不补正', certain: false },
  { row: 'other.unpaid', words: '未按(?:收费通知)?要求缴纳费用', certain: false },
];

const closing = `["”’』」]?`;
/** Words between a subject and its number; 信息(数) is not among them: 不予公开信息数1128条 counts documents. */
const filler = `(?:的|有|为|是|共计|共|合计|总计|计|达|:|申请|决定|答复|处理|情形|情况|类|案件|案|数量|数|分别|答复的)*`;

const outcomePatterns = outcomeWords.map(({ row, words, certain }) => ({
  row,
  certain,
  before: new RegExp(`(?:${words})${closing}${filler}$`),
  behind: new RegExp(`^(?:的?(?:申请)?)?(?:作出|给予|予|属于|为|依法|决定|作)?["“‘『「]?(?:${words})`),
}));

/** The outcome named right before a number, or right behind it (3件予以公开). Null where two share the number. */
export function outcomeSubject(before: string, behind: string, form: Form): Subject | null {
  const tail = before.slice(-40);
  for (const { row, certain, before: pattern } of outcomePatterns) {
    const found = pattern.exec(tail);
    if (found === null) continue;
    // 「重复申请不予处理1件」: the reason says which row of the group is meant.
    const reason = ofGroup(row, tail.slice(0, found.index));
    if (reason !== null) return subjectOf(reason, false, form);
    // 「部分公开、不予公开共5件」: one number for two outcomes.
    if (outcomePatterns.some((other) => other.before.test(tail.slice(0, found.index).replace(/[、和及与或,]+$/, ''))))
      return null;
    if (/(?:主动|应当|依法应|可以|能够)$/.test(tail.slice(0, found.index))) return null;
    return subjectOf(row, certain, form);
  }
  const named = outcomePatterns.find(({ behind: pattern }) => pattern.test(behind));
  return named === undefined ? null : subjectOf(named.row, named.certain, form);
}

const reasonPatterns = outcomeWords
  .filter(({ row }) => row.includes('.'))
  .map(({ row, words }) => ({ row, pattern: new RegExp(`(?:${words})[^,;、]{0,6}$`) }));

/** The row of a group that the words right before the group's name give as reason. */
function ofGroup(group: string, before: string): string | null {
  const found = reasonPatterns.find(({ row, pattern }) => row.startsWith(`${group}.`) && pattern.test(before));
  return found?.row ?? null;
}

function subjectOf(row: string, certain: boolean, form: Form): Subject | null {
  const cells = rowsBelow(form, row);
  return cells.length === 0 ? null : { id: `t3.${row}.total`, readings: [cells], certain };
}

const review = (column: string): Meaning => [`t4.review.${column}`];
const litigation = (column: string): Meaning => [`t4.direct.${column}`, `t4.afterReview.${column}`];

export type Court = 'review' | 'litigation' | 'both' | 'direct' | 'afterReview';

export function courtSubject(court: Court, column = 'total'): Subject {
  const certain = column === 'total';
  switch (court) {
    case 'review':
      return { id: `t4.review.${column}`, readings: [review(column)], certain };
    case 'litigation':
      return { id: `t4.litigation.${column}`, readings: [litigation(column)], certain };
    case 'direct':
    case 'afterReview':
      return { id: `t4.${court}.${column}`, readings: [[`t4.${court}.${column}`]], certain };
    case 'both':
      return { id: `t4.both.${column}`, readings: [[...review(column), ...litigation(column)]], certain };
  }
}

/** Table two's documents and decisions: agencies count them in many ways, so a difference is always for review. */
export function disclosureSubject(item: string, column: string): Subject {
  return { id: `t2.${item}.${column}`, readings: [[`t2.${item}.${column}`]], certain: false };
}
