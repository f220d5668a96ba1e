/** Pages are kept small: markup packs to a tenth. */
import { gunzipSync, gzipSync } from 'fflate';
import type { KeptPage } from '../model/batch.ts';

export async function pack(bytes: Uint8Array): Promise<Pick<KeptPage, 'packed' | 'sha256'>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return {
    packed: gzipSync(bytes, { level: 6 }),
    sha256: [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

export function unpack(packed: Uint8Array): Uint8Array {
  return gunzipSync(packed);
}
