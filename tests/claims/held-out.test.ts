/** Sentences written without sight of the reader: how well it does on words it was not made for. */
import { afterAll, describe, expect, test } from 'vitest';
import { expectConsistentTables } from './expect-tables.ts';
import { auditSentence } from './harness.ts';
import { heldOut } from './held-out/index.ts';
import { compareFindings, describeClaims, describeFinding, score } from './score.ts';

const results = heldOut.map((sentence) => {
  const { findings, prose } = auditSentence(sentence);
  const found = describeClaims(prose.claims);
  const due = describeClaims(sentence.claims);
  const missedClaims = due.filter((claim) => !found.includes(claim));
  const otherClaims = sentence.claims === undefined ? [] : found.filter((claim) => !due.includes(claim));
  return {
    sentence,
    findings,
    ...compareFindings(sentence.findings, findings),
    dueClaims: due.length,
    missedClaims,
    otherClaims,
  };
});
const due = heldOut.flatMap(({ findings }) => findings.filter(({ optional }) => optional !== true));

function disagreements(): string {
  const entries = results.flatMap(({ sentence, findings, missed, alarms, wrong, missedClaims, otherClaims }) => {
    const lines = [
      ...missed.map((expected) => `missed: ${describeFinding(expected)}`),
      ...alarms.map((found) => `alarm: ${describeFinding(found)}`),
      ...wrong.map(([expected, found]) => `other outcome: ${describeFinding(found)}, not ${expected.outcome}`),
      ...missedClaims.map((claim) => `claim missed: ${claim}`),
      ...otherClaims.map((claim) => `claim not in label: ${claim}`),
    ];
    if (lines.length === 0) return [];
    const found = findings.map(
      (finding) => `  found: ${describeFinding(finding)}: ${finding.formula ?? ''} ${finding.quotes.join(' | ')}`,
    );
    const label = sentence.findings.map(describeFinding).join(', ') || 'nothing';
    const head = `## ${sentence.id} (${sentence.trap ? 'trap, ' : ''}label: ${label})`;
    return [[head, sentence.text, ...lines.map((line) => `- ${line}`), ...found].join('\n')];
  });
  return entries.join('\n\n');
}

describe('the labels', () => {
  test('are at least 150, half of them traps, each with an id of its own', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(150);
    expect(heldOut.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(heldOut.length / 2);
    expect(new Set(heldOut.map(({ id }) => id)).size).toBe(heldOut.length);
  });

  test('stand beside tables whose cells exist and whose sums hold', () => expectConsistentTables(heldOut));
});

test('nothing fails that is no contradiction', () => {
  const failed = results.flatMap(({ sentence, alarms, wrong }) =>
    [...alarms, ...wrong.map(([, found]) => found)]
      .filter(({ outcome }) => outcome === 'fail')
      .map((found) => `${sentence.id}: ${found.rule}`),
  );
  expect(failed).toEqual([]);
});

test('at least 95 % of the contradictions are caught', () => {
  const missed = results.flatMap((result) =>
    result.missed.map((expected) => `${result.sentence.id}: ${describeFinding(expected)}`),
  );
  expect(1 - missed.length / due.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

afterAll(() => {
  const traps = results.filter(({ sentence }) => sentence.trap);
  const count = (pick: (result: (typeof results)[number]) => number) =>
    results.reduce((sum, result) => sum + pick(result), 0);
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
  console.table(score(heldOut));
});
