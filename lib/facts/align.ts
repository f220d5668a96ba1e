/**
 * Aligns the rows found with the rows the form prescribes: both are sequences in the same order, so the
 * best order-keeping pairing is sought (edit distance over folded labels). What is left over is paired
 * out of order only where the words are the same, or by position where a gap leaves one choice.
 */
import { type Candidate, type CandidateRow, candidateRows, type Vocabulary } from './candidates.ts';
import { foldLabel, resemblance } from './labels.ts';
import { hasNumber, type Row } from './rows.ts';

/** A row paired with a row of the form; its values are `cells.slice(valuesFrom)`. */
export interface Pairing {
  readonly spec: number;
  readonly row: Row;
  readonly valuesFrom: number;
}

export function align(rows: readonly Row[], vocabulary: Vocabulary): readonly Pairing[] {
  const found = candidateRows(rows, vocabulary);
  let best: readonly Pairing[] = [];
  let bestScore = -1;
  for (const copy of copies(found)) {
    const { pairings, score } = inOrder(copy, vocabulary.rows.length);
    if (score > bestScore) [best, bestScore] = [pairings, score];
  }
  const outOfOrder = sameWords(found, best);
  return byPosition(rows, [...best, ...outOfOrder], vocabulary);
}

/** A page may show the table twice (last year's below, a version for telephones): each copy is tried alone. */
function copies(found: readonly CandidateRow[]): readonly (readonly CandidateRow[])[] {
  const starts = found
    .map((each, index) =>
      each.candidates.some(({ spec, exact }) => exact && spec === 0) && hasNumber(each.row) ? index : -1,
    )
    .filter((index) => index >= 0);
  if (starts.length < 2) return [found];
  return starts.map((start, index) => found.slice(index === 0 ? 0 : start, starts[index + 1] ?? found.length));
}

/** The order-keeping pairing with the highest total score. Cost: rows × rows of the form. */
function inOrder(found: readonly CandidateRow[], specCount: number): { pairings: readonly Pairing[]; score: number } {
  const width = specCount + 1;
  const score = new Float64Array((found.length + 1) * width);
  const taken: (Candidate | undefined)[] = new Array((found.length + 1) * width);
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
      pairings.push({ spec: candidate.spec, row, valuesFrom: candidate.valuesFrom });
      index--;
      spec--;
    } else if (score[at] === score[at - width]) index--;
    else spec--;
  }
  return { pairings: pairings.reverse(), score: score[score.length - 1] ?? 0 };
}

/** Rows out of order: taken where the words are exactly one row's and that row has no other. */
function sameWords(found: readonly CandidateRow[], pairings: readonly Pairing[]): readonly Pairing[] {
  const usedRows = new Set(pairings.map(({ row }) => row));
  const usedSpecs = new Set(pairings.map(({ spec }) => spec));
  const first = Math.min(...pairings.map(({ row }) => row.block));
  const last = Math.max(...pairings.map(({ row }) => row.block));
  const claims = new Map<number, Pairing[]>();
  for (const { row, candidates } of found) {
    const only = candidates[0];
    if (usedRows.has(row) || candidates.length !== 1 || only === undefined || !only.exact) continue;
    if (usedSpecs.has(only.spec) || !hasNumber(row) || row.block < first || row.block > last) continue;
    claims.set(only.spec, [...(claims.get(only.spec) ?? []), { spec: only.spec, row, valuesFrom: only.valuesFrom }]);
  }
  return [...claims.values()].flatMap((each) => (each.length === 1 ? each : []));
}

/**
 * Rows whose label is lost or unreadable: between two paired neighbours, if exactly as many full rows
 * are left as the form has rows there, each is the row its position says.
 */
function byPosition(rows: readonly Row[], pairings: readonly Pairing[], vocabulary: Vocabulary): readonly Pairing[] {
  if (pairings.length < 2) return pairings;
  const at = new Map(rows.map((row, index) => [row, index]));
  const data = vocabulary.rows.map((row, spec) => ({ row, spec })).filter(({ row }) => !row.group);
  const bySpec = new Map(pairings.map((each) => [each.spec, each]));
  const usedRows = new Set(pairings.map(({ row }) => row));
  const more: Pairing[] = [];
  let gap: number[] = [];
  let above: Pairing | undefined;
  for (const { spec } of data) {
    const pairing = bySpec.get(spec);
    if (pairing === undefined) {
      gap.push(spec);
      continue;
    }
    if (above !== undefined && gap.length > 0) {
      const from = (at.get(above.row) ?? 0) + 1;
      const to = at.get(pairing.row) ?? 0;
      const free = rows.slice(from, Math.max(from, to)).filter((row) => !usedRows.has(row) && hasNumber(row));
      const starts = free.map((row, index) => valuesStart(row, gap[index] ?? -1, vocabulary));
      if (free.length === gap.length && starts.every((start) => start >= 0)) {
        free.forEach((row, index) => {
          more.push({ spec: gap[index] ?? -1, row, valuesFrom: starts[index] ?? 0 });
        });
      }
    }
    above = pairing;
    gap = [];
  }
  return [...pairings, ...more];
}

/**
 * Where the values of a row begin that is to be placed by position, or -1 if it cannot be `spec`: its
 * label must be lost (blank cells), or at least be a bad copy of the right one.
 */
function valuesStart(row: Row, spec: number, vocabulary: Vocabulary): number {
  const start = row.cells.length - (vocabulary.widths[spec] ?? 0);
  const before = row.cells.slice(0, Math.max(0, start));
  if (start < 0 || row.cells.slice(start).some(({ reading }) => reading.state === 'text')) return -1;
  if (before.some(({ reading }) => reading.state === 'number' || reading.state === 'dash')) return -1;
  const own = before.findLast(({ reading }) => reading.state === 'text');
  if (own === undefined) return start;
  const { words } = foldLabel(own.text);
  return (vocabulary.words[spec] ?? []).some((word) => resemblance(words, word) >= 0.4) ? start : -1;
}
