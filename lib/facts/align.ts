/**
 * Aligns the rows found with the rows the form prescribes: both are sequences in the same order, so the
 * best order-keeping pairing is sought (edit distance over folded labels). What is left over is paired
 * out of order only where the words are the same, or by position where a gap leaves one choice.
 */
import type { FormRow } from '../model/form.ts';
import { foldLabel, resemblance, similarEnough, similarity } from './labels.ts';
import { hasNumber, type Piece, type Row } from './rows.ts';

/** A row paired with a row of the form; its values are `cells.slice(valuesFrom)`. */
export interface Pairing {
  readonly spec: number;
  readonly row: Row;
  readonly valuesFrom: number;
}

interface Candidate {
  readonly spec: number;
  readonly score: number;
  readonly valuesFrom: number;
  readonly exact: boolean;
}

interface CandidateRow {
  readonly row: Row;
  readonly candidates: readonly Candidate[];
}

export interface Vocabulary {
  readonly rows: readonly FormRow[];
  /** Folded words → indices of the rows they may name. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly words: readonly (readonly string[])[];
  /** How many values each row has. */
  readonly widths: readonly number[];
}

export function vocabularyOf(rows: readonly FormRow[], widths: readonly number[]): Vocabulary {
  const exact = new Map<string, number[]>();
  const words = rows.map((row) => [...new Set(row.words.map((each) => foldLabel(each).words))]);
  words.forEach((each, spec) => {
    for (const word of each) exact.set(word, [...(exact.get(word) ?? []), spec]);
  });
  return { rows, exact, words, widths };
}

/** A label wrapped over bare lines is joined from at most this many pieces; a grid cuts it in rows, two or three. */
const mostPieces = { lines: 6, grid: 3 };

interface LabelText {
  readonly text: string;
  readonly valuesFrom: number;
}

/** Words that may be a row's label, surest first: its own last label, joined with those before, with the one below. */
function labelsOf(row: Row): readonly LabelText[] {
  const own: { piece: Piece; at: number }[] = [];
  for (let at = 0; at < row.firstNumber; at++) {
    const piece = row.cells[at];
    if (piece?.reading.state === 'text') own.push({ piece, at });
  }
  const found: LabelText[] = [];
  // The last label is a row's own; a value that is no number (见附件) may stand behind it.
  const lasts = row.gridRow === -1 ? own.slice(-1) : own.slice(-3).reverse();
  const most = row.gridRow === -1 ? mostPieces.lines : mostPieces.grid;
  const context = row.context.slice(-most).map(({ text }) => text);
  const [below] = row.below;
  const add = (joined: readonly LabelText[]) => {
    found.push(...joined);
    if (below === undefined || found.length > joined.length) return;
    found.push(...joined.slice(0, 3).map(({ text, valuesFrom }) => ({ text: text + below.text, valuesFrom })));
  };
  for (const { at } of lasts) {
    add(joins([...context, ...own.filter((each) => each.at <= at).map(({ piece }) => piece.text)], at + 1, most));
  }
  if (own.length === 0) add(joins(context, 0, most));
  return found;
}

function joins(texts: readonly string[], valuesFrom: number, most: number): readonly LabelText[] {
  const found: LabelText[] = [];
  let text = '';
  for (let count = 1; count <= Math.min(most, texts.length); count++) {
    text = `${texts[texts.length - count] ?? ''}${text}`;
    if (text.length > 80) break;
    found.push({ text, valuesFrom });
  }
  return found;
}

/** Rows of the form whose label stands before the values, word for word. */
function exactCandidates(row: Row, vocabulary: Vocabulary): readonly Candidate[] {
  if (row.cells[row.cells.length - 1]?.reading.state === 'text' && !hasNumber(row)) return ofWords(row, vocabulary);
  // Nearly every row of a sound table ends here: its last label is the form's own.
  const last = row.cells[row.firstNumber - 1];
  if (last?.reading.state === 'text') {
    const named = exactly({ text: last.text, valuesFrom: row.firstNumber }, row, vocabulary);
    if (named.length > 0) return named;
  }
  for (const label of labelsOf(row)) {
    const named = exactly(label, row, vocabulary);
    if (named.length > 0) return named;
  }
  return [];
}

/**
 * A row that ends in words and has no number is a header or a caption, unless a grid has one of the form's own labels
 * in it with no more cells behind than the form has columns: then words stand where numbers should (行政许可 | 见附件).
 */
function ofWords(row: Row, vocabulary: Vocabulary): readonly Candidate[] {
  if (row.gridRow === -1) return [];
  return row.cells.slice(0, -1).flatMap(({ text }, at) => {
    const behind = row.cells.length - at - 1;
    return exactly({ text, valuesFrom: at + 1 }, row, vocabulary).filter(
      ({ spec }) => behind <= (vocabulary.widths[spec] ?? 0),
    );
  });
}

function exactly({ text, valuesFrom }: LabelText, row: Row, vocabulary: Vocabulary): readonly Candidate[] {
  const { words, number } = foldLabel(text);
  return (vocabulary.exact.get(words) ?? []).map((spec) => ({
    spec,
    valuesFrom,
    exact: true,
    score: 1 + bonus(row, valuesFrom, number, spec, vocabulary),
  }));
}

function similarCandidates(row: Row, vocabulary: Vocabulary): readonly Candidate[] {
  if (row.cells.length === row.firstNumber && !row.cells.some(({ reading }) => reading.state === 'blank')) return [];
  const best = new Map<number, Candidate>();
  for (const { text, valuesFrom } of labelsOf(row)) {
    const { words, number } = foldLabel(text);
    if (words.length < 2) continue;
    vocabulary.words.forEach((variants, spec) => {
      let alike = 0;
      for (const variant of variants) alike = Math.max(alike, similarity(words, variant));
      if (alike < similarEnough) return;
      const score = alike + bonus(row, valuesFrom, number, spec, vocabulary);
      if (score > (best.get(spec)?.score ?? 0)) best.set(spec, { spec, valuesFrom, exact: false, score });
    });
  }
  return [...best.values()];
}

/** Rows that may be rows of the form. Edit distances are worth their time only while a row of the form is not found. */
function candidateRows(rows: readonly Row[], vocabulary: Vocabulary): readonly CandidateRow[] {
  const exact = rows.map((row) => exactCandidates(row, vocabulary));
  const named = new Set(exact.flatMap((candidates) => candidates.map(({ spec }) => spec)));
  const complete = vocabulary.rows.every(({ group }, spec) => group || named.has(spec));
  return rows.flatMap((row, at) => {
    const own = exact[at] ?? [];
    const candidates = own.length > 0 || complete ? own : similarCandidates(row, vocabulary);
    return candidates.length === 0 ? [] : [{ row, candidates }];
  });
}

/** Small, so that it only decides between labels that are equally alike. */
function bonus(row: Row, valuesFrom: number, number: string, spec: number, vocabulary: Vocabulary): number {
  const expected = vocabulary.rows[spec]?.number ?? null;
  const numbering = number === '' || expected === null ? 0 : number === expected ? 0.03 : -0.03;
  const count = row.cells.length - valuesFrom;
  const width = vocabulary.widths[spec] === count ? 0.06 : 0;
  return numbering + width + (hasNumber(row) ? 0.04 : 0);
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
