/** Statements of a sentence, phrase by phrase: each number and each denial with what it speaks of. */

import { requestUnits } from '../forms/vocabulary/units.ts';
import { cellId } from '../model/form.ts';
import { denialsIn } from './denials.ts';
import { isUnknown, meaningOf, means, meansAs, type Token } from './lexer.ts';
import { headOf, isPlain, isVerb, type Phrase } from './phrases.ts';
import { isOfCarryOver, isOfOneApplicant, isPartOfLast } from './portions.ts';
import { type ProseContext, unstated } from './prose-context.ts';
import { applyScope, scopeOf } from './scope.ts';
import type { NumberMeaning, NumberPhrase, SentenceState, Statement } from './sentence-state.ts';
import type { Court } from './subjects.ts';
import { meaningOfNumber } from './understand.ts';
import { readSameRow, readWordPhrase } from './wordless.ts';
import { mentions } from './words.ts';

/** What else may be counted in the words of applications. */
const others = ['caseWord', 'decision', 'decided', 'document', 'fee', 'judge', 'publishedInAll'] as const;

export function readPhrases(phrases: readonly Phrase[], state: SentenceState): void {
  phrases.forEach((phrase, at) => {
    if (phrase.after === ';' || phrase.after === '。') beginStatement(state);
    // 「…复议27件，由司法局汇总，未列入本报告」
    if (mentions(phrase.words, 'excluded')) {
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

/**
 * Reads the numbers of a phrase in order, each with the words that are its own. `label`: a colon follows; `goesOn`: what
 * stands behind its last number goes on.
 */
function readPhrase(phrase: Phrase, state: SentenceState, label = false, goesOn = false): void {
  const { words } = phrase;
  const numbers = words.flatMap(({ quantity }, at) => (quantity === null ? [] : [at]));
  const last = numbers.at(-1);
  if (last === undefined) {
    readNumberless(phrase, state, label);
    return;
  }
  const wordsFirst = words.slice(last + 1).every(isPlain);
  let from = 0;
  let skipping = false;
  for (const [index, at] of numbers.entries()) {
    const isLast = at === last;
    const end = numbers[index + 1] ?? words.length;
    const behind = words.slice(at + 1, end);
    const left = wordsBefore(phrase, from, at);
    const numberFirst = headOf(left) === -1;
    // 「15件中予以公开10件」, 「13件予以公开9件」
    const isWhole = isInside(words[at + 1]) || (wordsFirst && means(words[end - 1], 'outcome', 'answer'));
    if (numberFirst && !isLast && isWhole) {
      applyScope(left, [], state);
      limit(words.slice(0, at), state);
      from = at + 1;
      continue;
    }
    // 「其余32件不掌握、不明确或不予处理」 are several rows.
    const right = numberFirst !== isLast || (isLast && !goesOn) ? behind : [];
    skipping ||= compares(words.slice(from, at), behind);
    const read = !skipping && readNumberAt(words, at, left, right, state);
    for (const bracket of phrase.brackets)
      if (bracket.at > at && bracket.at <= end && !skipping) readBracket(bracket.phrases, state, read);
    if (right.length > 0 && !skipping && !isInside(right[0])) {
      readSameRow(right, state);
      // 「其余3件均维持」
      if (!mentions(left, 'rest')) state.denials.push(...denialsIn(right, state));
    }
    from = read && numberFirst && right.length > 0 && !isLast ? end : at + 1;
  }
  if (isInside(words[last + 1])) limit(words, state);
  // 「2.依申请公开：」
  const rest = words.slice(from);
  if (label && rest.length > 0 && state.context.matter !== 'application') readWordPhrase(rest, state, label);
}

/** The words before a number, with those in brackets that say which row it is; none where what is counted is behind. */
function wordsBefore(phrase: Phrase, from: number, to: number): readonly Token[] {
  const words = phrase.words.slice(from, to);
  const inside = words.findLastIndex(isInside);
  // 「收到的申请中102件在年内办结」
  if (inside !== -1 && words.slice(inside).every(isPlain)) return [];
  return [...words, ...refinements(phrase, from, to)];
}

function readNumberAt(
  words: readonly Token[],
  at: number,
  left: readonly Token[],
  right: readonly Token[],
  state: SentenceState,
): boolean {
  const token = words[at] as Token;
  const { quantity } = token;
  if (quantity === null || quantity.percent) return false;
  // 「1名申请人提出申请14件」
  const otherUnitBefore = words
    .slice(0, at)
    .some(({ quantity: other }) => other !== null && !requestUnits.has(other.unit));
  return readNumber({ left, right, quantity, token, next: words[at + 1], otherUnitBefore }, state);
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
  const [head, ...rest] = first?.phrases ?? [];
  if (head?.words[0]?.quantity != null && first?.at === words.length && words.length > 0) {
    readPhrase({ after, words: [...words, ...head.words], brackets: [] }, state);
    readBracket(rest, state);
    return;
  }
  readWordPhrase(words, state, label);
  state.denials.push(...denialsIn(words, state));
  for (const { phrases } of inner) readBracket(phrases, state, false);
}

/** 「本年新收的22件中」, 「其他15件中」: what follows is of these alone, and others may be counted with them. */
function limit(words: readonly Token[], state: SentenceState): void {
  if (mentions(words, 'receiveNew', 'carry', 'outcome', 'result')) state.context = { ...state.context, limited: true };
}

function isInside(token: Token | undefined): boolean {
  return meansAs(token, 'filler', 'inside');
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
function readBracket(phrases: readonly Phrase[], state: SentenceState, read = true): void {
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
    mentions(left, 'compare', 'share', 'change') ||
    mentions(right, 'comparedTo', 'times') ||
    (mentions(left, 'from') && mentions(right, 'change'))
  );
}

/** What a number that says nothing of cells leaves behind: what comes next is said of it, not of what was before. */
function leaveUnread(phrase: NumberPhrase, skipped: boolean, state: SentenceState): void {
  const { left, quantity } = phrase;
  const { context } = state;
  const ofApplications = context.matter === 'application';
  const numberFirst = headOf(left) === -1 && requestUnits.has(quantity.unit);
  state.context = {
    ...context,
    casesInAll: null,
    unreadNumber: numberFirst && ofApplications ? quantity.value : null,
    part: ofApplications ? context.part : '',
  };
  if (!countsSomethingElse(phrase, skipped) || leavesMatter(left, context)) return;
  if (context.listing && !left.some(isVerb)) state.context = { ...state.context, interrupted: true };
  else state.context = { ...state.context, matter: 'other', otherCounted: true, openness: false, unclearWords: '' };
}

function countsSomethingElse({ left, right, quantity }: NumberPhrase, skipped: boolean): boolean {
  if (skipped) return [...left, ...right].some(isUnknown);
  if (!requestUnits.has(quantity.unit) || means(left[headOf(left)], 'unplaced')) return false;
  return left.some(isUnknown) || mentions(left, ...others) || isUnknown(right[0]);
}

/** Whether the number, though it was not understood, leaves what is spoken of what it was. */
function leavesMatter(left: readonly Token[], { insideParts, matter, applicationsNamed }: ProseContext): boolean {
  const last = left[headOf(left)];
  // Parts that were not understood leave the whole what it was.
  if (insideParts && matter !== null) return true;
  // 「处理司法鉴定投诉73件」 begins anew.
  if (matter === 'court' && !(left.some(isVerb) && isUnknown(last))) return true;
  // Applications carried over.
  if (mentions(left, 'carry') && mentions(left, 'lastYear', 'nextYear')) return true;
  // 「信函申请54件」 behind the applications it is a part of.
  if (applicationsNamed && means(last, 'application') && mentions(left, 'channel')) return true;
  const noun = left.findLastIndex((token) => meansAs(token, 'application', 'full'));
  return noun !== -1 && !left.slice(noun).some(isUnknown);
}

/** True where the number says something of cells. */
function readNumber(phrase: NumberPhrase, state: SentenceState): boolean {
  const { left, right, quantity } = phrase;
  const { body, time } = state.context;
  const skip = applyScope(left, right, state);
  const meaning = skip ? null : meaningOfNumber(phrase, state);
  if (meaning === null) {
    // 「县政府办公室24件」, 「去年4件」: an item of a list names whose and when for itself alone.
    if (headOf(left) === -1) state.context = { ...state.context, body, time };
    if (!skip) keepUnread(phrase, state);
    leaveUnread(phrase, skip, state);
    return false;
  }
  if (isPartOfLast(meaning.subject, state)) return true;
  // Amounts alone have decimals.
  if (!Number.isInteger(quantity.value) && meaning.subject.id !== 't2.fees.amount') return true;
  if (quantity.hedged && quantity.roundingStep === 0) return true;
  const statement = statementOf(phrase, meaning, state);
  state.statements.push(statement);
  const counted = (court: Court) => state.statements.some(({ subject }) => subject.id === cellId('t4', court, 'total'));
  if (counted('review') && counted('litigation')) state.context = { ...state.context, bothCourts: true };
  if (meaning.secondSubject !== undefined) state.statements.push({ ...statement, subject: meaning.secondSubject });
  // 「行政复议和行政诉讼各1件」
  const same = left.some((token) => meansAs(token, 'each', 'same'));
  if (same && state.context.nextSubjects.length > 0) readNumber({ ...phrase, left: [], right: [] }, state);
  return true;
}

/** A number that counts no cell may explain a difference of those that do. */
function keepUnread({ left, right, quantity }: NumberPhrase, state: SentenceState): void {
  if (requestUnits.has(quantity.unit) && !quantity.hedged) state.otherNumbers.push(quantity.value);
  for (const token of [...left, ...right]) {
    const row = meaningOf(token, 'outcome')?.means;
    if (row !== undefined) state.unreadRows.push({ row, value: quantity.value });
  }
}

function statementOf(phrase: NumberPhrase, meaning: NumberMeaning, state: SentenceState): Statement {
  const { left, right, quantity, token } = phrase;
  const { subject } = meaning;
  const { body, time, limited, named, bothCourts, insideParts } = state.context;
  const words = [...left, ...right];
  const [firstVerb] = words.filter((word) => isVerb(word) || means(word, 'sue', 'carry'));
  const limitedByWords = meaning.mayBePart === true || phrase.otherUnitBefore || limited;
  return {
    subject,
    value: quantity.value,
    roundingStep: quantity.roundingStep,
    verb: words.findLast(isVerb)?.text ?? '',
    body: body.words,
    time: time.words,
    unknownWord: meaning.unknownWords[0] ?? (meaning.bare && named === null ? (firstVerb?.text ?? '') : ''),
    part: scopeOf(meaning, state.context),
    ofOtherYear: time.otherYear === true,
    shortFormWords: meaning.shortFormWords === true,
    inBracket: state.bracket !== null,
    mayBePart: limitedByWords || isOfCarryOver(state) || isOfOneApplicant(subject, state),
    anyCourt: !meaning.named && bothCourts,
    total: mentions(left, 'total'),
    insideParts,
    start: token.start,
  };
}
