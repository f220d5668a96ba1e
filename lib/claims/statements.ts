/** Statements of a sentence, phrase by phrase: each number and each denial with what it speaks of. */

import { requestUnits } from '../forms/vocabulary/units.ts';
import { cellId } from '../model/form.ts';
import { denialsIn } from './denials.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import { headOf, isPlain, isVerb, type Phrase } from './phrases.ts';
import { isOfCarryOver, isOfOneApplicant, isPartOfLast } from './portions.ts';
import { unstated } from './prose-context.ts';
import { applyScope, scopeOf } from './scope.ts';
import type { NumberPhrase, SentenceState, Statement } from './sentence-state.ts';
import type { Court } from './subjects.ts';
import { meaningOfNumber } from './understand.ts';
import { readSameRow, readWords } from './wordless.ts';

/** What else may be counted in the words of applications. */
const others = ['caseWord', 'decision', 'decided', 'document', 'fee', 'judge', 'publishedInAll'] as const;

export function readPhrases(phrases: readonly Phrase[], state: SentenceState): void {
  phrases.forEach((phrase, at) => {
    if (phrase.after === ';' || phrase.after === '。') beginStatement(state);
    // 「…复议27件，由司法局汇总，未列入本报告」
    if (phrase.words.some((token) => means(token, 'excluded'))) {
      state.statements.splice(state.clauseStart);
      return;
    }
    const next = phrases[at + 1];
    const opens = next?.after === ':';
    readPhrase(phrase, state, opens, next?.after === '、' && !hasNumber(next));
    // 「不予公开4件：涉及第三方权益1件…」: the parts of the number before.
    if (opens && hasNumber(phrase) && !state.context.insideParts)
      state.context = { ...state.context, insideParts: true, partsOf: state.context.matter };
  });
}

/** `label`: a colon follows; `goesOn`: what is said behind its last number goes on. */
function readPhrase(phrase: Phrase, state: SentenceState, label = false, goesOn = false): void {
  const { words } = phrase;
  const numbers = words.flatMap(({ quantity }, at) => (quantity === null ? [] : [at]));
  if (numbers.length === 0) {
    readNumberless(phrase, state, label);
    return;
  }
  let from = 0;
  let skipping = false;
  // Whether words stand before their numbers.
  const isLast = words.slice((numbers.at(-1) ?? 0) + 1).every(isPlain);
  numbers.forEach((at, index) => {
    const next = numbers[index + 1] ?? words.length;
    const bare = words.slice(from, at);
    const inside = bare.findLastIndex(isInside);
    // 「收到的申请中102件在年内办结」: what is counted stands behind.
    const behind = inside !== -1 && bare.slice(inside).every(isPlain);
    const left = behind ? [] : [...bare, ...refinements(phrase, from, at)];
    const counted = headOf(left) === -1;
    // 「15件中予以公开10件」, 「13件予以公开9件」
    const isWhole = isInside(words[at + 1]) || (isLast && means(words[next - 1], 'outcome', 'answer'));
    if (counted && numbers[index + 1] !== undefined && isWhole) {
      applyScope(left, [], state);
      limit(words.slice(0, at), state);
      from = at + 1;
      return;
    }
    const last = numbers[index + 1] === undefined;
    // 「其余32件不掌握、不明确或不予处理」 are several rows.
    const right = (last && !(counted && goesOn)) || (!last && counted) ? words.slice(at + 1, next) : [];
    skipping ||= compares(words.slice(from, at), words.slice(at + 1, next));
    const { quantity } = words[at] as Token;
    const read =
      !skipping &&
      quantity !== null &&
      !quantity.percent &&
      readNumber(
        {
          left,
          right,
          quantity,
          token: words[at] as Token,
          next: words[at + 1],
          // 「1名申请人提出申请14件」
          otherUnitBefore: words
            .slice(0, at)
            .some((each) => each.quantity !== null && !requestUnits.has(each.quantity.unit)),
        },
        state,
      );
    for (const aside of phrase.brackets)
      if (aside.at > at && aside.at <= next && !skipping) readAside(aside.phrases, state, read);
    if (right.length > 0 && !skipping && !isInside(right[0])) {
      readSameRow(right, state);
      // 「其余3件均维持」
      if (!left.some((token) => means(token, 'rest'))) state.denials.push(...denialsIn(right, state));
    }
    from = read && counted && right.length > 0 && numbers[index + 1] !== undefined ? next : at + 1;
  });
  if (isInside(words[(numbers.at(-1) ?? 0) + 1])) limit(words, state);
  // 「2.依申请公开：」
  const rest = words.slice(from);
  if (label && rest.length > 0 && state.context.matter !== 'application') readWords(rest, state, label);
}

