/** Inputs that were once read wrongly, each an example of a kind of error: ../shared/cases as they were handed over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { readText } from '../../lib/source/text/index.ts';
import { must, wholeReports } from './cases/must.ts';
import { auditText, proseRules } from './harness.ts';
import { parseFindings } from './labelled.ts';
import { type Passage, reportOfPassage } from './passage.ts';
import { describeClaims, differences, noDifference } from './score.ts';

const folder = join(import.meta.dirname, 'cases');
const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n');
const cases = linesOf('prose.jsonl').map((line): Passage => JSON.parse(line));

test('every case has its label', () => {
  expect(Object.keys(must).sort()).toEqual(cases.map(({ id }) => id).sort());
});

test.each(cases.map((passage) => [passage.id, passage] as const))('%s', (id, passage) => {
  const { findings } = auditText(reportOfPassage(passage));
  expect(differences(parseFindings(must[id] ?? ''), findings)).toEqual(noDifference);
});

test.each(Object.entries(wholeReports))('%s', (name, [expected = '', claims = '']) => {
  const result = audit(readText(readFileSync(join(folder, `reading/${name}.txt`), 'utf8')));
  if (result.kind !== 'report') throw new Error(result.reason);
  const rules: readonly string[] = [...proseRules, 'year-mismatch'];
  const findings = result.findings.filter(({ rule }) => rules.includes(rule));
  expect(differences(parseFindings(expected), findings)).toEqual(noDifference);
  const found = describeClaims(result.report.prose.claims);
  expect(claims.split(', ').filter((claim) => claim !== '' && !found.includes(claim))).toEqual([]);
});

/** A report without a fault: three applications, all granted; decisions as the sentences count them. */
const sound: Passage = {
  id: 'sound',
  tables: {
    t2: { 'penalty.decisions': 29, 'coercion.decisions': 10 },
    t3: { natural: { granted: 3 } },
  },
};
const positions: Readonly<Record<string, (sentence: string) => Partial<Passage>>> = {
  'in part one': (sentence) => ({ overview: sentence }),
  'behind a sentence on applications': (sentence) => ({ overview: `依申请公开渠道畅通。${sentence}` }),
  'in part three': (sentence) => ({ requests: `全年收到政府信息公开申请3件，均已答复。${sentence}` }),
};

test.each(
  linesOf('neighbours.txt').flatMap((sentence) =>
    Object.entries(positions).map(([position, place]) => [sentence, position, place] as const),
  ),
)('%s counts no applications (%s)', (sentence, _, place) => {
  const { prose, findings } = auditText(reportOfPassage({ ...sound, ...place(sentence) }));
  expect(prose.claims.filter(({ subject, value }) => subject.startsWith('t3.') && value !== 3)).toEqual([]);
  expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([]);
});
