/** Which strokes of a picture are rules of its tables. */
import type { Ruling } from '../pdf/page.ts';
import { type RulingFrame, tolerance } from '../pdf/rulings.ts';
import type { Stroke, Strokes } from './strokes.ts';

/** The line of a stroke on a page with so many points to a point of the picture. */
export function rulingOf({ at, slope, from, to }: Stroke, points: number): Ruling {
  return { at: (at + (slope * (from + to)) / 2) * points, from: from * points, to: to * points };
}

/** Longer strokes are rules, in a table or not: a letter of a title is no higher than this share of the picture's width. */
const longestLetter = 1 / 10;

/** Without the strokes of large letters, which are as long as those of low rows, and meet others too: they lie in no frame. */
export function rulesAmong(
  { across, down }: Strokes,
  frames: readonly RulingFrame[],
  points: number,
  width: number,
): Strokes {
  const isRule = (stroke: Stroke, sides: 'horizontal' | 'vertical', ends: 'horizontal' | 'vertical') => {
    const { at, from, to } = rulingOf(stroke, points);
    const lies = (low: number, high: number, lines: readonly Ruling[]) =>
      lines.some((line) => line.at <= high + tolerance) && lines.some((line) => line.at >= low - tolerance);
    return (
      to - from > longestLetter * width * points ||
      frames.some((frame) => lies(at, at, frame[sides]) && lies(from, to, frame[ends]))
    );
  };
  return {
    across: across.filter((stroke) => isRule(stroke, 'horizontal', 'vertical')),
    down: down.filter((stroke) => isRule(stroke, 'vertical', 'horizontal')),
  };
}

/** So near (share of the picture's width), two ends are at one height. */
const atOneHeight = 1 / 250;
/** A row that a page break cuts open has so many upright edges, at least. */
const fewestEdges = 3;

/**
 * A row may be lower than strokes are long. Its edges run from one line across to the next; where a page break cuts it open,
 * several begin and end at the same heights and meet one line.
 */
export function withShortRows({ across, down }: Strokes, { down: short }: Strokes, width: number): Strokes {
  const near = atOneHeight * width;
  const isNear = (one: number, other: number) => Math.abs(one - other) <= near;
  const meets = ({ at: x }: Stroke, y: number) =>
    across.some(({ at, slope, from, to }) => isNear(at + slope * x, y) && x >= from - near && x <= to + near);
  const spans = (long: Stroke, { from, to }: Stroke) => long.from <= from + near && long.to >= to - near;
  const fresh = short.filter((stroke) => !down.some((long) => isNear(long.at, stroke.at) && spans(long, stroke)));
  const closed = fresh.filter((stroke) => meets(stroke, stroke.from) && meets(stroke, stroke.to));
  // Beside a longer edge stand letters.
  const open = fresh.filter(
    (stroke) =>
      !closed.includes(stroke) &&
      (meets(stroke, stroke.from) || meets(stroke, stroke.to)) &&
      !down.some((long) => spans(long, stroke)),
  );
  const ofRows = open.filter(
    ({ from, to }) => open.filter((other) => isNear(other.from, from) && isNear(other.to, to)).length >= fewestEdges,
  );
  return { across, down: [...down, ...closed, ...ofRows] };
}
