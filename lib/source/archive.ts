/** The XML of an Office file: a zip of which all is counted before anything of it is unpacked. */
import { type UnzipFileInfo, unzipSync } from 'fflate/browser';
import type { ArchiveLimits } from '../model/limits.ts';
import { FileProblem } from './file-problem.ts';

/**
 * Parts of XML by name, unpacked: each into as much room as it says it takes, and no more, so that a file that lies about
 * that costs nothing. Throws FileProblem: unpackedTooLarge where it says that it unpacks to more than is read; damaged
 * where it is no zip, or its entries cannot all be there.
 */
export function unpackXml(bytes: Uint8Array, limits: ArchiveLimits): Readonly<Record<string, Uint8Array>> {
  const parts = unpack(bytes, limits);
  const elements = Object.values(parts).reduce((sum, part) => sum + elementsIn(part), 0);
  if (elements > limits.elements) throw new FileProblem('unpackedTooLarge');
  return parts;
}

function unpack(bytes: Uint8Array, limits: ArchiveLimits): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: countedXml(bytes.length, limits) });
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged', error);
  }
}

/** Asked of each entry before it is unpacked, in the unzipper's own reading of the directory: no other can differ from it. */
function countedXml(fileBytes: number, { entries, unpackedBytes }: ArchiveLimits) {
  const names = new Set<string>();
  let [count, packed, unpacked] = [0, 0, 0];
  return ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    count += 1;
    packed += size;
    if (count > entries) throw new FileProblem('unpackedTooLarge');
    // Entries that take more room together than the file has lie over each other, or it was cut.
    if (packed > fileBytes) throw new FileProblem('damaged');
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    unpacked += Math.max(size, originalSize);
    if (unpacked > unpackedBytes) throw new FileProblem('unpackedTooLarge');
    if (names.has(name)) throw new FileProblem('damaged');
    names.add(name);
    return true;
  };
}

/** No fewer than there are: each begins with <, and ends so too where it is not empty. */
function elementsIn(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) count += 1;
  return count;
}
