import type { Block } from '../../model/document.ts';
import { type Appearance, appearanceOf, plain } from './appearance.ts';
import { maxDepth, type ReadingBudget } from './budget.ts';
import { isBackground, isPicture } from './pictures.ts';
import { type Role, roleOf } from './roles.ts';
import { isElementName, type Tree } from './tree.ts';

/** What an element's content inherits. */
export interface Context {
  readonly visible: boolean;
  /** 1–6 inside h1–h6, else 0. */
  readonly level: number;
  readonly preformatted: boolean;
  /** Whether elements inside may be hidden or made blocks by their own attributes: null where it is not known yet. */
  readonly styled: boolean | null;
}

export const outermost: Context = { visible: true, level: 0, preformatted: false, styled: null };

/** Receives what the walker meets, in order; the walker's `path` says where. */
export interface WalkerSink<N> {
  /** False ends the walk. */
  readonly open: boolean;
  readonly text: (data: string, context: Context) => void;
  /** A <br>. */
  readonly lineBreak: (context: Context) => void;
  readonly blockBegins: () => void;
  readonly blockEnds: () => void;
  readonly image: (element: N) => void;
  readonly table: (element: N, context: Context) => void;
  readonly frame: (element: N, context: Context) => void;
}

/** A sink that makes blocks. */
export interface BlockSink<N> extends WalkerSink<N> {
  readonly blocks: Block[];
}

const panel: Appearance = { ...plain, visible: true };

/** Visits a tree in order, without hidden elements, and reports to a sink. */
export class Walker<N> {
  /** Element indices from the root element to the element being visited. */
  path: number[] = [];
  /** Elements that are read though their attributes hide them. */
  panels: ReadonlySet<N> = new Set();
  readonly tree: Tree<N>;
  readonly budget: ReadingBudget;

  constructor(tree: Tree<N>, budget: ReadingBudget) {
    this.tree = tree;
    this.budget = budget;
  }

  /** Walks the element at `path`, which need not be below the current one. */
  visitAt(path: readonly number[], element: N, sink: WalkerSink<N>, context: Context): void {
    this.at(path, () => this.element(element, this.tree.name(element), sink, context));
  }

  /** Walks the element at `path` as a block. */
  visitBlockAt(path: readonly number[], element: N, sink: WalkerSink<N>, context: Context): void {
    this.at(path, () => this.block(element, sink, context));
  }

  /** Takes all text at once where the element holds nothing else. */
  private block(element: N, sink: WalkerSink<N>, context: Context): void {
    sink.blockBegins();
    const text = isPlain(context) ? this.tree.plainText(element) : null;
    if (text === null) this.content(element, sink, context);
    else sink.text(text, context);
    sink.blockEnds();
  }

  content(parent: N, sink: WalkerSink<N>, context: Context): void {
    const { tree, budget, path } = this;
    if (path.length > maxDepth) {
      budget.limitations.add('tooManyNodes');
      return;
    }
    const nodes = tree.children(parent);
    let index = 0;
    for (let at = 0; at < nodes.length; at++) {
      if (!sink.open || !budget.spendNode()) return;
      const node = nodes[at] as N;
      const name = tree.name(node);
      if (name === '#text') {
        if (context.visible) sink.text(tree.data(node), context);
      } else if (isElementName(name)) {
        path.push(index++);
        this.element(node, name, sink, context);
        path.pop();
      }
    }
  }

  private at(path: readonly number[], visit: () => void): void {
    const saved = this.path;
    this.path = path.slice();
    visit();
    this.path = saved;
  }

  private element(element: N, name: string, sink: WalkerSink<N>, context: Context): void {
    const role = roleOf(name);
    if (role === 'skip') return;
    if (role === 'break') {
      sink.lineBreak(context);
      return;
    }
    const appearance = context.styled === false ? plain : this.appearance(element);
    if (appearance.display === 'none' || this.isApart(element, name)) return;
    const inside = this.inside(element, role, name, appearance, context);
    if (role === 'image') {
      if (inside.visible && isPicture(this.tree, element)) sink.image(element);
    } else if (role === 'table') sink.table(element, inside);
    else if (role === 'frame') {
      if (inside.visible) sink.frame(element, inside);
    } else if (appearance.picture && inside.visible && isBackground(this.tree, element)) {
      sink.image(element);
    } else if (isBlock(role, appearance)) {
      this.block(element, sink, inside);
    } else this.content(element, sink, inside);
  }

  private appearance(element: N): Appearance {
    return this.panels.has(element) ? panel : appearanceOf(this.tree, element);
  }

  private inside(element: N, role: Role, name: string, appearance: Appearance, context: Context): Context {
    const visible = appearance.visible ?? context.visible;
    const level = role === 'heading' ? name.charCodeAt(1) - 48 : context.level;
    const preformatted = role === 'preformatted' || context.preformatted;
    // Looked up once for the document and, where it has styles, again for each table.
    const looksAgain = context.styled === null || (context.styled && role === 'table');
    const styled = this.tree.showsOthers(element) ? null : looksAgain ? this.tree.isStyled(element) : context.styled;
    const same =
      visible === context.visible &&
      level === context.level &&
      preformatted === context.preformatted &&
      styled === context.styled;
    return same ? context : { visible, level, preformatted, styled };
  }

  /** Gouji's own marks (beside or just inside the body), and dialogues that are not open. */
  private isApart(element: N, name: string): boolean {
    if (name === 'dialog') return this.tree.attribute(element, 'open') === null;
    return this.path.length < 3 && this.tree.attribute(element, 'data-gouji') !== null;
  }
}

function isBlock(role: Role, appearance: Appearance): boolean {
  return appearance.display === null ? role !== 'inline' : appearance.display === 'block';
}

/** Whether text is shown as it stands, white space folded, by all elements inside. */
export function isPlain({ visible, preformatted, styled }: Context): boolean {
  return visible && !preformatted && styled === false;
}
