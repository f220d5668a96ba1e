/** Runs the operators of a page and keeps what is drawn: glyphs, lines, pictures. */
import { type Drawing, emptyDrawing } from './drawing.ts';
import { type GraphicsState, initialState, type PaintStyle } from './graphics-state.ts';
import type { LayerVisibility, OperatorList, PDFPageProxy, PdfFont, PdfLibrary } from './library.ts';
import { identity, intersect, mapRectangle, multiply, type Rectangle, toMatrix, toNumbers } from './matrix.ts';
import { addPicture, type Painting, paintPath } from './paths.ts';
import { showText, type TextPosition, textStart } from './show-text.ts';

interface Machine {
  readonly drawing: Drawing;
  state: GraphicsState;
  readonly stack: GraphicsState[];
  text: TextPosition;
  /** For each open piece of marked content, whether it is on a layer that is off. */
  readonly hidden: boolean[];
  /** The next path cuts off what is drawn after it. */
  clips: boolean;
  readonly page: PDFPageProxy;
  readonly layers: LayerVisibility;
  readonly paintings: ReadonlyMap<number, Painting>;
}

type Handler = (machine: Machine, args: readonly unknown[]) => void;

/** Nothing real nests deeper. */
const deepest = 1_000;

export function interpret(
  library: PdfLibrary,
  page: PDFPageProxy,
  list: OperatorList,
  layers: LayerVisibility,
): Drawing {
  const machine: Machine = {
    drawing: emptyDrawing(),
    state: initialState(),
    stack: [],
    text: textStart(),
    hidden: [],
    clips: false,
    page,
    layers,
    paintings: paintingsOf(library),
  };
  const handlers = handlersOf(library);
  list.fnArray.forEach((operator, index) => {
    const args = list.argsArray[index];
    handlers[operator]?.(machine, Array.isArray(args) ? args : []);
  });
  endPicture(machine);
  return machine.drawing;
}

const handlerLists = new WeakMap<PdfLibrary, readonly (Handler | undefined)[]>();

function handlersOf(library: PdfLibrary): readonly (Handler | undefined)[] {
  const known = handlerLists.get(library);
  if (known !== undefined) return known;
  const list: (Handler | undefined)[] = [];
  for (const [name, handler] of Object.entries(handlers)) list[library.OPS[name] ?? 0] = handler;
  handlerLists.set(library, list);
  return list;
}

function paintingsOf({ OPS }: PdfLibrary): ReadonlyMap<number, Painting> {
  const painting = (name: string, fills: boolean, strokes: boolean, closes = false) =>
    [OPS[name] ?? -1, { fills, strokes, closes }] as const;
  return new Map([
    painting('stroke', false, true),
    painting('closeStroke', false, true, true),
    painting('fill', true, false),
    painting('eoFill', true, false),
    painting('fillStroke', true, true),
    painting('eoFillStroke', true, true),
    painting('closeFillStroke', true, true, true),
    painting('closeEOFillStroke', true, true, true),
  ]);
}

const handlers: Readonly<Record<string, Handler>> = {
  save,
  restore,
  transform,
  setLineWidth: setNumber('lineWidth'),
  setGState: (machine, [entries]) => {
    for (const entry of toList(entries)) setParameter(machine, toList(entry));
  },
  setFillRGBColor: ({ state }, [color]) => {
    state.fill = { ...state.fill, white: isWhite(color) };
  },
  setStrokeRGBColor: ({ state }, [color]) => {
    state.stroke = { ...state.stroke, white: isWhite(color) };
  },
  setFillColorN: ({ state }) => {
    state.fill = { ...state.fill, white: false };
  },
  setStrokeColorN: ({ state }) => {
    state.stroke = { ...state.stroke, white: false };
  },
  beginText: (machine) => {
    machine.text = textStart();
  },
  setTextMatrix: (machine, [matrix]) => {
    machine.text = textStart(toMatrix(matrix) ?? identity);
  },
  moveText: ({ text }, [x, y]) => moveText(text, toNumber(x), toNumber(y)),
  setLeadingMoveText: ({ state, text }, [x, y]) => {
    state.leading = -toNumber(y);
    moveText(text, toNumber(x), toNumber(y));
  },
  nextLine: ({ state, text }) => moveText(text, 0, -state.leading),
  setLeading: setNumber('leading'),
  setCharSpacing: setNumber('characterSpacing'),
  setWordSpacing: setNumber('wordSpacing'),
  setHScale: ({ state }, [percent]) => {
    state.horizontalScale = toNumber(percent) / 100;
  },
  setTextRise: setNumber('rise'),
  setTextRenderingMode: setNumber('renderingMode'),
  setFont: (machine, [name, size]) => setFont(machine, name, size),
  showText: (machine, [glyphs]) => {
    const shown = toList(glyphs);
    if (shown.length > 0) machine.state.nothingDrawn = false;
    showText(machine.drawing, shown, machine.text, machine.state, !machine.hidden.includes(true));
  },
  clip: setClips,
  eoClip: setClips,
  constructPath: drawPath,
  shadingFill: ({ state }) => {
    state.nothingDrawn = false;
  },
  paintFormXObjectBegin: (machine, [matrix, box]) => {
    save(machine);
    machine.state.nothingDrawn = false;
    const inner = toMatrix(matrix);
    if (inner !== null) machine.state.ctm = multiply(machine.state.ctm, inner);
    const area = toRectangle(box);
    if (area !== null) clipTo(machine.state, area);
  },
  paintFormXObjectEnd: restore,
  beginAnnotation: (machine, [, rectangle, outer, inner]) => {
    save(machine);
    const { state } = machine;
    machine.state = {
      ...initialState(),
      ctm: machine.stack[0]?.ctm ?? state.ctm,
      clip: machine.stack[0]?.clip ?? state.clip,
    };
    const area = toRectangle(rectangle);
    if (area !== null) clipTo(machine.state, area);
    for (const matrix of [toMatrix(outer), toMatrix(inner)]) {
      if (matrix !== null) machine.state.ctm = multiply(machine.state.ctm, matrix);
    }
  },
  endAnnotation: restore,
  beginMarkedContent: ({ hidden }) => {
    hidden.push(false);
  },
  beginMarkedContentProps: ({ hidden, layers }, [tag, group]) => {
    hidden.push(tag === 'OC' && group !== null && !layers.isVisible(group as never));
  },
  endMarkedContent: ({ hidden }) => {
    hidden.pop();
  },
};

