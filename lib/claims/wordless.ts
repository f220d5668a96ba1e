/** Phrases without a number: they say what the next ones speak of, or what became of what was counted. */

import type { WordClass } from '../forms/vocabulary/index.ts';
import { cellId, groupOf, partsOfCell } from '../model/form.ts';
import { whoIn } from './applications.ts';
import { courtIn, opennessOf, resultIn, withDismissed } from './courts.ts';
import { deedIn, itemIn } from './disclosures.ts';
import { classesOf, isUnknown, meaningOf, means, type Token } from './lexer.ts';
import { headOf, isBodyLike, isPlain, isTime, isVerb, unknownIn } from './phrases.ts';
import { applyScope, scopeOf } from './scope.ts';
import type { Reader, Statement } from './statement.ts';
import {
  carriedOut,
  courtCells,
  courtSubject,
  isRequestTotal,
  outcomeSubject,
  requestSubject,
  type Subject,
} from './subjects.ts';

const comparing = ['compare', 'share', 'change'] as const;

/** A phrase without a number: it may say what the next ones speak of. */
export function readWords(words: readonly Token[], reader: Reader, label = false): void {
  const classes = classesOf(words);
  if (!comparing.some((each) => classes.has(each))) applyScope(words, [], reader);
  // 「共7件，其中之一…」
  if (classes.has('among')) reader.frame = { ...reader.frame, open: null };
  const { frame } = reader;
  const [listing, among] = [frame.listing || classes.has('view'), frame.among || classes.has('among')];
  if (listing !== frame.listing || among !== frame.among)
    reader.frame = { ...frame, listing, among, amongOf: among && !frame.among ? frame.matter : frame.amongOf };
  if (frame.matter === 'court' && frame.cases !== null && readRest(words, classes, frame.cases, reader)) return;
  if (frame.matter === 'application') {
    if (classes.has('every') && readAllOne(words, reader)) return;
    if (classes.has('outcome') && readSameRow(words, reader)) return;
    if (classes.has('nextYear') && readCarriedOn(words, classes, reader)) return;
  }
  const openness = classes.has('openness');
  const item = itemIn(words);
  const unknown = unknownIn(words);
  const head = words[headOf(words)];
  const here = { named: 'here', clouded: '' } as const;
  if (classes.has('court')) {
    const about = opennessOf(words, reader.frame) !== null;
    reader.frame = {
      ...reader.frame,
      ...here,
      matter: 'court',
      court: courtIn(words),
      openness: about,
      cases: null,
      column: null,
    };
  } else if (classes.has('application')) {
    reader.frame = { ...reader.frame, ...here, matter: 'application', spoke: true, implied: false, openness: true };
  } else if (item !== null && unknown.length <= 1) {
    reader.frame = { ...reader.frame, ...here, matter: 'document', item, deed: deedIn(words) };
  } else if (unknown.length > 0) {
    // 「办理结果分布：」 names a list, 「旅游投诉：」 what is counted.
    if (label) {
      reader.frame = { ...reader.frame, clouded: unknown[0]?.text ?? '' };
      return;
    }
    // 「受理群众来信，」: a verb with another noun.
    const verb = words.findIndex((token) => isVerb(token));
    if (verb !== -1 && verb < headOf(words) && isUnknown(head))
      reader.frame = { ...reader.frame, matter: 'other', clouded: '' };
    else if (reader.frame.implied) reader.frame = { ...reader.frame, matter: 'other', implied: false };
    else
      reader.frame = { ...reader.frame, clouded: unknown[0]?.text ?? '', openness: reader.frame.openness || openness };
  } else if (openness && !reader.frame.openness) reader.frame = { ...reader.frame, openness: true };
}

