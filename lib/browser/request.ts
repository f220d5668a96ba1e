/**
 * The extension's requests, all of them: what may be asked, with what, how redirects are treated, and how much is taken.
 * A page, a list or a server that names an address must not have us ask anything as the user, or anything that the user
 * did not mean. So: addresses of the web; no cookie, password, certificate or referrer; redirects within the host alone,
 * before anything is sent to another; private addresses only as the user typed them; every answer counted and timed.
 */
import { type Budget, RequestProblem } from '../model/request.ts';
import { isWeb } from './may-read.ts';

export interface Answer {
  readonly status: number;
  /** After redirects. */
  readonly url: string;
  header(name: string): string | null;
  /** None where the status is no success. */
  readonly bytes: Uint8Array;
}

export interface Terms {
  readonly budget: Budget;
  /** Ends it: the promise rejects with the reason of the signal. */
  readonly signal: AbortSignal;
  readonly accept?: string;
  /** Told how many bytes there are so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** Asks once. Rejects with RequestProblem. */
export async function request(address: string, terms: Terms, open = openLine): Promise<Answer> {
  const { budget, signal, accept = '*/*' } = terms;
  if (!isWeb(address) || new URL(address).username !== '' || new URL(address).password !== '')
    throw new RequestProblem('address');
  const late = AbortSignal.timeout(budget.milliseconds);
  const over = new AbortController();
  const line = await open(address);
  try {
    const response = await line.fetch(address, {
      signal: AbortSignal.any([signal, late, over.signal]),
      headers: { accept },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: line.redirect,
    });
    // The line holds it already; what came from elsewhere would not be read.
    if (new URL(response.url || address).hostname !== new URL(address).hostname) throw new RequestProblem('redirected');
    return {
      status: response.status,
      url: response.url || address,
      header: (name) => response.headers.get(name),
      bytes: response.ok ? await collect(response, terms) : new Uint8Array(),
    };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof RequestProblem) throw error;
    if (late.aborted) throw new RequestProblem('slow', error);
    throw new RequestProblem((await line.isRedirected()) ? 'redirected' : 'unreachable', error);
  } finally {
    // Whatever is still coming is let go, not read to its end.
    over.abort();
    line.close();
  }
}

async function collect({ headers, body }: Response, { budget, onBytes }: Terms): Promise<Uint8Array> {
  const refuses = budget.beyond === 'refuse';
  if (refuses && Number(headers.get('content-length')) > budget.bytes) throw new RequestProblem('overBytes');
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader !== undefined && (refuses || size < budget.bytes)) {
    const { done, value } = await reader.read();
    if (done) break;
    const taken = value.subarray(0, budget.bytes - size);
    if (refuses && taken.length < value.length) throw new RequestProblem('overBytes');
    pieces.push(taken);
    size += taken.length;
    onBytes?.(size);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** What `fetch` goes through. */
export interface Line {
  readonly fetch: typeof fetch;
  readonly redirect: RequestRedirect;
  /** Whether it was cut because it led to another host. */
  isRedirected(): Promise<boolean>;
  close(): void;
}

/**
 * An empty document of ours with a policy that lets it connect to one host alone. `fetch` shows an extension no redirect
 * before it has followed it, and following it asks another host, or a device of the user's own network; under the policy
 * the browser ends it at the redirect, and nothing is sent.
 */
async function openLine(address: string): Promise<Line> {
  const { origin, hostname } = new URL(address);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  // Firefox before 148 puts another document in after a moment; the policy must be in the one that stays.
  if (frame.contentDocument?.readyState !== 'complete')
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const { contentDocument: page, contentWindow: window } = frame;
  if (page === null || window === null) throw new Error('no document');
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  // With and without encryption: sites redirect from one to the other.
  policy.content = `connect-src ${origin} http://${hostname} https://${hostname}`;
  // Policies cannot name hosts of IPv6: those may not redirect at all.
  const isNameless = hostname.startsWith('[');
  if (!isNameless) page.head.append(policy);
  let cut = false;
  page.addEventListener('securitypolicyviolation', () => {
    cut = true;
  });
  return {
    fetch: (window as Window & typeof globalThis).fetch.bind(window),
    redirect: isNameless ? 'error' : 'follow',
    async isRedirected() {
      // The event comes after the refusal.
      await new Promise((done) => setTimeout(done));
      return cut;
    },
    close: () => frame.remove(),
  };
}

/**
 * Whether an address is of this machine or of a network that is not the whole world's. Such an address is asked only
 * where the user typed it: nobody else may choose what we ask behind the user's firewall. Addresses in numbers are told
 * in all their spellings, which the URL makes one of; a name that leads to a private address cannot be told.
 */
export function isPrivate(address: string): boolean {
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return !isWorldwide(host);
  const parts = host.split('.');
  // Names of one word are of the own network, and so are these ends.
  if (!/^\d+$/.test(parts.at(-1) ?? ''))
    return parts.length === 1 || /\.(?:localhost|local|internal|intranet|lan|home|corp|private|arpa)$/.test(host);
  const [first = 0, second = 0, third = 0] = parts.map(Number);
  return (
    [0, 10, 127].includes(first) ||
    first >= 224 ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && (second === 168 || (second === 0 && third === 0))) ||
    (first === 198 && (second === 18 || second === 19))
  );
}

/**
 * Of IPv6, only what is handed out to the world (2000::/3), and of that none that hold an address of IPv4 (Teredo, 6to4)
 * or are for documentation: nobody publishes reports there. Mapped addresses (::ffff:…) are outside anyway.
 */
function isWorldwide(host: string): boolean {
  return /^\[[23][0-9a-f]{3}:/.test(host) && !/^\[(?:2001:(?::|0:|db8:)|2002:)/.test(host);
}
