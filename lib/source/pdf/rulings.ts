/** Ruling lines put together: pieces of one line joined, lines that meet gathered to frames. */
import type { Page, Ruling } from './page.ts';

/** Lines this close (points) are one, and pieces this far apart are one line: borders of each cell, double lines, dots. */
export const tolerance = 3;
/** Shorter lines are dots, strokes under a word, parts of a drawing. */
const shortest = 6;

/** A drawing with more lines is no table. */
const mostLines = 4_000;

/** Lines that hang together. */
export interface RulingFrame {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/** Pieces joined to lines, in order of their place. */
function joinPieces(pieces: readonly Ruling[]): readonly Ruling[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const lines: Ruling[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - (sorted[start]?.at ?? 0) <= tolerance) end++;
    lines.push(...joinStretches(sorted.slice(start, end)));
    start = end;
  }
  return lines;
}

function joinStretches(pieces: readonly Ruling[]): readonly Ruling[] {
  const at = pieces.reduce((sum, piece) => sum + piece.at, 0) / pieces.length;
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && from <= last.to + tolerance) last.to = Math.max(last.to, to);
    else stretches.push({ from, to });
  }
  return stretches.filter(({ from, to }) => to - from >= shortest).map((stretch) => ({ at, ...stretch }));
}

/** The edges that these places make, in order: places this close are one. */
export function edgesAt(places: readonly number[]): readonly number[] {
  const edges: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (edges.length === 0 || place - (edges.at(-1) ?? 0) > tolerance) edges.push(place);
  return edges;
}

/** Frames of a page; a line that meets no other makes none. */
export function framesOf(page: Pick<Page, 'horizontal' | 'vertical'>): readonly RulingFrame[] {
  const horizontal = joinPieces(page.horizontal);
  const vertical = joinPieces(page.vertical);
  if (horizontal.length + vertical.length > mostLines) return [];
  const parents = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const met = new Set<Ruling>();
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  horizontal.forEach((across, index) => {
    vertical.forEach((down, other) => {
      const meets =
        down.at >= across.from - tolerance &&
        down.at <= across.to + tolerance &&
        across.at >= down.from - tolerance &&
        across.at <= down.to + tolerance;
      if (!meets) return;
      parents[rootOf(index)] = rootOf(horizontal.length + other);
      met.add(down);
    });
  });
  // The outer side of a cell that fills the page meets nothing where the table goes on above and below.
  vertical.forEach((line, index) => {
    if (met.has(line)) return;
    const beside = vertical.findIndex(
      ({ from, to }, other) =>
        other !== index && Math.abs(from - line.from) <= tolerance && Math.abs(to - line.to) <= tolerance,
    );
    if (beside !== -1) parents[horizontal.length + index] = rootOf(horizontal.length + beside);
  });
  const frames = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>();
  const frameOf = (root: number): { horizontal: Ruling[]; vertical: Ruling[] } => {
    const known = frames.get(root) ?? { horizontal: [], vertical: [] };
    frames.set(root, known);
    return known;
  };
  horizontal.forEach((line, index) => {
    frameOf(rootOf(index)).horizontal.push(line);
  });
  vertical.forEach((line, index) => {
    frameOf(rootOf(horizontal.length + index)).vertical.push(line);
  });
  return [...frames.values()].filter((frame) => frame.horizontal.length > 0 && frame.vertical.length > 0);
}
