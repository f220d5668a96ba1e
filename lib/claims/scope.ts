/** Whose and when a number is: said before it, in its phrase or in those before. */
import { partsOfCell } from '../model/form.ts';
import { isUnknown, means, meansAs, type Token } from './lexer.ts';
import { isBody, isBodyLike, isPlain, isTime, isVerb } from './phrases.ts';
import type { ProseContext, Scope } from './prose-context.ts';
import type { NumberMeaning, SentenceState } from './sentence-state.ts';
import { indexOfWord, mentions } from './words.ts';

/** '' for the report's own whole; else what keeps the number from being it. */
export function scopeOf(
  found: Pick<NumberMeaning, 'subject' | 'named' | 'part' | 'dated'>,
  { body, time, part, insideParts }: ProseContext,
): string {
  if (body.kind !== null && body.kind !== 'own' && !(found.named && body.inherited)) return body.words;
  if (time.kind === 'other' && found.dated !== true && !(found.named && time.inherited)) return time.words;
  if (found.part !== '') return found.part;
  // Cases before courts come by no channel.
  return insideParts || partsOfCell(found.subject.id).table !== 't3' ? '' : part;
}

const scopeWords = ['among', 'channel', 'applicant', 'since', 'until'] as const;

/** Whose and when, from the words before a number; true where the number is no count of the year at all. */
export function applyScope(left: readonly Token[], right: readonly Token[], state: SentenceState): boolean {
  if (
    !left.some((token) => token.meanings.length === 0 || means(token, ...scopeWords) || isTime(token) || isBody(token))
  )
    return false;
  const carries = mentions([...left, ...right], 'carry', 'undone');
  const caused = indexOfWord(left, 'cause');
  const sued = left.findLastIndex((token) => means(token, 'sue', 'court') && !means(token, 'application'));
  let { body, time, insideParts, partsOf, part } = state.context;
  // 「2021年、2022年分别为7件、5件」
  const years = left.filter(isYear);
  // 「去年同期」: the period is one of the other year.
  const otherYear = left.some((token) => means(token, 'lastYear') || (isYear(token) && !means(token, 'ownTime')));
  let skip = years.length > 1 && mentions(left, 'each');
  let locked = false;
  let wholeArea = false;
  // 「自2019年至2023年」, 「2019年至2023年」: more than the year.
  let ranged = false;
  left.forEach((token, at) => {
    if (means(token, 'among') && !insideParts) {
      insideParts = true;
      partsOf = state.context.matter;
    }
    if (isTime(token) && !carries && !(caused !== -1 && caused < at && at < sued)) {
      if (means(token, 'plan', 'average')) skip = true;
      else if (means(token, 'cumulative')) {
        const until = left.slice(at + 1).find((each) => !isPlain(each));
        if (time.kind !== 'own' && !means(until, 'ownTime')) time = { kind: 'other', words: token.text };
      } else if (ranged) time = { kind: 'other', words: token.text };
      else if (means(token, 'ownTime') && (time.fixed !== true || meansAs(token, 'ownTime', 'year'))) {
        time = { kind: 'own', words: token.text };
        // 「网上受理24件，全年共受理45件」
        if (!insideParts && meansAs(token, 'ownTime', 'whole')) part = '';
      } else if (!means(token, 'ownTime')) {
        time = { kind: 'other', words: token.text, fixed: isYear(token), otherYear };
        ranged ||= means(left[at + 1], 'until') || mentions(left.slice(0, at), 'since');
      }
    }
    const said = bodyOf(token, state.area);
    // 「全市各级行政机关」
    wholeArea ||= token.meanings.some((meaning) => meaning.class === 'own' && meaning.means === 'area');
    // 「县政府及县政府办公室」, 「县政府及部门」
    const joined =
      (said === 'part' || (said === 'other' && state.area)) &&
      means(left[at - 1], 'and') &&
      mentions(left.slice(0, at), 'own');
    const within = (said === 'other' && wholeArea) || joined;
    // 「向县政府办公室邮寄」
    const addressed = means(left[at - 1], 'toward');
    if (said !== null && !locked && !within && !addressed) {
      body = { kind: said, words: token.text, passing: means(token, 'agent') };
      if (said === 'own' && !insideParts) part = '';
      locked = means(token, 'agent');
    }
    if (isAnother(left, at)) body = { kind: 'other', words: token.text };
    // 「均为网上申请」: all of them, so no part.
    if (means(token, 'channel') && !insideParts && !carries && !mentions(left, 'everyWay', 'every')) part = token.text;
  });
  const { context } = state;
  if (body !== context.body || time !== context.time || insideParts !== context.insideParts || part !== context.part)
    state.context = { ...context, body, time, insideParts, partsOf, part };
  return skip;
}

/** Whether the word names another body by what it does: 县医保局收到, 企事业单位收到申请 (who receives is no applicant). */
function isAnother(words: readonly Token[], at: number): boolean {
  const token = words[at] as Token;
  const named = isUnknown(token) && isBodyLike(token.text);
  if (!named && !means(token, 'applicant')) return false;
  const next = words.find((each, index) => index > at && !isPlain(each) && !isTime(each));
  if (named) return isVerb(next) || means(next, 'negation', 'cause', 'sue', 'court');
  const applies = means(words[at + 1], 'submit', 'application');
  return !applies && means(next, 'receive', 'receiveNew', 'handle', 'answer');
}

function bodyOf(token: Token, area: boolean): Scope['kind'] {
  if (means(token, 'agent')) return 'other';
  if (means(token, 'own')) return 'own';
  if (means(token, 'area')) return 'other';
  if (means(token, 'level')) return area ? 'part' : 'own';
  return means(token, 'otherBody') ? 'other' : null;
}

/** A year, in figures or in words. */
function isYear(token: Token): boolean {
  return isTime(token) && token.meanings.some((meaning) => meaning.means === 'year');
}
