import { holdsSection } from '../../forms/vocabulary/headings.ts';
import { turnsPage } from '../../forms/vocabulary/page-words.ts';
import { elementChildren } from './form-tables.ts';
import { roleOf } from './roles.ts';
import type { Tree } from './tree.ts';

const numeral = /^[[(]?\d{1,2}[\])]?$/;
/** `name_2.html`, `name-2.html`: the second page of what stands in `name.html`. */
const numbered = /^(.+)[_-](\d{1,2})(\.s?html?)$/i;
const pageParameter = /^(?:page|p|pn|pageno|pagenum|pageindex|curpage|currentpage|page_?no)=(\d{1,3})$/i;
/** A bar of pages has no more characters than this. */
const longestBar = 120;
/** More links in one box are a list. */
const mostLinks = 3;
/** More links than this are no pager's page. */
const maxLinks = 5_000;
/** No pager, above and below the report, has as many links to other pages; a list has. */
const maxTurning = 100;

/**
 * Whether the report continues on other pages: right after it there is a bar of pages whose links lead to pages of the
 * same name. The pagers of lists, and the documents before and after this one (上一篇, 下一篇), do not count.
 * `address`: the page's own, null where it is not known.
 */
export function hasOtherPages<N>(tree: Tree<N>, root: N, address: string | null): boolean {
  const links = tree.elements(root, 'a');
  if (links.length > maxLinks) return false;
  const turningLinks = Array.from(links).filter((link) => {
    const text = tree.textContent(link).trim();
    // Without the page's own address a number alone may lead anywhere.
    if (!turnsPage.test(text) && !(address !== null && numeral.test(text))) return false;
    const target = tree.attribute(link, 'href');
    return target !== null && isOtherPage(target.trim(), address);
  });
  return turningLinks.length <= maxTurning && turningLinks.some((link) => followsReport(tree, link));
}

/** Whether `target` is another page of the same document, by its name or by one parameter. */
export function isOtherPage(target: string, address: string | null): boolean {
  const to = partsOf(target);
  if (address === null) return numbered.test(to.name) || to.parameters.some((each) => pageParameter.test(each));
  const own = partsOf(address);
  if (to.folder !== '' && to.folder !== own.folder) return false;
  if (to.name === own.name || (to.name === '' && target.startsWith('?'))) {
    const others = (parameters: readonly string[]) => parameters.filter((each) => !pageParameter.test(each)).join('&');
    const pageOf = (parameters: readonly string[]) => parameters.find((each) => pageParameter.test(each)) ?? '';
    const differs = pageOf(to.parameters) !== pageOf(own.parameters);
    return differs && others(to.parameters) === others(own.parameters);
  }
  const baseOf = (name: string) => name.replace(numbered, '$1$3');
  return (
    (numbered.test(to.name) && baseOf(to.name) === own.name) ||
    (numbered.test(own.name) && baseOf(own.name) === baseOf(to.name))
  );
}

function partsOf(address: string) {
  const [path = '', query = ''] = address.replace(/#.*$/s, '').split('?', 2);
  const slash = path.lastIndexOf('/') + 1;
  const folder = path
    .slice(0, slash)
    .replace(/^(?:\w+:)?\/\/[^/]*/, '')
    .replace(/^\.\//, '');
  return { folder, name: path.slice(slash), parameters: query.split('&').filter(Boolean) };
}

/** Whether a link stands in a bar of its own right behind the element that holds the report. */
function followsReport<N>(tree: Tree<N>, link: N): boolean {
  let bar = link;
  for (;;) {
    const parent = tree.parent(bar);
    if (parent === null) return false;
    const siblings = elementChildren(tree, parent);
    const before = siblings.slice(0, siblings.indexOf(bar)).filter((each) => isText(tree, each));
    if (isList(tree, before)) return false;
    const text = before.map((each) => tree.textContent(each).replace(/\s+/g, '')).join('\n');
    if (holdsSection.test(text)) return true;
    // Links before this one, 打印 and 关闭, belong to the bar.
    if (tree.textContent(parent).replace(/\s+/g, '').length > longestBar) return false;
    bar = parent;
  }
}

function isText<N>(tree: Tree<N>, element: N): boolean {
  return roleOf(tree.name(element)) !== 'skip' && tree.textContent(element).trim() !== '';
}

/** Whether the nearest element before the bar is a list of links; lines of a few words do not count. */
function isList<N>(tree: Tree<N>, before: readonly N[]): boolean {
  const nearest = before.findLast((each) => tree.textContent(each).trim().length > longestBar / 2) ?? before.at(-1);
  return (
    nearest !== undefined &&
    tree.elements(nearest, 'a').length > mostLinks &&
    tree.elements(nearest, 'table').length === 0
  );
}
