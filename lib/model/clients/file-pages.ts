import type { PageSize } from '../page-size.ts';

/** The pages of a file that is shown as pictures. */
export interface FilePages {
  readonly sizes: readonly PageSize[];
  /** Draws a page (from 1) upright on the canvas, `width` device pixels wide, unless `signal` ends it. */
  draw(page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void>;
}
