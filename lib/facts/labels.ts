/** How alike two labels are, once folded. */
import { distance } from 'fastest-levenshtein';
import type { FoldedLabel } from '../forms/labels.ts';

/** Below this two labels are not the same label. */
export const similarEnough = 0.62;

/**
 * How alike two folded labels are, 0–1: 1 equal; a long beginning or end of the other (a label cut by a
 * page break, or with words added) 0.9; else by edit distance.
 */
export function similarity(found: string, expected: string): number {
  if (found === expected) return 1;
  const shorter = Math.min(found.length, expected.length);
  const longer = Math.max(found.length, expected.length);
  if (shorter === 0) return 0;
  if (shorter >= 4 && (cutOf(found, expected) || cutOf(expected, found))) return 0.9;
  // The length difference alone is a lower bound of the distance: most pairs end here.
  if (1 - (longer - shorter) / longer < similarEnough) return 0;
  return resemblance(found, expected);
}

/** How alike a label, or its core, is to the nearest of several words. */
export function nearestSimilarity({ words, core }: FoldedLabel, variants: readonly string[]): number {
  const alike = variants.flatMap((variant) => [
    similarity(words, variant),
    ...(core === words ? [] : [similarity(core, variant)]),
  ]);
  return Math.max(0, ...alike);
}

/** 1 − edit distance over the longer length. */
export function resemblance(found: string, expected: string): number {
  return 1 - distance(found, expected) / Math.max(found.length, expected.length, 1);
}

function cutOf(part: string, whole: string): boolean {
  return part.length < whole.length && (whole.startsWith(part) || whole.endsWith(part));
}
