/** Numbers of applications: received, carried over, answered, and how they were answered. */
import { caseUnit, itemUnit, requestUnits } from '../forms/vocabulary/units.ts';
import { type Form, groupOf } from '../model/form.ts';
import { isUnknown, meaningOf, means, meansAs, type Token } from './lexer.ts';
import { headOf, isBody, isBodyLike, isPlain, isTime, isVerb, requestVerbs } from './phrases.ts';
import type { ProseContext } from './prose-context.ts';
import type { NumberMeaning, NumberPhrase } from './sentence-state.ts';
import { type ClaimSubject, carried, carriedIn, carriedOut, outcomeSubject, requestSubject } from './subjects.ts';
import { indexOfWord, lastIndexOfWord, lastWord, mentions } from './words.ts';

/** null: the number counts no applications, or what it counts was not understood. */
export function readApplications(phrase: NumberPhrase, context: ProseContext, form: Form): NumberMeaning | null {
  const { left, right, quantity } = phrase;
  if (!mayCountApplications(phrase)) return null;
  // 「予以公开、部分公开分别为11件、5件」 names its rows; 「分别为34件、50件、45件」 does not say which is the year's.
  if (mentions(left, 'each')) return readInTurn(left, context, form);
  // 「12件申请」: what is counted stands behind the number; it must be all that stands there.
  const first = right.find((token) => !isPlain(token) && !isTime(token) && !means(token, 'applicant', 'submit'));
  const nounBehind = means(first, 'application') ? first : undefined;
  const head = headOf(left);
  if (head === -1) return readNumberFirst(phrase, context, form, nounBehind);
  // 「12件群众来信」: a noun that is no application follows the number.
  if (isUnknown(left[head]) || isUnknown(right[0])) return null;
  const last = left[head] as Token;
  const verbBefore = left.some(isVerb);
  if (!isCountedWord(last, left, verbBefore && quantity.unit === caseUnit)) return null;
  const nounAt = lastIndexOfWord(left, 'application');
  const noun = left[nounAt];
  const attribute = meansAs(noun, 'application', 'attribute');
  const verbAnywhere = verbBefore || right.some(isVerb);
  // 「受理政府信息公开12件」
  const verbWithOpenness = means(last, 'openness') && verbBefore;
  const named = (noun !== undefined && (verbAnywhere || !attribute)) || nounBehind !== undefined || verbWithOpenness;
  const full = [noun, nounBehind].some((token) => token !== undefined && !meansAs(token, 'application', 'short'));
  if (quantity.unit === itemUnit && !full && context.named !== 'here') return null;
  if (!named && !isOfYearsApplications(phrase, context) && !mayGoOnWithApplications(context)) return null;
  const carry = answeredBehind(left) ? null : carriedBy(left, right);
  const rows = rowsIn(left, context);
  // 「公开答复274件」: answered, without saying how.
  if (rows.length === 1 && isUnsure(rows) && means(last, 'answer') && left[head - 1] === rows[0]) return null;
  const who = whoIn(left);
  const done = new Set(requestVerbs.filter((verb) => mentions(left, verb)));
  // 「主动公开301份，依申请公开120份」 are documents by attribute.
  const ofDocuments = attribute && !verbAnywhere;
  const ofRequests =
    done.size === 0 && !named
      ? context.matter === 'application' && who !== null
      : !ofDocuments && (named || context.matter !== null) && !left.some(isOfOther);
  const subject =
    carry ??
    (rows.length > 0
      ? outcomesOf(rows, left, form, context)
      : ofRequests
        ? requestSubject(done, who ?? 'total')
        : null);
  if (subject === null) return null;
  const ownWords = carry !== null || rows.length > 0;
  if (isUnsure(rows) && (context.matter !== 'application' || left.some(isUnknown))) return null;
  const unknown = unknownAround(left, head, nounAt, full, ownWords);
  const part = partIn(left);
  if (unknown === null || part === null) return null;
  // 「其中收到挂号信申请3件」: it is one of the parts, also where other words stand between.
  const isPart =
    context.insideParts &&
    (context.partsOf === 'application' || context.partsOf === null) &&
    !ownWords &&
    (done.has('receive') || done.has('submit')) &&
    !mentions(left, 'own');
  return {
    subject,
    ...(!ownWords && isReceivedAndAnswered(left)
      ? { secondSubject: requestSubject(new Set(['answer']), who ?? 'total') }
      : {}),
    unknownWords: unknown.words,
    mayBePart: unknown.mayBePart,
    shortFormWords: isShort(rows),
    dated: carry !== null && [...left, ...right].some(isTime),
    part: part === '' && isPart ? last.text : part,
    named,
    bare: !named && !ownWords && who === null,
  };
}