type NumberField = 'lineWidth' | 'leading' | 'characterSpacing' | 'wordSpacing' | 'rise' | 'renderingMode';

function setNumber(field: NumberField): Handler {
  return ({ state }, [value]) => {
    state[field] = toNumber(value);
  };
}

function setClips(machine: Machine): void {
  machine.clips = true;
}

function save({ stack, state }: Machine): void {
  if (stack.length < deepest) stack.push({ ...state });
}

function restore(machine: Machine): void {
  endPicture(machine);
  const before = machine.stack.pop();
  if (before === undefined) return;
  machine.state = before;
  // A picture is the innermost transformation's.
  before.nothingDrawn = false;
}

function endPicture({ drawing, state, hidden }: Machine): void {
  if (state.nothingDrawn && !hidden.includes(true)) addPicture(drawing, state);
  state.nothingDrawn = false;
}

function transform({ state }: Machine, args: readonly unknown[]): void {
  const matrix = toMatrix(args);
  if (matrix === null) return;
  state.ctm = multiply(state.ctm, matrix);
  state.nothingDrawn = true;
}

function setParameter(machine: Machine, [key, value]: readonly unknown[]): void {
  const { state } = machine;
  const both = (change: Partial<PaintStyle>): void => {
    state.fill = { ...state.fill, ...change };
    state.stroke = { ...state.stroke, ...change };
  };
  if (key === 'LW') state.lineWidth = toNumber(value);
  else if (key === 'ca') state.fill = { ...state.fill, opacity: toNumber(value) };
  else if (key === 'CA') state.stroke = { ...state.stroke, opacity: toNumber(value) };
  else if (key === 'BM') both({ blends: value !== 'source-over' });
  else if (key === 'Font') setFont(machine, ...toList(value));
}

function setFont({ state, page }: Machine, name?: unknown, size?: unknown): void {
  const id = String(name);
  const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null;
  state.font = isFont(font) ? font : {};
  state.fontSize = toNumber(size);
}

function isFont(value: unknown): value is PdfFont {
  return typeof value === 'object' && value !== null && 'fontMatrix' in value;
}

function moveText(text: TextPosition, x: number, y: number): void {
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
}

function drawPath(machine: Machine, [paint, parts, bounds]: readonly unknown[]): void {
  const { state, drawing, hidden } = machine;
  const data = toList(parts)[0];
  const painting = machine.paintings.get(toNumber(paint));
  if (painting !== undefined) {
    state.nothingDrawn = false;
    if (data instanceof Float32Array && !hidden.includes(true)) paintPath(drawing, data, painting, state);
  }
  if (!machine.clips) return;
  machine.clips = false;
  const area = toRectangle(bounds);
  if (area !== null) clipTo(state, area);
}

/** Cuts to the box around the path: no less is seen than is kept. */
function clipTo(state: GraphicsState, area: Rectangle): void {
  state.clip = intersect(state.clip, mapRectangle(state.ctm, area));
}

function toRectangle(value: unknown): Rectangle | null {
  const [x0, y0, x1, y1] = toNumbers(value);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
}

function toNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isWhite(color: unknown): boolean {
  return typeof color === 'string' && color.toLowerCase() === '#ffffff';
}
