/**
 * Aligns the rows found with the rows of the form: both are sequences in the same order, so the best pairing that keeps
 * the order is sought (edit distance over folded labels). Other rows are paired out of order only where the words are the
 * same, or by position where a gap leaves one choice.
 */
import { candidateRows, type RowCandidate, type RowLabels, type RowWithCandidates } from './candidates.ts';
import type { Alignment, Pairing } from './pairing.ts';
import { byPosition } from './position.ts';
import { hasNumber, type LabelledRow } from './rows.ts';

export function align(rows: readonly LabelledRow[], labels: RowLabels): Alignment {
  const found = candidateRows(rows, labels);
  let best: readonly Pairing[] = [];
  let bestScore = -1;
  for (const copy of copies(found)) {
    const { pairings, score } = inOrder(copy, labels.rows.length);
    if (score > bestScore) [best, bestScore] = [pairings, score];
  }
  const outOfOrder = sameWords(found, best);
  return byPosition(rows, [...best, ...outOfOrder], labels);
}

/** A page may show the table twice (last year's below, a version for telephones): each copy is tried alone. */
function copies(found: readonly RowWithCandidates[]): readonly (readonly RowWithCandidates[])[] {
  const isFirst = ({ spec, exact }: RowCandidate) => exact && spec === 0;
  const starts = found.flatMap(({ row, candidates }, at) => (hasNumber(row) && candidates.some(isFirst) ? [at] : []));
  if (starts.length < 2) return [found];
  return starts.map((start, index) => found.slice(index === 0 ? 0 : start, starts[index + 1] ?? found.length));
}

/** The order-keeping pairing with the highest total score. Cost: rows × rows of the form. */
function inOrder(
  found: readonly RowWithCandidates[],
  specCount: number,
): { pairings: readonly Pairing[]; score: number } {
  const width = specCount + 1;
  const score = new Float64Array((found.length + 1) * width);
  const taken: (RowCandidate | undefined)[] = new Array((found.length + 1) * width);
  found.forEach((each, index) => {
    const above = index * width;
    const here = above + width;
    for (let spec = 0; spec < specCount; spec++) {
      const skipRow = score[above + spec + 1] ?? 0;
      const skipSpec = score[here + spec] ?? 0;
      score[here + spec + 1] = Math.max(skipRow, skipSpec);
      for (const candidate of each.candidates) {
        if (candidate.spec !== spec) continue;
        const paired = (score[above + spec] ?? 0) + candidate.score;
        if (paired > (score[here + spec + 1] ?? 0)) {
          score[here + spec + 1] = paired;
          taken[here + spec + 1] = candidate;
        }
      }
    }
  });
  const pairings: Pairing[] = [];
  let index = found.length;
  let spec = specCount;
  while (index > 0 && spec > 0) {
    const at = index * width + spec;
    const candidate = taken[at];
    const row = found[index - 1]?.row;
    if (candidate !== undefined && row !== undefined) {
      pairings.push(paired(candidate, row));
      index--;
      spec--;
    } else if (score[at] === score[at - width]) index--;
    else spec--;
  }
  return { pairings: pairings.reverse(), score: score[score.length - 1] ?? 0 };
}

function paired({ spec, valuesFrom, inside }: RowCandidate, row: LabelledRow): Pairing {
  return { spec, row, valuesFrom, ...(inside ? { inside } : {}) };
}

/** Rows out of order: taken where the words are exactly one row's and that row has no other. */
function sameWords(found: readonly RowWithCandidates[], pairings: readonly Pairing[]): readonly Pairing[] {
  const usedRows = new Set(pairings.map(({ row }) => row));
  const usedSpecs = new Set(pairings.map(({ spec }) => spec));
  const first = Math.min(...pairings.map(({ row }) => row.block));
  const last = Math.max(...pairings.map(({ row }) => row.block));
  const bySpec = new Map<number, Pairing[]>();
  for (const { row, candidates } of found) {
    const only = candidates[0];
    if (usedRows.has(row) || candidates.length !== 1 || only === undefined || !only.exact) continue;
    if (usedSpecs.has(only.spec) || !hasNumber(row) || row.block < first || row.block > last) continue;
    bySpec.set(only.spec, [...(bySpec.get(only.spec) ?? []), paired(only, row)]);
  }
  return [...bySpec.values()].flatMap((each) => (each.length === 1 ? each : []));
}