function mayCountApplications({ left, quantity, next }: NumberPhrase): boolean {
  if (!requestUnits.has(quantity.unit)) return false;
  if (quantity.unit === '' && next !== undefined && next.text !== '、') return false;
  // 「未经补正的1件予以公开」
  return !left.some((token) => means(token, 'negation') && !means(token, 'outcome'));
}

/** Whether the last word before the number is one that applications are counted by. */
function isCountedWord(last: Token, left: readonly Token[], casesWithVerb: boolean): boolean {
  if (means(last, 'application', 'outcome', 'applicant', 'carry', 'undone', ...requestVerbs)) return true;
  if (means(last, 'openness') && casesWithVerb) return true;
  return means(last, 'caseWord', 'channel') && mentions(left, 'carry');
}

/** 「结转下年度3件」 behind applications that were named in the sentence. */
function isOfYearsApplications({ left, right }: NumberPhrase, context: ProseContext): boolean {
  return (
    context.applicationsNamed &&
    !context.otherCounted &&
    mentions(left, 'carry', 'undone') &&
    mentions([...left, ...right], 'nextYear', 'lastYear')
  );
}

function mayGoOnWithApplications({ matter, unclearWords }: ProseContext): boolean {
  return matter === 'application' || (matter === null && unclearWords === '');
}

/** Rows, none of which is named in words that mean it alone. */
function isUnsure(rows: readonly Token[]): boolean {
  return rows.length > 0 && rows.every((token) => meaningOf(token, 'outcome')?.unsure === true);
}

/** 「受理并办结6件」, 「收到、办结6件」: as many were answered as came. */
function isReceivedAndAnswered(words: readonly Token[]): boolean {
  const answered = lastIndexOfWord(words, 'answer');
  const joint = words.findLastIndex((token, at) => at < answered && (means(token, 'and') || token.text === '、'));
  return means(words[joint - 1], 'receive', 'receiveNew') && words.slice(joint + 1, answered).every(isPlain);
}

/** 「撤销申请1件」, 「不予受理申请1件」: what was done with it is no receiving and no answering. */
function isOfOther(token: Token): boolean {
  return !isPlain(token) && means(token, 'result', 'judge', 'unplaced', 'decide', 'decided', 'court', 'fee', 'repeal');
}

/** 其他 alone is a row only behind other rows: 网络3件，其他2件 are channels. */
function rowsIn(words: readonly Token[], { answerRows }: ProseContext): readonly Token[] {
  const rows = words.filter((token) => means(token, 'outcome'));
  return answerRows >= 2 ? rows : rows.filter((token) => !means(token, 'result'));
}

/** A reason without its group (重复申请4件): the form's words in short. 公开, 信息不存在 and 其他 are others. */
function isShort(rows: readonly Token[]): boolean {
  return rows.length === 1 && !isUnsure(rows);
}