/** 「行政复议1件，结果维持」, 「行政诉讼1件，为复议后起诉」: what became of all the cases counted before. */
function readRest(words: readonly Token[], classes: ReadonlySet<WordClass>, cases: number, reader: Reader): boolean {
  const { frame } = reader;
  // 「省司法厅决定维持」: who decided changes nothing.
  if (!unknownIn(words).every(({ text }) => isBodyLike(text))) return false;
  const result = resultIn(words);
  const whole = !classes.has('every') && !classes.has('negation');
  if (result !== null && frame.court !== null) {
    const content = words.filter((token) => !isPlain(token) && !isTime(token));
    if (whole && content.every((token) => means(token, 'result', 'court', 'own') || isUnknown(token)))
      reader.statements.push(
        ofTheSame(
          withDismissed(courtSubject(frame.court, result.column, result.certain), frame.court, result),
          cases,
          words,
          reader,
        ),
      );
    return true;
  }
  // 「行政复议9件，已审结」
  if (classes.has('answer') && !classes.has('negation') && frame.court !== null) {
    const cells = courtCells(frame.court, 'pending');
    reader.denials.push({ id: cellId('t4', frame.court, 'pending'), readings: [cells], certain: false });
    return true;
  }
  const court = courtIn(words);
  if ((court !== 'direct' && court !== 'afterReview') || !whole) return false;
  reader.statements.push(ofTheSame(courtSubject(court), cases, words, reader));
  reader.frame = { ...frame, court };
  return true;
}

/** 「收到申请9件，均为自然人申请」 */
function readAllOne(words: readonly Token[], reader: Reader): boolean {
  const last = reader.statements[reader.statements.length - 1];
  const said = words.filter((token) => !isPlain(token));
  const who = means(said[0], 'applicant') ? whoIn(words) : null;
  if (last === undefined || last.among || who === null) return false;
  // 「其余均为个人」: not all of them.
  if (!isRequestTotal(last.subject.id) || words.some((token) => means(token, 'rest'))) return false;
  if (!said.every((token) => means(token, 'applicant', 'application', 'submit'))) return false;
  const subject = requestSubject(new Set(), who);
  reader.statements.push({ ...last, subject, verb: '', start: words[0]?.start ?? 0 });
  return true;
}

/** 「不予处理1件（重复申请）」, 「无法提供7件，均系不掌握」: which row of the group all of them are. */
export function readSameRow(words: readonly Token[], reader: Reader): boolean {
  const last = reader.statements.slice(reader.since).at(-1);
  const rows = words.filter((token) => means(token, 'outcome'));
  const known = words.every((token) => isPlain(token) || means(token, 'outcome', 'applicant', 'application'));
  const [row] = rows;
  if (last === undefined || last.part !== '' || row === undefined || rows.length > 1 || !known) return false;
  const meaning = meaningOf(row, 'outcome');
  const id = meaning?.means ?? '';
  const { table, row: group, column } = partsOfCell(last.subject.id);
  if (table !== 't3' || column !== 'total' || group === '' || groupOf(id) !== group) return false;
  const subject = outcomeSubject([id], meaning?.unsure !== true, reader.form);
  if (subject !== null) reader.statements.push({ ...last, subject, verb: '', start: row.start });
  return subject !== null;
}

/** 「收到1件申请，结转至下年度办理」, 「1件因需征求意见，延至次年答复」 */
function readCarriedOn(words: readonly Token[], classes: ReadonlySet<WordClass>, reader: Reader): boolean {
  const { frame, statements } = reader;
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
  if (frame.among && frame.open === null) return false;
  const last = statements[statements.length - 1];
  const received = last !== undefined && last.subject.id === 't3.received.total' && last.part === '';
  const value = frame.open ?? (received ? last.value : null);
  if (value === null) return false;
  const doubt = words.find((token) => means(token, 'carry'))?.text ?? '';
  statements.push({ ...ofTheSame(carriedOut, value, words, reader), doubt });
  return true;
}

/** What is said of the cases counted before, all of them. */
function ofTheSame(subject: Subject, value: number, words: readonly Token[], { frame, aside }: Reader): Statement {
  const { body, time } = frame;
  return {
    subject,
    value,
    step: 0,
    verb: '',
    body: body.words,
    time: time.words,
    doubt: '',
    plain: false,
    part: scopeOf({ subject, named: false, part: '' }, frame),
    within: false,
    ofAny: false,
    total: false,
    among: true,
    aside: aside !== null,
    start: words[0]?.start ?? 0,
  };
}
