import { sourceEntry, titleEntry } from '../../forms/vocabulary/page-words.ts';
import type { MetaEntry, SourceDocument } from '../../model/document.ts';
import { ReadingBudget } from './budget.ts';
import { withoutCopies } from './copies.ts';
import { Flow } from './flow.ts';
import { formTables } from './form-tables.ts';
import { hasOtherPages } from './pager.ts';
import { hiddenPanels } from './panels.ts';
import { roleOf } from './roles.ts';
import { rootsOf } from './scope.ts';
import type { Tree } from './tree.ts';
import { outermost, Walker } from './walker.ts';
import { foldWhiteSpace } from './white-space.ts';

/** Reads the document whose root element is given; `address`: the page's own, null where it is not known. */
export function readTree<N>(tree: Tree<N>, root: N, address: string | null = null): SourceDocument {
  const budget = new ReadingBudget();
  const walker = new Walker(tree, budget);
  const flow = new Flow(walker);
  const tables = formTables(tree, root);
  walker.panels = hiddenPanels(tree, root, tables);
  for (const { element, path } of rootsOf(tree, root, tables, walker.panels)) {
    walker.visitAt(path, element, flow, outermost);
    flow.endLine();
  }
  if (hasOtherPages(tree, root, address)) budget.limitations.add('otherPages');
  return {
    pageTitle: pageTitleOf(tree, root),
    meta: metaOf(tree, root),
    blocks: withoutCopies(flow.blocks),
    limitations: [...budget.limitations],
  };
}

/** Pages have some ten entries; a text longer than a date with its time names no date. */
const mostEntries = 100;
const longestDate = 60;
const longestName = 120;

/** The page's `<meta>` entries that may name a date, a title or a publisher. */
function metaOf<N>(tree: Tree<N>, root: N): readonly MetaEntry[] {
  return Array.from(tree.elements(root, 'meta'))
    .slice(0, mostEntries)
    .flatMap((element) => {
      const name = (['name', 'property', 'itemprop'] as const)
        .map((attribute) => tree.attribute(element, attribute))
        .find(Boolean)
        ?.toLowerCase();
      const content = tree.attribute(element, 'content')?.trim() ?? '';
      if (name === undefined) return [];
      const dated = content.length <= longestDate && /\d{4}/.test(content);
      const named =
        content !== '' && content.length <= longestName && (titleEntry.test(name) || sourceEntry.test(name));
      return dated || named ? [{ name, content }] : [];
    });
}

/** The first <title>; where the head has none, one in the body, as some pages have it, but no drawing's. */
function pageTitleOf<N>(tree: Tree<N>, root: N): string | null {
  const head = childNamed(tree, root, 'head');
  const title = (head && childNamed(tree, head, 'title')) ?? titleOutsideHead(tree, root);
  return title && foldWhiteSpace(tree.textContent(title));
}

function titleOutsideHead<N>(tree: Tree<N>, root: N): N | null {
  const isOfPage = (title: N) => {
    const parent = tree.parent(title);
    return parent !== null && roleOf(tree.name(parent)) === 'block';
  };
  return Array.from(tree.elements(root, 'title')).find(isOfPage) ?? null;
}

function childNamed<N>(tree: Tree<N>, parent: N, name: string): N | null {
  return Array.from(tree.children(parent)).find((child) => tree.name(child) === name) ?? null;
}
