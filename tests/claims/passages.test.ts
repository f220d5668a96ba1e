import { beforeAll, describe, expect, test } from 'vitest';
import { auditText, type ProseAudit } from './harness.ts';
import { cellsOfPassage, type LabelledPassage, reportOfPassage } from './passage.ts';
import { gapsOf, knownGaps } from './passages/gaps.ts';
import { type Figures, sets } from './passages/index.ts';
import { type Comparison, compareFindings, describeFinding } from './score.ts';

describe.each(sets.map((set) => [set.name, set] as const))('%s', (name, { passages, firstRun }) => {
  let read: readonly AuditedPassage[] = [];
  let sound: readonly AuditedPassage[] = [];
  beforeAll(() => {
    read = passages.map(auditPassage);
    sound = read.filter(({ passage }) => passage.kind !== 'wrong');
  });

  test('is labelled: names of their own, cells of the form, as many as were counted at the first run', () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(sound).toHaveLength(firstRun.sound);
    expect(sound.filter(({ passage }) => passage.must.length > 0)).toEqual([]);
    for (const passage of passages) expect(() => cellsOfPassage(passage), passage.id).not.toThrow();
  });

  test('no sound report fails', () => {
    const failed = sound.flatMap(({ passage, findings }) =>
      findings
        .filter(({ outcome }) => outcome === 'fail')
        .map((finding) => `${passage.id}: ${describeFinding(finding)}`),
    );
    expect(failed).toEqual([]);
  });

  test('at most 3 in 100 sound reports are put to a person without cause', () => {
    const reviewed = sound.filter(({ findings }) => findings.length > 0);
    expect(
      reviewed.length / sound.length,
      reviewed.map(({ passage, findings }) => `${passage.id}: ${findings.map(describeFinding).join(', ')}`).join('\n'),
    ).toBeLessThanOrEqual(0.03);
  });

  test('contradictions are caught, most of them as such', () => {
    const due = read.flatMap(({ passage }) => passage.must.filter(({ optional }) => optional !== true));
    const caught = read.flatMap((each) => each.caught);
    const missed = read.flatMap((each) =>
      each.missed.map((expected) => `${each.passage.id}: ${describeFinding(expected)}`),
    );
    expect(caught.length, missed.join('\n')).toBeGreaterThanOrEqual(least.caught * due.length);
    const failed = caught.filter(([, { outcome }]) => outcome === 'fail');
    expect(failed.length).toBeGreaterThanOrEqual(least.asFail * due.length);
  });

  test('each gap between what is labelled and what is found is a known one', () => {
    expect(read.flatMap((each) => gapsOf(each.passage, each))).toEqual(knownGaps()[name]);
  });
});

interface AuditedPassage extends Comparison {
  readonly passage: LabelledPassage;
  readonly findings: ProseAudit['findings'];
}

function auditPassage(passage: LabelledPassage): AuditedPassage {
  const { findings } = auditText(reportOfPassage(passage));
  return { passage, findings, ...compareFindings(passage.must, findings) };
}

/** A share of the contradictions. */
const least = { caught: 0.7, asFail: 0.45 } satisfies Partial<Figures>;
