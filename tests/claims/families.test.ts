import { describe, expect, it } from 'vitest';
import { cellsOf, formNamed } from '../../lib/forms/index.ts';
import { byFamily, families } from './families/index.ts';
import { judge } from './harness.ts';
import { compare } from './score.ts';

describe('the families', () => {
  it('are many, and half of their members are traps', () => {
    expect(byFamily.length).toBeGreaterThanOrEqual(40);
    expect(families.length).toBeGreaterThanOrEqual(420);
    expect(families.filter(({ trap }) => trap).length * 2).toBeGreaterThanOrEqual(families.length);
  });

  it('repeat no id and no text', () => {
    expect(new Set(families.map(({ id }) => id)).size).toBe(families.length);
    const texts = families.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('leave no slot open', () => {
    expect(families.filter(({ text }) => /[{}#]|NaN|undefined/.test(text))).toEqual([]);
  });

  it('have tables of known cells that add up', () => {
    for (const { id, form = '2021', cells = {} } of families) {
      const known = new Set(cellsOf(formNamed(form)).map((cell) => cell.id));
      expect(Object.keys(cells).filter((cell) => !known.has(cell))).toEqual([]);
      const sum = (ids: readonly string[]) => ids.reduce((total, cell) => total + (cells[cell] ?? 0), 0);
      for (const { parts, equals } of formNamed(form).identities) expect(sum(parts), id).toBe(sum(equals));
    }
  });
});

describe.each(families)('$id', (sentence) => {
  it(sentence.text, () => {
    const { missed, alarms, wrong } = compare(sentence, judge(sentence).findings);
    expect({ missed, alarms, wrong }).toEqual({ missed: [], alarms: [], wrong: [] });
  });
});
