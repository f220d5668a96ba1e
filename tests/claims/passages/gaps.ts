/**
 * What the reader does not make of the passages as they are labelled: found not at all, found with another outcome,
 * found without a label. gaps.json names them, so that none comes or goes unseen; what should be found stands in the
 * labels alone. `node tests/claims/passages/write-gaps.ts` writes it anew.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledPassage } from '../passage.ts';
import type { Comparison } from '../score.ts';

export const file = join(import.meta.dirname, 'gaps.json');

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
