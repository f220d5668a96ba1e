/** Phrases without a number: they say what the next ones speak of, or what became of what was counted. */

import type { WordClass } from '../forms/vocabulary/index.ts';
import { cellId, groupOf, partsOfCell } from '../model/form.ts';
import { whoIn } from './applications.ts';
import { courtIn, opennessOf, resultIn, withDismissed } from './courts.ts';
import { actionIn, itemIn } from './disclosures.ts';
import { classesOf, isUnknown, meaningOf, means, mentions, type Token } from './lexer.ts';
import { headOf, isBodyLike, isPlain, isTime, isVerb, unknownIn } from './phrases.ts';
import { applyScope, scopeOf } from './scope.ts';
import type { SentenceState, Statement } from './sentence-state.ts';
import {
  type ClaimSubject,
  carriedOut,
  courtCells,
  courtSubject,
  isRequestTotal,
  outcomeSubject,
  requestSubject,
} from './subjects.ts';

const comparing = ['compare', 'share', 'change'] as const;

/** A phrase without a number: it may say what the next ones speak of. */
export function readWords(words: readonly Token[], state: SentenceState, label = false): void {
  const classes = classesOf(words);
  if (!comparing.some((each) => classes.has(each))) applyScope(words, [], state);
  // 「共7件，其中之一…」
  if (classes.has('among')) state.context = { ...state.context, unreadNumber: null };
  const { context } = state;
  const [listing, insideParts] = [context.listing || classes.has('view'), context.insideParts || classes.has('among')];
  if (listing !== context.listing || insideParts !== context.insideParts)
    state.context = {
      ...context,
      listing,
      insideParts,
      partsOf: insideParts && !context.insideParts ? context.matter : context.partsOf,
    };
  if (context.matter === 'court' && context.casesInAll !== null && readRest(words, classes, context.casesInAll, state))
    return;
  if (context.matter === 'application') {
    if (classes.has('every') && readAllOne(words, state)) return;
    if (classes.has('outcome') && readSameRow(words, state)) return;
    if (classes.has('nextYear') && readCarriedOn(words, classes, state)) return;
  }
  const openness = classes.has('openness');
  const item = itemIn(words);
  const unknown = unknownIn(words);
  const head = words[headOf(words)];
  const here = { named: 'here', clouded: '' } as const;
  if (classes.has('court')) {
    const about = opennessOf(words, state.context) !== null;
    state.context = {
      ...state.context,
      ...here,
      matter: 'court',
      court: courtIn(words),
      openness: about,
      casesInAll: null,
      courtColumn: null,
    };
  } else if (classes.has('application')) {
    state.context = {
      ...state.context,
      ...here,
      matter: 'application',
      applicationsNamed: true,
      implied: false,
      openness: true,
    };
  } else if (item !== null && unknown.length <= 1) {
    state.context = { ...state.context, ...here, matter: 'document', item, action: actionIn(words) };
  } else if (unknown.length > 0) {
    // 「办理结果分布：」 names a list, 「旅游投诉：」 what is counted.
    if (label) {
      state.context = { ...state.context, unclearWords: unknown[0]?.text ?? '' };
      return;
    }
    // 「受理群众来信，」: a verb with another noun.
    const verb = words.findIndex((token) => isVerb(token));
    if (verb !== -1 && verb < headOf(words) && isUnknown(head))
      state.context = { ...state.context, matter: 'other', unclearWords: '' };
    else if (state.context.implied) state.context = { ...state.context, matter: 'other', implied: false };
    else
      state.context = {
        ...state.context,
        unclearWords: unknown[0]?.text ?? '',
        openness: state.context.openness || openness,
      };
  } else if (openness && !state.context.openness) state.context = { ...state.context, openness: true };
}

/** 「行政复议1件，结果维持」, 「行政诉讼1件，为复议后起诉」: what became of all the cases counted before. */
function readRest(
  words: readonly Token[],
  classes: ReadonlySet<WordClass>,
  cases: number,
  state: SentenceState,
): boolean {
  const { context } = state;
  // 「省司法厅决定维持」: who decided changes nothing.
  if (!unknownIn(words).every(({ text }) => isBodyLike(text))) return false;
  const result = resultIn(words);
  const whole = !classes.has('every') && !classes.has('negation');
  if (result !== null && context.court !== null) {
    const content = words.filter((token) => !isPlain(token) && !isTime(token));
    if (whole && content.every((token) => means(token, 'result', 'court', 'own') || isUnknown(token)))
      state.statements.push(
        ofTheSame(
          withDismissed(courtSubject(context.court, result.column, result.certain), context.court, result),
          cases,
          words,
          state,
        ),
      );
    return true;
  }
  // 「行政复议9件，已审结」
  if (classes.has('answer') && !classes.has('negation') && context.court !== null) {
    const cells = courtCells(context.court, 'pending');
    state.denials.push({ id: cellId('t4', context.court, 'pending'), interpretations: [cells], certain: false });
    return true;
  }
  const court = courtIn(words);
  if ((court !== 'direct' && court !== 'afterReview') || !whole) return false;
  state.statements.push(ofTheSame(courtSubject(court), cases, words, state));
  state.context = { ...context, court };
  return true;
}

/** 「收到申请9件，均为自然人申请」 */
function readAllOne(words: readonly Token[], state: SentenceState): boolean {
  const last = state.statements[state.statements.length - 1];
  const said = words.filter((token) => !isPlain(token));
  const who = means(said[0], 'applicant') ? whoIn(words) : null;
  if (last === undefined || last.insideParts || who === null) return false;
  // 「其余均为个人」: not all of them.
  if (!isRequestTotal(last.subject.id) || mentions(words, 'rest')) return false;
  if (!said.every((token) => means(token, 'applicant', 'application', 'submit'))) return false;
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
  if (
    !classes.has('carry') ||
    classes.has('negation') ||
    classes.has('except') ||
    classes.has('among') ||
    unknownIn(words).length > 0
  )
    return false;
  // 「其中之一…，结转下年」
  if (context.insideParts && context.unreadNumber === null) return false;
  const last = statements[statements.length - 1];
  const received = last !== undefined && last.subject.id === 't3.received.total' && last.part === '';
  const value = context.unreadNumber ?? (received ? last.value : null);
  if (value === null) return false;
  const unknownWord = words.find((token) => means(token, 'carry'))?.text ?? '';
  statements.push({ ...ofTheSame(carriedOut, value, words, state), unknownWord });
  return true;
}

/** What is said of the cases counted before, all of them. */
function ofTheSame(
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
    mayBePart: false,
    anyCourt: false,
    total: false,
    insideParts: true,
    inBracket: bracket !== null,
    start: words[0]?.start ?? 0,
  };
}
