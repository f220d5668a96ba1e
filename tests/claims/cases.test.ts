/** Inputs that once came out wrong, each standing for a kind: ../shared/cases as they were handed over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { readText } from '../../lib/source/text/index.ts';
import { must, readings } from './cases/must.ts';
import { judgeText, proseRules } from './harness.ts';
import { type Passage, reportOfPassage } from './passage.ts';
import { compare } from './score.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = readFileSync(join(folder, 'prose.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Passage => JSON.parse(line));
const neighbours = readFileSync(join(folder, 'neighbours.txt'), 'utf8').trim().split('\n');

test('every case has its label', () => {
  expect(Object.keys(must).sort()).toEqual(cases.map(({ id }) => id).sort());
});

test.each(cases.map((passage) => [passage.id, passage] as const))('%s', (id, passage) => {
  const { findings } = judgeText(reportOfPassage(passage));
  const { missed, alarms, wrong } = compare({ findings: must[id] ?? [] }, findings);
  const brief = ({ rule, outcome, cells }: { rule: string; outcome: string; cells?: readonly string[] }) =>
    `${rule} ${outcome} ${cells?.[0] ?? ''}`.trim();
  expect({
    missed: missed.map(brief),
    alarms: alarms.map(brief),
    wrong: wrong.map(([due, found]) => `${brief(found)}, not ${brief(due)}`),
  }).toEqual({ missed: [], alarms: [], wrong: [] });
});

test.each(Object.entries(readings))('%s', (name, { findings: due, claims }) => {
  const result = audit(readText(readFileSync(join(folder, `reading/${name}.txt`), 'utf8')));
  if (result.kind !== 'report') throw new Error(result.reason);
  const rules: readonly string[] = [...proseRules, 'year-mismatch'];
  const { missed, alarms, wrong } = compare(
    { findings: due },
    result.findings.filter(({ rule }) => rules.includes(rule)),
  );
  expect({ missed, alarms, wrong }).toEqual({ missed: [], alarms: [], wrong: [] });
  const said = result.report.prose.claims.map(({ subject, value }) => `${subject} ${value}`);
  expect(claims.filter((claim) => !said.includes(claim))).toEqual([]);
});

/** A sound report with three applications, all granted; decisions as the sentences count them. */
const sound: Passage = {
  id: 'sound',
  tables: {
    t2: { 'penalty.decisions': 29, 'coercion.decisions': 10 },
    t3: { natural: { granted: 3 } },
  },
};
const places: Readonly<Record<string, (sentence: string) => Partial<Passage>>> = {
  'in part one': (sentence) => ({ overview: sentence }),
  'behind a sentence on applications': (sentence) => ({ overview: `依申请公开渠道畅通。${sentence}` }),
  'in part three': (sentence) => ({ requests: `全年收到政府信息公开申请3件，均已答复。${sentence}` }),
};

test.each(neighbours.flatMap((sentence) => Object.keys(places).map((place) => [sentence, place] as const)))(
  '%s counts no applications (%s)',
  (sentence, place) => {
    const { prose, findings } = judgeText(reportOfPassage({ ...sound, ...places[place]?.(sentence) }));
    expect(prose.claims.filter(({ subject, value }) => subject.startsWith('t3.') && value !== 3)).toEqual([]);
    expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([]);
  },
);
