/**
 * What the reader does not make of the passages as they are labelled: found not at all, found with another outcome,
 * found without a label. Those in gaps.json are known; `node tests/claims/passages/gaps.ts` writes them anew, and what
 * comes or goes shows in the change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeText } from '../harness.ts';
import { type LabelledPassage, reportOfPassage } from '../passage.ts';
import { type Comparison, compare } from '../score.ts';
import { sets } from './index.ts';

const file = join(import.meta.dirname, 'gaps.json');

/** By the name of the set. */
export function knownGaps(): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function gapsOf({ id }: LabelledPassage, { missed, wrong, alarms }: Comparison): readonly string[] {
  const brief = ({ rule, cells = [] }: { readonly rule: string; readonly cells?: readonly string[] }) =>
    [rule, cells[0] ?? ''].join(' ').trim();
  return [
    ...missed.map((expected) => `${id}: not found: ${brief(expected)}`),
    ...wrong.map(([expected, found]) => `${id}: found as ${found.outcome} ${brief(found)}: ${brief(expected)}`),
    ...alarms.map((found) => `${id}: found beside: ${found.outcome} ${brief(found)}`),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const gaps = sets.map(({ name, passages }) => [
    name,
    passages.flatMap((passage) => {
      const { findings } = judgeText(reportOfPassage(passage));
      return gapsOf(passage, compare({ findings: passage.must }, findings));
    }),
  ]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(gaps), null, 2)}\n`);
}
