import { beforeAll, describe, expect, test } from 'vitest';
import { judgeText, type Outcome } from './harness.ts';
import { cellsOfPassage, type LabelledPassage, reportOfPassage } from './passage.ts';
import { gapsOf, knownGaps } from './passages/gaps.ts';
import { type Figures, sets } from './passages/index.ts';
import { type Comparison, compare } from './score.ts';

describe.each(sets.map((set) => [set.name, set] as const))('%s', (name, { passages, firstRun }) => {
  let read: readonly Judged[] = [];
  let sound: readonly Judged[] = [];
  beforeAll(() => {
    read = passages.map(judgePassage);
    sound = read.filter(({ passage }) => passage.kind !== 'wrong');
  });
  const brief = ({ rule, outcome }: { rule: string; outcome: string }) => `${rule} ${outcome}`;

  test('is labelled: names of their own, cells of the form, as many as were counted at the first run', () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(sound).toHaveLength(firstRun.sound);
    expect(sound.filter(({ passage }) => passage.must.length > 0)).toEqual([]);
    for (const passage of passages) expect(() => cellsOfPassage(passage), passage.id).not.toThrow();
  });

  test('no sound report fails', () => {
    const failed = sound.flatMap(({ passage, findings }) =>
      findings.filter(({ outcome }) => outcome === 'fail').map((finding) => `${passage.id}: ${brief(finding)}`),
    );
    expect(failed).toEqual([]);
  });

  test('at most 3 in 100 sound reports are put to a person without cause', () => {
    const reviewed = sound.filter(({ findings }) => findings.length > 0);
    expect(
      reviewed.length / sound.length,
      reviewed.map(({ passage, findings }) => `${passage.id}: ${findings.map(brief).join(', ')}`).join('\n'),
    ).toBeLessThanOrEqual(0.03);
  });

  test('contradictions are caught, most of them as such', () => {
    const due = read.flatMap(({ passage }) => passage.must.filter(({ optional }) => optional !== true));
    const caught = read.flatMap((each) => each.caught);
    const missed = read.flatMap((each) => each.missed.map((expected) => `${each.passage.id}: ${brief(expected)}`));
    expect(caught.length, missed.join('\n')).toBeGreaterThanOrEqual(least.caught * due.length);
    const failed = caught.filter(([, { outcome }]) => outcome === 'fail');
    expect(failed.length).toBeGreaterThanOrEqual(least.asFail * due.length);
  });

  test('each gap between what is labelled and what is found is a known one', () => {
    expect(read.flatMap((each) => gapsOf(each.passage, each))).toEqual(knownGaps()[name]);
  });
});

interface Judged extends Comparison {
  readonly passage: LabelledPassage;
  readonly findings: Outcome['findings'];
}

function judgePassage(passage: LabelledPassage): Judged {
  const { findings } = judgeText(reportOfPassage(passage));
  return { passage, findings, ...compare({ findings: passage.must }, findings) };
}

/** A share of the contradictions. */
const least = { caught: 0.7, asFail: 0.45 } satisfies Partial<Figures>;
