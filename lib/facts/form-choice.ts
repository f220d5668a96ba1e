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
  const hits = new Map<FormId, Set<string>>(forms.map(({ id }) => [id, new Set()]));
  const seen = new Set<string>();
  for (const row of rows) {
    // A column header counts only over numbers, a row label only before them: prose that names the words does not.
    for (const { text } of hasNumber(row) ? [...row.context, ...row.cells.slice(0, row.firstNumber)] : row.cells) {
      const { words } = foldLabel(text);
      if (words.length < 4 || words.length > 24 || seen.has(words)) continue;
      seen.add(words);
      let best: FormId | null = null;
      let bestAlike = 0.8;
      for (const [id, set] of own) {
        for (const word of set) {
          const alike = word.length < 4 ? 0 : similarity(words, word);
          if (alike > bestAlike) [best, bestAlike] = [id, alike];
        }
      }
      if (best !== null) hits.get(best)?.add(words);
    }
  }
  return winner(hits);
}

function winner(hits: ReadonlyMap<FormId, ReadonlySet<string>>): FormId | null {
  const ranked = [...hits].map(([id, set]) => ({ id, count: set.size })).sort((a, b) => b.count - a.count);
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
