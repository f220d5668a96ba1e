/** Places the glyphs of shown strings (PDF 9.4.4). */
import { toPlain } from './characters.ts';
import { addGlyph, type Drawing, type Quarter } from './drawing.ts';
import { type GraphicsState, isSeen } from './graphics-state.ts';
import type { PdfFont, PdfGlyph } from './library.ts';
import { identity, isInside, type Matrix, multiply } from './matrix.ts';

/** Text matrix and position in it (PDF 9.4.1), as pdf.js keeps them. */
export interface TextPosition {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export function textStart(matrix: Matrix = identity): TextPosition {
  return { matrix, x: 0, y: 0, lineX: 0, lineY: 0 };
}

/** Text in these modes is not painted (PDF table 104): what text recognition lays over a scan. */
const unpainted = new Set([3, 7]);
/** Half the width of a quarter turn that counts as straight: about eight degrees. */
const straight = 0.15;
const defaultFontUnit = 0.001;

/** Moves `position` on; adds the glyphs where `visible` and painted, inside the clip and not aslant. */
export function showText(
  drawing: Drawing,
  shown: readonly unknown[],
  position: TextPosition,
  state: GraphicsState,
  visible: boolean,
): void {
  const { font, fontSize, horizontalScale, rise, clip } = state;
  if (font === null || fontSize === 0) return;
  const matrix = multiply(state.ctm, position.matrix);
  const [a, b, c, d, e, f] = matrix;
  const unit = (font.fontMatrix?.[0] ?? defaultFontUnit) * fontSize;
  const quarter = quarterOf(a * fontSize, b * fontSize);
  const size = emHeight(font, fontSize) * Math.hypot(c, d);
  const reach = Math.hypot(a, b);
  const vertical = font.vertical === true;
  const seen = visible && quarter !== null && !unpainted.has(state.renderingMode) && isSeen(paintOf(state));
  for (const item of shown) {
    if (typeof item === 'number') {
      if (vertical) position.y -= (item / 1000) * fontSize;
      else position.x -= (item / 1000) * fontSize * horizontalScale;
      continue;
    }
    if (!isGlyph(item)) continue;
    const spacing = state.characterSpacing + (item.isSpace ? state.wordSpacing : 0);
    const [advance = -1000, originX = item.width / 2, originY = 880] = vertical ? (item.vmetric ?? []) : [];
    const x = position.x - (vertical ? originX * unit : 0);
    const y = position.y + rise - (vertical ? originY * unit : 0);
    const width = item.width * unit * horizontalScale;
    if (seen) {
      const [left, base] = [a * x + c * y + e, b * x + d * y + f];
      const [middleX, middleY] = [left + (a * width) / 2, base + (b * width) / 2];
      if (isInside(clip, middleX, middleY)) {
        const text = toPlain(item.unicode);
        if (text === '') drawing.nameless++;
        else addGlyph(drawing, { text, x: left, y: base, width: width * reach, size, quarter, vertical });
      }
    }
    if (vertical) position.y += advance * unit - spacing;
    else position.x += width + spacing * horizontalScale;
  }
}

function paintOf({ renderingMode, fill, stroke }: GraphicsState): GraphicsState['fill'] {
  return renderingMode === 1 || renderingMode === 5 ? stroke : fill;
}

function quarterOf(x: number, y: number): Quarter | null {
  if (Math.abs(y) <= straight * Math.abs(x)) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= straight * Math.abs(y)) return y >= 0 ? 1 : 3;
  return null;
}

/** Fonts of type 3 may have any scale; their box tells where the font size is far from the letters' height. */
function emHeight({ isType3Font, bbox, fontMatrix }: PdfFont, fontSize: number): number {
  const size = Math.abs(fontSize);
  if (!isType3Font || bbox === undefined || fontMatrix === undefined) return size;
  const height = Math.abs(((bbox[3] ?? 0) - (bbox[1] ?? 0)) * (fontMatrix[3] ?? 0)) * size;
  return height === 0 || (height > size * 0.6 && height < size * 1.8) ? size : height;
}

function isGlyph(item: unknown): item is PdfGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item && 'width' in item;
}