/** Several rows and one number for each. */
function readInTurn(left: readonly Token[], { matter }: ProseContext, form: Form): NumberMeaning | null {
  const rows = left.flatMap((token) => meaningOf(token, 'outcome') ?? []);
  if (matter !== 'application' || rows.length < 2 || left.some(isUnknown)) return null;
  const subjects = rows.map(({ means: row = '', unsure }) => outcomeSubject([row], unsure !== true, form));
  const [subject, ...nextSubjects] = subjects.filter((found) => found !== null);
  if (subject === undefined || nextSubjects.length + 1 !== rows.length) return null;
  return { subject, nextSubjects, unknownWords: [], part: '', named: false, bare: false };
}

/** 「25件予以公开」, 「2件结转下年」, 「7件已按时限回复」: the number stands first. */
function readNumberFirst(
  { left, right }: NumberPhrase,
  context: ProseContext,
  form: Form,
  noun: Token | undefined,
): NumberMeaning | null {
  if (noun === undefined && context.matter !== 'application') return null;
  const unknownWords = right.filter(isUnknown).map(({ text }) => text);
  const meaning = { unknownWords, part: '', named: noun !== undefined, bare: false };
  const carry = carriedBy(right, []);
  if (carry !== null) return { ...meaning, subject: carry, unknownWords: [], dated: right.some(isTime) };
  const rows = rowsIn(right, context);
  if (rows.length > 0) {
    // 「其余20件均予以公开或作出其他答复」
    if (rows.length > 1 && mentions(left, 'rest')) return null;
    // 「27个政府部门完善清单并公开」: the number is another thing's.
    const caused = indexOfWord(right, 'cause');
    const before = right.slice(0, right.indexOf(rows[0] as Token));
    if ((caused === -1 ? before : before.slice(0, caused)).some(isUnknown)) return null;
    const subject = outcomesOf(rows, right, form, context);
    return subject && { ...meaning, subject, shortFormWords: isShort(rows) };
  }
  if (unknownWords.length > 0) return null;
  // 「全年142件申请由2人承办」
  const isNounOnly = (token: Token) =>
    token === noun || isPlain(token) || isBody(token) || means(token, 'applicant', 'submit');
  if (noun !== undefined && !context.insideParts && right.every(isNounOnly) && mentions(left, 'ownTime', 'total'))
    return { ...meaning, subject: requestSubject(new Set()) };
  if (partIn(right) !== '') return null;
  const who = whoIn(right);
  if (who !== null && who !== 'total') return { ...meaning, subject: requestSubject(new Set(), who) };
  if (!mentions(right, 'answer')) return null;
  const rest = left.filter((token) => means(token, 'rest')).map(({ text }) => text);
  return { ...meaning, subject: requestSubject(new Set(['answer'])), unknownWords: rest };
}

/** 「答复中属于行政执法案卷的9件」: what stands behind is what was answered. */
function answeredBehind(left: readonly Token[]): boolean {
  const undone = lastIndexOfWord(left, 'undone');
  return undone !== -1 && mentions(left.slice(undone), 'outcome');
}

/** Carried in from last year or out to the next; null where nothing is carried over. */
function carriedBy(left: readonly Token[], right: readonly Token[]): ClaimSubject | null {
  const words = [...left, ...right.filter((token) => means(token, 'carry', 'undone', 'nextYear'))];
  const at = indexOfWord(words, 'carry', 'undone');
  if (at === -1) return null;
  const behind = words.slice(at + 1);
  if (mentions(behind, 'nextYear')) return carriedOut;
  if (mentions(words, 'lastYear')) return carriedIn;
  // 「结转至本年」, 「结转本年度继续办理」
  const carry = meaningOf(words[at] as Token, 'carry');
  if (carry === undefined) return carriedOut;
  if (mentions(behind, 'ownTime')) return carriedIn;
  if (mentions(behind, 'carry', 'undone')) return carriedOut;
  // 「转」 and 「遗留」 without a year carry nothing anywhere.
  return carry.unsure === true ? null : carried;
}

const notHeld = 'unavailable.notHeld';

