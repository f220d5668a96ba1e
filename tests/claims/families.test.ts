import { describe, expect, it } from 'vitest';
import { expectConsistentTables } from './expect-tables.ts';
import { byFamily, families } from './families/index.ts';
import { auditSentence } from './harness.ts';
import { differences, noDifference } from './score.ts';

describe('the families', () => {
  it('are at least 40, and half of their members are traps', () => {
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

  it('have tables of known cells that add up', () => expectConsistentTables(families));
});

describe.each(families)('$id', (sentence) => {
  it(sentence.text, () => {
    expect(differences(sentence.findings, auditSentence(sentence).findings)).toEqual(noDifference);
  });
});
