/** Lines of text in a part of a picture: where their ink lies, without the remnants of rules and specks. */
import type { Ink } from './ink.ts';

/** A part of a picture in points; right and bottom lie outside. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of text: the area of its ink, and which of its points are its own. */
export interface InkLine extends Area {
  /** 1 for its ink, by row of its area. */
  readonly ink: Uint8Array;
}

interface Blot extends Area {
  readonly size: number;
  readonly label: number;
}

/** A remnant of a rule is this thin at the edge of its cell, in points, and longer than this share of the cell. */
const thin = 5;
const longShare = 0.35;

/** Parts of letters are at least so large, as a share of their height; smaller blots are points or dirt. */
const letterPart = 0.35;
/** Points stand so near to the letters, as a share of their height. */
const pointReach = 0.5;
const fewestPoints = 4;

/** The height of most letters of a picture. */
export function letterHeight(ink: Ink): number {
  const { blots } = blotsIn(ink, { left: 0, top: 0, right: ink.width, bottom: ink.height });
  const most = ink.width / 15;
  const letters = blots
    .map(({ left, top, right, bottom, size }) => ({ wide: right - left, high: bottom - top, size }))
    .filter(({ wide, high }) => high > 6 && high < most && wide < 3 * high && high < 5 * wide)
    .sort((one, other) => one.high - other.high);
  let left = letters.reduce((sum, { size }) => sum + size, 0) / 2;
  // Weighed by their ink: dirt is frequent and small.
  const middle = letters.find(({ size }) => {
    left -= size;
    return left <= 0;
  });
  return middle?.high ?? ink.width / 80;
}

/**
 * The lines of a cell, from top to bottom. `tall`: the height of letters. Ink that reaches over the area's edge belongs to
 * a rule or to another cell, where it is thin or mostly outside.
 */
export function linesIn(ink: Ink, area: Area, tall: number): readonly InkLine[] {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  if (width < 3 || height < 3) return [];
  const { blots, labels } = blotsIn(ink, area);
  const inside = blots.filter((blot) => blot.size >= fewestPoints && !isRemnant(blot, width, height));
  const isPart = ({ left, top, right, bottom }: Blot) => Math.max(right - left, bottom - top) >= letterPart * tall;
  const bands = bandsOf(inside.filter(isPart)).map(withoutStrays);
  const points = inside.filter((blot) => !isPart(blot));
  return bands.map((band) => lineOf([...band, ...pointsOf(band, points, tall)], area, labels, width));
}

/** Points and small strokes that belong to the letters of a line, unlike dirt, which lies anywhere. */
function pointsOf(band: readonly Blot[], points: readonly Blot[], tall: number): readonly Blot[] {
  const [top, bottom] = [Math.min(...band.map((blot) => blot.top)), Math.max(...band.map((blot) => blot.bottom))];
  const reach = pointReach * tall;
  const near = points.filter((point) => point.top > top - 0.3 * tall && point.bottom < bottom + 0.3 * tall);
  return near.filter((point) =>
    band.some((blot) => point.left - blot.right < reach && blot.left - point.right < reach),
  );
}

/** Without what is left of a rule beside the text: flat or thin, and farther from it than a sign is from its number. */
function withoutStrays(band: readonly Blot[]): readonly Blot[] {
  const high = Math.max(...band.map(({ top, bottom }) => bottom - top));
  const isSlight = ({ left, top, right, bottom }: Blot) => bottom - top < 0.3 * high || right - left < 0.15 * high;
  const sorted = [...band].sort((one, other) => one.left - other.left);
  while (sorted.length > 1) {
    const [first, second, last] = [sorted[0] as Blot, sorted[1] as Blot, sorted[sorted.length - 1] as Blot];
    const end = Math.max(...sorted.slice(0, -1).map(({ right }) => right));
    if (isSlight(first) && second.left - first.right > 0.7 * high) sorted.shift();
    else if (isSlight(last) && last.left - end > 0.7 * high) sorted.pop();
    else break;
  }
  return sorted;
}

