import { parentOf } from './shadow-roots.ts';

/** Names of tabs are short. */
const LONGEST_NAME = 40;
/** The row of tabs stands beside the panels, or so many elements further out. */
const STEPS = 3;

/**
 * The name of the tab, as the page writes it, whose panel an element stands in that is not shown; null where there is no
 * such tab. The page's own links between tab and panel come first, then the order of both.
 */
export function tabNameOf(hidden: Element): string | null {
  let panel = hidden;
  for (let around = parentOf(panel); around !== null && around.getClientRects().length === 0; around = parentOf(panel))
    panel = around;
  return nameOf(linkedTab(panel)) ?? nameOf(tabByOrder(panel));
}

function linkedTab(panel: Element): Element | null {
  const { id, ownerDocument: page } = panel;
  const label = panel.getAttribute('aria-labelledby');
  if (label !== null) return page.getElementById(label);
  if (id === '') return null;
  const name = CSS.escape(id);
  const links = ['aria-controls', 'data-target', 'data-bs-target', 'data-tab', 'href'];
  return page.querySelector(links.map((attribute) => `[${attribute}="${name}"],[${attribute}="#${name}"]`).join(','));
}

/** In a row of as many elements as there are panels, the one in the same place. */
function tabByOrder(panel: Element): Element | null {
  const siblings = [...(panel.parentElement?.children ?? [])].filter(({ localName }) => localName === panel.localName);
  let place: Element | null = panel;
  for (let step = 0; step < STEPS && place !== null; step++) {
    for (let beside = place.previousElementSibling; beside !== null; beside = beside.previousElementSibling) {
      // Beside the panels the row may be an element like them.
      const from = place === panel ? siblings.findIndex((each) => follows(each, beside)) : 0;
      const panels = siblings.slice(from);
      const rows = [beside, ...beside.querySelectorAll('ul, ol, div')];
      const row = rows.find(
        ({ children }) => children.length === panels.length && [...children].every((each) => nameOf(each)),
      );
      if (row !== undefined) return row.children[panels.indexOf(panel)] ?? null;
    }
    place = parentOf(place);
  }
  return null;
}

function follows(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function nameOf(tab: Element | null): string | null {
  const name = tab?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
