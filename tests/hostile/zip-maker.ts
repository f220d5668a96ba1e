/** Writes zip archives for tests, entry by entry, so that a directory may say what is not so. */
import { deflateRawSync } from 'node:zlib';

export interface Member {
  readonly name: string;
  /** As it lies in the file: packed where `packed` says so. */
  readonly data: Uint8Array;
  readonly packed?: boolean;
  /** Bytes when unpacked, as the directory says. */
  readonly size: number;
}

export function packed(name: string, content: Uint8Array | string): Member {
  const bytes = Buffer.from(content);
  return { name, data: deflateRawSync(bytes, { level: 9 }), packed: true, size: bytes.length };
}

export function stored(name: string, content: Uint8Array | string): Member {
  const data = Buffer.from(content);
  return { name, data, size: data.length };
}

/**
 * `again`: directory entries beyond those of the members, each with a name of its own, that lead to the data of the
 * member named.
 */
export function writeZip(
  members: readonly Member[],
  again: { readonly of: string; readonly times: number } | null = null,
) {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const list = (name: string, { data, packed: deflated, size }: Member, offset: number): void => {
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(deflated ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
  };
  for (const member of members) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(member.packed ? 8 : 0, 8);
    head.writeUInt32LE(member.data.length, 18);
    head.writeUInt32LE(member.size, 22);
    head.writeUInt16LE(member.name.length, 26);
    parts.push(head, Buffer.from(member.name), Buffer.from(member.data));
    list(member.name, member, at);
    if (again?.of === member.name) for (let time = 0; time < again.times; time++) list(`word/x${time}.xml`, member, at);
    at += 30 + member.name.length + member.data.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, entries, end]));
}
