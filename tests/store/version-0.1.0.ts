/** Data that version 0.1.0 wrote: tests/fixtures/version-0.1.0/README.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A database as plain data; bytes are `{ base64 }`. */
interface DumpedDatabase {
  readonly version: number;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | readonly string[];
        readonly indexes: Readonly<Record<string, string | readonly string[]>>;
        readonly records: readonly Readonly<Record<string, unknown>>[];
      }
    >
  >;
}

type DumpedDatabases = Readonly<Record<string, DumpedDatabase>>;

const folder = join(import.meta.dirname, '../fixtures/version-0.1.0');
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const unzipped = (name: string) => gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString();

export const old = {
  databases: JSON.parse(unzipped('databases.json')) as DumpedDatabases,
  /** What was in the storage of the extension, by key. */
  storage: JSON.parse(textOf('storage.json')) as { readonly settings: object; readonly scoring: string },
  /** Files that were exported. */
  decisionFile: unzipped('decisions.json'),
  settingsFile: textOf('settings.json'),
  resultFile: unzipped('result.json'),
};

/** Creates the databases as version 0.1.0 did. Needs nothing from outside, so that it can be called in a page, too. */
export async function writeDatabases(databases: DumpedDatabases): Promise<void> {
  for (const [name, { version, tables }] of Object.entries(databases)) {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const [table, { keyPath, indexes, records }] of Object.entries(tables)) {
          const made = opening.result.createObjectStore(table, { keyPath: keyPath as string[] });
          for (const [index, path] of Object.entries(indexes)) made.createIndex(index, path as string[]);
          for (const record of records) made.put(withBytes(record));
        }
      };
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }

  function withBytes(record: Readonly<Record<string, unknown>>): object {
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => {
        const { base64 } = Object(value);
        const isText = typeof base64 === 'string';
        return [key, isText ? Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) : value];
      }),
    );
  }
}
