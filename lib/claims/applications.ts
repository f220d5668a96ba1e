/** Numbers of applications: received, carried over, answered, and how they were answered. */
import { caseUnit, itemUnit, requestUnits } from '../forms/vocabulary/units.ts';
import { type Form, groupOf } from '../model/form.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import { headOf, isBody, isBodyLike, isPlain, isTime, isVerb, requestVerbs as verbs } from './phrases.ts';
import type { ProseContext } from './prose-context.ts';
import type { NumberMeaning, NumberPhrase } from './sentence-state.ts';
import { type ClaimSubject, carried, carriedIn, carriedOut, outcomeSubject, requestSubject } from './subjects.ts';

const needsCreation = 'unavailable.needsCreation';

/** null: the number counts no applications, or what it counts was not understood. */
export function readApplications(spoken: NumberPhrase, context: ProseContext, form: Form): NumberMeaning | null {
  const { left, right, quantity } = spoken;
  if (
    !requestUnits.has(quantity.unit) ||
    (quantity.unit === '' && spoken.next !== undefined && spoken.next.text !== '、')
  )
    return null;
  // 「未经补正的1件予以公开」
  if (left.some((token) => means(token, 'negation') && !means(token, 'outcome'))) return null;
  const head = headOf(left);
  const noun = left.findLastIndex((token) => means(token, 'application'));
  const nounBehind = headBehind(right);
  // 「12件申请」: what is counted stands behind the number; it must be all that stands there.
  const behind = nounBehind !== null && means(nounBehind, 'application') ? nounBehind : null;
  // 「予以公开、部分公开分别为11件、5件」 names its rows; 「分别为34件、50件、45件」 does not say which is the year's.
  if (left.some((token) => means(token, 'each'))) return readInTurn(left, context, form);
  if (head === -1) return countedBehind(spoken, context, form, behind);
  const last = left[head] as Token;
  if (isUnknown(last)) return null;
  if (right.length > 0 && behind === null && isNounPhrase(right)) return null;
  const carries = left.some((token) => means(token, 'carry'));
  const counted = means(last, 'application', 'outcome', 'applicant', 'carry', 'undone', ...verbs);
  const opens = means(last, 'openness') && left.some((token) => isVerb(token)) && quantity.unit === caseUnit;
  if (!counted && !opens && !(carries && means(last, 'caseWord', 'channel'))) return null;
  const attribute = noun !== -1 && meaningOf(left[noun] as Token, 'application')?.means === 'attribute';
  const does = [...left, ...right].some((token) => isVerb(token));
  // 「受理政府信息公开12件」
  const short = means(last, 'openness') && left.some((token) => isVerb(token));
  const named = (noun !== -1 && (does || !attribute)) || behind !== null || short;
  const full = [left[noun], behind].some(
    (token) => token != null && meaningOf(token, 'application')?.means !== 'short',
  );
  if (quantity.unit === itemUnit && !full && context.named !== 'here') return null;
  const dated =
    context.applicationsNamed &&
    !context.otherCounted &&
    left.some((token) => means(token, 'carry', 'undone')) &&
    [...left, ...right].some((token) => means(token, 'nextYear', 'lastYear'));
  if (!named && !dated && context.matter !== 'application' && !(context.matter === null && context.unclearWords === ''))
    return null;
  const carry = answeredBehind(left) ? null : carriedBy(left, right);
  const rows = rowsIn(left, context);
  // 「公开答复274件」: answered, in whatever way.
  const mere = rows.length === 1 && meaningOf(rows[0] as Token, 'outcome')?.unsure === true;
  if (mere && means(last, 'answer') && left.indexOf(rows[0] as Token) === head - 1) return null;
  const who = whoIn(left);
  const done = new Set(verbs.filter((verb) => left.some((token) => means(token, verb))));
  let subject: ClaimSubject | null;
  if (carry !== null) subject = carry;
  else if (rows.length > 0) subject = outcomesOf(rows, left, form, context);
  else if (done.size > 0 || named) {
    // 「主动公开301份，依申请公开120份」 are documents by attribute.
    if (done.size === 0 && !does && noun !== -1 && meaningOf(left[noun] as Token, 'application')?.means === 'attribute')
      return null;
    if ((!named && context.matter === null) || left.some(isOfOther)) return null;
    subject = requestSubject(done, who ?? 'total');
  } else if (who !== null && context.matter === 'application') subject = requestSubject(new Set(), who);
  else return null;
  if (subject === null) return null;
  if (
    rows.length > 0 &&
    rows.every((token) => meaningOf(token, 'outcome')?.unsure === true) &&
    (context.matter !== 'application' || left.some(isUnknown))
  )
    return null;
  const unknown = unknownAround(left, head, noun, full, carry !== null || rows.length > 0);
  if (unknown === null) return null;
  const part = partIn(left);
  if (part === null) return null;
  // 「其中收到挂号信申请3件」: whatever the words between, it is one of the parts.
  const isPart =
    context.insideParts &&
    (context.partsOf === 'application' || context.partsOf === null) &&
    rows.length === 0 &&
    carry === null &&
    (done.has('receive') || done.has('submit')) &&
    !left.some((token) => means(token, 'own'));
  const answers = rows.length === 0 && carry === null && bothDone(left);
  return {
    subject,
    ...(answers ? { secondSubject: requestSubject(new Set(['answer']), who ?? 'total') } : {}),
    unknownWords: unknown.words,
    mayBePart: unknown.within,
    shortFormWords: isShort(rows),
    dated: carry !== null && [...left, ...right].some((token) => isTime(token)),
    part: part !== '' ? part : isPart ? last.text : '',
    named,
    bare: !named && rows.length === 0 && carry === null && who === null,
  };
}

