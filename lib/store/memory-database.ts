import { type Database, keyPaths, type Records, type Table, tables } from './database.ts';

interface HeldRecord {
  readonly key: readonly string[];
  readonly record: unknown;
}

/** A database that lasts as long as its page; no other page sees it. */
export function createMemoryDatabase(): Database {
  const held: Record<Table, Map<string, HeldRecord>> = { decisions: new Map(), snapshots: new Map() };

  function records(page: string | null): Records {
    const [decisions = [], snapshots = []] = tables.map((table) =>
      [...held[table]]
        .filter(([, { key }]) => page === null || key[0] === page)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { record }]) => record),
    );
    return { decisions, snapshots };
  }

  return {
    read: async (page) => records(page),
    readDecisions: async () => records(null).decisions,
    async edit(page, plan) {
      const { edit, gives } = plan(records(page));
      for (const table of tables) {
        for (const key of edit.remove?.[table] ?? []) held[table].delete(JSON.stringify(key));
        for (const record of edit.put?.[table] ?? []) {
          const values: Readonly<Record<string, unknown>> = { ...record };
          const key = keyPaths[table].map((path) => String(values[path]));
          held[table].set(JSON.stringify(key), { key, record: structuredClone(record) });
        }
      }
      return gives;
    },
    announce: () => {},
    subscribe: () => {},
  };
}
