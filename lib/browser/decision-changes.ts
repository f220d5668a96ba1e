/** Changes of decisions, as storage announces them to the engines in web pages; pages of the extension follow the store itself. */
import * as z from 'zod/mini';
import type { ExtensionApi } from './extension-api.ts';

/** Under this key the extension's storage has the last `DecisionChange`. */
export const DECISIONS_KEY = 'decisions';

/** `page`: the key of the page whose decisions changed; null: of many pages. */
const decisionChangeSchema = z.object({ page: z.nullable(z.string()) });

/** Whether a change, as storage has it, is about this page. */
export function concernsPage(change: unknown, page: string): boolean {
  const { success, data } = decisionChangeSchema.safeParse(change);
  return success && (data.page === null || data.page === page);
}

/** The page that a change, as storage has it, is about; null: any. */
export function pageOfChange(change: unknown): string | null {
  return decisionChangeSchema.safeParse(change).data?.page ?? null;
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
