/**
 * Changes of decisions, as storage announces them to the engines in web pages; pages of the extension follow the store
 * itself. Without zod, which the engine does not carry.
 */

/** Under this key the extension's storage has the last change: `page` is the key of its page, or null for many pages. */
export const DECISIONS_KEY = 'decisions';

/** The key of the page that a stored change is about; null where it is about many. */
export function pageOfChange(change: unknown): string | null {
  const { page = null } = (change ?? {}) as { readonly page?: unknown };
  return typeof page === 'string' ? page : null;
}

/** Whether a stored change is about the decisions on this page. */
export function concernsPage(change: unknown, page: string): boolean {
  const changed = pageOfChange(change);
  return changed === null || changed === page;
}
