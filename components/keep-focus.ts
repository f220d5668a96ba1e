/** Elements that can have the focus, as far as they can vanish under it. */
interface Lost {
  readonly tag: string;
  readonly name: string;
  readonly inside: HTMLElement;
  /** What has the focus meanwhile. */
  readonly at: HTMLElement;
}

/**
 * Keeps the focus in the page when its element goes away or is disabled, where browsers let it fall to the body: the
 * nearest part that is still there gets it; where all of the page was replaced, its heading, for the name of the whole
 * would be all that stands in it. If the element comes back (a button that was hidden while something was read), it gets
 * the focus again. Returns a function that stops it.
 */
export function keepFocus(document: Document): () => void {
  let path: readonly HTMLElement[] = [];
  let lost: Lost | null = null;

  function onFocusIn({ target }: FocusEvent): void {
    path = target instanceof HTMLElement || target instanceof SVGElement ? pathOf(target) : [];
    if (lost !== null && target !== lost.at) lost = null;
  }

  function onChange(): void {
    const { activeElement, body } = document;
    if (lost !== null && activeElement === lost.at) {
      const [twin] = alike(lost);
      if (twin !== undefined) twin.focus({ preventScroll: true });
      return;
    }
    const [last, ...around] = path;
    if (last === undefined || (activeElement !== null && activeElement !== body)) return;
    if (last.isConnected && !last.matches(':disabled')) return;
    const inside = around.find((each) => each.isConnected && each !== body && each.tagName !== 'HTML');
    if (inside === undefined) return;
    const isWhole = inside.parentElement === body;
    const at = (isWhole ? inside.querySelector<HTMLElement>('h1, h2') : null) ?? inside;
    const gone = { tag: last.tagName, name: nameOf(last), inside, at };
    if (at.tabIndex < 0) at.tabIndex = -1;
    at.focus({ preventScroll: true });
    // Of a list, another of the same name is not the one that was there.
    lost = alike(gone).length === 0 ? gone : null;
  }

  const observer = new MutationObserver(onChange);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', onFocusIn);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', onFocusIn);
  };
}

/** The element and all around it, innermost first; kept, for one that is gone has no parent any more. */
function pathOf(element: Element): readonly HTMLElement[] {
  const parent = element.parentElement;
  return [element as HTMLElement, ...(parent === null ? [] : pathOf(parent))];
}

function alike({ tag, name, inside }: Lost): readonly HTMLElement[] {
  if (name === '') return [];
  return [...inside.querySelectorAll<HTMLElement>(tag)].filter(
    (each) => nameOf(each) === name && !each.matches(':disabled'),
  );
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}
