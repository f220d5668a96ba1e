/**
 * Which form a report follows. Columns and rows that only one form has decide, never the year alone: last cycle's form in
 * a new year is one of the faults that the rules look for.
 */
import { forms, tableOf } from '../forms/index.ts';
import { foldLabel, wordsOf } from '../forms/labels.ts';
import { remember } from '../forms/remember.ts';
import type { Form, FormId, TableId } from '../model/form.ts';
import { similarity } from './labels.ts';
import { hasNumber, isText, type LabelledRow } from './rows.ts';

type WordsByForm = ReadonlyMap<FormId, ReadonlySet<string>>;

/** Shorter words stand in many places. */
const SHORTEST = 4;
/** A longer text is no label of table two. */
const LONGEST = 24;

/** The words of each form that not all forms have. */
function distinct(wordsIn: (form: Form) => readonly string[]): WordsByForm {
  const all = forms.map((form) => ({ id: form.id, words: new Set(wordsIn(form)) }));
  const isDistinct = (word: string) => word.length >= SHORTEST && all.some((other) => !other.words.has(word));
  return new Map(all.map(({ id, words }) => [id, new Set([...words].filter(isDistinct))]));
}

/** Words that tell the forms apart. */
interface FormMarks {
  readonly disclosure: WordsByForm;
  /** Rows of table three that some form lacks. */
  readonly requestRows: WordsByForm;
  /** Rows of table three with numbers of their own, which another form has as a heading over several rows. */
  readonly requestGroups: WordsByForm;
}

const marksOf = remember((all: readonly Form[]): FormMarks => {
  const rowsOf = (form: Form) => tableOf(form, 't3').parts.flatMap(({ rows }) => rows);
  const groups = new Set(all.flatMap(rowsOf).flatMap((row) => (row.group ? wordsOf(row) : [])));
  const leaves = (form: Form) => rowsOf(form).flatMap((row) => (row.group ? [] : wordsOf(row)));
  return {
    disclosure: distinct((form) =>
      tableOf(form, 't2').parts.flatMap(({ columns, rows }) => [...columns, ...rows].flatMap(wordsOf)),
    ),
    requestRows: distinct((form) => leaves(form).filter((word) => !groups.has(word))),
    requestGroups: distinct((form) => leaves(form).filter((word) => groups.has(word))),
  };
});

/** A table without numbers differs from a list of the same words in having at least so many of them. */
const ENOUGH_ALONE = 3;

/** The forms that table two may follow; none where its words do not tell. */
function formsOfDisclosure(rows: readonly LabelledRow[]): readonly FormId[] {
  // A header counts only where numbers stand under it, a row label only before numbers: prose may name the words.
  const labels = labelsOf(rows.filter(hasNumber));
  const { disclosure } = marksOf(forms);
  const exact = best(disclosure, (words) => labels.filter((label) => words.has(label)));
  if (exact.length > 0) return exact;
  const alone = labelsOf(rows.filter((row) => !hasNumber(row)));
  const blank = best(disclosure, (words) => alone.filter((label) => words.has(label)), ENOUGH_ALONE);
  if (blank.length > 0) return blank;
  return best(disclosure, (words) =>
    labels.filter((label) => [...words].some((word) => similarity(label, word) > 0.8)),
  );
}

function labelsOf(rows: readonly LabelledRow[]): readonly string[] {
  const seen = new Set<string>();
  const add = (text: string) => {
    const { words, core } = foldLabel(text);
    seen.add(words.length <= LONGEST ? words : core);
  };
  for (const row of rows) {
    for (const { text } of row.context) add(text);
    for (let at = 0; at < row.firstNumber; at++) add(row.cells[at]?.text ?? '');
  }
  return [...seen].filter(({ length }) => length <= LONGEST);
}

/**
 * The forms that table three may follow: （六）其他处理 carries numbers itself (2019) or has rows below it (2021). Those
 * rows are named nowhere else, so they count wherever they stand.
 */
function formsOfRequests(rows: readonly LabelledRow[]): readonly FormId[] {
  const texts = new Set<string>();
  const labels = new Set<string>();
  for (const row of rows) {
    for (const { text } of row.cells.filter(isText)) texts.add(foldLabel(text).words);
    const label = row.cells.slice(0, row.firstNumber).findLast(isText);
    if (label !== undefined && hasNumber(row)) labels.add(foldLabel(label.text).words);
  }
  const { requestRows, requestGroups } = marksOf(forms);
  const named = best(requestRows, (words) =>
    [...texts].filter((text) => [...words].some((word) => text.startsWith(word))),
  );
  return named.length > 0 ? named : best(requestGroups, (words) => [...labels].filter((label) => words.has(label)));
}

/** The forms with the most labels found; none where no label was found, or where two forms have as many different ones. */
function best(
  words: WordsByForm,
  found: (words: ReadonlySet<string>) => readonly string[],
  fewest = 1,
): readonly FormId[] {
  const ranked = [...words].map(([id, own]) => ({ id, labels: found(own) }));
  const most = Math.max(...ranked.map(({ labels }) => labels.length));
  const first = ranked.filter(({ labels }) => labels.length === most);
  const alike = new Set(first.map(({ labels }) => labels.join('|'))).size === 1;
  return most >= fewest && alike ? first.map(({ id }) => id) : [];
}

export interface FormChoice {
  readonly form: Form;
  readonly formOf: Readonly<Record<TableId, FormId | null>>;
}

/**
 * Tables that agree decide; where they do not, the form due in `year` if one of them has it; else the newest. A table
 * that several forms have alike is taken for the one due, else for that of the first.
 */
export function chooseForm(rows: readonly LabelledRow[], due: Form | null): FormChoice {
  const one = (ids: readonly FormId[]): FormId | null => ids.find((id) => id === due?.id) ?? ids[0] ?? null;
  const formOf = { t2: one(formsOfDisclosure(rows)), t3: one(formsOfRequests(rows)), t4: null };
  const named = new Set<FormId | null>([formOf.t2, formOf.t3]);
  const followed = forms.filter(({ id }) => named.has(id));
  const open = followed.length > 0 ? followed : forms;
  const form = open.find(({ id }) => id === due?.id) ?? (open.at(-1) as Form);
  return { form, formOf };
}