function isRemnant({ left, top, right, bottom }: Blot, width: number, height: number): boolean {
  const [wide, high] = [right - left, bottom - top];
  const besides = left <= 1 || right >= width - 1;
  const endsAbove = top <= 1 || bottom >= height - 1;
  if (besides && wide <= thin && high >= longShare * height) return true;
  if (endsAbove && high <= thin && wide >= longShare * width) return true;
  // A frame: it runs along two edges at least.
  return besides && endsAbove && (wide >= 0.8 * width || high >= 0.8 * height);
}

/** Connected ink, eight neighbours to a point. */
function blotsIn(ink: Ink, area: Area): { readonly blots: readonly Blot[]; readonly labels: Int32Array } {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const labels = new Int32Array(width * height);
  const blots: Blot[] = [];
  const stack: number[] = [];
  const isInk = (x: number, y: number) => ink.at[(area.top + y) * ink.width + area.left + x] === 1;
  for (let start = 0; start < labels.length; start++) {
    const [startX, startY] = [start % width, (start / width) | 0];
    if (labels[start] !== 0 || !isInk(startX, startY)) continue;
    const label = blots.length + 1;
    let [left, top, right, bottom, size] = [startX, startY, startX, startY, 0];
    labels[start] = label;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, (at / width) | 0];
      size++;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
      for (let ny = Math.max(y - 1, 0); ny <= Math.min(y + 1, height - 1); ny++) {
        for (let nx = Math.max(x - 1, 0); nx <= Math.min(x + 1, width - 1); nx++) {
          const next = ny * width + nx;
          if (labels[next] !== 0 || !isInk(nx, ny)) continue;
          labels[next] = label;
          stack.push(next);
        }
      }
    }
    blots.push({ left, top, right: right + 1, bottom: bottom + 1, size, label });
  }
  return { blots, labels };
}

/** Blots side by side make a line; what overlaps in height belongs together, and so do the strokes of 二 and the dot of i. */
function bandsOf(blots: readonly Blot[]): readonly (readonly Blot[])[] {
  const bands: { top: number; bottom: number; blots: Blot[] }[] = [];
  for (const blot of [...blots].sort((one, other) => one.top - other.top)) {
    const last = bands.at(-1);
    if (last !== undefined && blot.top < last.bottom) {
      last.bottom = Math.max(last.bottom, blot.bottom);
      last.blots.push(blot);
    } else bands.push({ top: blot.top, bottom: blot.bottom, blots: [blot] });
  }
  const tallest = Math.max(0, ...bands.map(({ top, bottom }) => bottom - top));
  const joined: typeof bands = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const low = (each: { top: number; bottom: number }) => each.bottom - each.top < 0.55 * tallest;
    if (last !== undefined && (low(band) || low(last)) && band.bottom - last.top <= 1.2 * tallest) {
      last.bottom = band.bottom;
      last.blots.push(...band.blots);
    } else joined.push(band);
  }
  return joined.map((band) => band.blots);
}

function lineOf(blots: readonly Blot[], area: Area, labels: Int32Array, width: number): InkLine {
  const left = Math.min(...blots.map((blot) => blot.left));
  const top = Math.min(...blots.map((blot) => blot.top));
  const right = Math.max(...blots.map((blot) => blot.right));
  const bottom = Math.max(...blots.map((blot) => blot.bottom));
  const own = new Set(blots.map(({ label }) => label));
  const ink = new Uint8Array((right - left) * (bottom - top));
  for (let y = top, index = 0; y < bottom; y++) {
    for (let x = left; x < right; x++, index++) if (own.has(labels[y * width + x] as number)) ink[index] = 1;
  }
  return { left: area.left + left, top: area.top + top, right: area.left + right, bottom: area.top + bottom, ink };
}
