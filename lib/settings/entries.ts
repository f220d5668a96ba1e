/** Entries of settings by rule id or agency name. Names come from pages: one may be `constructor`. */

type Entries<Value> = Readonly<Record<string, Value>>;

export function entryOf<Value>(entries: Entries<Value>, key: string): Value | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** The entries with this one set, or removed where `value` is undefined. */
export function withEntry<Value>(
  entries: Entries<Value>,
  key: string,
  value: NoInfer<Value> | undefined,
): Record<string, Value> {
  const others = Object.entries(entries).filter(([each]) => each !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value] as const]);
}
