import { vi } from 'vitest';
import type { HostConnection } from '../../lib/browser/request.ts';

/** A connection that gives this answer, and the requests over it. `isCut`: the policy blocked a redirect to another host. */
export function connectionTo(answer: (signal: AbortSignal) => Response | Promise<Response>, isCut = false) {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const close = vi.fn();
  const open = async (): Promise<HostConnection> => ({
    fetch: async (url, init = {}) => {
      asked.push({ url: String(url), init });
      return answer(init.signal as AbortSignal);
    },
    redirect: 'follow',
    isRedirected: async () => isCut,
    close,
  });
  return { asked, close, open };
}