/** 「受理并办结6件」, 「收到、办结6件」: as many were answered as came. */
function bothDone(words: readonly Token[]): boolean {
  const answered = words.findLastIndex((token) => means(token, 'answer'));
  const joint = words.findLastIndex((token, at) => at < answered && (means(token, 'and') || token.text === '、'));
  return means(words[joint - 1], 'receive', 'receiveNew') && words.slice(joint + 1, answered).every(isPlain);
}

/** 「撤销申请1件」, 「不予受理申请1件」: what was done with it is no receiving and no answering. */
function isOfOther(token: Token): boolean {
  return !isPlain(token) && means(token, 'result', 'judge', 'unplaced', 'decide', 'decided', 'court', 'fee', 'repeal');
}

/** 其他 alone is a row only behind other rows: 网络3件，其他2件 are channels. */
function rowsIn(words: readonly Token[], context: ProseContext): readonly Token[] {
  const rows = words.filter((token) => means(token, 'outcome'));
  return context.answerRows >= 2 ? rows : rows.filter((token) => !means(token, 'result'));
}

/** A reason without its group (重复申请4件): the form's words in short. 公开, 信息不存在 and 其他 are others. */
function isShort(rows: readonly Token[]): boolean {
  const [row, ...others] = rows;
  const meaning = row === undefined ? undefined : meaningOf(row, 'outcome');
  return others.length === 0 && meaning !== undefined && meaning.unsure !== true;
}

/** Several rows and one number for each. */
function readInTurn(left: readonly Token[], context: ProseContext, form: Form): NumberMeaning | null {
  const rows = left.flatMap((token) => meaningOf(token, 'outcome') ?? []);
  if (context.matter !== 'application' || rows.length < 2 || left.some(isUnknown)) return null;
  const subjects = rows.map(({ means: row = '', unsure }) => outcomeSubject([row], unsure !== true, form));
  const [subject, ...nextSubjects] = subjects.filter((each) => each !== null);
  if (subject === undefined || nextSubjects.length + 1 !== rows.length) return null;
  return { subject, nextSubjects, unknownWords: [], part: '', named: false, bare: false };
}

/** The first word behind a number that says something. */
function headBehind(right: readonly Token[]): Token | null {
  return right.find((token) => !isPlain(token) && !isTime(token) && !means(token, 'applicant', 'submit')) ?? null;
}

/** 「12件群众来信」: a noun that is no application follows the number. */
function isNounPhrase(right: readonly Token[]): boolean {
  const first = headBehind(right);
  return first !== null && isUnknown(first) && right.indexOf(first) === 0;
}

/** 「25件予以公开」, 「2件结转下年」, 「7件已按时限回复」: the number stands first. */
function countedBehind(
  { left, right }: NumberPhrase,
  context: ProseContext,
  form: Form,
  noun: Token | null,
): NumberMeaning | null {
  if (noun === null && context.matter !== 'application') return null;
  const unknown = right.filter(isUnknown);
  const plain = { part: '', named: noun !== null, bare: false };
  const carry = carriedBy(right, []);
  if (carry !== null)
    return { subject: carry, unknownWords: [], dated: right.some((token) => isTime(token)), ...plain };
  const rows = rowsIn(right, context);
  const unknownWords = unknown.map(({ text }) => text);
  if (rows.length > 0) {
    // 「27个政府部门完善清单并公开」: the number is another thing's.
    const first = right.indexOf(rows[0] as Token);
    const caused = right.findIndex((token) => means(token, 'cause'));
    // 「其余20件均予以公开或作出其他答复」
    if (rows.length > 1 && left.some((token) => means(token, 'rest'))) return null;
    if (right.some((token, at) => at < first && isUnknown(token) && (caused === -1 || at < caused))) return null;
    const subject = outcomesOf(rows, right, form, context);
    return subject === null ? null : { subject, unknownWords, shortFormWords: isShort(rows), ...plain };
  }
  if (unknown.length > 0) return null;
  // 「全年142件申请由2人承办」
  if (
    noun !== null &&
    !context.insideParts &&
    right.every((token) => token === noun || isPlain(token) || isBody(token) || means(token, 'applicant', 'submit')) &&
    left.some((token) => means(token, 'ownTime', 'total'))
  )
    return { subject: requestSubject(new Set()), unknownWords, ...plain };
  const who = whoIn(right);
  if (partIn(right) !== '') return null;
  if (who !== null && who !== 'total') return { subject: requestSubject(new Set(), who), unknownWords, ...plain };
  if (right.some((token) => means(token, 'answer')))
    return {
      subject: requestSubject(new Set(['answer'])),
      unknownWords: left.flatMap((token) => (means(token, 'rest') ? token.text : [])),
      ...plain,
    };
  return null;
}

