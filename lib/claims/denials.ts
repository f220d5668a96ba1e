/** Denials: 未收到申请, 未发生行政复议, 均已办结, 均获维持. What is denied must be zero in the tables. */
import { hasCell } from '../forms/index.ts';
import { cellId, groupOf, partsOfCell } from '../model/form.ts';
import { courtIn, resultIn } from './courts.ts';
import { actionIn, itemIn } from './disclosures.ts';
import { isUnknown, type Meaning, meaningOf, means, meansAs, type Token } from './lexer.ts';
import { isBody, isPlain, isTime } from './phrases.ts';
import type { ProseContext } from './prose-context.ts';
import type { DeniedSubject, SentenceState } from './sentence-state.ts';
import {
  type ClaimSubject,
  type Court,
  carriedIn,
  carriedOut,
  courtCells,
  courtSubject,
  disclosureSubject,
  isRequestTotal,
  outcomeSubject,
  requestSubject,
} from './subjects.ts';
import { indexOfWord, lastIndexOfWord, mentions, textOf } from './words.ts';

/** What a phrase denies; `certain` of the subject tells whether it was understood. */
export function denialsIn(words: readonly Token[], state: SentenceState): readonly DeniedSubject[] {
  const { context } = state;
  if (!isOfWholeReport(context)) return [];
  const at = words.findIndex(
    (token, index) => means(token, 'negation') && (words.length > index + 1 || meansAs(token, 'negation', 'behind')),
  );
  const doubtful = context.body.inherited === true || context.time.inherited === true;
  if (at !== -1) {
    const found = deniedSubjects(words.slice(0, at), words.slice(at + 1), words[at] as Token, state);
    // 「行政复议、行政诉讼零发生」: what is denied stands before.
    const denying = textOf(words.slice(meansAs(words[at], 'negation', 'behind') ? 0 : at));
    return found.map((subject) => ({ ...(doubtful ? asUnsure(subject) : subject), words: denying }));
  }
  if (doubtful) return [];
  const every = indexOfWord(words, 'every');
  if (every === -1) return [];
  const found = denialsOfAll(words.slice(0, every), words.slice(every + 1), state);
  return found.map((subject) => ({ ...subject, words: textOf(words.slice(every)) }));
}

/** Whose and when: said in this sentence, it decides; from a sentence before, it only leaves a doubt. */
function isOfWholeReport({ body, time, part }: ProseContext): boolean {
  const ours = body.kind === null || body.kind === 'own' || body.inherited === true;
  return ours && (time.kind !== 'other' || time.inherited === true) && part === '';
}

const asUnsure = (subject: ClaimSubject): ClaimSubject => ({ ...subject, certain: false });

