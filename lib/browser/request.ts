/**
 * The extension's requests, all of them: what may be asked, with what, how redirects are treated, and how much is taken.
 * A page, a list or a server that names an address must not have us ask anything as the user, or anything that the user
 * did not mean. So: addresses of the web; no cookie, password, certificate or referrer; redirects within the host alone,
 * before anything is sent to another; private addresses only as the user typed them; every answer counted and timed.
 */
import { type Answer, type Budget, RequestProblem } from '../model/request.ts';
import { joinBytes } from '../source/join-bytes.ts';
import { isWeb } from './may-read.ts';

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
  return joinBytes(pieces);
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
