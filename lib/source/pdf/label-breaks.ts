/** Finds where one label ends and the next begins by the space between their lines. */
import type { Ruling } from './page.ts';
import { isLabel, type StreamColumn, type StreamRow, standsOver } from './stream-rows.ts';

/** Whether two lines, by their baselines, are of two labels rather than of one that is wrapped; `x`: a place across. */
export type LabelBreak = (above: number, below: number, x: number) => boolean;

/** No font's lines stand closer (of the font size). */
const closest = 1.1;

/** Without other signs: lines of one text seldom stand further apart (of the font size). */
const usual = 1.6;

interface LabelBand {
  readonly lines: readonly StreamRow[];
  readonly hasFigures: boolean;
}

/** Lines of a wrapped label stand closer than rows do; a ruling between them parts them for sure. */
export function labelBreak(
  bands: readonly LabelBand[],
  columns: readonly StreamColumn[],
  horizontal: readonly Ruling[],
): LabelBreak {
  const widest = widestInside(bands, columns);
  return (above, below, x) =>
    below - above >= widest || horizontal.some(({ at, from, to }) => at > above && at < below && from < x && to > x);
}

function widestInside(bands: readonly LabelBand[], columns: readonly StreamColumn[]): number {
  const labels = bands.flatMap(({ lines, hasFigures }) =>
    lines.flatMap(({ pieces }) =>
      pieces.filter((piece) => isLabel(piece, columns)).map((piece) => ({ piece, hasFigures })),
    ),
  );
  const heights = bands.flatMap(({ lines, hasFigures }) => {
    const row = lines.find(({ figures }) => figures.length > 0);
    return hasFigures && row !== undefined ? [row.line.baseline] : [];
  });
  const pitch = Math.min(...heights.slice(1).map((height, at) => height - (heights[at] ?? 0)), Infinity);
  const gaps: number[] = [];
  labels.forEach(({ piece, hasFigures }, index) => {
    const above = labels.slice(Math.max(0, index - 8), index).findLast((other) => standsOver(other.piece, piece));
    const gap = piece.baseline - (above?.piece.baseline ?? -Infinity);
    if (!(hasFigures && above?.hasFigures) && gap > closest * piece.size) gaps.push(gap);
  });
  // One row alone has no pitch: a label further above it may be of a row whose figures are blank.
  const far = usual * (labels[0]?.piece.size ?? 0);
  const leading = mostFrequent(gaps.filter((gap) => gap < (pitch < Infinity ? 0.95 * pitch : far)));
  if (leading !== null) return Math.min((leading + pitch) / 2, 1.3 * leading);
  return pitch < Infinity ? 0.97 * pitch : far;
}

function mostFrequent(gaps: readonly number[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const gap of gaps) {
    const alike = gaps.filter((other) => Math.abs(other - gap) < 0.5).length;
    if (alike > most) [best, most] = [gap, alike];
  }
  return best;
}
