import { vi } from 'vitest';

<<<<<<< HEAD

import type { RequestConnection } from '../../lib/browser/request.ts';

=======

import type { HostConnection } from '../../lib/browser/request.ts';

>>>>>>> 43e9d7dfb5c85b067f75b985dd01b189dcaf2cbd

/** A connection that gives this answer, and the requests over it. `isCut`: the policy blocked a redirect to another host. */
export function connectionTo(answer: (signal: AbortSignal) => Response | Promise<Response>, isCut = false) {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const close = vi.fn();
<<<<<<< HEAD
  const open = async (): Promise<RequestConnection> => ({
=======
  const open = async (): Promise<HostConnection> => ({
>>>>>>> 43e9d7dfb5c85b067f75b985dd01b189dcaf2cbd
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
