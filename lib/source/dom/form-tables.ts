import { appearanceOf } from './appearance.ts';
import { maxDepth } from './budget.ts';
import { isElementName, type Tree } from './tree.ts';

/** Words of the form's tables, simplified and traditional. A table of the report has two of them at least. */
const tableWords =
  /规章|規章|规范性|規範性|第二十条|第二十條|行政许可|行政許可|行政处罚|行政處罰|行政强制|行政強制|行政事业性收费|行政事業性收費|处理决定数量|處理決定數量|收费金额|收費金額|政府集中采购|政府集中採購|自然人|商业企业|商業企業|科研机构|科研機構|予以公开|予以公開|不予公开|不予公開|无法提供|無法提供|不予处理|不予處理|重复申请|重複申請|属于国家秘密|屬於國家秘密|下年度继续|下年度繼續|结果维持|結果維持|结果纠正|結果糾正|尚未审结|尚未審結|未经复议|未經複議/g;

/** More tables than this: the page is no ordinary one. */
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
    // What stands deeper is not read.
    if (!isWithin(tree, element, maxDepth)) continue;
    // In tree order a table that holds others stands just before the first of them.
    if (next !== undefined && enclosingTable(tree, next) === element) continue;
    const words = new Set(tree.textContent(element).replace(/\s+/g, '').match(tableWords));
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
