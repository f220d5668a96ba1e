/** What a number counts: cases first, whose words are also said of applications, then table two, then applications. */
import { readApplications } from './applications.ts';
import { courtIn, readCases, resultIn } from './courts.ts';
import { actionIn, itemIn, readDisclosures } from './disclosures.ts';
import { means } from './lexer.ts';
import { isPlain } from './phrases.ts';
import { unstated } from './prose-context.ts';
import type { NumberMeaning, NumberPhrase, SentenceState } from './sentence-state.ts';
import { courtSubject, isAnswerRow } from './subjects.ts';

export function meaningOfNumber(spoken: NumberPhrase, state: SentenceState): NumberMeaning | null {
  const { left, right } = spoken;
  const { context, form, bracket } = state;
  const words = [...left, ...right];
  const [next, ...others] = context.nextSubjects;
  if (next !== undefined && left.every(isPlain)) {
    state.context = { ...context, nextSubjects: others };
    return { subject: next, unknownWords: [], part: '', named: false, bare: false };
  }
  const disclosed = itemIn(left) !== null || itemIn(right.slice(0, 2)) !== null;
  const [court, result] = [courtIn(words), resultIn(words)];
  if (result !== null) state.context = { ...context, courtColumn: result.column };
  const about =
    court !== null ||
    (context.matter === 'court' && left.some((token) => means(token, 'caseWord'))) ||
    (context.matter === 'court' && result !== null && !disclosed);
  if (about) {
    const cases = readCases(spoken, state);
    if (cases === null) {
      if (left.some((token) => means(token, 'judge', 'handle', 'answer', 'receive')))
        state.context = { ...context, ownDecisionsCounted: true };
      // 「办理工伤认定行政复议6件、行政诉讼7件」: what the first are about, the others are.
      const before = courtIn(left);
      if (before !== null)
        state.context = { ...state.context, matter: 'court', court: before, openness: false, casesInAll: null };
      return null;
    }
    const each = left.find((token) => means(token, 'each'));
    if (cases.court === 'both' && cases.column === 'total' && each !== undefined) {
      state.context = {
        ...context,
        matter: 'court',
        named: 'here',
        court: 'litigation',
        openness: true,
        casesInAll: null,
        unclearWords: '',
        nextSubjects: [courtSubject('litigation')],
      };
      return { ...cases, subject: courtSubject('review') };
    }
    // 「维持6件（复议3件、诉讼3件）」: the results by court.
    if (bracket !== null && cases.column === 'total' && context.courtColumn !== null && context.courtColumn !== 'total')
      return { ...cases, subject: courtSubject(cases.court, context.courtColumn) };
    state.context = {
      ...context,
      matter: 'court',
      named: 'here',
      court: cases.named || context.court === null ? cases.court : context.court,
      openness: true,
      courtColumn: cases.column,
      casesInAll: cases.column === 'total' ? spoken.quantity.value : null,
      unclearWords: '',
    };
    return cases;
  }
  const ellipsis =
    context.item !== null && actionIn(left) !== null && ['document', 'decision'].includes(context.matter ?? '');
  if (disclosed || ellipsis) {
    const read = readDisclosures(spoken, context, form);
    if (read === null) {
      state.context = { ...context, ...(disclosed ? { matter: 'other' as const, item: null } : {}) };
      return null;
    }
    const ours = read.named
      ? {
          body: context.body.inherited === true ? unstated : context.body,
          time: context.time.inherited === true ? unstated : context.time,
        }
      : {};
    state.context = {
      ...context,
      ...ours,
      matter: 'document',
      named: 'here',
      item: read.item,
      action: read.action ?? context.action,
      unclearWords: '',
    };
    return read;
  }
  const read = readApplications(spoken, context, form);
  if (read === null) return null;
  const here = read.named || context.named === 'here';
  // A bare verb takes its noun from the words before; nothing may stand between that was not understood.
  if (read.bare && (context.interrupted || (context.unclearWords !== '' && context.named !== 'here'))) return null;
  const unknownWords =
    read.bare && context.unclearWords !== '' ? [...read.unknownWords, context.unclearWords] : read.unknownWords;
  // Named anew, it is the report's own again, though less surely.
  const inherited = read.named
    ? [context.body, context.time].find(({ inherited: before }) => before === true)
    : undefined;
  state.context = {
    ...context,
    ...(inherited === undefined ? {} : { body: unstated, time: unstated }),
    interrupted: read.named ? false : context.interrupted,
    matter: 'application',
    named: here ? 'here' : context.named,
    applicationsNamed: true,
    implied: read.named ? false : context.implied,
    otherCounted: read.named ? false : context.otherCounted,
    openness: true,
    unclearWords: '',
    nextSubjects: read.nextSubjects ?? [],
    answerRows: context.answerRows + (isAnswerRow(read.subject.id) ? 1 : 0),
    unreadNumber: null,
    part: read.part !== '' && !context.insideParts ? read.part : context.part,
  };
  return { ...read, unknownWords: inherited === undefined ? unknownWords : [...unknownWords, inherited.words] };
}
