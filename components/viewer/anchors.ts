import type { Anchor } from '../../lib/model/document.ts';
import type { PageSize } from '../../lib/model/page-size.ts';
import { placeOn } from './page-places.ts';

/** The value of `data-anchor` on the element that shows a block or cell. */
export function anchorKey(anchor: Anchor): string {
  switch (anchor.kind) {
    case 'dom':
      return `dom ${anchor.path.join(' ')}`;
    case 'text':
      return `line ${anchor.line} ${anchor.start} ${anchor.end}`;
    case 'page':
      return `page ${anchor.page} ${anchor.box.join(' ')}`;
  }
}

/** The element that shows an anchor: its own, else the one around it; null where nothing shows it. */
export function elementAt(root: Element, anchor: Anchor): Element | null {
  if (anchor.kind === 'page') return boxAt(root, anchor);
  const exact = root.querySelector(`[data-anchor="${anchorKey(anchor)}"]`);
  if (exact !== null) return exact;
  if (anchor.kind === 'text') return root.querySelector(`[data-anchor^="line ${anchor.line} "]`);
  // The anchor may lie inside a block: the element of the block shows it.
  for (let length = anchor.path.length - 1; length > 0; length--) {
    const path = anchor.path.slice(0, length);
    const element = root.querySelector(`[data-anchor="${anchorKey({ kind: 'dom', path })}"]`);
    if (element !== null) return element;
  }
  return null;
}

/** An anchor that is no whole block or cell gets an element over the page when it is first requested. */
function boxAt(root: Element, anchor: Extract<Anchor, { kind: 'page' }>): Element | null {
  const page = root.querySelector<HTMLElement>(`[data-page="${anchor.page}"]`);
  if (page === null) return null;
  const key = anchorKey(anchor);
  const known = page.querySelector(`[data-anchor="${key}"]`);
  if (known !== null) return known;
  const { width, height, turns } = page.dataset;
  const size = { width: Number(width), height: Number(height), turns: Number(turns) as PageSize['turns'] };
  const box = page.ownerDocument.createElement('div');
  box.className = 'place';
  box.dataset.anchor = key;
  Object.assign(box.style, placeOn(size, anchor.box));
  page.append(box);
  return box;
}
