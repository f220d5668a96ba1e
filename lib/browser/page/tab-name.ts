import { isDrawn } from './document.ts';
import { parentOf } from './shadow-roots.ts';

/** Names of tabs are short. */
const LONGEST_NAME = 40;
/** The row of tabs is beside the panels, or at most so many elements further out. */
const STEPS = 3;

/**
 * The name of the tab, as the page writes it, whose hidden panel contains an element; null where there is no such tab.
 * The page's own links between tab and panel come first, then the order of both.
 */
export function tabNameOf(hidden: Element): string | null {
  let panel = hidden;
  for (let around = parentOf(panel); around !== null && !isDrawn(around); around = parentOf(panel)) panel = around;
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

/** The tab at the panel's own position, in a row of as many elements as there are panels. */
function tabByOrder(panel: Element): Element | null {
  const siblings = [...(panel.parentElement?.children ?? [])].filter((each) => isLike(each, panel));
  let place: Element | null = panel;
  for (let step = 0; step < STEPS && place !== null; step++) {
    for (let beside = place.previousElementSibling; beside !== null; beside = beside.previousElementSibling) {
      // The row may be an element like the panels, before all of them; inside a panel there is no row.
      const first = siblings.indexOf(beside);
      if (first > 0) continue;
      const panels = siblings.slice(first + 1);
      const row = [beside, ...beside.querySelectorAll('ul, ol, div')].find((each) => isRow(each, panels.length));
      if (row !== undefined) return row.children[panels.indexOf(panel)] ?? null;
    }
    place = parentOf(place);
  }
  return null;
}

/** The same kind of element, with a class in common (con1 and con2 are one) where elements have classes. */
function isLike(element: Element, panel: Element): boolean {
  const classesOf = ({ classList }: Element) => [...classList].map((name) => name.replace(/[\d_-]+$/, ''));
  const classes = classesOf(panel);
  return (
    element.localName === panel.localName &&
    (classes.length === 0 || classesOf(element).some((name) => classes.includes(name)))
  );
}

/** Names of tabs and nothing else: text in paragraphs is a panel's. */
function isRow(element: Element, tabs: number): boolean {
  const { children } = element;
  return (
    children.length === tabs &&
    element.querySelector('p, table, h1, h2, h3, h4, h5, h6') === null &&
    [...children].every((each) => nameOf(each) !== null)
  );
}

function nameOf(tab: Element | null): string | null {
  const name = tab?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return name === '' || name.length > LONGEST_NAME ? null : name;
}
