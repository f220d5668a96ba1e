/** Unpacks the XML of an Office file, a zip, after counting what it will cost. */
import { type UnzipFileInfo, unzipSync } from 'fflate/browser';
import type { ArchiveLimits } from '../model/limits.ts';
import { FileProblem } from './file-problem.ts';

/**
 * Unpacks the parts of XML, by name: each into as much room as the directory says and no more, so that a false size costs
 * nothing. Throws FileProblem: unpackedTooLarge where the sizes exceed the limits; damaged where it is no zip or its
 * entries cannot all be there.
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

/** A filter that fflate applies to each entry before it unpacks it: no second reading of the directory can differ. */
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

/** At least as many as there are: each element begins with <, and its end tag does, too. */
function elementsIn(xml: Uint8Array): number {
  let count = 0;
  for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) count += 1;
  return count;
}
