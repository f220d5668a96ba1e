/** `node scripts/sample-documents.ts` writes the samples in docs/samples: always the same bytes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleDocuments } from './samples/documents.ts';

const folder = join(import.meta.dirname, '../docs/samples');
await mkdir(folder, { recursive: true });
for (const [name, bytes] of await sampleDocuments()) {
  await writeFile(join(folder, name), bytes);
  console.log(name);
}
