/** Statements of a report as claims and denials: each compared with what its own sentence offers to add to it. */

import { addUp } from '../forms/sums.ts';
import { numberedSentence } from '../forms/vocabulary/headings.ts';
import type { WordClass } from '../forms/vocabulary/index.ts';
import { denialSign } from '../forms/vocabulary/links.ts';
import { cellId, type Form, groupOf, partsOfCell, type SectionId } from '../model/form.ts';
import type { Claim, Denial } from '../model/prose.ts';
import { meaningOf } from './lexer.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { emptyContext, type ProseContext } from './prose-context.ts';
import type { SentenceState, Statement } from './sentence-state.ts';
import { quotationOf, type Sentence } from './sentences.ts';
import { readPhrases } from './statements.ts';
import { courtCells, isAnswerRow, isRequestTotal } from './subjects.ts';
import { classesOf, lastWord } from './words.ts';

export interface Statements {
  readonly claims: readonly Claim[];
  readonly denials: readonly Denial[];
  /** For each sentence, whether it speaks of the report's own body and year. */
  readonly scopes: readonly boolean[];
}

export function statementsOf(sentences: readonly Sentence[], form: Form, area: boolean): Statements {
  const claims: Claim[] = [];
  const denials: Denial[] = [];
  const scopes: boolean[] = [];
  let context = emptyContext;
  let last = -1;
  /** Of the paragraph that is being read. */
  let drafts: ClaimDraft[] = [];
  /** What the paragraph's last sentence that said something counted. */
  let counted: readonly number[] = [];
  sentences.forEach((sentence, index) => {
    if (sentence.previous === null) {
      last = lastWithNumberOrDenial(sentences, index);
      claims.push(...markParts(drafts));
      drafts = [];
      counted = [];
    }
    if (index > last) {
      scopes.push(true);
      return;
    }
    const phrases = phrasesOf(sentence.tokens);
    const classes = classesOf(sentence.tokens);
    const carries = classes.has('undone') || (classes.has('carry') && classes.has('nextYear'));
    const state: SentenceState = {
      form,
      area,
      context: contextOf(sentence, context, classes),
      statements: [],
      denials: [],
      otherNumbers: [],
      unreadRows: [],
      carries,
      bracket: null,
      clauseStart: 0,
      opennessAt: classes.has('openness') ? opennessAt(phrases) : -1,
    };
    readPhrases(phrases, state);
    const after = state.context;
    if (!breaksDown(sentence, state, counted)) {
      context = after;
      counted = state.statements.map(({ value }) => value);
    }
    drafts.push(...claimsOf(state, sentence));
    for (const { id, interpretations, certain, words, answered = null } of state.denials)
      denials.push({ subject: id, interpretations, certain, words, answered, ...quotationOf(sentence) });
    scopes.push(
      (after.body.kind === null || after.body.kind === 'own') && after.time.kind !== 'other' && after.part === '',
    );
  });
  claims.push(...markParts(drafts));
  return { claims, denials, scopes };
}

/**
 * 「新收申请40件。按内容分，征地21件、规划11件、招商8件。办结36件。」: parts of what the sentence before counted, whatever
 * their names, so that what comes next still speaks of that.
 */
function breaksDown({ quantities }: Sentence, { statements }: SentenceState, counted: readonly number[]): boolean {
  return statements.length === 0 && quantities.length > 1 && counted.includes(sumOf(quantities));
}

/**
 * A number that is said beside a larger one of the same, in one paragraph, may be a part of it; not where a new
 * sentence names the year anew (综上，全年…3件).
 */
function markParts(paragraph: readonly ClaimDraft[]): readonly Claim[] {
  const largest = new Map<string, number>();
  // 「办理48件，其中答复46件」 are not the same, though both may mean row seven.
  const whole = ({ subject, interpretations }: ClaimDraft) =>
    partsOfCell(subject).row === 'outcomes' ? `${subject} ${interpretations.length}` : subject;
  const inSentence = (claim: ClaimDraft) => `${whole(claim)} ${claim.quote}`;
  for (const claim of paragraph)
    for (const key of [whole(claim), inSentence(claim)]) largest.set(key, Math.max(claim.value, largest.get(key) ?? 0));
  return paragraph.map((claim) => {
    const { total, ...stated } = claim;
    const key = claim.time === '' ? whole(claim) : inSentence(claim);
    return { ...stated, belowLarger: !total && claim.value < (largest.get(key) ?? 0) };
  });
}

