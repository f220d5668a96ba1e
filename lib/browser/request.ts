/**
 * All requests of the extension go through here. A page, a list or a server that names an address must not make the
 * extension send a request as the user, or one that the user did not mean. So: addresses of the web alone; no cookie,
 * password, certificate or referrer; redirects within the host alone, before anything is sent to another; private
 * addresses only as the user typed them; every answer limited in bytes and time.
 */
import { type Answer, type Budget, RequestProblem } from '../model/request.ts';
import { joinBytes } from '../source/join-bytes.ts';
import { isWeb } from './may-read.ts';

export interface RequestTerms {
  readonly budget: Budget;
  /** Ends the request: the promise rejects with the signal's reason. */
  readonly signal: AbortSignal;
  readonly accept?: string;
  /** Gets the number of bytes so far. */
  readonly onBytes?: (bytes: number) => void;
}

/** Sends one request. Rejects with RequestProblem. */
export async function request(address: string, terms: RequestTerms, open = openConnection): Promise<Answer> {
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
    // The policy of the connection prevents this already; an answer from another host is not read in any case.
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
    // Ends an answer that is still coming.
    over.abort();
    line.close();
  }
}

async function collect({ headers, body }: Response, { budget, onBytes }: RequestTerms): Promise<Uint8Array> {
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
  return joinBytes(pieces);
}

/** A `fetch` that reaches one host alone. */
export interface HostConnection {
  readonly fetch: typeof fetch;
  readonly redirect: RequestRedirect;
  /** Whether the request was blocked because it led to another host. */
  isRedirected(): Promise<boolean>;
  close(): void;
}

/**
 * An empty document of ours whose policy allows connections to one host alone. `fetch` shows an extension a redirect only
 * after it has sent the request on to another host, or to a device in the user's own network; under the policy the
 * browser blocks the redirect, and nothing is sent.
 */
async function openConnection(address: string): Promise<HostConnection> {
  const { origin, hostname } = new URL(address);
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  // Firefox before 148 replaces the document after a moment; the policy must be in the one that stays.
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
