import type { SourceDocument } from '../../model/document.ts';
import { Budget } from './budget.ts';
import { Flow } from './flow.ts';
import { rootsOf } from './scope.ts';
import type { Tree } from './tree.ts';
import { outermost, Walker } from './walker.ts';
import { foldWhiteSpace } from './white-space.ts';

/** Reads the document whose root element is given. */
export function readTree<N>(tree: Tree<N>, root: N): SourceDocument {
  const budget = new Budget();
  const walker = new Walker(tree, budget);
  const flow = new Flow(walker);
  for (const { element, path } of rootsOf(tree, root)) {
    walker.visitAt(path, element, flow, outermost);
    flow.endLine();
  }
  return { pageTitle: pageTitleOf(tree, root), blocks: flow.blocks, notices: [...budget.notices] };
}

/** The first <title> that is no drawing's; some pages have it in the body. */
function pageTitleOf<N>(tree: Tree<N>, root: N): string | null {
  const titles = tree.elements(root, 'title');
  // Not asked for its length: a live page would be searched to its end.
  for (let at = 0; ; at++) {
    const title = titles[at];
    if (title === undefined) return null;
    const parent = tree.parent(title);
    const within = parent === null ? '' : tree.name(parent);
    if (within !== 'head' && within !== 'body' && at > 0) continue;
    return foldWhiteSpace(tree.textContent(title));
  }
}
