/** What a page or a file says of a report outside its text: 索引号, 发布机构, `<meta>`, its name and its folder. */
import { handsOn } from '../forms/vocabulary/agencies.ts';
import { chineseYear } from '../forms/vocabulary/dates.ts';
import { publisherField, sourceEntry, sourceField, titleEntry, titleField } from '../forms/vocabulary/page-words.ts';
import type { SourceDocument } from '../model/document.ts';
import { bodyOf } from './agency-name.ts';
import type { DocumentLine } from './lines.ts';
import { isNavigation } from './navigation.ts';
import { readDigits } from './numerals.ts';
import { compact, type Fold } from './titles.ts';

export interface PageData {
  /** Whose the page says it is. */
  readonly publisher: string | null;
  /** Where it says that it came from: the body's own, or somebody's who hands it on. */
  readonly source: string | null;
  /** What it calls itself, in order. */
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
  const entries = meta.flatMap(({ name, content }) => (sourceEntry.test(name) ? [content] : []));
  return {
    publisher: bodies(valuesOf(publisherField))[0] ?? null,
    source: bodies([...valuesOf(sourceField), ...entries]).find((name) => !handsOn.test(name)) ?? null,
    titles: [...valuesOf(titleField), ...meta.flatMap(({ name, content }) => (titleEntry.test(name) ? [content] : []))],
  };
}

type Field = readonly [key: string, value: string];

/** 「发布机构：某某局　　发布日期：2024年1月20日」 */
function linesFields(lines: readonly DocumentLine[], fold: Fold): readonly Field[] {
  return lines.flatMap(({ text }) =>
    text.length > 160 || isNavigation(text)
      ? []
      : [...text.matchAll(/([\u4e00-\u9fff][\u4e00-\u9fff\s]{1,9})[:：]\s*([^\s:：]{2,40})(?=\s|$)/g)].map(
          ([, key = '', value = '']): Field => [compact(key, fold), value],
        ),
  );
}

function tableFields(document: SourceDocument, block: number | undefined, fold: Fold): readonly Field[] {
  return document.blocks.slice(0, block ?? 0).flatMap((each) =>
    each.kind === 'table'
      ? each.grid.rows.flatMap((row) =>
          row.flatMap(({ text }, at): readonly Field[] => {
            const value = row[at + 1]?.text ?? '';
            return text.length <= 12 && value !== '' ? [[compact(text, fold).replace(/:$/, ''), value]] : [];
          }),
        )
      : [],
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
