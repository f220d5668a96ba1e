import type { PageSize } from '../../lib/model/page-size.ts';

type Box = Record<'left' | 'top' | 'width' | 'height', number>;
type Edges = readonly [left: number, top: number, right: number, bottom: number];

/** CSS in percent of the upright page that puts an element where the box is. */
export function placeOn(size: PageSize, box: Edges): Record<'left' | 'top' | 'width' | 'height', string> {
  const [across, down] = upright(size);
  const { left, top, width, height } = uprightBox(size, box);
  return {
    left: percent(left / across),
    top: percent(top / down),
    width: percent(width / across),
    height: percent(height / down),
  };
}

/** Where a line stands in the box of its paragraph, and how wide and high it is, in parts of the upright page's width. */
export function lineIn(size: PageSize, paragraph: Edges, line: Edges): Box {
  const [across] = upright(size);
  const outer = uprightBox(size, paragraph);
  const { left, top, width, height } = uprightBox(size, line);
  return {
    left: (left - outer.left) / across,
    top: (top - outer.top) / across,
    width: width / across,
    height: height / across,
  };
}

function upright({ width, height, turns }: PageSize): readonly [across: number, down: number] {
  return turns % 2 === 0 ? [width, height] : [height, width];
}

function uprightBox({ width, height, turns }: PageSize, box: Edges): Box {
  const [left, top, right, bottom] = turned(box, width, height, turns);
  return { left, top, width: right - left, height: bottom - top };
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