/** Where the sentence last speaks of openness, outside brackets. */
function opennessAt(phrases: readonly Phrase[]): number {
  const said = lastWord(
    phrases.flatMap(({ words }) => words),
    'openness',
  );
  return said?.start ?? -1;
}

/** Where the paragraph's last sentence with a number or a sign of denial stands: what follows says nothing of cells. */
function lastWithNumberOrDenial(sentences: readonly Sentence[], from: number): number {
  let last = -1;
  for (let at = from; at < sentences.length; at++) {
    const { quantities, text, previous } = sentences[at] as Sentence;
    if (at > from && previous === null) break;
    if (quantities.length > 0 || denialSign.test(text)) last = at;
  }
  return last;
}

function contextOf(
  { previous, section, tokens, text }: Sentence,
  before: ProseContext,
  said: ReadonlySet<WordClass>,
): ProseContext {
  // 「（三）政府信息管理情况。」 begins another item.
  const begins = previous === null || numberedSentence.test(text);
  const context = begins ? contextOfSection(section) : contextAfter(before);
  const named = (word: WordClass) => (said.has(word) ? tokens.flatMap((token) => meaningOf(token, word) ?? []) : []);
  const blocks = named('court').some((meaning) => meaning.means === 'direct' || meaning.means === 'afterReview');
  const openness = context.openness || blocks;
  if (context.matter !== null) return { ...context, openness };
  // The form's own words name what they count: 予以公开25件, 自然人38件和法人6件, 结转下年度3件.
  const rows = named('outcome').some(({ unsure }) => unsure !== true);
  const applicants = new Set(named('applicant').map((meaning) => meaning.means));
  applicants.delete('total');
  const carries =
    said.has('nextYear') &&
    (named('carry').some(({ unsure }) => unsure !== true) ||
      (said.has('application') && (said.has('carry') || said.has('undone'))));
  if (!rows && !carries && applicants.size < 2) return { ...context, openness };
  return { ...context, matter: 'application', named: 'section', implied: true, openness };
}

/** What a part of the report speaks of before a word is said. */
function contextOfSection(section: SectionId | null): ProseContext {
  if (section === 'requests') return { ...emptyContext, matter: 'application', named: 'section', openness: true };
  if (section === 'review') return { ...emptyContext, named: 'section', openness: true };
  return emptyContext;
}

/** The next sentence of a paragraph may leave out what the one before named. */
function contextAfter({ matter, named, court, bothCourts, openness, body, time }: ProseContext): ProseContext {
  const goesOn = matter === 'application' || matter === 'court' || matter === 'other';
  return {
    ...emptyContext,
    matter: goesOn ? matter : null,
    named: goesOn ? (named === 'here' ? 'before' : named) : null,
    court,
    bothCourts,
    openness,
    body: body.kind === 'other' || body.kind === 'part' ? { ...body, inherited: true } : emptyContext.body,
    time: time.kind === 'other' ? { ...time, inherited: true } : emptyContext.time,
  };
}

/** A claim, and whether it is said to be of all. */
type ClaimDraft = Omit<Claim, 'belowLarger'> & Pick<Statement, 'total'>;

function claimsOf({ statements, otherNumbers, unreadRows }: SentenceState, sentence: Sentence): readonly ClaimDraft[] {
  const whole = addUpDocuments(statements.filter(({ part }) => part === ''));
  return whole.map((statement) => {
    const { subject, value, verb, body, time, unknownWord } = statement;
    return {
      subject: subject.id,
      value,
      interpretations: interpretationsOf(statement),
      verb,
      otherNumbers,
      otherSums: [...sumsWith(statement, statements, otherNumbers), ...sumsWithUnread(statement, unreadRows)],
      roundingStep: statement.roundingStep,
      certain:
        (subject.certain || isBesideOtherRow(statement, statements)) &&
        unknownWord === '' &&
        statement.roundingStep === 0,
      body,
      time,
      mayBePart: statement.mayBePart,
      total: statement.total,
      unknownWord,
      ...quotationOf(sentence),
    };
  });
}

