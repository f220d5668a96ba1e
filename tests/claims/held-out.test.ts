/** Sentences written without sight of the reader: how well it does on words it was not made for. */
import { afterAll, describe, expect, test } from 'vitest';
import { cellsOf, forms } from '../../lib/forms/index.ts';
import { judge, proseRules } from './harness.ts';
import { heldOut } from './held-out/index.ts';
import type { Expected } from './labelled.ts';
import { compare, score } from './score.ts';

const outcomes = heldOut.map((sentence) => {
  const { findings, prose } = judge(sentence);
  const said = prose.claims.map(({ subject, value }) => `${subject} ${value}`);
  const due = (sentence.claims ?? []).map(({ subject, value }) => `${subject} ${value}`);
  const missedClaims = due.filter((each) => !said.includes(each));
  const otherClaims = sentence.claims === undefined ? [] : said.filter((each) => !due.includes(each));
  return { sentence, findings, ...compare(sentence, findings), dueClaims: due.length, missedClaims, otherClaims };
});

const brief = ({ rule, outcome, optional }: { rule: string; outcome: string; optional?: boolean }) =>
  `${rule}${optional === true ? '?' : ''} ${outcome}`;
const labelOf = (findings: readonly Expected[]) => findings.map(brief).join(', ') || 'nothing';

function disagreements(): string {
  const entries = outcomes.flatMap(({ sentence, findings, missed, alarms, wrong, missedClaims, otherClaims }) => {
    const lines = [
      ...missed.map((each) => `missed: ${brief(each)}`),
      ...alarms.map((each) => `alarm: ${brief(each)}`),
      ...wrong.map(([expected, found]) => `other outcome: ${brief(found)}, not ${expected.outcome}`),
      ...missedClaims.map((each) => `claim missed: ${each}`),
      ...otherClaims.map((each) => `claim not in label: ${each}`),
    ];
    if (lines.length === 0) return [];
    const came = findings.map(
      (finding) =>
        `  came: ${brief(finding)}: ${finding.formula ?? ''} ${finding.cells.join(' ')} ${finding.quotes.join(' | ')}`,
    );
    const kind = sentence.trap ? 'trap, ' : '';
    const head = `## ${sentence.id} (${kind}label: ${labelOf(sentence.findings)})`;
    return [[head, sentence.text, ...lines.map((line) => `- ${line}`), ...came].join('\n')];
  });
  return entries.join('\n\n');
}

describe('the labels', () => {
  test('are many, half of them traps, each with a name of its own', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(150);
    expect(heldOut.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(heldOut.length / 2);
    expect(new Set(heldOut.map(({ id }) => id)).size).toBe(heldOut.length);
  });

  test('stand beside tables whose cells exist and whose sums hold', () => {
    for (const { id, cells = {}, form: formId = '2021' } of heldOut) {
      const form = forms.find((each) => each.id === formId);
      if (form === undefined) throw new Error(id);
      const known = new Set(cellsOf(form).map((cell) => cell.id));
      expect(
        Object.keys(cells).filter((cell) => !known.has(cell)),
        id,
      ).toEqual([]);
      const sum = (ids: readonly string[]) => ids.reduce((total, cell) => total + (cells[cell] ?? 0), 0);
      expect(
        form.identities.filter(({ parts, equals }) => sum(parts) !== sum(equals)),
        id,
      ).toEqual([]);
    }
  });
});

test('nothing fails that is no contradiction', () => {
  const failed = outcomes.flatMap(({ sentence, alarms, wrong }) =>
    [...alarms, ...wrong.map(([, found]) => found)]
      .filter(({ outcome }) => outcome === 'fail')
      .map((found) => `${sentence.id}: ${found.rule}`),
  );
  expect(failed).toEqual([]);
});

test('at least 95 % of the contradictions are caught', () => {
  const due = outcomes.flatMap(({ sentence }) => sentence.findings.filter(({ optional }) => optional !== true));
  const missed = outcomes.flatMap((each) => each.missed.map((expected) => `${each.sentence.id}: ${brief(expected)}`));
  expect(1 - missed.length / due.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const traps = outcomes.filter(({ sentence }) => sentence.trap);
  const due = outcomes.flatMap(({ sentence }) => sentence.findings.filter(({ optional }) => optional !== true));
  const count = (pick: (each: (typeof outcomes)[number]) => number) =>
    outcomes.reduce((sum, each) => sum + pick(each), 0);
  const flagged = (outcome: string) =>
    traps.filter(({ findings }) => findings.some((finding) => finding.outcome === outcome)).length;
  const report = disagreements();
  if (report !== '') console.log(report);
  console.table({
    sentences: heldOut.length,
    traps: traps.length,
    'traps failed': flagged('fail'),
    'traps for review': flagged('review'),
    due: due.length,
    caught: due.length - count(({ missed }) => missed.length),
    'alarms elsewhere': count(({ sentence, alarms }) => (sentence.trap ? 0 : alarms.length)),
    'claims due': count(({ dueClaims }) => dueClaims),
    'claims missed': count(({ missedClaims }) => missedClaims.length),
    'claims not in a label': count(({ otherClaims }) => otherClaims.length),
  });
  console.table(score(heldOut, judge, proseRules));
});
