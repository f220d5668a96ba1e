import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cellsOf, formForYear, forms } from '../../lib/forms/index.ts';
import { foldFormCharacters, traditionalCharacter } from '../../lib/forms/traditional.ts';
import { formIds } from '../../lib/model/form.ts';

const label = z.object({ id: z.string().min(1), words: z.array(z.string().min(1)).min(1) });
const row = label
  .extend({ group: z.boolean(), level: z.int().min(0).max(2), number: z.nullable(z.string().min(1)) })
  .strict();
const column = label.extend({ kind: z.enum(['count', 'change', 'amount']) }).strict();
const formSchema = z
  .object({
    id: z.enum(formIds),
    years: z.tuple([z.number().int(), z.nullable(z.number().int())]),
    notice: z.string().regex(/^国办公开办函〔20\d\d〕\d+号$/),
    sections: z.array(z.object({ id: z.string(), titles: z.array(z.string().min(1)).min(1) }).strict()).length(6),
    tables: z
      .array(
        z
          .object({
            id: z.enum(['t2', 't3', 't4']),
            section: z.string(),
            parts: z.array(
              z
                .object({
                  id: z.string(),
                  caption: z.nullable(label),
                  columns: z.array(column).min(1),
                  rows: z.array(row).min(1),
                  clause: z.string().min(1),
                })
                .strict(),
            ),
          })
          .strict(),
      )
      .length(3),
    identities: z.array(
      z.object({ rule: z.string(), parts: z.array(z.string()).min(2), equals: z.array(z.string()).min(1) }).strict(),
    ),
  })
  .strict();

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  it('is data of the right shape', () => {
    expect(() => formSchema.parse(form)).not.toThrow();
  });

  // contract.md: 2019: 22 + 161 + 15 cells; 2021: 10 + 175 + 15.
  it('has the cells of the contract', () => {
    const count = (table: string) => cellsOf(form).filter((cell) => cell.table === table).length;
    expect([count('t2'), count('t3'), count('t4')]).toEqual(id === '2019' ? [22, 161, 15] : [10, 175, 15]);
    expect(new Set(cellsOf(form).map((cell) => cell.id)).size).toBe(cellsOf(form).length);
  });

  // forms.md: a sum per row (23 or 25), two per column (14), one per block of table four (3).
  it('has its identities, all over cells that exist', () => {
    const known = new Set(cellsOf(form).map((cell) => cell.id));
    const rules = Map.groupBy(form.identities, ({ rule }) => rule);
    expect(rules.get('t3-row-total')?.length).toBe(id === '2019' ? 23 : 25);
    expect(rules.get('t3-outcome-total')?.length).toBe(7);
    expect(rules.get('t3-balance')?.length).toBe(7);
    expect(rules.get('t4-total')?.length).toBe(3);
    for (const { parts, equals } of form.identities)
      for (const cell of [...parts, ...equals]) expect(known).toContain(cell);
    // forms.md: （七） = sum of its 19 (2019) or 21 (2021) leaf rows.
    for (const { parts } of rules.get('t3-outcome-total') ?? []) expect(parts.length).toBe(id === '2019' ? 19 : 21);
  });
});

it('numbers the rows of table three as printed, deeper inside groups', () => {
  const printed = forms.map((form) =>
    form.tables[1]?.parts[0]?.rows
      .map(({ level, number }) => ['#、', '（#）', '#'][level]?.replace('#', number ?? ''))
      .join(' '),
  );
  const common =
    '一、 二、 三、 （一） （二） （三） 1 2 3 4 5 6 7 8 （四） 1 2 3 （五） 1 2 3 4 5 （六） # （七） 四、';
  expect(printed).toEqual([common.replace('# ', ''), common.replace('#', '1 2 3')]);
});

it('knows the form in force for a year', () => {
  expect([2018, 2019, 2020, 2021, 2030].map((year) => formForYear(year)?.id ?? null)).toEqual([
    null,
    '2019',
    '2019',
    '2021',
    '2021',
  ]);
});

describe('traditional characters of the form', () => {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const words = forms.flatMap((form) => [
    ...form.sections.flatMap(({ titles }) => titles),
    ...form.tables.flatMap(({ parts }) =>
      parts.flatMap((part) => [...part.rows, ...part.columns].flatMap((each) => each.words)),
    ),
  ]);

  it.each(['t', 'tw', 'hk'] as const)('folds every label of both forms from %s', (variant) => {
    const toTraditional = Converter({ from: 'cn', to: variant });
    for (const word of words) expect(foldFormCharacters(toTraditional(word))).toBe(word);
  });

  it('holds only pairs opencc agrees with (but 覆, which has meanings of its own)', () => {
    const folded = [...traditionalCharacter.source].filter(
      (character) => /\p{Script=Han}/u.test(character) && character !== '覆',
    );
    expect(folded.length).toBeGreaterThan(100);
    for (const character of folded) expect(foldFormCharacters(character)).toBe(toSimplified(character));
  });
});
