import { type Fetch, TooLarge } from '../../batch/ask.ts';

/** Far more than a report with its pictures inside. */
const CAP_BYTES = 32 * 1024 * 1024;

/** Fetches with the user's cookies, as the page would be shown to them; redirects are followed. */
export const fetchPage: Fetch = async (url, signal) => {
  const response = await fetch(url, { signal, credentials: 'include', headers: { accept: 'text/html, */*;q=0.5' } });
  return {
    status: response.status,
    url: response.url || url,
    header: (name) => response.headers.get(name),
    async bytes() {
      if (response.body === null) return new Uint8Array();
      const pieces: Uint8Array[] = [];
      let size = 0;
      const reader = response.body.getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        size += next.value.length;
        if (size > CAP_BYTES) {
          await reader.cancel();
          throw new TooLarge();
        }
        pieces.push(next.value);
      }
      const bytes = new Uint8Array(size);
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      return bytes;
    },
  };
};
