import { appearanceOf, plain } from './appearance.ts';
import { isElementName, type Tree } from './tree.ts';
import type { Context } from './walker.ts';

export interface SourceCell<N> {
  readonly element: N;
  readonly path: readonly number[];
  readonly context: Context;
}

export type SourceRow<N> = readonly SourceCell<N>[];

interface TablePart<N> {
  readonly element: N;
  readonly name: string;
  readonly path: readonly number[];
  readonly context: Context;
}

export interface TableParts<N> {
  readonly captions: readonly TablePart<N>[];
  /** Row groups in the order shown, each with its rows; rows outside any group make groups of their own. */
  readonly groups: readonly (readonly SourceRow<N>[])[];
}

/** Rows and cells of the table itself, without those of nested tables and without hidden ones. */
export function partsOf<N>(tree: Tree<N>, table: N, path: readonly number[], context: Context): TableParts<N> {
  const captions: TablePart<N>[] = [];
  const groups: SourceRow<N>[][] = [];
  let header: SourceRow<N>[] | null = null;
  let footer: SourceRow<N>[] | null = null;
  let loose: SourceRow<N>[] | null = null;
  for (const part of shownParts(tree, { element: table, name: 'table', path, context })) {
    if (part.name === 'tr') {
      if (loose === null) {
        loose = [];
        groups.push(loose);
      }
      loose.push(cellsOf(tree, part));
      continue;
    }
    if (part.name === 'caption') captions.push(part);
    if (part.name !== 'thead' && part.name !== 'tbody' && part.name !== 'tfoot') continue;
    loose = null;
    const rows = shownParts(tree, part).filter((row) => row.name === 'tr');
    const group = rows.map((row) => cellsOf(tree, row));
    // Only the first header group is moved to the top and the first footer group to the end (CSS 2.1, 17.2).
    if (part.name === 'thead' && header === null) header = group;
    else if (part.name === 'tfoot' && footer === null) footer = group;
    else groups.push(group);
  }
  return { captions, groups: [...(header ? [header] : []), ...groups, ...(footer ? [footer] : [])] };
}

/** Whether a table has more than one cell; one with a single cell is a frame around its content. */
export function hasManyCells<N>(tree: Tree<N>, table: N): boolean {
  return countCells(tree, table, 2) > 1;
}

function countCells<N>(tree: Tree<N>, parent: N, enough: number): number {
  let count = 0;
  const nodes = tree.children(parent);
  for (let at = 0; at < nodes.length && count < enough; at++) {
    const node = nodes[at] as N;
    const name = tree.name(node);
    if (name === 'td' || name === 'th') count++;
    else if (name === 'tr' || name === 'tbody' || name === 'thead' || name === 'tfoot') {
      count += countCells(tree, node, enough - count);
    }
  }
  return count;
}

function cellsOf<N>(tree: Tree<N>, row: TablePart<N>): SourceRow<N> {
  return shownParts(tree, row).filter((cell) => cell.name === 'td' || cell.name === 'th');
}

/** Element children that are displayed. Rows and groups that collapse are not; a cell cannot. */
function shownParts<N>(tree: Tree<N>, { element, path, context }: TablePart<N>): readonly TablePart<N>[] {
  const parts: TablePart<N>[] = [];
  const nodes = tree.children(element);
  let index = 0;
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as N;
    const name = tree.name(node);
    if (!isElementName(name)) continue;
    const position = index++;
    const { display, visible, collapsed } = context.styled === false ? plain : appearanceOf(tree, node);
    const isCell = name === 'td' || name === 'th';
    if (display === 'none' || (collapsed && !isCell)) continue;
    const inside = visible === null || visible === context.visible ? context : { ...context, visible };
    parts.push({ element: node, name, path: [...path, position], context: inside });
  }
  return parts;
}
