/**
 * Which form a report follows, told by columns and rows that only one form has, never by the year alone:
 * last cycle's form in a new year is one of the faults looked for.
 */
import { forms } from '../forms/index.ts';
import { foldLabel, wordsOf } from '../forms/labels.ts';
import type { Form, FormId, FormPart, TableId } from '../model/form.ts';
import { similarity } from './labels.ts';
import { hasNumber, type Row } from './rows.ts';

type WordsByForm = ReadonlyMap<FormId, ReadonlySet<string>>;

/** Shorter words stand in many places. */
const SHORTEST = 4;
/** What is longer is no label of table two. */
const LONGEST = 24;

function partsOf(form: Form, id: TableId): readonly FormPart[] {
  return form.tables.find((table) => table.id === id)?.parts ?? [];
}

/** Of the words of each form those that not all forms have. */
function telling(wordsOf: (form: Form) => readonly string[]): WordsByForm {
  const all = forms.map((form) => ({ id: form.id, words: new Set(wordsOf(form)) }));
  return new Map(
    all.map(({ id, words }) => [
      id,
      new Set([...words].filter((word) => word.length >= SHORTEST && all.some((other) => !other.words.has(word)))),
    ]),
  );
}

/** What tells the forms apart, worked out when first needed. */
interface Marks {
  readonly disclosure: WordsByForm;
  /** Rows of table three that are not there at all in some form. */
  readonly requestRows: WordsByForm;
  /** Rows of table three with numbers of their own, which another form has as a heading over several rows. */
  readonly requestGroups: WordsByForm;
}

let known: Marks | null = null;

function marks(): Marks {
  known ??= worked();
  return known;
}

function worked(): Marks {
  const rowsOf = (form: Form) => partsOf(form, 't3').flatMap(({ rows }) => rows);
  const groups = new Set(forms.flatMap(rowsOf).flatMap((row) => (row.group ? wordsOf(row) : [])));
  const leaves = (form: Form) => rowsOf(form).flatMap((row) => (row.group ? [] : wordsOf(row)));
  return {
    disclosure: telling((form) =>
      partsOf(form, 't2').flatMap(({ columns, rows }) => [...columns, ...rows].flatMap(wordsOf)),
    ),
    requestRows: telling((form) => leaves(form).filter((word) => !groups.has(word))),
    requestGroups: telling((form) => leaves(form).filter((word) => groups.has(word))),
  };
}

/** A table without numbers is told from lists of the same words by as many of them. */
const ENOUGH_ALONE = 3;

/** The forms that table two may follow; none where it does not say. */
function formsOfDisclosure(rows: readonly Row[]): readonly FormId[] {
  // A header counts only where numbers stand under it, a row label only before numbers: prose may name the words.
  const labels = labelsOf(rows.filter(hasNumber));
  const { disclosure } = marks();
  const exact = best(disclosure, (words) => labels.filter((label) => words.has(label)));
  if (exact.length > 0) return exact;
  const alone = labelsOf(rows.filter((row) => !hasNumber(row)));
  const blank = best(disclosure, (words) => alone.filter((label) => words.has(label)), ENOUGH_ALONE);
  if (blank.length > 0) return blank;
  return best(disclosure, (words) =>
    labels.filter((label) => [...words].some((word) => similarity(label, word) > 0.8)),
  );
}

function labelsOf(rows: readonly Row[]): readonly string[] {
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
function formsOfRequests(rows: readonly Row[]): readonly FormId[] {
  const texts = new Set<string>();
  const labels = new Set<string>();
  for (const row of rows) {
    for (const { text, report } of row.cells) if (report.state === 'text') texts.add(foldLabel(text).words);
    const label = row.cells.slice(0, row.firstNumber).findLast(({ report }) => report.state === 'text');
    if (label !== undefined && hasNumber(row)) labels.add(foldLabel(label.text).words);
  }
  const { requestRows, requestGroups } = marks();
  const named = best(requestRows, (words) =>
    [...texts].filter((text) => [...words].some((word) => text.startsWith(word))),
  );
  return named.length > 0 ? named : best(requestGroups, (words) => [...labels].filter((label) => words.has(label)));
}

/** The forms with the most labels found; none where there are none, or where others speak for another form as loudly. */
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
export function chooseForm(rows: readonly Row[], due: Form | null): FormChoice {
  const one = (ids: readonly FormId[]): FormId | null => ids.find((id) => id === due?.id) ?? ids[0] ?? null;
  const formOf = { t2: one(formsOfDisclosure(rows)), t3: one(formsOfRequests(rows)), t4: null };
  const named = new Set<FormId | null>([formOf.t2, formOf.t3]);
  const told = forms.filter(({ id }) => named.has(id));
  const open = told.length > 0 ? told : forms;
  const form = open.find(({ id }) => id === due?.id) ?? open[open.length - 1];
  if (form === undefined) throw new Error('no form is known');
  return { form, formOf };
}
