/** Addresses of reports in the rows of a list. */
import type { SourceEntry, SourceList } from '../model/batch.ts';
import { pageKey } from '../triage/page-key.ts';

/** With or without a scheme: www.example.gov.cn/…. */
const addressPattern =
  /https?:\/\/[^\s<>"'，。；、）】]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/[^\s<>"'，。；、）】]*)?/gi;
const yearPattern = /(?<!\d)20[012]\d(?!\d)/;
/** A cell of digits is no name. */
const numericCell = /^[\d\s.,/-]*$/;
const MOST_UNREAD = 100;

type ListRow = readonly string[];

/** Entries of the rows without repeated addresses. Rows above the first address may be headings and do not count as unread. */
export function parseEntries(rows: readonly ListRow[]): SourceList {
  const read = rows.map((row) => ({ row, found: entriesInRow(row) }));
  const first = read.findIndex(({ found }) => found.length > 0);
  const unread = read.filter(
    ({ row, found }, at) => found.length === 0 && at > first && row.some((cell) => cell.trim() !== ''),
  );
  return {
    ...dropRepeated(read.flatMap(({ found }) => found)),
    unread: (first < 0 ? read : unread)
      .slice(0, MOST_UNREAD)
      .map(({ row }) => row.join(' ').trim())
      .filter((line) => line !== ''),
  };
}

/** The first entry of each page; addresses that differ in http or https or in tracking are one page. */
export function dropRepeated(entries: readonly SourceEntry[]): Pick<SourceList, 'entries' | 'repeated'> {
  const known = new Map<string, SourceEntry>();
  for (const entry of entries) {
    const identity = pageKey(entry.url);
    if (!known.has(identity)) known.set(identity, entry);
  }
  return { entries: [...known.values()], repeated: entries.length - known.size };
}

function entriesInRow(row: ListRow): readonly SourceEntry[] {
  const urls = row.flatMap((cell) => [...cell.matchAll(addressPattern)].flatMap(([found]) => webAddress(found) ?? []));
  const words = row.map((cell) => cell.replace(addressPattern, ' ').replace(/\s+/g, ' ').trim());
  const name = words.find((cell) => !numericCell.test(cell)) ?? '';
  const year = yearIn(words.join(' '));
  return urls.map((url) => ({ url, name, year }));
}

/** The first year in the name of a report. */
export function yearIn(words: string): number | null {
  const [year] = yearPattern.exec(words) ?? [];
  return year === undefined ? null : Number(year);
}

/** The full address; null for other text, such as a file name. */
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
