/** A page's and a file's own data on a report: 索引号, 发布机构, `<meta>`, the file's name and its folder. */
import { handsOn } from '../forms/vocabulary/agencies.ts';
import { chineseYear } from '../forms/vocabulary/dates.ts';
import { publisherField, sourceEntry, sourceField, titleEntry, titleField } from '../forms/vocabulary/page-words.ts';
import type { SourceDocument } from '../model/document.ts';
import { bodyOf } from './agency-name.ts';
import { type DocumentLine, gridRows } from './lines.ts';
import { isNavigation } from './navigation.ts';
import { readDigits } from './numerals.ts';
import { compact, type Fold } from './titles.ts';

export interface PageData {
  /** The body that the page names as publisher. */
  readonly publisher: string | null;
  /** The body that the page names as its source, unless it only hands on what others write. */
  readonly source: string | null;
  /** The titles that the page gives itself, in order. */
  readonly titles: readonly string[];
}

/** `end`: index of the line with the first heading. */
export function readPageData(
  document: SourceDocument,
  lines: readonly DocumentLine[],
  end: number,
  fold: Fold,
): PageData {
  const fields = [...linesFields(lines.slice(0, end), fold), ...tableFields(document, lines[end]?.block, fold)];
  const meta = document.meta ?? [];
  const bodies = (values: readonly string[]) => values.flatMap((value) => bodyOf(compact(value, fold)) ?? []);
  const valuesOf = (own: RegExp) => fields.flatMap(([key, value]) => (own.test(key) ? [value] : []));
  const entriesOf = (own: RegExp) => meta.flatMap(({ name, content }) => (own.test(name) ? [content] : []));
  return {
    publisher: bodies(valuesOf(publisherField))[0] ?? null,
    source: bodies([...valuesOf(sourceField), ...entriesOf(sourceEntry)]).find((name) => !handsOn.test(name)) ?? null,
    titles: [...valuesOf(titleField), ...entriesOf(titleEntry)],
  };
}

type Field = readonly [key: string, value: string];

/** 「发布机构：某某局　　发布日期：2024年1月20日」 */
const keyAndValue = /([\u4e00-\u9fff][\u4e00-\u9fff\s]{1,9})[:：]\s*([^\s:：]{2,40})(?=\s|$)/g;

function linesFields(lines: readonly DocumentLine[], fold: Fold): readonly Field[] {
  const pairs = lines
    .filter(({ text }) => text.length <= 160 && !isNavigation(text))
    .flatMap(({ text }) => [...text.matchAll(keyAndValue)]);
  return pairs.map(([, key = '', value = '']) => [compact(key, fold), value]);
}

function tableFields(document: SourceDocument, block: number | undefined, fold: Fold): readonly Field[] {
  return gridRows(document.blocks.slice(0, block ?? 0)).flatMap((row) =>
    row.flatMap(({ text }, at): readonly Field[] => {
      const value = row[at + 1]?.text ?? '';
      return text.length <= 12 && value !== '' ? [[compact(text, fold).replace(/:$/, ''), value]] : [];
    }),
  );
}

export interface FileData {
  readonly agency: string | null;
  readonly year: number | null;
  /** The file's own name without its ending. */
  readonly name: string;
}

/** A year that is no part of a date or of a longer number. */
const yearAlone = /(?<![\d-])20\d\d(?![-_.]?\d)/g;

/** `path` as it was given; an address names no file. */
export function readFileName(path: string | null, fold: Fold): FileData {
  if (path === null || path.includes('://')) return { agency: null, year: null, name: '' };
  const [file = '', folder = ''] = path.split(/[\\/]/).reverse();
  const name = file.replace(/\.\w{2,5}$/, '');
  const bodies = [name, folder].map((each) => bodyOf(compact(each, fold).replace(/20\d\d年?度?.*$|[-_].*$/, '')));
  return { agency: bodies.find((each) => each !== null) ?? null, year: oneYear(name) ?? oneYear(folder), name };
}

function oneYear(words: string): number | null {
  const [year, ...others] = new Set((words.match(yearAlone) ?? words.match(chineseYear) ?? []).map(readDigits));
  return year !== undefined && others.length === 0 ? year : null;
}
