import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { describeCells, describeIdentities } from '../../../lib/export/data/dictionary.ts';
import { writeDictionary } from '../../../lib/export/data/index.ts';
import { forms } from '../../../lib/forms/index.ts';
import { locales } from '../../../lib/model/locale.ts';
import { dictionaryPage } from '../../../scripts/data-dictionary.ts';

const cells = new Map(describeCells('zh-CN').map((row) => [row.cell, row]));

describe('the data dictionary', () => {
  it('is up to date in docs (node scripts/data-dictionary.ts renews it)', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/data-dictionary.md'), 'utf8');
    expect(page).toBe(dictionaryPage());
  });

  it('has every cell of both forms once', () => {
    // 198 of 2019, and what 2021 has beside them: 7 cells of table two, 21 of table three.
    expect(cells.size).toBe(226);
    expect([...cells.values()].filter(({ form }) => form === '2019; 2021')).toHaveLength(172);
    expect([...cells.values()].filter(({ form }) => form === '2019')).toHaveLength(26);
    expect([...cells.values()].filter(({ form }) => form === '2021')).toHaveLength(28);
  });

  it('describes a cell: name, form, place, unit, sums', () => {
    expect(cells.get('t3.granted.natural')).toEqual({
      cell: 't3.granted.natural',
      name: '（一）予以公开 · 自然人',
      form: '2019; 2021',
      section: '三、收到和处理政府信息公开申请情况',
      row: '（一）予以公开',
      column: '自然人',
      unit: '件',
      identities: 't3-row-total t3.granted.total; t3-outcome-total t3.outcomes.natural',
    });
    expect(cells.get('t3.carriedOut.total')?.identities).toBe(
      't3-row-total t3.carriedOut.total; t3-balance t3.outcomes.total',
    );
    expect(cells.get('t4.direct.other')?.identities).toBe('t4-total t4.direct.total');
  });

  it('knows the unit of every kind of cell', () => {
    const unit = (cell: string) => cells.get(cell)?.unit;
    expect(unit('t2.normative.issued')).toBe('件');
    expect(unit('t2.penalty.decisions')).toBe('件');
    expect(unit('t2.licensing.previous')).toBe('项');
    expect(unit('t2.fees.change')).toBe('项');
    expect(unit('t2.procurement.count')).toBe('项');
    expect(unit('t2.fees.amount')).toBe('万元');
    expect(unit('t2.procurement.amount')).toBe('未注明（元或万元）');
    expect(unit('t4.review.upheld')).toBe('件');
  });

  it('writes out every sum of the forms, and once what both have', () => {
    const sums = describeIdentities('zh-CN');
    expect(sums.find(({ identity }) => identity === 't3-balance t3.outcomes.legal')).toEqual({
      identity: 't3-balance t3.outcomes.legal',
      rule: expect.any(String),
      form: '2019; 2021',
      sum: 't3.received.legal + t3.carriedIn.legal = t3.outcomes.legal + t3.carriedOut.legal',
    });
    // Table three has 22 rows of figures besides （六）, which is 1 row of 2019 and 3 of 2021; its outcomes differ so.
    const ofForm = (form: string) =>
      sums.filter((sum) => sum.form === form).map(({ identity }) => identity.split(' ')[0]);
    expect(Map.groupBy(ofForm('2019; 2021'), (rule) => rule).get('t3-row-total')).toHaveLength(22);
    expect(ofForm('2019')).toEqual(['t3-row-total', ...Array(7).fill('t3-outcome-total')]);
    expect(ofForm('2021')).toEqual([...Array(3).fill('t3-row-total'), ...Array(7).fill('t3-outcome-total')]);
    expect(forms.flatMap(({ identities }) => identities)).toHaveLength(40 + 42);
  });

  it.each(locales)('has no empty name in %s', (locale) => {
    const rows = parse(writeDictionary(locale), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(226);
    for (const { identities, ...others } of rows)
      expect(
        Object.values(others).filter((field) => field === '' || /^(?:row|column|section|data)\./.test(field)),
      ).toEqual([]);
  });
});
