/** [a, b, c, d, e, f] of PDF 8.3.4: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` and then `outer` do to a point. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Null where that is no list of six numbers. */
export function toMatrix(value: unknown): Matrix | null {
  const numbers = toNumbers(value);
  if (numbers.length < 6) return null;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** The numbers in a list or typed array; empty where it holds anything else. */
export function toNumbers(value: unknown): readonly number[] {
  const list: unknown = value instanceof Float32Array || value instanceof Float64Array ? Array.from(value) : value;
  return Array.isArray(list) && list.every((each) => typeof each === 'number' && Number.isFinite(each)) ? list : [];
}

/** The box around a rectangle [x0, y0, x1, y1] after `matrix`, as [x0, y0, x1, y1]. */
export function mapRectangle(matrix: Matrix, [x0, y0, x1, y1]: Rectangle): Rectangle {
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y0 + e, a * x0 + c * y1 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y0 + f, b * x0 + d * y1 + f, b * x1 + d * y1 + f];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether a point is inside, or outside by no more than a point (the unit). */
export function isInside([x0, y0, x1, y1]: Rectangle, x: number, y: number): boolean {
  return x >= x0 - 1 && x <= x1 + 1 && y >= y0 - 1 && y <= y1 + 1;
}

/** [x0, y0, x1, y1] in user space, x0 ≤ x1 and y0 ≤ y1. */
export type Rectangle = readonly [number, number, number, number];

export function intersect(one: Rectangle, other: Rectangle): Rectangle {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}
