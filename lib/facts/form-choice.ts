/**
 * Which form a report follows, told by columns and rows that only one form has, never by the year alone:
 * last cycle's form in a new year is one of the faults looked for.
 */
import { forms } from '../forms/index.ts';
import type { Form, FormId, TableId } from '../model/form.ts';
import { foldLabel, similarity } from './labels.ts';
import { hasNumber, type Row } from './rows.ts';

type WordsByForm = ReadonlyMap<FormId, ReadonlySet<string>>;

function wordsOf(form: Form, id: TableId): Set<string> {
  const parts = form.tables.find((table) => table.id === id)?.parts ?? [];
  const labels = parts.flatMap((part) => [...part.columns, ...part.rows]);
  return new Set(labels.flatMap(({ words }) => words.map((each) => foldLabel(each).words)));
}

/** Words of table two that one form has and the other has not. */
function ownWords(): WordsByForm {
  const all = forms.map((form) => ({ form, words: wordsOf(form, 't2') }));
  return new Map(
    all.map(({ form, words }) => [
      form.id,
      new Set([...words].filter((word) => all.every((other) => other.form === form || !other.words.has(word)))),
    ]),
  );
}

let own: WordsByForm | null = null;

function formOfDisclosure(rows: readonly Row[]): FormId | null {
  own ??= ownWords();
  const seen = new Set<string>();
  for (const row of rows) {
    // A header counts only where numbers stand under it, a row label only before numbers: prose may name the words.
    if (!hasNumber(row)) continue;
    for (const { text } of row.context) seen.add(foldLabel(text).words);
    for (let at = 0; at < row.firstNumber; at++) seen.add(foldLabel(row.cells[at]?.text ?? '').words);
  }
  const exact = hits(seen, own, (word, set) => set.has(word));
  return winner(exact) ?? winner(hits(seen, own, (word, set) => [...set].some((each) => similarity(word, each) > 0.8)));
}

function hits(
  seen: ReadonlySet<string>,
  words: WordsByForm,
  belongs: (word: string, set: ReadonlySet<string>) => boolean,
): ReadonlyMap<FormId, number> {
  return new Map(
    [...words].map(([id, set]) => [
      id,
      [...seen].filter((word) => word.length >= 4 && word.length <= 24 && belongs(word, set)).length,
    ]),
  );
}

function winner(counts: ReadonlyMap<FormId, number>): FormId | null {
  const ranked = [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
  const [first, second] = ranked;
  return first !== undefined && first.count > (second?.count ?? 0) ? first.id : null;
}

const otherGroup = foldLabel('其他处理').words;
const newLeaves = ['申请人无正当理由逾期不补正', '申请人逾期未按收费通知要求缴纳费用'].map(
  (words) => foldLabel(words).words,
);

/** Table three: （六）其他处理 carries numbers itself (2019) or has rows below it (2021). */
function formOfRequests(rows: readonly Row[]): FormId | null {
  let oldRow = false;
  for (const row of rows) {
    for (const { text, reading } of row.cells) {
      if (reading.state !== 'text') continue;
      const { words } = foldLabel(text);
      if (newLeaves.some((leaf) => words.startsWith(leaf))) return '2021';
    }
    const label = row.cells.slice(0, row.firstNumber).findLast(({ reading }) => reading.state === 'text');
    if (label !== undefined && hasNumber(row) && foldLabel(label.text).words === otherGroup) oldRow = true;
  }
  return oldRow ? '2019' : null;
}

export interface FormChoice {
  readonly form: Form;
  readonly formOf: Readonly<Record<TableId, FormId | null>>;
}

/** Tables that agree decide; where they do not, the form due in `year` if one of them has it; else the newest. */
export function chooseForm(rows: readonly Row[], due: Form | null): FormChoice {
  const formOf = { t2: formOfDisclosure(rows), t3: formOfRequests(rows), t4: null };
  const named = [formOf.t2, formOf.t3].filter((id) => id !== null);
  const agreed = new Set(named).size === 1 ? named[0] : named.find((id) => id === due?.id);
  const form = forms.find(({ id }) => id === (agreed ?? named[0] ?? due?.id)) ?? forms[forms.length - 1];
  if (form === undefined) throw new Error('no form is known');
  return { form, formOf };
}
