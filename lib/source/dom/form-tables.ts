import { inEitherWriting } from '../../forms/traditional.ts';
import { tableWords } from '../../forms/vocabulary/table-words.ts';
import { appearanceOf } from './appearance.ts';
import { maxDepth } from './budget.ts';
import { isElementName, type Tree } from './tree.ts';

const wordsOfTables = new RegExp(tableWords.map(inEitherWriting).join('|'), 'g');

/** An ordinary page has no more tables. */
const maxTables = 2_000;

/** A table that the report's figures stand in, with the words of the form that it has. */
export interface ReportTableElement<N> {
  readonly element: N;
  readonly words: ReadonlySet<string>;
}

/** The report's tables, those that hold no other, in tree order; also those not shown. None on a page with too many. */
export function formTables<N>(tree: Tree<N>, root: N): readonly ReportTableElement<N>[] {
  const tables = tree.elements(root, 'table');
  if (tables.length > maxTables) return [];
  const found: ReportTableElement<N>[] = [];
  for (let at = 0; at < tables.length; at++) {
    const element = tables[at] as N;
    const next = tables[at + 1];
    // The reader does not go deeper.
    if (!isWithin(tree, element, maxDepth)) continue;
    // In tree order a table that holds others stands just before the first of them.
    if (next !== undefined && enclosingTable(tree, next) === element) continue;
    const words = new Set(tree.textContent(element).replace(/\s+/g, '').match(wordsOfTables));
    if (words.size > 1) found.push({ element, words });
  }
  return found;
}

function isWithin<N>(tree: Tree<N>, element: N, depth: number): boolean {
  let parent = tree.parent(element);
  for (let left = depth; left > 0 && parent !== null; left--) parent = tree.parent(parent);
  return parent === null;
}

function enclosingTable<N>(tree: Tree<N>, element: N): N | null {
  let parent = tree.parent(element);
  while (parent !== null && tree.name(parent) !== 'table') parent = tree.parent(parent);
  return parent;
}

/** From the document's root element down to the element itself. */
export function ancestorsOf<N>(tree: Tree<N>, element: N): N[] {
  const ancestors: N[] = [];
  for (let at: N | null = element; at !== null && isElementName(tree.name(at)); at = tree.parent(at))
    ancestors.push(at);
  return ancestors.reverse();
}

/** Whether its own attributes hide an element. */
export function isHidden<N>(tree: Tree<N>, element: N): boolean {
  const { display, visible } = appearanceOf(tree, element);
  return display === 'none' || visible === false;
}

export function elementChildren<N>(tree: Tree<N>, parent: N): N[] {
  return Array.from(tree.children(parent)).filter((node) => isElementName(tree.name(node)));
}
