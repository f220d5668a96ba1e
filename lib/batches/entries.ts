/** Addresses of reports in the rows of a list. */

import type { SourceEntry, SourceList } from '../model/batch.ts';
import { pageKey } from '../triage/page-key.ts';

/** With its scheme or, as people write it, without: www.example.gov.cn/…. */
const address =
  /https?:\/\/[^\s<>"'，。；、）】]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/[^\s<>"'，。；、）】]*)?/gi;
const yearIn = /(?<!\d)(20[012]\d)(?!\d)/;
/** A cell of this is no name. */
const number = /^[\d\s.,/-]*$/;
const MOST_UNREAD = 100;

type Row = readonly string[];

/** Entries of the rows, each address once. What stands above the first address may be a heading and is not missed. */
export function entriesOf(rows: readonly Row[]): SourceList {
  const read = rows.map((row) => ({ row, found: inRow(row) }));
  const first = read.findIndex(({ found }) => found.length > 0);
  const unread = read.filter(
    ({ row, found }, at) => found.length === 0 && at > first && row.some((cell) => cell.trim() !== ''),
  );
  return {
    ...once(read.flatMap(({ found }) => found)),
    unread: (first < 0 ? read : unread)
      .slice(0, MOST_UNREAD)
      .map(({ row }) => row.join(' ').trim())
      .filter((line) => line !== ''),
  };
}

/** The first of those with one address; http and https, with and without what only tracks, are one. */
export function once(entries: readonly SourceEntry[]): Pick<SourceList, 'entries' | 'repeated'> {
  const known = new Map<string, SourceEntry>();
  for (const entry of entries) {
    const identity = pageKey(entry.url);
    if (!known.has(identity)) known.set(identity, entry);
  }
  return { entries: [...known.values()], repeated: entries.length - known.size };
}

function inRow(row: Row): readonly SourceEntry[] {
  const urls = row.flatMap((cell) => [...cell.matchAll(address)].flatMap(([found]) => webAddress(found) ?? []));
  const words = row.map((cell) => cell.replace(address, ' ').replace(/\s+/g, ' ').trim());
  const name = words.find((cell) => !number.test(cell)) ?? '';
  const year = yearIn.exec(words.join(' '))?.[1];
  return urls.map((url) => ({ url, name, year: year === undefined ? null : Number(year) }));
}

/** As a full address; null for what is none, such as the name of a file. */
function webAddress(text: string): string | null {
  const full = /^https?:/i.test(text) ? text : `http://${text}`;
  if (!/^https?:/i.test(text) && !/^[^/]*\.(?:cn|com|net|org|gov|edu|tw|hk|mo|test)(?::\d+)?(?:\/|$)/i.test(text))
    return null;
  try {
    return new URL(full).href;
  } catch {
    return null;
  }
}
