import { appearanceOf } from './appearance.ts';
import { isElementName, type Tree } from './tree.ts';

/**
 * Where on a page the report stands. A portal's navigation may be ten times the report's size: it is not walked.
 * All is judged on text alone, so the live page and the file give the same answer.
 */
export interface Root<N> {
  readonly element: N;
  /** Element indices from the document's root element. */
  readonly path: readonly number[];
}

/** Words of the form's tables, simplified and traditional. A table of the report has two of them at least. */
const tableWords =
  /规章|規章|规范性|規範性|第二十条|第二十條|行政许可|行政許可|行政处罚|行政處罰|行政强制|行政強制|行政事业性收费|行政事業性收費|处理决定数量|處理決定數量|收费金额|收費金額|政府集中采购|政府集中採購|自然人|商业企业|商業企業|科研机构|科研機構|予以公开|予以公開|不予公开|不予公開|无法提供|無法提供|不予处理|不予處理|重复申请|重複申請|属于国家秘密|屬於國家秘密|下年度继续|下年度繼續|结果维持|結果維持|结果纠正|結果糾正|尚未审结|尚未審結|未经复议|未經複議/g;
/** The last words that a table of the report may end with. */
const lastTableWords = /尚\s*未\s*[审審]\s*[结結]|自\s*然\s*人|下\s*年\s*度\s*[继繼]\s*[续續]/g;
const firstSection = /[总總]\s*[体體]\s*(?:工\s*作\s*)?情\s*[况況]|基\s*本\s*情\s*[况況]|概\s*述/;
const fifthSection = /[问問]\s*[题題]/;
const lastSection = /需\s*要\s*[报報]\s*告/;

/** More tables than this: the page is no ordinary one, and is read whole. */
const maxTables = 2_000;
/** A neighbour of the report with no more elements may be its title, its date line, its last paragraph. */
const maxNeighbour = 60;
/** Neighbours looked at on each side of each level. */
const maxNeighbours = 30;

/**
 * The smallest element that holds the report's tables and the first and last sections around them, and the small
 * elements beside it (before it on every level: the title; after it on its own). The whole document where no table
 * is known or no element but the whole will do.
 */
export function rootsOf<N>(tree: Tree<N>, documentRoot: N): readonly Root<N>[] {
  const whole = [{ element: documentRoot, path: [] }];
  const tables = reportTables(tree, documentRoot);
  if (tables.length === 0) return whole;
  const spine = commonAncestors(tables.map((table) => ancestorsOf(tree, table)));
  while (spine.length > 2 && !holdsReport(tree, spine.at(-1) as N, tables.at(-1) as N)) spine.pop();
  if (spine.length <= 2) return whole;
  return withNeighbours(tree, spine);
}

function reportTables<N>(tree: Tree<N>, documentRoot: N): readonly N[] {
  const tables = tree.elements(documentRoot, 'table');
  if (tables.length > maxTables) return [];
  const found: N[] = [];
  for (let at = 0; at < tables.length; at++) {
    const table = tables[at] as N;
    const next = tables[at + 1];
    // In tree order a table that holds others stands just before the first of them.
    if (next !== undefined && enclosingTable(tree, next) === table) continue;
    const text = tree.textContent(table).replace(/\s+/g, '');
    if (new Set(text.match(tableWords)).size > 1 && isShown(tree, table)) found.push(table);
  }
  return found;
}

function enclosingTable<N>(tree: Tree<N>, element: N): N | null {
  let parent = tree.parent(element);
  while (parent !== null && tree.name(parent) !== 'table') parent = tree.parent(parent);
  return parent;
}

function isShown<N>(tree: Tree<N>, element: N): boolean {
  return ancestorsOf(tree, element).every((ancestor) => {
    const { display, visible } = appearanceOf(tree, ancestor);
    return display !== 'none' && visible !== false;
  });
}

/** From the document's root element down to the element itself. */
function ancestorsOf<N>(tree: Tree<N>, element: N): N[] {
  const ancestors: N[] = [];
  for (let at: N | null = element; at !== null && isElementName(tree.name(at)); at = tree.parent(at))
    ancestors.push(at);
  return ancestors.reverse();
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

function withNeighbours<N>(tree: Tree<N>, spine: readonly N[]): readonly Root<N>[] {
  const before: Root<N>[] = [];
  const after: Root<N>[] = [];
  const path: number[] = [];
  for (let depth = 1; depth < spine.length; depth++) {
    const siblings = elementChildren(tree, spine[depth - 1] as N);
    const own = siblings.indexOf(spine[depth] as N);
    const parentPath = [...path];
    const root = (index: number): Root<N> => ({ element: siblings[index] as N, path: [...parentPath, index] });
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

function elementChildren<N>(tree: Tree<N>, parent: N): N[] {
  return Array.from(tree.children(parent)).filter((node) => isElementName(tree.name(node)));
}
