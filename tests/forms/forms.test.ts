import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { cellsOf, formForYear, formNamed, forms } from '../../lib/forms/index.ts';
import { foldFormCharacters, traditionalCharacter } from '../../lib/forms/traditional.ts';
import type { FormId } from '../../lib/model/form.ts';

/** Counted from the notices: cells of tables two, three and four; rows of table three with numbers; those that （七） adds up. */
const counted: Readonly<Record<FormId, { cells: readonly number[]; rows: number; leaves: number }>> = {
  '2019': { cells: [22, 161, 15], rows: 23, leaves: 19 },
  '2021': { cells: [10, 175, 15], rows: 25, leaves: 21 },
};

describe.each(forms.map((form) => [form.id, form] as const))('form %s', (id, form) => {
  it('is data of the right shape', () => {
    expect(form.notice).toMatch(/^国办公开办函〔20\d\d〕\d+号$/);
    expect(form.years.every((year) => year === null || Number.isInteger(year))).toBe(true);
    expect([form.sections.length, form.tables.length]).toEqual([6, 3]);
    for (const { columns, rows } of form.tables.flatMap(({ parts }) => parts))
      expect(Math.min(columns.length, rows.length)).toBeGreaterThan(0);
    for (const { parts, equals } of form.identities)
      expect([parts.length > 1, equals.length > 0]).toEqual([true, true]);
    // Every id, label and clause has words.
    expect(JSON.stringify(form)).not.toMatch(/""|\[\]/);
  });

  it('has the cells of the contract', () => {
    const count = (table: string) => cellsOf(form).filter((cell) => cell.table === table).length;
    expect([count('t2'), count('t3'), count('t4')]).toEqual(counted[id].cells);
    expect(new Set(cellsOf(form).map((cell) => cell.id)).size).toBe(cellsOf(form).length);
  });

  // A sum for each row, two per column (14), one per block of table four (3).
  it('has its identities, all over cells that exist', () => {
    const known = new Set(cellsOf(form).map((cell) => cell.id));
    const rules = Map.groupBy(form.identities, ({ rule }) => rule);
    expect(rules.get('t3-row-total')?.length).toBe(counted[id].rows);
    expect(rules.get('t3-outcome-total')?.length).toBe(7);
    expect(rules.get('t3-balance')?.length).toBe(7);
    expect(rules.get('t4-total')?.length).toBe(3);
    for (const { parts, equals } of form.identities)
      for (const cell of [...parts, ...equals]) expect(known).toContain(cell);
    for (const { parts } of rules.get('t3-outcome-total') ?? []) expect(parts.length).toBe(counted[id].leaves);
  });
});

it('numbers the rows of table three as printed, deeper inside groups', () => {
  const printed = (['2019', '2021'] as const).map((id) =>
    formNamed(id)
      .tables[1]?.parts[0]?.rows.map(({ level, number }) => ['#、', '（#）', '#'][level]?.replace('#', number ?? ''))
      .join(' '),
  );
  const common =
    '一、 二、 三、 （一） （二） （三） 1 2 3 4 5 6 7 8 （四） 1 2 3 （五） 1 2 3 4 5 （六） # （七） 四、';
  expect(printed).toEqual([common.replace('# ', ''), common.replace('#', '1 2 3')]);
});

it('knows the form in force for a year', () =>
  expect([2018, 2019, 2020, 2021, 2025].map((year) => formForYear(year)?.id ?? null)).toEqual([
    null,
    '2019',
    '2019',
    '2021',
    '2021',
  ]));

it('has a form for every year from the first on', () => {
  const ends = forms.map(({ years: [, last] }) => last);
  const begins = forms.map(({ years: [first] }) => first);
  expect(ends).toEqual([...begins.slice(1).map((year) => year - 1), null]);
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
