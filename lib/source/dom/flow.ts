import type { Anchor, Block } from '../../model/document.ts';
import { isSmallFrame } from './pictures.ts';
import { readTable } from './table.ts';
import { type BlockSink, type Context, outermost, type Walker } from './walker.ts';
import { foldWhiteSpace } from './white-space.ts';

/** Turns what the walker meets into blocks: one for a line of text, a table, a picture. */
export class Flow<N> implements BlockSink<N> {
  readonly open = true;
  readonly blocks: Block[] = [];
  private readonly walker: Walker<N>;
  private line = '';
  private level = 0;
  /** Path of the innermost element that holds all of the line so far. */
  private linePath: number[] | null = null;
  /** Depth of the block that began with the line: where it ends with it too, the line is the block's. */
  private wholeBlock: number | null = null;
  /** Pictures met within the line; they follow it. */
  private images: Block[] = [];

  constructor(walker: Walker<N>) {
    this.walker = walker;
  }

  text(data: string, context: Context): void {
    const lines = context.preformatted ? data.split('\n') : [data];
    for (let at = 0; at < lines.length; at++) {
      if (at > 0) this.endLine();
      this.append(lines[at] ?? '', context);
    }
  }

  lineBreak(context: Context): void {
    // A title broken over two lines is still one title.
    if (context.level > 0) this.line += ' ';
    else this.endLine();
  }

  blockBegins(): void {
    this.endLine();
    this.wholeBlock = this.walker.path.length;
  }

  blockEnds(): void {
    if (this.linePath !== null && this.wholeBlock === this.walker.path.length) this.linePath.length = this.wholeBlock;
    this.endLine();
  }

  endLine(): void {
    if (this.linePath !== null) {
      const text = foldWhiteSpace(this.line);
      if (text !== '') {
        this.blocks.push({ kind: 'text', text, level: this.level, anchor: { kind: 'dom', path: this.linePath } });
      }
      this.linePath = null;
    }
    this.line = '';
    this.wholeBlock = null;
    for (const image of this.images) this.blocks.push(image);
    this.images = [];
  }

  image(element: N): void {
    const alt = foldWhiteSpace(this.walker.tree.attribute(element, 'alt') ?? '');
    this.images.push({ kind: 'image', alt, anchor: anchorAt(this.walker.path) });
    if (this.line === '') this.endLine();
  }

  table(element: N, context: Context): void {
    this.endLine();
    readTable(this.walker, element, this, { ...context, level: 0 });
    this.endLine();
  }

  frame(element: N, context: Context): void {
    const { tree, budget, path } = this.walker;
    const root = tree.frameRoot(element);
    if (root === 'blocked') {
      if (!isSmallFrame(tree, element)) budget.limitations.add('frameNotReadable');
    } else if (root !== null) {
      this.endLine();
      this.walker.visitAt([...path, 0], root, this, { ...outermost, visible: context.visible });
      this.endLine();
    }
  }

  private append(data: string, context: Context): void {
    if (data === '') return;
    if (/\S/.test(data)) {
      const { path } = this.walker;
      if (this.linePath === null) {
        this.linePath = path.slice();
        this.level = context.level;
      } else shorten(this.linePath, path);
    }
    this.line += data;
  }
}

function anchorAt(path: readonly number[]): Anchor {
  return { kind: 'dom', path: path.slice() };
}

/** Cuts `path` down to what it shares with `other`. */
function shorten(path: number[], other: readonly number[]): void {
  let shared = 0;
  while (shared < path.length && shared < other.length && path[shared] === other[shared]) shared++;
  path.length = shared;
}
