/** Width of a line in the letters that lie over a page (.page .line in viewer.css), in parts of their size. */
export function emsOf(text: string): number {
  const measured = (pen()?.measureText(text).width ?? 0) / SIZE;
  return measured > 0
    ? measured
    : Math.max(
        1,
        [...text].reduce((sum, letter) => sum + (letter > '\u2000' ? 1 : 0.55), 0),
      );
}

/** Pixels. */
const SIZE = 100;
let known: OffscreenCanvasRenderingContext2D | null | undefined;

/** Null where nothing is drawn, as in tests of components. */
function pen(): OffscreenCanvasRenderingContext2D | null {
  if (known === undefined) {
    known = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
    if (known !== null) known.font = `${SIZE}px sans-serif`;
  }
  return known;
}
