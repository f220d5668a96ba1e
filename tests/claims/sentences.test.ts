import { afterAll, describe, expect, test } from 'vitest';
import { cellsOf, forms } from '../../lib/forms/index.ts';
import { judge, judgeText, proseRules, reportText } from './harness.ts';
import type { Labelled, Said } from './labelled.ts';
import { compare, score } from './score.ts';
import { sentences } from './sentences/index.ts';

const inOrder = (claims: readonly Said[]) => claims.map(({ subject, value }) => `${subject} ${value}`).sort();

function formOf(sentence: Labelled) {
  const form = forms.find(({ id }) => id === (sentence.form ?? '2021'));
  if (form === undefined) throw new Error(sentence.id);
  return form;
}

describe('the labels', () => {
  test('are many, half of them traps, each with a name and words of its own', () => {
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

  test('stand beside tables whose cells exist and whose sums hold', () => {
    for (const sentence of sentences) {
      const { cells = {} } = sentence;
      const form = formOf(sentence);
      const known = new Set(cellsOf(form).map(({ id }) => id));
      expect(Object.keys(cells).filter((id) => !known.has(id))).toEqual([]);
      const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (cells[id] ?? 0), 0);
      const broken = form.identities.filter(({ parts, equals }) => sum(parts) !== sum(equals));
      expect(broken, sentence.id).toEqual([]);
    }
  });
});

test.each(['2019', '2021'] as const)('the tables of form %s are read whole', (form) => {
  const sentence = sentences.find(
    (each) => (each.form ?? '2021') === form && Object.keys(each.cells ?? {}).length > 20,
  );
  if (sentence === undefined) throw new Error('no sentence');
  const { facts } = judge(sentence).report;
  const wrong = [...facts].filter(([cell, { value }]) => value !== (sentence.cells?.[cell] ?? 0));
  expect(wrong).toEqual([]);
});

test('the report around the sentences gives no cause for a finding', () => {
  const plain: Labelled = { id: 'plain', text: '本机关认真做好各项工作。', findings: [], trap: false };
  for (const sentence of sentences) {
    const outcome = judgeText(reportText({ ...sentence, text: plain.text }));
    expect(outcome.findings, sentence.id).toEqual([]);
    expect(outcome.prose.claims, sentence.id).toEqual([]);
  }
});

describe('each sentence', () => {
  test.each(sentences.map((sentence) => [sentence.id, sentence] as const))('%s', (_, sentence) => {
    const { findings, prose } = judge(sentence);
    const { missed, alarms, wrong } = compare(sentence, findings);
    const brief = ({ rule, outcome }: { rule: string; outcome: string }) => `${rule} ${outcome}`;
    expect(
      {
        missed: missed.map(brief),
        alarms: alarms.map(brief),
        wrong: wrong.map(([expected, found]) => `${brief(found)}, not ${expected.outcome}`),
        claims: sentence.claims === undefined ? [] : inOrder(prose.claims),
      },
      sentence.text,
    ).toEqual({ missed: [], alarms: [], wrong: [], claims: inOrder(sentence.claims ?? []) });
  });
});

afterAll(() => {
  console.table(score(sentences, judge, proseRules));
});