/** Behind 「；」: what was counted within a channel ends, bodies and years go on. */
function beginStatement(state: SentenceState): void {
  const { court } = state.context;
  // Results behind it are those of all lawsuits again.
  const anew = court === 'direct' || court === 'afterReview' ? 'litigation' : court;
  const body = state.context.body.passing === true ? unstated : state.context.body;
  state.context = { ...state.context, insideParts: false, listing: false, limited: false, part: '', court: anew, body };
  state.clauseStart = state.statements.length;
}

/** Its brackets may hold numbers: 「部分公开(19件)」. */
function readNumberless({ after, words, brackets }: Phrase, state: SentenceState, label: boolean): void {
  const inner = brackets.filter(({ phrases }) => phrases.some(hasNumber));
  const [first] = inner;
  const leads = first?.phrases[0]?.words[0]?.quantity != null && first.at === words.length && words.length > 0;
  if (leads && first !== undefined) {
    const [head, ...rest] = first.phrases as [Phrase, ...Phrase[]];
    readPhrase({ after, words: [...words, ...head.words], brackets: [] }, state);
    readAside(rest, state);
    return;
  }
  readWords(words, state, label);
  state.denials.push(...denialsIn(words, state));
  for (const { phrases } of inner) readAside(phrases, state, false);
}

/** 「本年新收的22件中」, 「其他15件中」: what follows is of these alone, and others may be counted with them. */
function limit(words: readonly Token[], state: SentenceState): void {
  if (words.some((token) => means(token, 'receiveNew', 'carry', 'outcome', 'result')))
    state.context = { ...state.context, limited: true };
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && meaningOf(token, 'filler')?.means === 'inside';
}

function hasNumber({ words }: Phrase): boolean {
  return words.some(({ quantity }) => quantity !== null);
}

/** Words in a bracket before the number that say which row it is: 不予公开（属于内部事务信息）1件. */
function refinements({ brackets }: Phrase, from: number, to: number): readonly Token[] {
  return brackets
    .filter(({ at, phrases }) => at > from && at <= to && !phrases.some(hasNumber))
    .flatMap(({ phrases }) => phrases.flatMap(({ words }) => words))
    .filter((token) => means(token, 'outcome', 'among', 'reasons'));
}

/** What is said in brackets is said beside the sentence: it goes on from before them. */
function readAside(phrases: readonly Phrase[], state: SentenceState, read = true): void {
  const { context, bracket, statements } = state;
  state.bracket = { of: read ? (statements.at(-1) ?? null) : null };
  state.context = { ...context, insideParts: true };
  readPhrases(phrases, state);
  state.context = context;
  state.bracket = bracket;
}

/** 「较上年的31件」, 「占全区386件」, 「增加14件」, 「与去年的31件相比」: not the report's own number. */
function compares(left: readonly Token[], right: readonly Token[]): boolean {
  return (
    left.some((token) => means(token, 'compare', 'share', 'change')) ||
    right.some((token) => means(token, 'comparedTo', 'times')) ||
    (left.some((token) => means(token, 'from')) && right.some((token) => means(token, 'change')))
  );
}