/** 「答复中属于行政执法案卷的9件」: what stands behind is what was answered. */
function answeredBehind(left: readonly Token[]): boolean {
  const undone = left.findLastIndex((token) => means(token, 'undone'));
  return undone !== -1 && left.slice(undone).some((token) => means(token, 'outcome'));
}

/** Carried in from last year or out to the next; null where nothing is said to be carried over. */
function carriedBy(left: readonly Token[], right: readonly Token[]): ClaimSubject | null {
  const words = [...left, ...right.filter((token) => means(token, 'carry', 'undone', 'nextYear'))];
  const at = words.findLastIndex((token) => means(token, 'carry', 'undone'));
  if (at === -1) return null;
  const carries = words.findIndex((token) => means(token, 'carry', 'undone'));
  const before = words.slice(0, carries);
  const behind = words.slice(carries + 1);
  const next = behind.some((token) => means(token, 'nextYear'));
  if (next) return carriedOut;
  if ([...before, ...behind].some((token) => means(token, 'lastYear'))) return carriedIn;
  // 「结转至本年」, 「结转本年度继续办理」
  const carry = meaningOf(words[carries] as Token, 'carry');
  if (carry !== undefined && behind.some((each) => means(each, 'ownTime'))) return carriedIn;
  // 「转」 and 「遗留」 without a year carry nothing anywhere.
  if (at === carries && carry?.unsure === true) return null;
  return at === carries && carry !== undefined ? carried : carriedOut;
}

function outcomesOf(
  rows: readonly Token[],
  words: readonly Token[],
  form: Form,
  context: ProseContext,
): ClaimSubject | null {
  const all = rows.map((token) => meaningOf(token, 'outcome')).filter((meaning) => meaning !== undefined);
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
    const subject = outcomeSubject(ids, certain && (!first.includes('.') || context.insideParts), form);
    // 信息不存在 is booked under either.
    const either =
      !certain && first === 'unavailable.notHeld' ? outcomeSubject([first, needsCreation], false, form) : null;
    return subject === null || either === null
      ? subject
      : { ...subject, interpretations: [...subject.interpretations, ...either.interpretations] };
  }
  const groups = ids.filter((id) => groupOf(id) === '');
  const details = ids.filter((id) => groupOf(id) !== '');
  // 「属于内部事务信息不予公开1件」 is the row; 「因不掌握等原因无法提供」 the group, of which it is one reason.
  if (groups.length === 1 && details.length > 0 && details.every((id) => groupOf(id) === groups[0])) {
    const reasons = words.some((token) => means(token, 'reasons', 'andSoOn'));
    return outcomeSubject(reasons ? groups : details, certain, form);
  }
  return outcomeSubject(ids, certain, form);
}

/** Who applied; null where nobody is named. 自然人 and 法人 together are everyone. */
export function whoIn(words: readonly Token[]): string | null {
  const named = new Set(words.flatMap((token) => meaningOf(token, 'applicant')?.means ?? []));
  if (named.size === 0) return null;
  const kinds = new Set([...named].filter((kind) => kind !== 'total'));
  const [kind = 'total'] = kinds;
  if (kinds.size <= 1) return kind;
  if (kinds.has('natural')) return 'total';
  // 「律师事务所等法律服务机构」
  return [...kinds].every((each) => each === 'legal' || each === 'lawyers') ? 'legal' : 'organisations';
}

/** The channel or topic that limits what is counted, '' for none; null where it is not understood. */
function partIn(words: readonly Token[]): string | null {
  const channel = words.findLast((token) => means(token, 'channel'));
  if (channel !== undefined && !words.some((token) => means(token, 'everyWay'))) return channel.text;
  const topic = words.findIndex((token) => means(token, 'topic', 'sue', 'cause'));
  if (topic !== -1 && isUnknown(words[topic + 1])) return null;
  return '';
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
): { words: readonly string[]; within: boolean } | null {
  const doubts: string[] = [];
  let within = false;
  for (let at = 0; at < left.length; at++) {
    const token = left[at] as Token;
    if (!isUnknown(token)) continue;
    if (at > head) return null;
    // What follows the answer's name is what is counted.
    if (ownWords && left.slice(0, at).some((each) => means(each, 'outcome'))) return null;
    const next = left.slice(at + 1).find((each) => !isPlain(each) && !isTime(each));
    if (isBodyLike(token.text) && isVerb(next)) return null;
    if (ownWords && means(next, 'outcome')) return null;
    if (!ownWords && !full) return null;
    if (noun !== -1 && at < noun && left.slice(at).some((each) => means(each, 'topic'))) return null;
    // Before whose it is and when, it says how; elsewhere it may say which of them.
    const after = left[at + 1];
    within ||=
      !(isBody(after ?? token) || (after !== undefined && isTime(after))) ||
      !left.slice(at).some((each) => isVerb(each));
    doubts.push(token.text);
  }
  return { words: doubts, within };
}
