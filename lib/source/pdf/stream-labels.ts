/** Labels of tables without rulings: which lines are one label, and to which row it belongs. */
import type { LabelBreak } from './label-breaks.ts';
import { type GlyphLine, textOf } from './lines.ts';
import { standsOver } from './stream-rows.ts';
import { isValue } from './values.ts';

/** A cell in the making: pieces under each other, and the columns they stand over. */
export interface CellDraft {
  readonly pieces: readonly GlyphLine[];
  readonly column: number;
  readonly columnSpan: number;
}

/** A row in the making. */
export interface RowDraft {
  /** From left to right, each from top to bottom. */
  readonly labels: GlyphLine[][];
  readonly parts: CellDraft[];
  readonly hasFigures: boolean;
  readonly baseline: number;
}

/** The first line of a label may be indented by as much (of the font size), and the last be one character. */
const indent = 1.5;

/** Puts a piece to the label it stands over or under, in order from top to bottom. */
export function addLabel(draft: RowDraft, piece: GlyphLine): void {
  const label =
    draft.labels.find((pieces) => pieces.some((other) => standsOver(other, piece))) ??
    draft.labels.find(([first]) => first !== undefined && isIndented(first, piece));
  if (label === undefined) {
    draft.labels.push([piece]);
    draft.labels.sort((a, b) => (a[0]?.left ?? 0) - (b[0]?.left ?? 0));
  } else {
    label.push(piece);
    label.sort((a, b) => a.baseline - b.baseline);
  }
}

/** 无 of a label that runs down (无法提供) would be a figure in its row: it goes to the rest of its label beside it. */
export function moveFigureLabels({ labels }: RowDraft, beside: readonly (RowDraft | undefined)[]): void {
  const figures = labels.slice(0, -1).filter(([piece]) => piece !== undefined && isValue(textOf(piece.glyphs)));
  for (const label of figures) {
    const rest = beside.find((draft) =>
      draft?.labels.some((other) => other.some((piece) => standsOver(piece, label[0] as GlyphLine))),
    );
    if (rest === undefined) continue;
    for (const piece of label) addLabel(rest, piece);
    labels.splice(labels.indexOf(label), 1);
  }
}

/** Of the two lines one above the other, whether the upper is set in from the lower. */
function isIndented(one: GlyphLine, other: GlyphLine): boolean {
  const [upper, lower] = one.baseline < other.baseline ? [one, other] : [other, one];
  return upper.left >= lower.left && upper.left - lower.left < indent * upper.size;
}

/** Pieces that stand under each other. */
export function labelGroups(pieces: readonly GlyphLine[]): readonly (readonly GlyphLine[])[] {
  const groups: GlyphLine[][] = [];
  for (const piece of pieces) {
    const group = groups.find((each) => each.some((other) => standsOver(other, piece)));
    if (group === undefined) groups.push([piece]);
    else group.push(piece);
  }
  return groups;
}

/** Gives a label between two rows to the row that it is part of; one that is part of neither is a row of its own. */
export function splitLabel(
  drafts: RowDraft[],
  group: readonly GlyphLine[],
  above: RowDraft | undefined,
  below: RowDraft | null,
  isBreak: LabelBreak,
): void {
  const first = group[0] as GlyphLine;
  const last = group[group.length - 1] as GlyphLine;
  const over = above?.labels.flat().findLast((piece) => standsOver(piece, first))?.baseline ?? above?.baseline;
  const under = below?.labels.flat().find((piece) => standsOver(piece, last))?.baseline ?? below?.baseline;
  const heights = [over ?? -Infinity, ...group.map(({ baseline }) => baseline), under ?? Infinity];
  const gaps = heights.slice(1).map((height, at) => height - (heights[at] ?? 0));
  const breaks = gaps.flatMap((_, at) => (isBreak(heights[at] ?? 0, heights[at + 1] ?? 0, first.left + 1) ? [at] : []));
  if (breaks.length === 0) breaks.push(gaps.indexOf(Math.max(...gaps)));
  const [upper = 0] = breaks;
  const lower = breaks[breaks.length - 1] ?? upper;
  group.forEach((piece, at) => {
    const target = at < upper ? above : at >= lower ? below : null;
    if (target === undefined || target === null) addRow(drafts, piece);
    else addLabel(target, piece);
  });
}

/** A label beside which nothing stands: its figures are left blank. */
export function addRow(drafts: RowDraft[], piece: GlyphLine): void {
  drafts.push({ labels: [[piece]], parts: [], hasFigures: true, baseline: piece.baseline });
}