/** What a number that says nothing of cells leaves behind: what comes next is said of it, not of what was before. */
function notUnderstood({ left, right, quantity }: NumberPhrase, skipped: boolean, state: SentenceState): void {
  const { context } = state;
  const open = headOf(left) === -1 && requestUnits.has(quantity.unit) && context.matter === 'application';
  state.context = {
    ...context,
    casesInAll: null,
    unreadNumber: open ? quantity.value : null,
    part: context.matter === 'application' ? context.part : '',
  };
  const another = skipped
    ? [...left, ...right].some(isUnknown)
    : requestUnits.has(quantity.unit) &&
      !means(left[headOf(left)], 'unplaced') &&
      (left.some((token) => isUnknown(token) || means(token, ...others)) || isUnknown(right[0]));
  // Parts that were not understood leave the whole what it was; so do applications carried over.
  // 「处理司法鉴定投诉73件」 begins anew.
  const anew = left.some((token) => isVerb(token)) && isUnknown(left[headOf(left)]);
  const inside = (context.insideParts && context.matter !== null) || (context.matter === 'court' && !anew);
  const carries =
    left.some((token) => means(token, 'carry')) && left.some((token) => means(token, 'lastYear', 'nextYear'));
  // 「信函申请54件」 behind the applications it is a part of.
  const noun = left.findLastIndex((token) => meaningOf(token, 'application')?.means === 'full');
  const named = noun !== -1 && !left.slice(noun).some(isUnknown);
  const channel =
    context.applicationsNamed &&
    means(left[headOf(left)], 'application') &&
    left.some((token) => means(token, 'channel'));
  if (!another || inside || carries || channel || named) return;
  if (context.listing && !left.some((token) => isVerb(token))) state.context = { ...state.context, interrupted: true };
  else state.context = { ...state.context, matter: 'other', otherCounted: true, openness: false, unclearWords: '' };
}

/** True where the number says something of cells. */
function readNumber(spoken: NumberPhrase, state: SentenceState): boolean {
  const { left, right, quantity, token } = spoken;
  const { body: before, time } = state.context;
  const skip = applyScope(left, right, state);
  const found = skip ? null : meaningOfNumber(spoken, state);
  if (found === null) {
    // 「县政府办公室24件」, 「去年4件」: an item of a list names whose and when for itself alone.
    if (headOf(left) === -1) state.context = { ...state.context, body: before, time };
    if (!skip && requestUnits.has(quantity.unit) && !quantity.hedged) state.otherNumbers.push(quantity.value);
    for (const token of [...left, ...right]) {
      const row = meaningOf(token, 'outcome')?.means;
      if (row !== undefined && !skip) state.unreadRows.push({ row, value: quantity.value });
    }
    notUnderstood(spoken, skip, state);
    return false;
  }
  if (isPartOfLast(found.subject, state)) return true;
  // Amounts alone have decimals.
  const counts = Number.isInteger(quantity.value) || found.subject.id === 't2.fees.amount';
  if ((quantity.hedged && quantity.roundingStep === 0) || !counts) return true;
  const verbs = [...left, ...right].filter((each) => isVerb(each) || means(each, 'sue', 'carry'));
  const statement: Statement = {
    subject: found.subject,
    value: quantity.value,
    roundingStep: quantity.roundingStep,
    verb: verbs.findLast((each) => isVerb(each))?.text ?? '',
    body: state.context.body.words,
    time: state.context.time.words,
    unknownWord: found.unknownWords[0] ?? (found.bare && state.context.named === null ? (verbs[0]?.text ?? '') : ''),
    part: scopeOf(found, state.context),
    shortFormWords: found.shortFormWords === true,
    inBracket: state.bracket !== null,
    mayBePart:
      found.mayBePart === true ||
      spoken.otherUnitBefore ||
      state.context.limited ||
      isOfCarryOver(state) ||
      isOfOneApplicant(found.subject, state),
    anyCourt: !found.named && state.context.bothCourts,
    total: left.some((each) => means(each, 'total')),
    insideParts: state.context.insideParts,
    start: token.start,
  };
  state.statements.push(statement);
  const counted = (court: Court) => state.statements.some((each) => each.subject.id === cellId('t4', court, 'total'));
  if (counted('review') && counted('litigation')) state.context = { ...state.context, bothCourts: true };
  if (found.secondSubject !== undefined) state.statements.push({ ...statement, subject: found.secondSubject });
  // 「行政复议和行政诉讼各1件」
  const same = left.some((each) => meaningOf(each, 'each')?.means === 'same');
  if (same && state.context.nextSubjects.length > 0) readNumber({ ...spoken, left: [], right: [] }, state);
  return true;
}
