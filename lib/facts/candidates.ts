/** Which rows of the form a row found may be, by the words before its values. */
import type { FormRow } from '../model/form.ts';
import { foldLabel, similarEnough, similarity } from './labels.ts';
import { hasNumber, type Piece, type Row } from './rows.ts';

/** A row of the form that a row found may be. */
export interface Candidate {
  readonly spec: number;
  readonly score: number;
  readonly valuesFrom: number;
  readonly exact: boolean;
}

export interface CandidateRow {
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
export function candidateRows(rows: readonly Row[], vocabulary: Vocabulary): readonly CandidateRow[] {
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
