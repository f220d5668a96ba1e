/** Things on a disk that are no plain files, for tests. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A named pipe. */
export function makePipe(folder: string, name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

/** 报告.html in GBK, of which no byte is UTF-8. */
export const gbkName = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, ...Buffer.from('.html')]);

export function inFolder(folder: string, name: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), name]);
}
