/** Part of every place where this runs; lib/findings is compiled without the types of any of them. */
declare const URL: new (
  address: string,
) => {
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
};

/** Say who sent the visitor, never which document: campaigns, shares, sessions. */
const tracking =
  /^(?:utm_\w+|spm|scm|gclid|fbclid|msclkid|bd_vid|isappinstalled|nsukey|share_token|jsessionid|phpsessid)$/;
/** `from` may select; what WeChat puts there does not. */
const shared = /^(?:singlemessage|timeline|groupmessage)$/;
/** Against caches: a time in seconds or milliseconds, or Math.random(). `t`, `r`, `v`, `id` may select and stay. */
const cacheNames = /^(?:_|_t|ts|timestamp|rand|random)$/;
const cacheValues = /^(?:1\d{9}(?:\d{3})?|0\.\d{6,})$/;

/**
 * The same page next month: address without scheme (http and https show one page), default port, tracking and what was
 * put in against caches. A fragment stays where it is a route. `index.html` goes: no server has another document at the
 * bare folder. All else may select the document and stays: two pages taken for one would mix their verdicts. A file is
 * known by its name, for files move between folders. What is no address is its own identity.
 */
export function pageKey(address: string): string {
  let url: InstanceType<typeof URL>;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  const { protocol, host, pathname, search, hash } = url;
  if (protocol === 'file:') return `file:${decoded(pathname.slice(pathname.lastIndexOf('/') + 1))}`;
  if (protocol !== 'http:' && protocol !== 'https:') return address;
  const path = pathname.replace(/;jsessionid=[^/;]*/i, '').replace(/\/index\.s?html?$/i, '/');
  return `${host}${path}${selecting(search)}${route(hash)}`;
}

/** A query without the parameters that select nothing; the others in their order, as they were written. */
function selecting(query: string): string {
  const kept = query
    .slice(1)
    .split('&')
    .filter((parameter) => {
      const [name = '', value = ''] = parameter.split('=', 2).map(decoded);
      const lower = name.toLowerCase();
      const selectsNothing =
        parameter === '' ||
        tracking.test(lower) ||
        (lower === 'from' && shared.test(value)) ||
        (cacheNames.test(lower) && cacheValues.test(value));
      return !selectsNothing;
    });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** `#/report/5?year=2023` and `#!…` name a page of a site that draws its pages itself; other fragments a place in one. */
function route(hash: string): string {
  if (!/^#[/!]/.test(hash)) return '';
  const query = hash.indexOf('?');
  return query < 0 ? hash : `${hash.slice(0, query)}${selecting(hash.slice(query))}`;
}

/** Addresses of old sites hold GBK in percent signs, which is no UTF-8: then as written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
