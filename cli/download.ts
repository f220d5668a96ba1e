import * as limits from '../lib/model/limits.ts';
import { charsetIn } from '../lib/source/content-type.ts';
import { collect, tooLarge } from './collect.ts';
import { Problem, reasonOf } from './problem.ts';

export interface Download {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Encoding that the server names. */
  readonly charset?: string;
}

/** What an address answers with. Throws Problem. */
export async function download(address: string, most: number): Promise<Download> {
  const signal = AbortSignal.timeout(limits.download);
  try {
    const { response, url } = await follow(webAddress(address), signal);
    if (!response.ok) {
      await response.body?.cancel();
      throw new Problem('terminal.httpStatus', { status: response.status });
    }
    if (Number(response.headers.get('content-length')) > most) {
      await response.body?.cancel();
      throw tooLarge(most);
    }
    const bytes = response.body === null ? new Uint8Array() : await collect(response.body, most);
    const charset = charsetIn(response.headers.get('content-type'));
    return { bytes, url, ...(charset === undefined ? {} : { charset }) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    if (signal.aborted) throw new Problem('terminal.httpSlow', { seconds: limits.download / 1000 });
    throw whyNot(reasonOf(error));
  }
}

/** Goes where an address leads, each step looked at as the first was. */
async function follow(start: URL, signal: AbortSignal): Promise<{ response: Response; url: string }> {
  let url = start;
  for (let steps = 0; steps <= limits.redirects; steps += 1) {
    const headers = { accept: 'text/html, text/plain, */*;q=0.5' };
    const response = await fetch(url, { signal, headers, redirect: 'manual' });
    const location = [301, 302, 303, 307, 308].includes(response.status) ? response.headers.get('location') : null;
    if (location === null) return { response, url: url.href };
    await response.body?.cancel();
    url = webAddress(location, url);
  }
  throw new Problem('terminal.httpCircle', { count: limits.redirects });
}

/** Throws Problem for what is no address of the web, or names a user. */
function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new Problem('terminal.badAddress');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Problem('terminal.notWeb');
  if (url.username !== '' || url.password !== '') throw new Problem('terminal.userInAddress');
  return url;
}

/** Codes of Node and of its HTTP client, by what they mean to whoever gave the address. */
const meanings = [
  [/^(?:ENOTFOUND|EAI_\w+)$/, 'terminal.httpNoSuchSite'],
  [/CERT|SSL|TLS|SIGNED|^UNABLE_TO_/, 'terminal.httpNotSecure'],
  [/^(?:Z_|ERR__ERROR_FORMAT)/, 'file.damaged'],
  [/^(?:E[A-Z]+|UND_ERR_(?:SOCKET|CONNECT_TIMEOUT))$/, 'terminal.httpBroken'],
] as const;

/** What else goes wrong the client tells in English only, for programmers. */
function whyNot(code: string): Problem {
  return new Problem(meanings.find(([pattern]) => pattern.test(code))?.[1] ?? 'terminal.httpFailed');
}
