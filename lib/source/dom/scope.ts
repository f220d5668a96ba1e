import { fifthSection, firstSection, lastSection } from '../../forms/vocabulary/headings.ts';
import { lastTableWords } from '../../forms/vocabulary/table-words.ts';
import { ancestorsOf, elementChildren, isHidden, type ReportTableElement } from './form-tables.ts';
import type { Tree } from './tree.ts';

/**
 * Where on a page the report stands. A portal's navigation may be ten times the report's size: the reader does not walk it.
 * Only text decides, so the live page and the file give the same answer.
 */
export interface ReportRoot<N> {
  readonly element: N;
  /** Element indices from the document's root element. */
  readonly path: readonly number[];
}

/** A neighbour of the report with no more elements may be its title, its date line, its last paragraph. */
const maxNeighbour = 60;
/** Neighbours looked at on each side of each level. */
const maxNeighbours = 30;
/** From its tables up to all of a report it is no further: each level's text is read whole. */
const maxLevels = 100;

/**
 * The smallest element that holds the report's tables and the first and last sections around them, and the small
 * elements beside it (before it on every level: the title; after it on its own). The root element where no table
 * is shown or no smaller element will do. `panels`: hidden elements that are read.
 */
export function rootsOf<N>(
  tree: Tree<N>,
  documentRoot: N,
  tables: readonly ReportTableElement<N>[],
  panels: ReadonlySet<N>,
): readonly ReportRoot<N>[] {
  const whole = [{ element: documentRoot, path: [] }];
  const isRead = (element: N) => panels.has(element) || !isHidden(tree, element);
  const chains = tables.map(({ element }) => ancestorsOf(tree, element)).filter((chain) => chain.every(isRead));
  const lastTable = chains.at(-1)?.at(-1);
  if (lastTable === undefined) return whole;
  const spine = commonAncestors([...chains, ...[...panels].map((panel) => ancestorsOf(tree, panel))]);
  const highest = Math.max(2, spine.length - maxLevels);
  while (spine.length > highest && !holdsReport(tree, spine.at(-1) as N, lastTable)) spine.pop();
  if (spine.length <= highest) return whole;
  return withNeighbours(tree, spine);
}

function commonAncestors<N>(chains: readonly (readonly N[])[]): N[] {
  const [first = [], ...others] = chains;
  const differs = first.findIndex((ancestor, depth) => others.some((chain) => chain[depth] !== ancestor));
  return differs < 0 ? [...first] : first.slice(0, differs);
}

/**
 * Whether sections one, and five and six behind the last table, are inside. Only what follows the table counts for
 * these two: a preamble may list all six.
 */
function holdsReport<N>(tree: Tree<N>, element: N, lastTable: N): boolean {
  if (/^(?:tr|thead|tbody|tfoot)$/.test(tree.name(element))) return false;
  const text = tree.textContent(element);
  if (!firstSection.test(text)) return false;
  const rest = text.slice(element === lastTable ? endOfFigures(text) : endOf(text, tree.textContent(lastTable)));
  return fifthSection.test(rest) && lastSection.test(rest);
}

function endOf(text: string, part: string): number {
  return text.lastIndexOf(part) + part.length;
}

/** Where the last of the report's tables ends in the text of a table that holds the whole report. */
function endOfFigures(text: string): number {
  let end = 0;
  for (const word of text.matchAll(lastTableWords)) end = word.index;
  return end;
}

function withNeighbours<N>(tree: Tree<N>, spine: readonly N[]): readonly ReportRoot<N>[] {
  const before: ReportRoot<N>[] = [];
  const after: ReportRoot<N>[] = [];
  const path: number[] = [];
  for (let depth = 1; depth < spine.length; depth++) {
    const siblings = elementChildren(tree, spine[depth - 1] as N);
    const own = siblings.indexOf(spine[depth] as N);
    const parentPath = [...path];
    const root = (index: number): ReportRoot<N> => ({ element: siblings[index] as N, path: [...parentPath, index] });
    const isNear = (index: number) =>
      index >= 0 && index < siblings.length && !tree.hasMoreThan(siblings[index] as N, maxNeighbour);
    for (let index = Math.max(0, own - maxNeighbours); index < own; index++)
      if (isNear(index)) before.push(root(index));
    if (depth === spine.length - 1) {
      for (let index = own + 1; index <= own + maxNeighbours; index++) if (isNear(index)) after.push(root(index));
    }
    path.push(own);
  }
  return [...before, { element: spine.at(-1) as N, path }, ...after];
}
