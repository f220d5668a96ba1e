/** Which rows of the form a row found may be, by the words before its values. */
import { isFormLabel, isHeaderLabel } from '../forms/known-labels.ts';
import { foldLabel, isOpen, wordsOf } from '../forms/labels.ts';
import type { FormRow } from '../model/form.ts';
import { nearestSimilarity, similarEnough } from './labels.ts';
import { hasNumber, isBlank, isText, type LabelledRow, type Piece } from './rows.ts';

/** A row of the form that a row found may be. */
export interface RowCandidate {
  readonly spec: number;
  readonly score: number;
  readonly valuesFrom: number;
  readonly exact: boolean;
  /** The row stands inside this row of the form, under a name of its own. */
  readonly inside?: true;
}

export interface RowWithCandidates {
  readonly row: LabelledRow;
  readonly candidates: readonly RowCandidate[];
}

/** The labels of a table's rows in the form. */
export interface RowLabels {
  readonly rows: readonly FormRow[];
  /** Folded words → indices of the rows they may name. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly words: readonly (readonly string[])[];
  /** How many values each row has. */
  readonly widths: readonly number[];
}

export function rowLabelsOf(rows: readonly FormRow[], widths: readonly number[]): RowLabels {
  const exact = new Map<string, number[]>();
  const words = rows.map(wordsOf);
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
  /** What the text begins with, piece by piece. */
  readonly heads: readonly string[];
}

/** Words that may be a row's label, surest first: its own last label, the same joined with those before, with the one below. */
function labelsOf(row: LabelledRow): readonly LabelText[] {
  const before = row.cells.slice(0, row.firstNumber);
  const own = before.flatMap((piece, at) => (isText(piece) ? [{ text: piece.text, at }] : []));
  const found: LabelText[] = [];
  // The last label is a row's own; a value that is no number (见附件) may stand behind it.
  const lasts = row.gridRow === -1 ? own.slice(-1) : own.slice(-3).reverse();
  const most = row.gridRow === -1 ? mostPieces.lines : mostPieces.grid;
  const context = row.context.slice(-most).map(({ text }) => text);
  const [below] = row.below;
  const add = (joined: readonly LabelText[]) => {
    found.push(...joined);
    // A whole label below is no rest of this one.
    if (below === undefined || found.length > joined.length || isFormLabel(below.text)) return;
    for (const { text, valuesFrom, heads } of joined.slice(0, 3))
      found.push({ text: text + below.text, valuesFrom, heads: [...heads, text] });
  };
  for (const { at } of lasts)
    add(joins([...context, ...own.filter((each) => each.at <= at).map(({ text }) => text)], at + 1, most));
  if (own.length === 0) add(joins(context, 0, most));
  return found;
}

/** No label is longer without its explanation; with it, a label is as long as a paragraph. */
const longestCore = 80;
const longestJoined = 600;

function joins(texts: readonly string[], valuesFrom: number, most: number): readonly LabelText[] {
  const found: LabelText[] = [];
  let text = '';
  let heads: readonly string[] = [];
  for (let count = 1; count <= Math.min(most, texts.length); count++) {
    const first = texts[texts.length - count] ?? '';
    heads = count === 1 ? [] : [first, ...heads.map((head) => first + head)];
    text = `${first}${text}`;
    if (text.length > longestJoined || foldLabel(text).core.length > longestCore) break;
    found.push({ text, valuesFrom, heads });
  }
  return found;
}

/** Rows of the form whose label stands before the values, word for word. */
function exactCandidates(row: LabelledRow, labels: RowLabels): readonly RowCandidate[] {
  if (row.bare) return bareCandidates(row, labels);
  const last = row.cells[row.firstNumber - 1];
  const endsInText = last !== undefined && isText(last);
  if (endsInText && !hasNumber(row)) return ofWords(row, labels);
  // Nearly every row of a sound table ends here: its last label is the form's own.
  const named = endsInText ? exactly({ text: last.text, valuesFrom: row.firstNumber, heads: [] }, row, labels) : [];
  if (named.length > 0) return named;
  for (const label of labelsOf(row)) {
    const joined = exactly(label, row, labels).filter(({ spec }) => !isGroupAbove(label, row, spec, labels));
    if (joined.length > 0) return joined;
  }
  return [];
}

/** The name of a group stands beside its first row, whose own name follows: that row is no group. */
function isGroupAbove({ valuesFrom }: LabelText, row: LabelledRow, spec: number, labels: RowLabels): boolean {
  return isGroupOfGrid(row, spec, labels) && valuesFrom < row.firstNumber;
}

function isGroupOfGrid(row: LabelledRow, spec: number, { rows }: RowLabels): boolean {
  return rows[spec]?.group === true && row.gridRow !== -1 && hasNumber(row);
}

/** Far below any row with numbers, however many there are. */
const bareScore = 0.02;

/** A label alone may be a row of blank cells; words that name a column too must be numbered as the row is. */
function bareCandidates({ cells }: LabelledRow, { exact, rows }: RowLabels): readonly RowCandidate[] {
  const { text } = cells[0] as Piece;
  const { words, core, number } = foldLabel(text);
  return (exact.get(words) ?? exact.get(core) ?? []).flatMap((spec) => {
    const expected = rows[spec]?.number ?? '';
    const numbered = number === expected || (number === '' && !isHeaderLabel(text));
    return numbered ? { spec, valuesFrom: 1, exact: true, score: bareScore } : [];
  });
}

