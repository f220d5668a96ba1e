import * as limits from '../lib/model/limits.ts';

/** The text of a file that Gouji is said to have written; null where it cannot be read, or is larger than any. */
export async function readGoujiFile(file: File): Promise<string | null> {
  return file.size > limits.fileBytes.own ? null : file.text().catch(() => null);
}
