/** Numbers of reviews and lawsuits, and of their results (table four). */

import { courtUnits } from '../forms/vocabulary/units.ts';
import { partsOfCell } from '../model/form.ts';
import { isUnknown, meaningOf, means, meansAs, type Token } from './lexer.ts';
import { headOf, isPlain, isTime, isVerb } from './phrases.ts';
import type { ProseContext } from './prose-context.ts';
import type { NumberMeaning, NumberPhrase, SentenceState, Statement } from './sentence-state.ts';
import { type ClaimSubject, type Court, courtCells, courtSubject } from './subjects.ts';
import { indexOfWord, lastIndexOfWord, lastWord, mentions } from './words.ts';

export interface CaseMeaning extends NumberMeaning {
  readonly court: Court;
  /** total, or the result counted. */
  readonly column: string;
}

export function courtIn(tokens: readonly Token[]): Court | null {
  const named = tokens.flatMap((token) => meaningOf(token, 'court')?.means ?? []) as Court[];
  const last = named[named.length - 1];
  if (last === undefined) return null;
  const kinds = new Set(named);
  if (kinds.has('both') || (kinds.has('review') && kinds.has('litigation'))) return 'both';
  // 「含未经复议直接起诉和复议后起诉」
  if (kinds.has('direct') && kinds.has('afterReview')) return 'litigation';
  return kinds.has('direct') ? 'direct' : kinds.has('afterReview') ? 'afterReview' : last;
}

/** 「其他类行政复议案件211件」: other than those about openness. */
function isOtherKindOfCase(words: readonly Token[]): boolean {
  const at = indexOfWord(words, 'court');
  const last = words.findLast((token, index) => index < at && !means(token, 'filler', 'allKinds'));
  return meansAs(last, 'outcome', 'other') && means(last, 'result');
}

/** 其他 is a result only beside another: 「求助类411件，其他类380件」 counts calls. */
function isOtherAlone(left: readonly Token[], right: readonly Token[], statements: readonly Statement[]): boolean {
  const results = [...left, ...right].filter((token) => means(token, 'result'));
  const mere = results.every((token) => meansAs(token, 'outcome', 'other'));
  return mere && !statements.some(({ subject: { id } }) => partsOfCell(id).table === 't4');
}

/** 「被维持的1件又提起行政诉讼」: the result was another case's. */
function isResultOfOtherCase(left: readonly Token[], right: readonly Token[]): boolean {
  const result = lastIndexOfWord(left, 'result');
  const attribute = result !== -1 && meansAs(left[result + 1], 'filler', 'of');
  return attribute && courtIn(left) === null && courtIn(right) !== null;
}

/** Cases decided by the body itself (受理行政复议案件12件) are none against its own answers. */
function isDecidedByBody(words: readonly Token[], area: boolean, court: Court): boolean {
  // Lawsuits are decided by courts alone.
  if (court !== 'review' && court !== 'both') return false;
  return words.some(
    (token) =>
      (means(token, 'judge', 'handle', 'answer') || (area && means(token, 'receive'))) &&
      !means(token, 'sue', 'court', 'openness'),
  );
}

/** Whether the words, or what was said before, make it a case about openness. Null: it is about something else. */
export function opennessOf(left: readonly Token[], context: ProseContext): 'said' | 'before' | null {
  if (mentions(left, 'openness', 'application')) return 'said';
  const cause = indexOfWord(left, 'cause');
  if (
    cause !== -1 &&
    left.slice(cause + 1).some((token) => isUnknown(token) || means(token, 'decision', 'document', 'fee'))
  )
    return null;
  return context.openness ? 'before' : null;
}

export function readCases(
  { left, right, quantity }: NumberPhrase,
  { context, area, opennessAt, statements }: Pick<SentenceState, 'context' | 'area' | 'opennessAt' | 'statements'>,
): CaseMeaning | null {
  if (!courtUnits.has(quantity.unit)) return null;
  const named = courtIn(left) ?? courtIn(right);
  const court = named ?? context.court;
  if (court === null) return null;
  const openness = opennessOf([...left, ...right], context);
  // 「各类行政诉讼68件」 are not those about openness alone.
  if (openness !== 'said' && (mentions(left, 'allKinds') || isOtherKindOfCase(left))) return null;
  if (isResultOfOtherCase(left, right)) return null;
  if (openness === null) return null;
  // 「行政复议共16起，涉政府信息公开5起」: the first are not those about openness.
  if (openness === 'before' && opennessAt > quantity.start) return null;
  const before = lastIndexOfWord(left, 'court');
  const result =
    resultIn(left.slice(before + 1)) ?? (beginsWithResult(right) ? resultIn(right) : null) ?? resultIn(left);
  const last = left[headOf(left)];
  if (result === null) {
    // 「各类行政诉讼63件，其中涉及政府信息公开的6件」
    const about = openness === 'said' && context.insideParts && !context.ownDecisionsCounted;
    if (named === null && !about && !(means(last, 'caseWord') && mentions(left, 'sue'))) return null;
    if (context.ownDecisionsCounted && context.insideParts) return null;
    const behind = courtIn(left) === null;
    if (isUnknown(last)) return null;
    if (!behind && !about && !means(last, 'court', 'sue', 'receive', 'receiveNew', 'caseWord')) return null;
    if (behind && last !== undefined && !means(last, 'sue', 'receiveNew', 'cause', 'receive')) return null;
    if (isDecidedByBody(left, area, court) && openness !== 'said') return null;
  } else if (isUnknown(last) || isOtherAlone(left, right, statements)) return null;
  const unknown = left.filter(isUnknown).map(({ text }) => text);
  const inBehind = named !== null && courtIn(left) === null ? right.filter(isUnknown).map(({ text }) => text) : [];
  if (inBehind.length > 0) return null;
  if (unknown.length > 0 && openness !== 'said' && named !== null) return null;
  const judged = isDecidedByBody(left, area, court) ? left.filter(isVerb).map(({ text }) => text) : [];
  return {
    court,
    column: result?.column ?? 'total',
    subject: withDismissed(courtSubject(court, result?.column ?? 'total', result?.certain ?? true), court, result),
    unknownWords: [...unknown, ...judged],
    part: '',
    named: named !== null,
    bare: named === null && result === null,
  };
}

/** 驳回 may be booked as 结果维持 or as 其他结果. */
export function withDismissed(
  subject: ClaimSubject,
  court: Court,
  result: { column: string; certain: boolean } | null,
): ClaimSubject {
  if (result === null || result.certain || result.column !== 'other') return subject;
  return { ...subject, interpretations: [...subject.interpretations, courtCells(court, 'upheld')] };
}

function beginsWithResult(right: readonly Token[]): boolean {
  const first = right.find((token) => !isPlain(token) && !isTime(token) && !means(token, 'court', 'application'));
  return means(first, 'result');
}

export function resultIn(words: readonly Token[]): { column: string; certain: boolean } | null {
  const last = lastWord(words, 'result');
  const meaning = last === undefined ? undefined : meaningOf(last, 'result');
  return meaning === undefined ? null : { column: meaning.means ?? '', certain: meaning.unsure !== true };
}
