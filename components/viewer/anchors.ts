import type { Anchor } from '../../lib/model/document.ts';

/** Names the place of a block or cell in the elements that show it. */
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

/** The element that shows an anchor's place: its own, else the one it lies in; null where nothing shows it. */
export function elementAt(root: Element, anchor: Anchor): Element | null {
  if (anchor.kind === 'page') return boxAt(root, anchor);
  const exact = root.querySelector(`[data-anchor="${anchorKey(anchor)}"]`);
  if (exact !== null) return exact;
  if (anchor.kind === 'text') return root.querySelector(`[data-anchor^="line ${anchor.line} "]`);
  // A place inside a block: what holds the block holds it.
  for (let length = anchor.path.length - 1; length > 0; length--) {
    const path = anchor.path.slice(0, length);
    const element = root.querySelector(`[data-anchor="${anchorKey({ kind: 'dom', path })}"]`);
    if (element !== null) return element;
  }
  return null;
}

/** A page is a picture: an element is laid over the place the first time it is asked for. */
function boxAt(root: Element, anchor: Extract<Anchor, { kind: 'page' }>): Element | null {
  const page = root.querySelector<HTMLElement>(`[data-page="${anchor.page}"]`);
  if (page === null) return null;
  const key = anchorKey(anchor);
  const known = page.querySelector(`[data-anchor="${key}"]`);
  if (known !== null) return known;
  const [width, height] = [Number(page.dataset.width), Number(page.dataset.height)];
  const [left, top, right, bottom] = anchor.box;
  const box = page.ownerDocument.createElement('div');
  box.className = 'place';
  box.dataset.anchor = key;
  box.style.left = `${(100 * left) / width}%`;
  box.style.top = `${(100 * top) / height}%`;
  box.style.width = `${(100 * (right - left)) / width}%`;
  box.style.height = `${(100 * (bottom - top)) / height}%`;
  page.append(box);
  return box;
}