function deniedSubjects(
  before: readonly Token[],
  object: readonly Token[],
  negation: Token,
  state: SentenceState,
): readonly ClaimSubject[] {
  const { context, form } = state;
  if (object.some(({ quantity }) => quantity !== null)) return [];
  // 「行政复议、行政诉讼零发生」: the object stands before.
  if (meansAs(negation, 'negation', 'behind') && object.every((token) => isPlain(token) || means(token, 'sue')))
    return deniedSubjects([], before, { ...negation, meanings: [] }, state);
  const head = object.findLast(
    (token) => !isPlain(token) && !isTime(token) && !isBody(token) && !means(token, 'caseWord'),
  );
  if (head === undefined) return [];
  const court = courtIn(object);
  if (court !== null) return deniedCases(before, object, court, context);
  const result = resultIn(object);
  if (result !== null && context.matter === 'court' && context.court !== null && !object.some(isUnknown))
    return courtsOf(state).map((each) => courtSubject(each, result.column, result.certain && context.openness));
  const nounAt = lastIndexOfWord(object, 'application');
  const noun = object[nounAt];
  // 「未收到政府信息公开申请及投诉举报」
  const isListed = noun !== undefined && means(object[nounAt + 1], 'and');
  if (isUnknown(head) && !isListed) return [];
  // 「法律服务机构没有提出申请」: others did.
  if (before.some((token) => means(token, 'applicant') && !meansAs(token, 'applicant', 'total'))) return [];
  // 「局属各单位均未收到」: it may be somebody else.
  if (before.some(isUnknown) && !mentions(before, 'own')) return [];
  const unknown = object.some(isUnknown) || before.some(isUnknown);
  if (mentions(object, 'carry'))
    return unknown ? [] : [deniedCarry([...before, ...object], context)].flatMap((each) => each ?? []);
  const rows = object.flatMap((token) => meaningOf(token, 'outcome') ?? []);
  if (rows.length > 0)
    return unknown || context.matter !== 'application'
      ? []
      : deniedRows(rows).flatMap((id) => outcomeSubject([id], false, form) ?? []);
  const every = mentions(object, 'everyWay');
  if (object.some((token) => means(token, 'topic') || (means(token, 'channel') && !every))) return [];
  if (noun !== undefined) {
    const full = !meansAs(noun, 'application', 'short');
    const known = full || context.matter === 'application' || context.matter === null;
    // 「未收到依申请公开办理事项」
    const whole = head === noun || isListed || means(head, 'handle');
    if (!whole || !known || mentions(object, 'answer', 'fee')) return [];
    if (unknown && !full) return [];
    if (
      object.slice(0, nounAt).some(isUnknown) ||
      object.some((token) =>
        ['business', 'research', 'nonprofit', 'legal', 'enterprise'].includes(
          meaningOf(token, 'applicant')?.means ?? '',
        ),
      )
    )
      return [];
    const subject = requestSubject(new Set(['receive']));
    return [unknown ? asUnsure(subject) : subject];
  }
  const item = itemIn(object);
  if (item === null || unknown) return [];
  if (item === 'fees') return hasCell(form, 't2.fees.amount') ? [disclosureSubject('fees', 'amount')] : [];
  const action = actionIn(object);
  if (mentions(object, 'decision', 'decided'))
    return action === 'decide' || means(head, 'decided') ? [disclosureSubject(item, 'decisions')] : [];
  return action === 'issue' ? [disclosureSubject(item, form.documentColumns.issue)] : [];
}

/** 「没有不予公开、不予处理的情形」: each; 「没有因国家秘密不予公开的情形」: that reason alone. */
function deniedRows(rows: readonly Meaning[]): readonly string[] {
  if (rows.some(({ unsure }) => unsure === true)) return [];
  const ids = rows.map(({ means: id = '' }) => id);
  const [group = '', ...others] = ids.filter((id) => groupOf(id) === '');
  const reasons = ids.filter((id) => groupOf(id) !== '');
  if (reasons.length === 0) return [group, ...others];
  return others.length === 0 && reasons.every((id) => groupOf(id) === group) ? reasons : [];
}

function deniedCarry(object: readonly Token[], context: ProseContext): ClaimSubject | null {
  if (context.matter === 'other' && !context.applicationsNamed) return null;
  if (mentions(object, 'nextYear')) return carriedOut;
  if (mentions(object, 'lastYear')) return carriedIn;
  return asUnsure(carriedOut);
}

