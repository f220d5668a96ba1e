import * as limits from '../lib/model/limits.ts';
import { charsetIn } from '../lib/source/content-type.ts';
import { collect, tooLarge } from './collect.ts';
import { CliProblem, reasonOf } from './problem.ts';

interface Download {
  readonly bytes: Uint8Array;
  /** The address that answered, after redirects. */
  readonly url: string;
  /** The encoding that the server names. */
  readonly charset?: string;
}

/** Fetches an address. Throws CliProblem. */
export async function download(address: string, most: number): Promise<Download> {
  const signal = AbortSignal.timeout(limits.download);
  try {
    const { response, url } = await follow(webAddress(address), signal);
    if (!response.ok) {
      await response.body?.cancel();
      throw new CliProblem('terminal.httpStatus', { status: response.status });
    }
    if (Number(response.headers.get('content-length')) > most) {
      await response.body?.cancel();
      throw tooLarge(most);
    }
    const bytes = response.body === null ? new Uint8Array() : await collect(response.body, most);
    const charset = charsetIn(response.headers.get('content-type'));
    return { bytes, url, ...(charset === undefined ? {} : { charset }) };
  } catch (error) {
    if (error instanceof CliProblem) throw error;
    if (signal.aborted) throw new CliProblem('terminal.httpSlow', { seconds: limits.download / 1000 });
    throw problemOf(reasonOf(error));
  }
}

/** Follows redirects; each address is checked as the first one was. */
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
  throw new CliProblem('terminal.httpCircle', { count: limits.redirects });
}

/** Throws CliProblem for an address that is not of the web or names a user. */
function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new CliProblem('terminal.badAddress');
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new CliProblem('terminal.notWeb');
  if (url.username !== '' || url.password !== '') throw new CliProblem('terminal.userInAddress');
  return url;
}

/** Error codes of Node and of its HTTP client, and the message that each of them becomes. */
const meanings = [
  [/^(?:ENOTFOUND|EAI_\w+)$/, 'terminal.httpNoSuchSite'],
  [/CERT|SSL|TLS|SIGNED|^UNABLE_TO_/, 'terminal.httpNotSecure'],
  [/^(?:Z_|ERR__ERROR_FORMAT)/, 'file.damaged'],
  [/^(?:E[A-Z]+|UND_ERR_(?:SOCKET|CONNECT_TIMEOUT))$/, 'terminal.httpBroken'],
] as const;

/** The client's own messages are English and for programmers, so other errors get a general message. */
function problemOf(code: string): CliProblem {
  return new CliProblem(meanings.find(([pattern]) => pattern.test(code))?.[1] ?? 'terminal.httpFailed');
}
