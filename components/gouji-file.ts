import * as limits from '../lib/model/limits.ts';

/** The text of a file that Gouji should have written; null where it cannot be read or is too large for such a file. */
export async function readGoujiFile(file: File): Promise<string | null> {
  return file.size > limits.fileBytes.own ? null : file.text().catch(() => null);
}
