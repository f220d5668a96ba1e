/** Every label of every form, to tell a table's words from running text. */
import { forms } from './index.ts';
import { foldLabel, wordsOf } from './labels.ts';
import { overColumns } from './shared.ts';

interface Known {
  readonly rows: ReadonlySet<string>;
  /** Columns, captions, blocks and the words over them. */
  readonly headers: ReadonlySet<string>;
}

let known: Known | null = null;

function listed(): Known {
  const parts = forms.flatMap(({ tables }) => tables.flatMap((table) => table.parts));
  return {
    rows: new Set(parts.flatMap(({ rows }) => rows.flatMap(wordsOf))),
    headers: new Set([
      ...parts.flatMap(({ columns, caption }) => [...columns, ...(caption === null ? [] : [caption])].flatMap(wordsOf)),
      ...overColumns,
    ]),
  };
}

function labels(): Known {
  known ??= listed();
  return known;
}

const names = (set: ReadonlySet<string>, text: string): boolean => {
  const { words, core } = foldLabel(text);
  return set.has(words) || set.has(core);
};

/** What is longer is no label with its explanation, but a paragraph that begins with its words. */
const longest = 400;

export function isRowLabel(text: string): boolean {
  return text.length <= longest && names(labels().rows, text);
}

export function isHeaderLabel(text: string): boolean {
  return text.length <= longest && names(labels().headers, text);
}

export function isFormLabel(text: string): boolean {
  return isRowLabel(text) || isHeaderLabel(text);
}

/** 四、结转下年 for 四、结转下年度继续办理. */
export function beginsRowLabel(words: string): boolean {
  return [...labels().rows].some((row) => row.startsWith(words));
}

/** The beginning or the end of a header, broken over two lines: 本年制发件 / 数. */
export function isHeaderPiece(before: string, text: string, after: string): boolean {
  const { words } = foldLabel(text);
  if (words === '') return false;
  const { headers } = labels();
  return (
    headers.has(foldLabel(before + text).words) ||
    headers.has(foldLabel(text + after).words) ||
    [...headers].some((each) => words.length >= 4 && words.length < each.length && each.startsWith(words))
  );
}