/** 「复议3件、诉讼1件，其余3件尚在审理」: a result that names no court may be of reviews, of lawsuits, or of both. */
function interpretationsOf({ subject, anyCourt }: Statement): Statement['subject']['interpretations'] {
  const { table, column } = partsOfCell(subject.id);
  if (!anyCourt || table !== 't4' || column === 'total' || column.includes('+')) return subject.interpretations;
  return [...subject.interpretations, courtCells('review', column), courtCells('both', column)];
}

/** 「1件予以公开，未经补正的1件予以公开」: what was not understood may be of the same row. */
function sumsWithUnread({ subject, value }: Statement, unread: SentenceState['unreadRows']): readonly number[] {
  const same = unread.filter(({ row }) => subject.id === cellId('t3', row, 'total'));
  return same.length === 0 ? [] : [value + sumOf(same)];
}

/** 「区政府现行有效规范性文件181件，部门17件」: documents counted by level are said together. */
function addUpDocuments(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => {
    if (partsOfCell(statement.subject.id).table !== 't2') return [statement];
    const alike = statements.filter(({ subject }) => subject.id === statement.subject.id);
    return alike[0] === statement ? [{ ...statement, value: sumOf(alike) }] : [];
  });
}

/** 「信访举报投诉类6件、重复申请5件」: beside another row a reason means the row. */
function isBesideOtherRow({ subject, shortFormWords }: Statement, statements: readonly Statement[]): boolean {
  const others = statements.filter((each) => each.subject.id !== subject.id && isAnswerRow(each.subject.id));
  return shortFormWords && isAnswerRow(subject.id) && others.length > 0;
}

const sumOf = (counted: readonly { readonly value: number }[]) => addUp(counted.map(({ value }) => value));

/** What the number comes to with what its sentence says beside it: each is another way to add it up. */
function sumsWith(
  statement: Statement,
  statements: readonly Statement[],
  otherNumbers: readonly number[],
): readonly number[] {
  const { subject, value } = statement;
  const others = statements.filter((each) => each !== statement && !each.ofOtherYear);
  // The same thing said of parts: 62件 on line and 9件 else.
  const alike = others.filter((each) => each.subject.id === subject.id);
  const sums = alike.length > 0 ? [value + sumOf(alike)] : [];
  // 「市政府申请189件、市政府办公室申请37件，合计226件」: another's beside its own.
  if (isRequestTotal(subject.id))
    sums.push(...otherNumbers.map((other) => value + other).filter((total) => otherNumbers.includes(total)));
  // Two numbers for one thing in a sentence, one of them the table's: the other counts another (申请书31份，申请44件).
  const beside = alike.filter(
    (each) => !each.insideParts && each.subject.interpretations.length === subject.interpretations.length,
  );
  if (!statement.insideParts) sums.push(...beside.map((each) => each.value));
  const { table, row, column } = partsOfCell(subject.id);
  // 「逾期不补正2件，其他处理5件」: the group's number beside one of its rows means the others.
  const rows = others.filter(({ subject: { id } }) => groupOf(partsOfCell(id).row) === row);
  if (table === 't3' && column === 'total' && rows.length > 0) sums.push(value + sumOf(rows));
  // 「答复7件，不予受理4件，补正后仍不明确1件」: 答复 is one of the parts.
  const answers = others.filter(
    ({ insideParts, subject: { interpretations } }) => !insideParts && interpretations[0]?.every(isAnswerRow) === true,
  );
  if (row === 'outcomes' && answers.length > 0) {
    sums.push(value + sumOf(answers), value + sumOf(answers) + addUp(otherNumbers));
  }
  return sums;
}