/** The object of 未发生: cases. A cause that is not openness, or one of its faults (答复超期), denies other cases. */
function deniedCases(
  before: readonly Token[],
  object: readonly Token[],
  court: Court,
  context: ProseContext,
): readonly ClaimSubject[] {
  const last = lastIndexOfWord(object, 'court');
  const behind = object.slice(last + 1).filter((token) => !isPlain(token) && !means(token, 'openness', 'caseWord'));
  const openness = mentions([...before, ...object], 'openness', 'application');
  // 「未发生行政复议、行政诉讼及投诉举报」 denies all of them; 「无行政诉讼败诉率」 none.
  const list = object[last + 1];
  if (behind.some(isUnknown) && !means(list, 'and')) return [];
  if (mentions(behind, 'answer', 'undone')) return [];
  const cause = indexOfWord(object, 'cause');
  const caused =
    cause === -1
      ? []
      : object.slice(
          cause + 1,
          object.findIndex((token, at) => at > cause && means(token, 'sue', 'court')),
        );
  if (caused.some((token) => isUnknown(token) || means(token, 'decision', 'document')) || (cause !== -1 && !openness))
    return [];
  if (!openness && before.some(isUnknown)) return [];
  if (mentions(behind, 'result'))
    return openness || context.openness ? [courtSubject(court, 'corrected', openness && !behind.some(isUnknown))] : [];
  if (mentions(object, 'judge')) return [];
  const between = object.slice(cause === -1 ? 0 : cause).filter(isUnknown);
  const listed = between.every(
    (token) => means(object[object.indexOf(token) + 1], 'and') || means(object[object.indexOf(token) - 1], 'and'),
  );
  const certain =
    (openness || context.named === 'here' || context.named === 'section') &&
    (openness || context.openness) &&
    listed &&
    (between.length === 0 || openness);
  if (!certain && !openness && !context.openness && context.matter === 'other') return [];
  const kinds: readonly Court[] = court === 'both' ? ['review', 'litigation'] : [court];
  return kinds.map((kind) => courtSubject(kind, 'total', certain));
}

/** The courts whose cases were counted since the last 「；」. */
function courtsOf({ statements, clauseStart, context }: SentenceState): readonly Court[] {
  const counted = statements.slice(clauseStart).map(({ subject }) => partsOfCell(subject.id));
  const totals = counted.filter(({ table, column }) => table === 't4' && column === 'total');
  const courts = new Set(totals.map(({ row }) => row as Court));
  if (courts.size > 0) return [...courts];
  return context.court === null || context.court === 'both' ? [] : [context.court];
}

/** 均已办结: nothing is carried over; 均获维持: no other result. Said of what was counted, so always for review. */
function denialsOfAll(
  before: readonly Token[],
  behind: readonly Token[],
  state: SentenceState,
): readonly (ClaimSubject & Pick<DeniedSubject, 'answered'>)[] {
  const { context, statements } = state;
  if (mentions(behind, 'negation', 'carry', 'undone')) return [];
  const content = behind.filter((token) => !isPlain(token) && !isTime(token));
  const [first] = content;
  if (context.matter === 'court' && means(first, 'result')) {
    const result = resultIn(content);
    // 「除1件终止外，其余均维持」
    if (result?.column !== 'upheld' || !context.openness || mentions(before, 'rest')) return [];
    return courtsOf(state).map((court) => ({
      id: cellId('t4', court, 'corrected+other'),
      interpretations: [[...courtCells(court, 'corrected'), ...courtCells(court, 'other')]],
      certain: false,
    }));
  }
  if (context.matter !== 'application' || !means(content[content.length - 1], 'answer', 'application', 'handle'))
    return [];
  if (!mentions(content, 'answer') || content.some(isUnknown)) return [];
  if (state.carries || before.some((token) => means(token, 'except') || token.quantity !== null || isUnknown(token)))
    return [];
  // 「其中当面1件、邮寄2件，均已答复」: all of them, not the last channel's.
  const last = statements.findLast(
    ({ inBracket, subject, part, insideParts }) =>
      !inBracket && subject.id !== carriedIn.id && !(part !== '' && insideParts),
  );
  if (last === undefined && statements.length > 0) return [];
  const total =
    last === undefined || (!last.insideParts && !last.mayBePart && isRequestTotal(last.subject.id) && last.part === '');
  return total && (last !== undefined || context.named === 'here')
    ? [{ ...asUnsure(carriedOut), ...(last === undefined ? {} : { answered: last.value }) }]
    : [];
}
