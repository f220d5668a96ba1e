import type { SourceEntry, SourceList } from '../../lib/model/batch.ts';
import type { BatchesClient } from '../../lib/model/clients/batches.ts';
import * as limits from '../../lib/model/limits.ts';
import { isGovernmentHost } from '../../lib/settings/hosts.ts';
import { yearKey } from '../../lib/views/batch-table.ts';

/** Several lists as one: each address at its first place, with the first name and year that a list gives it. */
export function mergeLists(lists: readonly SourceList[]): SourceList {
  const all = lists.flatMap(({ entries }) => entries);
  const entries = new Map<string, SourceEntry>();
  for (const entry of all) {
    const first = entries.get(entry.url) ?? entry;
    entries.set(entry.url, { ...first, name: first.name || entry.name, year: first.year ?? entry.year });
  }
  return {
    entries: [...entries.values()],
    repeated: lists.reduce((sum, { repeated }) => sum + repeated, 0) + all.length - entries.size,
    unread: lists.flatMap(({ unread }) => unread),
    local: lists.flatMap(({ local = [] }) => local),
  };
}

interface YearGroup {
  /** A year key (`yearKey`). */
  readonly year: string;
  readonly urls: readonly string[];
}

/** Addresses by the year of their report, newest first, addresses without a year last. */
export function yearsOf(entries: readonly SourceEntry[]): readonly YearGroup[] {
  return [...Map.groupBy(entries, ({ year }) => year)]
    .sort(([one], [other]) => (other ?? 0) - (one ?? 0))
    .map(([year, group]) => ({ year: yearKey(year), urls: group.map(({ url }) => url) }));
}

/** Hosts that the browser will ask for one by one: all but those of governments. */
export function hostsToAsk(entries: readonly SourceEntry[]): readonly string[] {
  const hosts = new Set(entries.map(({ url }) => new URL(url).hostname));
  return [...hosts].filter((host) => !isGovernmentHost(host)).sort();
}

const listPattern = /\.(?:csv|tsv|xlsx)$/i;

/** Whether a file is a list of addresses: by its ending, or because most lines of a text are addresses. */
export async function isList(file: File, { readText }: Pick<BatchesClient, 'readText'>): Promise<boolean> {
  if (listPattern.test(file.name)) return true;
  if (!/\.txt$/i.test(file.name) || file.size > limits.fileBytes.batch) return false;
  const { entries, repeated, unread } = await readText(await file.text());
  return entries.length + repeated > unread.length;
}
