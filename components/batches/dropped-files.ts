/** Files dropped, those in dropped folders too, in the order of their names. Rejects where one cannot be read. */
export async function droppedFiles(transfer: DataTransfer | null): Promise<readonly File[]> {
  if (transfer === null) return [];
  // To be taken at once: after the event there is nothing left of it.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry instanceof FileSystemFileEntry) {
    return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const inside = (await entriesOf(entry)).sort((one, other) => one.name.localeCompare(other.name));
  return (await Promise.all(inside.map(filesOf))).flat();
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // Given in pieces, until there are none.
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (piece.length === 0) return all;
    all.push(...piece);
  }
}
