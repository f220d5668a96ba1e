/** Links to annual reports on a page, such as the column of a portal that lists them. */
import { dropRepeated, yearIn } from '../../batches/entries.ts';
import { isCalledAnnualReport, nameOfLink } from '../../forms/vocabulary/report-names.ts';
import type { SourceEntry, SourceList } from '../../model/batch.ts';

const MOST_LINKS = 20_000;

/** The links, newest year first, within a year in the order of the page. `address`: of the document. */
export function reportLinks(page: Document, address: string): SourceList {
  const base = baseOf(page, address);
  const found = linksIn(page, 'a[href]')
    .slice(0, MOST_LINKS)
    .flatMap((link) => entryOf(link, base) ?? []);
  const { entries, repeated } = dropRepeated(found);
  return { entries: entries.toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0)), repeated, unread: [] };
}

/** The links of the page that is open here, without those to itself. */
export function linksOfPage(page: Document): readonly SourceEntry[] {
  const { href } = page.location;
  const withoutHash = (url: string) => url.replace(/#.*/s, '');
  return reportLinks(page, href).entries.filter(({ url }) => withoutHash(url) !== withoutHash(href));
}

function baseOf(page: Document, address: string): string {
  const base = linksIn(page, 'base[href]')[0]?.getAttribute('href') ?? '';
  return URL.canParse(base, address) ? new URL(base, address).href : address;
}

/** By the prototype: a form of the page may replace any property of its document. */
function linksIn(page: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)];
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
