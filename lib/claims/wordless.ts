/** Phrases without a number: they say what the next ones speak of, or what became of what was counted. */

import type { WordClass } from '../forms/vocabulary/index.ts';
import { groupOf, partsOfCell } from '../model/form.ts';
import { whoIn } from './applications.ts';
import { courtIn, opennessOf, resultIn, withDismissed } from './courts.ts';
import { actionIn, itemIn } from './disclosures.ts';
import { isUnknown, meaningOf, means, type Token } from './lexer.ts';
import { headOf, isBodyLike, isPlain, isTime, isVerb } from './phrases.ts';
import type { ProseContext } from './prose-context.ts';
import { applyScope, scopeOf } from './scope.ts';
import type { SentenceState, Statement } from './sentence-state.ts';
import {
  type ClaimSubject,
  carriedOut,
  courtSubject,
  isRequestTotal,
  outcomeSubject,
  requestSubject,
} from './subjects.ts';
import { classesOf, mentions, textOf } from './words.ts';

const comparing = ['compare', 'share', 'change'] as const;

/** Reads a phrase without a number: it may say what the next ones speak of. `label`: a colon follows. */
export function readWordPhrase(words: readonly Token[], state: SentenceState, label = false): void {
  const classes = classesOf(words);
  if (!comparing.some((word) => classes.has(word))) applyScope(words, [], state);
  // 「共7件，其中之一…」
  if (classes.has('among')) {
    const { insideParts, matter, partsOf } = state.context;
    state.context = {
      ...state.context,
      unreadNumber: null,
      insideParts: true,
      partsOf: insideParts ? partsOf : matter,
    };
  }
  if (classes.has('view')) state.context = { ...state.context, listing: true };
  const { matter, casesInAll } = state.context;
  if (matter === 'court' && casesInAll !== null && readResultOfAll(words, classes, casesInAll, state)) return;
  if (matter === 'application') {
    if (classes.has('every') && readAllOne(words, state)) return;
    if (classes.has('outcome') && readSameRow(words, state)) return;
    if (classes.has('nextYear') && readCarriedOn(words, classes, state)) return;
  }
  state.context = contextBehind(words, classes, label, state.context);
}

/** The context behind words that name cases, applications, documents, or something that is not understood. */
function contextBehind(
  words: readonly Token[],
  classes: ReadonlySet<WordClass>,
  label: boolean,
  context: ProseContext,
): ProseContext {
  const namedHere: ProseContext = { ...context, named: 'here', unclearWords: '' };
  if (classes.has('court')) {
    const openness = opennessOf(words, context) !== null;
    return { ...namedHere, matter: 'court', court: courtIn(words), openness, casesInAll: null, courtColumn: null };
  }
  if (classes.has('application'))
    return { ...namedHere, matter: 'application', applicationsNamed: true, implied: false, openness: true };
  const item = itemIn(words);
  const [unknown, ...others] = words.filter(isUnknown);
  if (item !== null && others.length === 0) return { ...namedHere, matter: 'document', item, action: actionIn(words) };
  const openness = context.openness || classes.has('openness');
  if (unknown === undefined) return { ...context, openness };
  // 「办理结果分布：」 names a list, 「旅游投诉：」 what is counted.
  if (label) return { ...context, unclearWords: unknown.text };
  // 「受理群众来信，」: a verb with another noun.
  const head = headOf(words);
  const verb = words.findIndex(isVerb);
  if (verb !== -1 && verb < head && isUnknown(words[head])) return { ...context, matter: 'other', unclearWords: '' };
  if (context.implied) return { ...context, matter: 'other', implied: false };
  return { ...context, unclearWords: unknown.text, openness };
}

