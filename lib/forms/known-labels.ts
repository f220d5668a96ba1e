/** Every label of every form, to tell a table's words from running text. */
import type { Form } from '../model/form.ts';
import { forms } from './index.ts';
import { foldLabel, wordsOf } from './labels.ts';
import { remember } from './remember.ts';
import { overColumns } from './shared.ts';

interface KnownLabels {
  readonly rows: ReadonlySet<string>;
  /** Columns, captions, blocks and the words over them. */
  readonly headers: ReadonlySet<string>;
}

const labelsOf = remember((all: readonly Form[]): KnownLabels => {
  const parts = all.flatMap(({ tables }) => tables.flatMap((table) => table.parts));
  return {
    rows: new Set(parts.flatMap(({ rows }) => rows.flatMap(wordsOf))),
    headers: new Set([
      ...parts.flatMap(({ columns, caption }) => [...columns, ...(caption === null ? [] : [caption])].flatMap(wordsOf)),
      ...overColumns,
    ]),
  };
});

/** A longer text is no label with its explanation, but a paragraph that begins with its words. */
const longest = 400;

function isOneOf(labels: ReadonlySet<string>, text: string): boolean {
  if (text.length > longest) return false;
  const { words, core } = foldLabel(text);
  return labels.has(words) || labels.has(core);
}

export function isRowLabel(text: string): boolean {
  return isOneOf(labelsOf(forms).rows, text);
}

export function isHeaderLabel(text: string): boolean {
  return isOneOf(labelsOf(forms).headers, text);
}

export function isFormLabel(text: string): boolean {
  return isRowLabel(text) || isHeaderLabel(text);
}

/** 四、结转下年 for 四、结转下年度继续办理. */
export function beginsRowLabel(words: string): boolean {
  return [...labelsOf(forms).rows].some((row) => row.startsWith(words));
}

/** The beginning or the end of a header, broken over two lines: 本年制发件 / 数. */
export function isHeaderPiece(before: string, text: string, after: string): boolean {
  const { words } = foldLabel(text);
  if (words === '') return false;
  const { headers } = labelsOf(forms);
  return (
    headers.has(foldLabel(before + text).words) ||
    headers.has(foldLabel(text + after).words) ||
    [...headers].some((each) => words.length >= 4 && words.length < each.length && each.startsWith(words))
  );
}
