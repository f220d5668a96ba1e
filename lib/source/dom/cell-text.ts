import { hasManyCells } from './rows.ts';
import type { Context, Walker, WalkerSink } from './walker.ts';
import { foldWhiteSpace, lineSeparator } from './white-space.ts';

/** No cell of data is longer: longer content is read as flow. */
const maxLength = 2_000;

export interface ImageInCell<N> {
  readonly element: N;
  readonly path: readonly number[];
}

/** Joins the content of a table cell to one line. Ends as soon as the cell turns out to hold flow. */
export class CellText<N> implements WalkerSink<N> {
  /** A table of several cells, a frame, or more text than data ever has. */
  holdsFlow = false;
  holdsHeading = false;
  readonly images: ImageInCell<N>[] = [];
  private readonly walker: Walker<N>;
  private raw = '';
  private length = 0;
  /** A block began or ended since the last text. */
  private edge = false;

  constructor(walker: Walker<N>) {
    this.walker = walker;
  }

  get open(): boolean {
    return !this.holdsFlow;
  }

  get value(): string {
    return foldWhiteSpace(this.raw);
  }

  text(data: string, context: Context): void {
    if (this.edge && this.raw !== '') this.raw += lineSeparator;
    this.edge = false;
    this.raw += context.preformatted ? data.replaceAll('\n', lineSeparator) : data;
    if (context.level > 0) this.holdsHeading = true;
    this.length += data.trim().length;
    if (this.length > maxLength) this.holdsFlow = true;
  }

  lineBreak(): void {
    this.raw += lineSeparator;
  }

  blockBegins(): void {
    this.edge = true;
  }

  blockEnds(): void {
    this.edge = true;
  }

  image(element: N): void {
    this.images.push({ element, path: this.walker.path.slice() });
  }

  table(element: N, context: Context): void {
    if (hasManyCells(this.walker.tree, element)) this.holdsFlow = true;
    else {
      this.blockBegins();
      this.walker.content(element, this, context);
      this.blockEnds();
    }
  }

  frame(): void {
    this.holdsFlow = true;
  }
}
