import type { ReportOrigin } from '../model/report-origin.ts';
import type { ReportView } from '../model/view.ts';

/** Browsers and Node have it; this folder is compiled without the types of either. */
declare const URL: new (
  address: string,
) => {
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

/** Parameters that say who sent the visitor and never select a document: campaigns, shares, sessions. */
const trackingNames =
  /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|bd_vid|isappinstalled|nsukey|share_token|jsessionid|phpsessid)$/;
/** Values that WeChat gives to `from`; its other values may select a document. */
const shareSources = /^(?:singlemessage|timeline|groupmessage)$/;
/** Parameters against caches hold a time in seconds or milliseconds, or Math.random(). `t`, `r`, `v`, `id` may select. */
const cacheNames = /^(?:_|_t|ts|timestamp|rand|random)$/;
const cacheValues = /^(?:1\d{9}(?:\d{3})?|0\.\d{6,})$/;

/**
 * What identifies a web page at its next visit: its address without scheme (http and https show one page), default port,
 * tracking and parameters against caches. A fragment stays where it is a route. `index.html` goes: no server has another
 * document at the bare folder. All else stays, for it may select the document: two pages taken for one would mix their
 * decisions. A text that is no web address stays as it is.
 */
export function pageKey(address: string): string {
  let url: InstanceType<typeof URL>;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const { protocol, host, pathname, search, hash } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return address;
  const path = pathname.replace(/;jsessionid=[^/;]*/i, '').replace(/\/index\.s?html?$/i, '/');
  return `${host}${path}${selectingQuery(search)}${routeOf(hash)}`;
}

/** The query without parameters that select nothing; the others keep their order and spelling. */
function selectingQuery(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [name = '', value = ''] = parameter.split('=', 2).map(decodeText);
      const lower = name.toLowerCase();
      const selectsNothing =
        parameter === '' ||
        trackingNames.test(lower) ||
        (lower === 'from' && shareSources.test(value)) ||
        (cacheNames.test(lower) && cacheValues.test(value));
      return !selectsNothing;
    });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** `#/report/5?year=2023` and `#!…` name a page of a site that draws its pages itself; others a position in a page. */
function routeOf(hash: string): string {
  if (!/^#[/!]/.test(hash)) return '';
  const query = hash.indexOf('?');
  return query < 0 ? hash : `${hash.slice(0, query)}${selectingQuery(hash.slice(query))}`;
}

/** The text as it is where it cannot be decoded: old sites have GBK in percent signs. */
function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What identifies a report, wherever it is shown. */
export interface ReportIdentity {
  /** The key of its decisions and snapshots. */
  readonly page: string;
  /** Whether it is compared with its earlier states; a text has none. */
  readonly hasHistory: boolean;
  /** Keys under which version 0.1.0 kept its decisions, and those of other reports. */
  readonly former: readonly string[];
}

/**
 * A web page is known by its address; a file by agency and year where the report says both with certainty, else by its
 * content; a text by its content. Files of one name are not one report. Where no hash of the content is to be had, agency
 * and year have to do.
 */
export function identifyReport(
  origin: ReportOrigin,
  { agency, year, unsure }: Pick<ReportView, 'agency' | 'year' | 'unsure'>,
): ReportIdentity {
  if (origin.kind === 'web') return { page: pageKey(origin.address), hasHistory: true, former: [] };
  const content = origin.sha256 || JSON.stringify([agency, year]);
  if (origin.kind === 'text') {
    // All pasted texts had one key, so that only agency and year tell whose a decision is.
    const former = agency === null || year === null ? [] : ['text'];
    return { page: `text:${content}`, hasHistory: false, former };
  }
  const { name } = origin;
  const isCertain = agency !== null && year !== null && unsure.length === 0;
  return {
    page: isCertain ? reportKey(agency, year) : `content:${content}`,
    hasHistory: true,
    former: formerKeys(name),
  };
}

/** The keys of a file in version 0.1.0, whose file viewer kept the name alone. */
export function formerKeys(name: string): readonly string[] {
  return [`file:${name}`, name];
}

/** The key of a file that says with certainty whose report of which year it is. */
export function reportKey(agency: string | null, year: number | null): string {
  return `report:${JSON.stringify([agency, year])}`;
}

/** The origin of what is shown at an address; `hash` gives the SHA-256 of its content. */
export async function originAt(address: string, hash: () => Promise<string>): Promise<ReportOrigin> {
  if (/^https?:/i.test(address)) return { kind: 'web', address };
  // A frame without an address in a page of http has no SHA-256.
  const sha256 = await hash().catch(() => '');
  if (!/^file:/i.test(address)) return { kind: 'text', sha256 };
  const { pathname } = new URL(address);
  return { kind: 'file', name: decodeText(pathname.slice(pathname.lastIndexOf('/') + 1)), sha256 };
}
