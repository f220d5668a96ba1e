import { afterAll, describe, expect, test } from 'vitest';
import { expectConsistentTables } from './expect-tables.ts';
import { auditSentence, auditText, proseRules, reportText } from './harness.ts';
import { describeClaims, differences, noDifference, score } from './score.ts';
import { sentences } from './sentences/index.ts';

describe('the labels', () => {
  test('are at least 200, half of them traps, each with an id and words of its own', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(sentences.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(sentences.length / 2);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ text, cells }) => text + JSON.stringify(cells))).size).toBe(sentences.length);
    expect(sentences.filter(({ trap, findings }) => trap && findings.length > 0)).toEqual([]);
  });

  test('name rules that exist, and every rule has sentences that it must find', () => {
    const due = sentences.flatMap(({ findings }) => findings.filter(({ optional }) => optional !== true));
    const named = new Set(due.flatMap(({ rule }) => rule.split('|')));
    expect([...named].sort()).toEqual([...proseRules].sort());
  });

  test('stand beside tables whose cells exist and whose sums hold', () => expectConsistentTables(sentences));
});

test.each(['2019', '2021'] as const)('the tables of form %s are read whole', (form) => {
  const sentence = sentences.find(
    ({ form: own = '2021', cells = {} }) => own === form && Object.keys(cells).length > 20,
  );
  if (sentence === undefined) throw new Error('no sentence');
  const { facts } = auditSentence(sentence).report;
  expect([...facts].filter(([cell, { value }]) => value !== (sentence.cells?.[cell] ?? 0))).toEqual([]);
});

test('the report around the sentences gives no cause for a finding', () => {
  for (const sentence of sentences) {
    const { findings, prose } = auditText(reportText({ ...sentence, text: '本机关认真做好各项工作。' }));
    expect({ findings, claims: prose.claims }, sentence.id).toEqual({ findings: [], claims: [] });
  }
});

describe('each sentence', () => {
  test.each(sentences.map((sentence) => [sentence.id, sentence] as const))('%s', (_, sentence) => {
    const { findings, prose } = auditSentence(sentence);
    const claims = sentence.claims === undefined ? [] : describeClaims(prose.claims);
    expect({ ...differences(sentence.findings, findings), claims }, sentence.text).toEqual({
      ...noDifference,
      claims: describeClaims(sentence.claims),
    });
  });
});

afterAll(() => {
  console.table(score(sentences));
});
