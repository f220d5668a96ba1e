/**
 * Calls `moved` after each navigation inside the same document (pushState, replaceState, #…). Content scripts cannot see
 * pushState itself; the Navigation API can, and where a browser lacks it only back, forward and # are seen.
 */
export function onSameDocumentNavigation(moved: () => void): () => void {
  const target: EventTarget = 'navigation' in globalThis ? (globalThis.navigation as EventTarget) : globalThis.window;
  const names = 'navigation' in globalThis ? ['navigatesuccess'] : ['popstate', 'hashchange'];
  for (const name of names) target.addEventListener(name, moved);
  return () => {
    for (const name of names) target.removeEventListener(name, moved);
  };
}