function outcomesOf(
  rows: readonly Token[],
  words: readonly Token[],
  form: Form,
  context: ProseContext,
): ClaimSubject | null {
  const all = rows.flatMap((token) => meaningOf(token, 'outcome') ?? []);
  // 「公开」 inside a longer name says nothing beside it.
  const together = words.some(
    (token, at) => means(token, 'among') || (means(token, 'and') && means(words[at + 1], 'outcome')),
  );
  const sure = all.filter(({ unsure, means: row }) => together || unsure !== true || row !== 'granted');
  const named = sure.length > 0 ? sure : all;
  const ids = [...new Set(named.map(({ means: row = '' }) => row))];
  const certain = named.every(({ unsure }) => unsure !== true);
  const [first = ''] = ids;
  // A reason alone (重复申请4件) may be said of more than of what was answered so.
  if (ids.length === 1) {
    const subject = outcomeSubject(ids, certain && (groupOf(first) === '' || context.insideParts), form);
    if (subject === null || certain || first !== notHeld) return subject;
    // 信息不存在 is booked under either.
    const either = outcomeSubject([notHeld, 'unavailable.needsCreation'], false, form)?.interpretations ?? [];
    return { ...subject, interpretations: [...subject.interpretations, ...either] };
  }
  const [group, ...otherGroups] = ids.filter((id) => groupOf(id) === '');
  const details = ids.filter((id) => groupOf(id) !== '');
  if (group === undefined || otherGroups.length > 0 || details.some((id) => groupOf(id) !== group))
    return outcomeSubject(ids, certain, form);
  // 「属于内部事务信息不予公开1件」 is the row; 「因不掌握等原因无法提供」 is the group, and the row one of its reasons.
  return outcomeSubject(mentions(words, 'reasons', 'andSoOn') ? [group] : details, certain, form);
}

/** Who applied; null where nobody is named. 自然人 and 法人 together are everyone. */
export function whoIn(words: readonly Token[]): string | null {
  const named = new Set(words.flatMap((token) => meaningOf(token, 'applicant')?.means ?? []));
  if (named.size === 0) return null;
  const kinds = [...named].filter((kind) => kind !== 'total');
  if (kinds.length <= 1) return kinds[0] ?? 'total';
  if (kinds.includes('natural')) return 'total';
  // 「律师事务所等法律服务机构」
  return kinds.every((kind) => kind === 'legal' || kind === 'lawyers') ? 'legal' : 'organisations';
}

/** The channel or topic that limits what is counted, '' for none; null where it is not understood. */
function partIn(words: readonly Token[]): string | null {
  const channel = lastWord(words, 'channel');
  if (channel !== undefined && !mentions(words, 'everyWay')) return channel.text;
  const topic = indexOfWord(words, 'topic', 'sue', 'cause');
  return topic !== -1 && isUnknown(words[topic + 1]) ? null : '';
}

/**
 * The unknown words that leave it open what is counted; null where they change it: beside the verb they may be
 * whose it is or how (提前答复), before a bare 申请 which kind of it (低保申请).
 */
function unknownAround(
  left: readonly Token[],
  head: number,
  noun: number,
  full: boolean,
  ownWords: boolean,
): { readonly words: readonly string[]; readonly mayBePart: boolean } | null {
  const words: string[] = [];
  let mayBePart = false;
  for (const [at, token] of left.entries()) {
    if (!isUnknown(token)) continue;
    const behind = left.slice(at + 1);
    const next = behind.find((word) => !isPlain(word) && !isTime(word));
    if (at > head || (isBodyLike(token.text) && isVerb(next))) return null;
    // What follows the answer's name is what is counted.
    const changesRow = mentions(left.slice(0, at), 'outcome') || means(next, 'outcome');
    if (ownWords ? changesRow : !full) return null;
    if (at < noun && mentions(behind, 'topic')) return null;
    // Before whose it is and when, it says how; elsewhere it may say which of them.
    const [after] = behind;
    mayBePart ||= after === undefined || !(isBody(after) || isTime(after)) || !behind.some(isVerb);
    words.push(token.text);
  }
  return { words, mayBePart };
}
