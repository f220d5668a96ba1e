import { vi } from 'vitest';
import type { Connection } from '../../lib/browser/request.ts';

/** A line that gives this answer, and what it was asked. `isCut`: it was ended because it led to another host. */
export function lineTo(answer: (signal: AbortSignal) => Response | Promise<Response>, isCut = false) {
  const asked: { readonly url: string; readonly init: RequestInit }[] = [];
  const close = vi.fn();
  const open = async (): Promise<Connection> => ({
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
