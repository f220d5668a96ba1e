/** What a number counts: cases first, whose words are also used of applications, then table two, then applications. */
import { readApplications } from './applications.ts';
import { courtIn, readCases, resultIn } from './courts.ts';
import { actionIn, itemIn, readDisclosures } from './disclosures.ts';
import type { Token } from './lexer.ts';
import { isPlain } from './phrases.ts';
import { type ProseContext, unstated } from './prose-context.ts';
import type { NumberMeaning, NumberPhrase, SentenceState } from './sentence-state.ts';
import { courtSubject, isAnswerRow } from './subjects.ts';
import { mentions } from './words.ts';

/** Null where the number counts nothing of the form, or what it counts was not understood. */
export function meaningOfNumber(phrase: NumberPhrase, state: SentenceState): NumberMeaning | null {
  const { left, right } = phrase;
  const { context } = state;
  const [next, ...others] = context.nextSubjects;
  if (next !== undefined && left.every(isPlain)) {
    state.context = { ...context, nextSubjects: others };
    return { subject: next, unknownWords: [], part: '', named: false, bare: false };
  }
  const words = [...left, ...right];
  const result = resultIn(words);
  if (result !== null) state.context = { ...context, courtColumn: result.column };
  const ofTableTwo = itemIn(left) !== null || itemIn(right.slice(0, 2)) !== null;
  const ofCases =
    courtIn(words) !== null ||
    (context.matter === 'court' && (mentions(left, 'caseWord') || (result !== null && !ofTableTwo)));
  if (ofCases) return readCount(phrase, state, context);
  if (ofTableTwo || goesOnWithItem(left, context)) return readItem(phrase, state, context, ofTableTwo);
  return readRequests(phrase, state, context);
}

/** 「制发规范性文件3件，废止2件」 */
function goesOnWithItem(left: readonly Token[], { item, matter }: ProseContext): boolean {
  return item !== null && actionIn(left) !== null && (matter === 'document' || matter === 'decision');
}

/** `context`: as it was before the number. */
function readCount(phrase: NumberPhrase, state: SentenceState, context: ProseContext): NumberMeaning | null {
  const { left, quantity } = phrase;
  const cases = readCases(phrase, state);
  if (cases === null) {
    if (mentions(left, 'judge', 'handle', 'answer', 'receive'))
      state.context = { ...context, ownDecisionsCounted: true };
    // 「办理工伤认定行政复议6件、行政诉讼7件」: what the first are about, the others are.
    const court = courtIn(left);
    if (court !== null) state.context = { ...state.context, matter: 'court', court, openness: false, casesInAll: null };
    return null;
  }
  const ofCases = { ...context, matter: 'court', named: 'here', openness: true, unclearWords: '' } as const;
  if (cases.court === 'both' && cases.column === 'total' && mentions(left, 'each')) {
    const nextSubjects = [courtSubject('litigation')];
    state.context = { ...ofCases, court: 'litigation', casesInAll: null, nextSubjects };
    return { ...cases, subject: courtSubject('review') };
  }
  // 「维持6件（复议3件、诉讼3件）」: the results by court.
  const { courtColumn } = context;
  if (state.bracket !== null && cases.column === 'total' && courtColumn !== null && courtColumn !== 'total')
    return { ...cases, subject: courtSubject(cases.court, courtColumn) };
  state.context = {
    ...ofCases,
    court: cases.named || context.court === null ? cases.court : context.court,
    courtColumn: cases.column,
    casesInAll: cases.column === 'total' ? quantity.value : null,
  };
  return cases;
}

function readItem(
  phrase: NumberPhrase,
  state: SentenceState,
  context: ProseContext,
  named: boolean,
): NumberMeaning | null {
  const meaning = readDisclosures(phrase, context, state.form);
  if (meaning === null) {
    state.context = named ? { ...context, matter: 'other', item: null } : context;
    return null;
  }
  const { body, time } = context;
  state.context = {
    ...context,
    body: meaning.named && body.inherited === true ? unstated : body,
    time: meaning.named && time.inherited === true ? unstated : time,
    matter: 'document',
    named: 'here',
    item: meaning.item,
    action: meaning.action ?? context.action,
    unclearWords: '',
  };
  return meaning;
}

function readRequests(phrase: NumberPhrase, state: SentenceState, context: ProseContext): NumberMeaning | null {
  const meaning = readApplications(phrase, context, state.form);
  if (meaning === null) return null;
  const { named, bare } = meaning;
  const unclear = bare ? context.unclearWords : '';
  // A bare verb takes its noun from the words before; nothing may stand between that was not understood.
  if (bare && (context.interrupted || (unclear !== '' && context.named !== 'here'))) return null;
  // Named anew, it is the report's own again, though less surely.
  const inherited = named ? [context.body, context.time].find((scope) => scope.inherited === true) : undefined;
  state.context = {
    ...context,
    ...(inherited === undefined ? {} : { body: unstated, time: unstated }),
    ...(named ? { interrupted: false, implied: false, otherCounted: false } : {}),
    matter: 'application',
    named: named ? 'here' : context.named,
    applicationsNamed: true,
    openness: true,
    unclearWords: '',
    nextSubjects: meaning.nextSubjects ?? [],
    answerRows: context.answerRows + (isAnswerRow(meaning.subject.id) ? 1 : 0),
    unreadNumber: null,
    part: meaning.part !== '' && !context.insideParts ? meaning.part : context.part,
  };
  const doubts = [unclear, inherited?.words ?? ''].filter((words) => words !== '');
  return { ...meaning, unknownWords: [...meaning.unknownWords, ...doubts] };
}
