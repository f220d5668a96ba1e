/** Pages are stored compressed: markup shrinks to a tenth. */
import { gunzipSync, gzipSync } from 'fflate';
import type { KeptPage } from '../model/batch.ts';
import { sha256 } from '../sha256.ts';

export async function pack(bytes: Uint8Array): Promise<Pick<KeptPage, 'packed' | 'sha256'>> {
  return { packed: gzipSync(bytes, { level: 6 }), sha256: await sha256(bytes) };
}

export function unpack(packed: Uint8Array): Uint8Array {
  return gunzipSync(packed);
}
