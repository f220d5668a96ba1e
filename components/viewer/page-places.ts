import type { PageSize } from '../../lib/model/page-size.ts';

type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** CSS in percent of the upright page that puts an element where the box is. */
export function placeOn(
  { width, height, turns }: PageSize,
  box: Edges,
): Record<'left' | 'top' | 'width' | 'height', string> {
  const [left, top, right, bottom] = turned(box, width, height, turns);
  const [across, down] = turns % 2 === 0 ? [width, height] : [height, width];
  return {
    left: percent(left / across),
    top: percent(top / down),
    width: percent((right - left) / across),
    height: percent((bottom - top) / down),
  };
}

/** A quarter turn clockwise brings the left edge to the top and the bottom edge to the left. */
function turned(box: Edges, width: number, height: number, turns: number): Edges {
  if (turns === 0) return box;
  const [left, top, right, bottom] = box;
  return turned([height - bottom, left, height - top, right], height, width, turns - 1);
}

function percent(part: number): string {
  return `${Math.round(part * 1e5) / 1e3}%`;
}