/**
 * A row that ends in words and has no number is a header or a caption, unless a grid has one of the form's own labels
 * in it with no more cells behind than the form has columns: then words stand where numbers should (行政许可 | 见附件).
 */
function ofWords(row: LabelledRow, labels: RowLabels): readonly RowCandidate[] {
  if (row.gridRow === -1) return [];
  return row.cells.slice(0, -1).flatMap(({ text }, at) => {
    const behind = row.cells.length - at - 1;
    if (row.cells.slice(at + 1).some((cell) => isFormLabel(cell.text))) return [];
    return exactly({ text, valuesFrom: at + 1, heads: [] }, row, labels).filter(
      ({ spec }) => behind <= (labels.widths[spec] ?? 0),
    );
  });
}

function exactly({ text, valuesFrom, heads }: LabelText, row: LabelledRow, labels: RowLabels): readonly RowCandidate[] {
  const { words, core, number } = foldLabel(text);
  return (labels.exact.get(words) ?? labels.exact.get(core) ?? []).map((spec) => ({
    spec,
    valuesFrom,
    exact: true,
    score: 1 + bonus(row, valuesFrom, number, spec, labels),
    ...(heads.some((head) => standsBehind(text, head, labels.words[spec] ?? [])) ? { inside: true } : {}),
  }));
}

/** Words behind a label that is whole, brackets closed: a row inside it, or the explanation goes on. */
function standsBehind(text: string, head: string, variants: readonly string[]): boolean {
  const rest = text.slice(head.length);
  return (
    !isOpen(head) && variants.includes(foldLabel(head).core) && /^[^\s(（[【:：]/.test(rest) && rest.length > leftOver
  );
}

/** A row with numbers under a name that is none of the form's. */
export function isStranger(row: LabelledRow | undefined): boolean {
  const label = row?.cells[row.firstNumber - 1];
  return row !== undefined && hasNumber(row) && label !== undefined && isText(label) && !isFormLabel(label.text);
}

function similarCandidates(row: LabelledRow, labels: RowLabels): readonly RowCandidate[] {
  if (row.bare) return [];
  if (row.cells.length === row.firstNumber && !row.cells.some(isBlank)) return [];
  const best = new Map<number, RowCandidate>();
  for (const label of labelsOf(row)) {
    const { text, valuesFrom, heads } = label;
    const folded = foldLabel(text);
    const { words, number } = folded;
    if (words.length < 2) continue;
    labels.words.forEach((variants, spec) => {
      const alike = nearestSimilarity(folded, variants);
      if (alike < similarEnough || isGroupAbove(label, row, spec, labels)) return;
      const score = alike + bonus(row, valuesFrom, number, spec, labels);
      if (score <= (best.get(spec)?.score ?? 0)) return;
      const inside = heads.some((head) => goesInside(head, words, variants));
      // Its own name, misspelt or misread, stands behind that of its group: it is a row of the group's.
      if (inside && isGroupOfGrid(row, spec, labels)) return;
      best.set(spec, { spec, valuesFrom, exact: false, score, ...(inside ? { inside } : {}) });
    });
  }
  return [...best.values()];
}

/** A wrapped label loses a word or two to the next line; more behind a whole label is the name of a row inside it. */
const leftOver = 2;

function goesInside(head: string, words: string, variants: readonly string[]): boolean {
  const { words: whole, core } = foldLabel(head);
  return (variants.includes(whole) || variants.includes(core)) && words.length - whole.length > leftOver;
}

/** Rows that may be rows of the form. Edit distances are worth their time only while a row of the form is not found. */
export function candidateRows(rows: readonly LabelledRow[], labels: RowLabels): readonly RowWithCandidates[] {
  const exact = rows.map((row) => exactCandidates(row, labels));
  const named = new Set(exact.flatMap((candidates) => candidates.map(({ spec }) => spec)));
  const complete = labels.rows.every(({ group }, spec) => group || named.has(spec));
  return rows.flatMap((row, at) => {
    const own = exact[at] ?? [];
    const found = own.length > 0 || complete ? own : similarCandidates(row, labels);
    // Among lines an explanation may go on behind the label; rows inside it are more than one.
    const alone = row.gridRow === -1 && !isStranger(rows.slice(at + 1).find(({ bare }) => !bare));
    const candidates = alone
      ? found.map(({ inside, ...each }) => (each.exact || !inside ? each : { ...each, inside }))
      : found;
    return candidates.length === 0 ? [] : [{ row, candidates }];
  });
}

/** The bonus is small: it decides only between labels that are equally alike. */
function bonus(row: LabelledRow, valuesFrom: number, number: string, spec: number, labels: RowLabels): number {
  const expected = labels.rows[spec]?.number ?? null;
  const numbering = number === '' || expected === null ? 0 : number === expected ? 0.03 : -0.03;
  const count = row.cells.length - valuesFrom;
  const width = labels.widths[spec] === count ? 0.06 : 0;
  return numbering + width + (hasNumber(row) ? 0.04 : 0);
}
