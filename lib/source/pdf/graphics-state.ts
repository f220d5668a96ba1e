import type { PdfFont } from './library.ts';
import { identity, type Matrix, type Rectangle } from './matrix.ts';

/** The part of PDF's graphics state (8.4) and text state (9.3) that places text and lines. */
export interface GraphicsState {
  ctm: Matrix;
  clip: Rectangle;
  lineWidth: number;
  fill: PaintStyle;
  stroke: PaintStyle;
  font: PdfFont | null;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  /** 1 is the font's own width. */
  horizontalScale: number;
  leading: number;
  rise: number;
  renderingMode: number;
  /** True from a transformation until something is drawn: pdf.js leaves out pictures, and that is how they show. */
  nothingDrawn: boolean;
}

export interface PaintStyle {
  readonly white: boolean;
  readonly opacity: number;
  /** Blends with what is below instead of covering it. */
  readonly blends: boolean;
}

const everywhere: Rectangle = [-Infinity, -Infinity, Infinity, Infinity];
const black: PaintStyle = { white: false, opacity: 1, blends: false };

export function initialState(): GraphicsState {
  return {
    ctm: identity,
    clip: everywhere,
    lineWidth: 1,
    fill: black,
    stroke: black,
    font: null,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
    nothingDrawn: false,
  };
}

/** Paint that is less opaque is not seen. */
const faintest = 0.05;

export function isSeen({ opacity }: PaintStyle): boolean {
  return opacity >= faintest;
}
