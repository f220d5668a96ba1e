/**
 * Calls `moved` after each navigation inside the same document (pushState, replaceState, #…). Content scripts see
 * pushState only through the Navigation API; in a browser without it, they see only back, forward and #.
 */
export function onSameDocumentNavigation(moved: () => void): () => void {
  const target: EventTarget = 'navigation' in globalThis ? (globalThis.navigation as EventTarget) : globalThis.window;
  const names = 'navigation' in globalThis ? ['navigatesuccess'] : ['popstate', 'hashchange'];
  for (const name of names) target.addEventListener(name, moved);
  return () => {
    for (const name of names) target.removeEventListener(name, moved);
  };
}
