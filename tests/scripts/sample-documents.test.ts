import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleDocuments } from '../../scripts/samples/documents.ts';

const folder = join(import.meta.dirname, '../../docs/samples');

test('docs/samples has the documents as `node scripts/sample-documents.ts` writes them', {
  timeout: 60_000,
}, async () => {
  const documents = await sampleDocuments();
  expect(
    readdirSync(folder)
      .filter((name) => /\.(?:docx|xlsx)$/.test(name))
      .sort(),
  ).toEqual([...documents.keys()].sort());
  for (const [name, bytes] of documents)
    expect(Buffer.compare(readFileSync(join(folder, name)), bytes), `${name} is out of date`).toBe(0);
});
