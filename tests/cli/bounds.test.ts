import { spawnSync } from 'node:child_process';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { expandInputs } from '../../cli/inputs.ts';
import { readInputList } from '../../cli/list.ts';
import * as limits from '../../lib/model/limits.ts';
import { built, folderWith, linesOf } from './spawn.ts';

const cli = fileURLToPath(new URL('../../cli/', import.meta.url));
const megabyte = 1024 * 1024;

let folder = '';
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command with a heap that holds one copy of the input, but no list of its parts. */
function withLittleMemory(...args: readonly string[]) {
  const run = ['--max-old-space-size=200', built, ...args];
  const { status, stdout } = spawnSync(process.execPath, run, { cwd: folder, encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

describe('hostile files', { timeout: 120_000 }, () => {
  it.each([
    ['bytes that no encoding has', Buffer.alloc(16 * megabyte, 0xff)],
    ['nothing but zeros', Buffer.alloc(16 * megabyte)],
    ['unmarked UTF-16 that is no text', Buffer.alloc(16 * megabyte, '\u0001\ue000\0', 'utf16le')],
  ])('refuses %s in little memory', async (_, bytes) => {
    folder = await folderWith({ 'a.txt': bytes });
    expect(withLittleMemory('a.txt')).toEqual({ status: 2, last: '不是网页也不是文本，无法读取' });
  });

  it('reads a list that is mostly line breaks in little memory', async () => {
    folder = await folderWith({
      list: Buffer.concat([Buffer.from('{"text":"无"}'), Buffer.alloc(64 * megabyte, '\n')]),
    });
    expect(withLittleMemory('--list', 'list')).toMatchObject({ status: 0 });
  });

  it('refuses a list with too many entries', async () => {
    const lines = (count: number) => '{}\n'.repeat(count);
    const addresses = (count: number) =>
      Array.from({ length: count }, (__, at) => `http://a.example.gov.cn/${at}\n`).join('');
    const [full, more] = [limits.listEntries, limits.listEntries + 1];
    folder = await folderWith({
      full: lines(full),
      more: lines(more),
      'full.txt': addresses(full),
      'more.txt': addresses(more),
    });
    for (const name of ['full', 'full.txt'])
      expect(await readInputList(join(folder, name), 'zh-CN')).toHaveLength(100_000);
    for (const name of ['more', 'more.txt'])
      await expect(readInputList(join(folder, name), 'zh-CN')).rejects.toMatchObject({
        data: { reason: '清单超过 100000 份，请分成几个文件' },
      });
  });

  it('walks a folder of many files', async () => {
    folder = await folderWith(Object.fromEntries(Array.from({ length: 10_000 }, (__, at) => [`${at}.txt`, ''])));
    expect((await expandInputs([folder])).inputs).toHaveLength(10_000);
  });

  it('reports a folder and a file that may not be read, and audits the others', async () => {
    folder = await folderWith({ 'closed/a.html': '', 'closed.txt': '会议纪要', 'open.txt': '会议纪要' });
    await chmod(folder, 0o755);
    for (const name of ['closed', 'closed.txt']) await chmod(join(folder, name), 0);
    // Root may read everything, the user nobody may not.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const run = [built, '--format', 'jsonl', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, run, { ...user, encoding: 'utf8' });
    expect(linesOf(stdout).map(({ source, error }) => [source.name, error])).toEqual([
      ['closed', '无法读取：EACCES'],
      ['closed.txt', '无法读取：EACCES'],
      ['open.txt', null],
    ]);
    expect([status, stderr]).toEqual([2, '']);
    await chmod(join(folder, 'closed'), 0o755);
  });

  it('an error of the program becomes one sentence and status 2, in a timer or a promise', async () => {
    folder = await folderWith({
      'late.ts': `import { stopInOrder } from '${cli}stop.ts';
stopInOrder('en');
setTimeout(() => { throw new TypeError('out of\\u001b[2J ink'); });
setTimeout(() => console.log('not reached'), 50);`,
      'promise.ts': `import { stopInOrder } from '${cli}stop.ts';
stopInOrder('en');
Promise.reject(new Error('out of ink'));
setTimeout(() => console.log('not reached'), 50);`,
    });
    const sentence = 'The program failed before the audit was finished: out of';
    for (const [file, rest] of [
      ['late.ts', ' [2J ink'],
      ['promise.ts', ' ink'],
    ] as const) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file)], { encoding: 'utf8' });
      expect([status, stdout, stderr]).toEqual([2, '', `${sentence}${rest}\n`]);
    }
  });
});
