/** The fields of a problem one under the other, for formats that are no tables. */
import { text, titleOf } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { SEPARATOR } from './finding-details.ts';
import { plainLine } from './plain.ts';
import type { ProblemRow } from './problems.ts';

/** A field of a problem: its label, its text, and which it is. */
export type ProblemDetail = readonly [label: string, words: string, column: (typeof detailColumns)[number]];

/** Without its message and empty fields. Rules have no ids here: only people read it. */
export function detailsOf({ problem, rules, row }: ProblemRow, locale: Locale): readonly ProblemDetail[] {
  const suspects = (problem?.lead.suspects ?? []).map(({ cell, shouldBe }) =>
    text(locale, 'export.suspect', { cell, value: shouldBe }),
  );
  const details = {
    ...row,
    suspects: suspects.join(SEPARATOR),
    rule: rules.map((rule) => titleOf(locale, rule)).join(SEPARATOR),
  };
  return detailColumns
    .flatMap((column) => {
      const label = text(locale, `export.column.${column}`);
      const values = column === 'effects' ? (problem?.below.map(plainLine) ?? []) : [String(details[column] ?? '')];
      return values.map((words) => [label, words, column] as const);
    })
    .filter(([, words]) => words !== '');
}

const detailColumns = [
  'place',
  'formula',
  'actual',
  'expected',
  'difference',
  'suspects',
  'effects',
  'quotes',
  'compared',
  'clauses',
  'rule',
  'fix',
  'opinion',
  'progress',
  'before',
  'now',
] as const;