/** 「行政复议1件，结果维持」, 「行政诉讼1件，为复议后起诉」: what became of all the cases counted before. */
function readResultOfAll(
  words: readonly Token[],
  classes: ReadonlySet<WordClass>,
  cases: number,
  state: SentenceState,
): boolean {
  const { court } = state.context;
  // 「省司法厅决定维持」: who decided changes nothing.
  if (!words.filter(isUnknown).every(({ text }) => isBodyLike(text))) return false;
  const result = resultIn(words);
  const ofAll = !classes.has('every') && !classes.has('negation');
  if (result !== null && court !== null) {
    const content = words.filter((token) => !isPlain(token) && !isTime(token));
    if (ofAll && content.every((token) => means(token, 'result', 'court', 'own') || isUnknown(token))) {
      const subject = withDismissed(courtSubject(court, result.column, result.certain), court, result);
      state.statements.push(statementOfAll(subject, cases, words, state));
    }
    return true;
  }
  // 「行政复议9件，已审结」
  if (classes.has('answer') && !classes.has('negation') && court !== null) {
    state.denials.push({ ...courtSubject(court, 'pending', false), words: textOf(words) });
    return true;
  }
  const named = courtIn(words);
  if ((named !== 'direct' && named !== 'afterReview') || !ofAll) return false;
  state.statements.push(statementOfAll(courtSubject(named), cases, words, state));
  state.context = { ...state.context, court: named };
  return true;
}

/** 「收到申请9件，均为自然人申请」 */
function readAllOne(words: readonly Token[], state: SentenceState): boolean {
  const last = state.statements.at(-1);
  const content = words.filter((token) => !isPlain(token));
  const who = means(content[0], 'applicant') ? whoIn(words) : null;
  if (last === undefined || last.insideParts || who === null) return false;
  // 「其余均为个人」: not all of them.
  if (!isRequestTotal(last.subject.id) || mentions(words, 'rest')) return false;
  if (!content.every((token) => means(token, 'applicant', 'application', 'submit'))) return false;
  const subject = requestSubject(new Set(), who);
  state.statements.push({ ...last, subject, verb: '', start: words[0]?.start ?? 0 });
  return true;
}

/** 「不予处理1件（重复申请）」, 「无法提供7件，均系不掌握」: which row of the group all of them are. */
export function readSameRow(words: readonly Token[], state: SentenceState): boolean {
  const last = state.statements.slice(state.clauseStart).at(-1);
  const rows = words.filter((token) => means(token, 'outcome'));
  const known = words.every((token) => isPlain(token) || means(token, 'outcome', 'applicant', 'application'));
  const [row] = rows;
  if (last === undefined || last.part !== '' || row === undefined || rows.length > 1 || !known) return false;
  const meaning = meaningOf(row, 'outcome');
  const id = meaning?.means ?? '';
  const { table, row: group, column } = partsOfCell(last.subject.id);
  if (table !== 't3' || column !== 'total' || group === '' || groupOf(id) !== group) return false;
  const subject = outcomeSubject([id], meaning?.unsure !== true, state.form);
  if (subject !== null) state.statements.push({ ...last, subject, verb: '', start: row.start });
  return subject !== null;
}

/** 「收到1件申请，结转至下年度办理」, 「1件因需征求意见，延至次年答复」 */
function readCarriedOn(words: readonly Token[], classes: ReadonlySet<WordClass>, state: SentenceState): boolean {
  const { context, statements } = state;
  // 「加上上年结转的，除去结转下年度的」 says how the next number came about.
  if (!classes.has('carry') || mentions(words, 'negation', 'except', 'among') || words.some(isUnknown)) return false;
  // 「其中之一…，结转下年」
  if (context.insideParts && context.unreadNumber === null) return false;
  const last = statements.at(-1);
  const received = last?.subject.id === 't3.received.total' && last.part === '' ? last.value : undefined;
  const value = context.unreadNumber ?? received;
  if (value === undefined) return false;
  const unknownWord = words.find((token) => means(token, 'carry'))?.text ?? '';
  statements.push({ ...statementOfAll(carriedOut, value, words, state), unknownWord });
  return true;
}

/** What is said of the cases counted before, all of them. */
function statementOfAll(
  subject: ClaimSubject,
  value: number,
  words: readonly Token[],
  { context, bracket }: SentenceState,
): Statement {
  const { body, time } = context;
  return {
    subject,
    value,
    roundingStep: 0,
    verb: '',
    body: body.words,
    time: time.words,
    unknownWord: '',
    shortFormWords: false,
    part: scopeOf({ subject, named: false, part: '' }, context),
    ofOtherYear: time.otherYear === true,
    mayBePart: false,
    anyCourt: false,
    total: false,
    insideParts: true,
    inBracket: bracket !== null,
    start: words[0]?.start ?? 0,
  };
}
