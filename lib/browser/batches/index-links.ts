/** Links to annual reports on an index page, such as the column of a portal that lists them. */
import { dropRepeated, yearIn } from '../../batches/entries.ts';
import { isCalledAnnualReport, nameOfLink } from '../../forms/vocabulary/report-names.ts';
import type { SourceEntry, SourceList } from '../../model/batch.ts';

const MOST_LINKS = 20_000;

/** The links, newest year first, within a year in the order of the page. `address`: of the document. */
export function indexLinks(page: Document, address: string): SourceList {
  const base = baseOf(page, address);
  const found = [...page.querySelectorAll('a[href]')].slice(0, MOST_LINKS).flatMap((link) => entryOf(link, base) ?? []);
  const { entries, repeated } = dropRepeated(found);
  return { entries: entries.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0)), repeated, unread: [] };
}

function baseOf(page: Document, address: string): string {
  const base = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(base, address) ? new URL(base, address).href : address;
}

function entryOf(link: Element, base: string): SourceEntry | null {
  const words = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
  const title = (link.getAttribute('title') ?? '').trim();
  // Portals cut long words and give them whole in the title.
  const name = (/(?:…|\.{2,})$/.test(words) || words === '' ? title || words : words).slice(0, 200);
  const href = link.getAttribute('href') ?? '';
  const year = yearIn(name);
  if (year === null || !(isCalledAnnualReport(name) || nameOfLink.test(name)) || !URL.canParse(href, base)) return null;
  const { href: url, protocol } = new URL(href, base);
  return protocol === 'http:' || protocol === 'https:' ? { url, name, year } : null;
}
