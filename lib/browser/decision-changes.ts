/**
 * Changes of decisions, as storage announces them to the engines in web pages; pages of the extension follow the store
 * itself. Without zod, which the engine does not carry.
 */
import type { ExtensionApi } from './extension-api.ts';

/** Under this key the extension's storage has the last `DecisionChange`. */
export const DECISIONS_KEY = 'decisions';

/** Whether a change, as storage has it, is about this page. Its `page` is null where it is about many. */
export function concernsPage(change: unknown, page: string): boolean {
  if (typeof change !== 'object' || change === null || !('page' in change)) return false;
  return change.page === null || change.page === page;
}

/** The page that a change, as storage has it, is about; null: any. */
export function pageOfChange(change: unknown): string | null {
  const { page = null } = (change ?? {}) as { readonly page?: unknown };
  return typeof page === 'string' ? page : null;
}

type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Calls `changed` with each change, as storage has it, until the returned function is called. */
export function onDecisionChange({ storage }: ExtensionApi<'storage'>, changed: (change: unknown) => void): () => void {
  const listener = (changes: StorageChanges, area: string): void => {
    if (area === 'local' && DECISIONS_KEY in changes) changed(changes[DECISIONS_KEY]?.newValue);
  };
  storage.onChanged.addListener(listener);
  return () => storage.onChanged.removeListener(listener);
}
