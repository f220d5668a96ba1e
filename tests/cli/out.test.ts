import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { chmod, link, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { demoPage } from '../../scripts/demo/pages.ts';
import { gbkName, inFolder, makePipe } from './made.ts';
import { built, folderWith, gouji, launcher, main, startNode } from './spawn.ts';

const page = demoPage('quangang-2023');

/** A folder with a.html and links to it of each kind, a list, and another folder with the report. */
async function folderOfLinks(): Promise<string> {
  const folder = await folderWith({
    'a.html': page,
    'now.html': page.replaceAll('2023', '2024'),
    'list.jsonl': JSON.stringify({ name: 'x', text: '会议纪要' }),
    'last/z.html': page,
  });
  await symlink('a.html', join(folder, 'symbolic.html'));
  await link(join(folder, 'a.html'), join(folder, 'hard.html'));
  await link(join(folder, 'last/z.html'), join(folder, 'z.html'));
  await link(join(folder, 'list.jsonl'), join(folder, 'hard.jsonl'));
  await writeFile(inFolder(folder, gbkName), page);
  await link(inFolder(folder, gbkName), join(folder, 'gbk-hard.html'));
  return folder;
}

/** Names and contents of all files of a folder. */
async function everything(folder: string): Promise<readonly unknown[]> {
  const inside = async (path: string) =>
    (await readdir(path, { encoding: 'buffer', withFileTypes: true }))
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => inFolder(path, name));
  const paths = [...(await inside(folder)), ...(await inside(join(folder, 'last')))];
  return Promise.all(paths.map(async (path) => [path.toString('latin1'), await readFile(path, 'utf8')]));
}

describe('--out over a file that is read', { timeout: 120_000 }, () => {
  it.each([
    ['the input', ['a.html', '--out', 'a.html']],
    ['the input by another path', ['a.html', '--out', './last/../a.html']],
    ['the input through a symbolic link', ['a.html', '--out', 'symbolic.html']],
    ['what a symbolic link leads to', ['symbolic.html', '--out', 'a.html']],
    ['a hard link of the input', ['a.html', '--out', 'hard.html']],
    ['a file of a folder', ['last', '--out', 'last/z.html']],
    ['a hard link of a file of a folder', ['last', '--out', 'z.html']],
    ['a file whose name is no UTF-8', ['.', '--out', 'gbk-hard.html']],
    ['the list', ['--list', 'list.jsonl', '--out', 'list.jsonl']],
    ['a hard link of the list', ['--list', 'list.jsonl', '--out', 'hard.jsonl']],
    ['last year’s report', ['now.html', '--previous', 'a.html', '--out', 'hard.html']],
    ['a file of the folder of last year’s reports', ['now.html', '--previous-dir', 'last', '--out', 'z.html']],
  ])('%s is refused', async (_, args) => {
    const folder = await folderOfLinks();
    const before = await everything(folder);
    const { status, stdout, stderr } = await gouji(args, '', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`--out 的文件 ${args.at(-1)} 也是要读取的文件，会被覆盖，请换一个文件名（--help 查看用法）\n`);
    expect(await everything(folder)).toEqual(before);
  });

  it.each([[['-', '--out', 'a.html']], [['--list', '-', '--out', 'a.html']]])(
    'standard input is refused: %j',
    async (args) => {
      const folder = await folderWith({ 'a.html': page });
      const stdin = openSync(join(folder, 'a.html'), 'r');
      const { status } = spawnSync(process.execPath, [built, ...args], {
        cwd: folder,
        stdio: [stdin, 'pipe', 'pipe'],
      });
      closeSync(stdin);
      expect([status, await readFile(join(folder, 'a.html'), 'utf8')]).toEqual([2, page]);
    },
  );
});

describe('--out of a folder', { timeout: 120_000 }, () => {
  it.each([
    ['one that is there', 'last', ['--format', 'csv'], 'last/问题清单.csv'],
    ['a new one', 'new/deep/', ['--format', 'xlsx'], 'new/deep/问题清单.xlsx'],
    ['in English', 'last', ['--format', 'html', '--lang', 'en'], 'last/Result-of-the-audit.html'],
    ['of text', 'last/', [], 'last/核查结果.txt'],
    ['of letters', 'last', ['--format', 'docx'], 'last/核查意见书.docx'],
    ['of an assessment', 'last', ['--format', 'docx', '--together'], 'last/评估报告.docx'],
    ['of data', 'last', ['--format', 'facts-wide-csv'], 'last/读取数据.csv'],
  ])('%s names the file by what it holds', async (_, out, args, path) => {
    const folder = await folderWith({ 'a.html': page, 'last/z.html': page });
    expect(await gouji(['a.html', '--out', out, ...args], '', folder)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await stat(join(folder, path))).size).toBeGreaterThan(0);
  });

  it('says where no folder can be', async () => {
    const folder = await folderWith({ 'a.html': page });
    const { status, stderr } = await gouji(['a.html', '--out', 'a.html/'], '', folder);
    expect([status, stderr]).toEqual([2, '无法写入 a.html/：ENOTDIR（--help 查看用法）\n']);
  });
});

describe('--out', { timeout: 120_000 }, () => {
  it('replaces a file, keeps its permissions and the link to it, and leaves no temporary file', async () => {
    const folder = await folderWith({ 'a.html': page, 'result.txt': 'of the last run' });
    await chmod(join(folder, 'result.txt'), 0o604);
    await symlink('result.txt', join(folder, 'link.txt'));
    await symlink('new.txt', join(folder, 'dangling.txt'));
    for (const out of ['link.txt', 'dangling.txt'])
      expect(await gouji(['a.html', '--out', out], '', folder)).toEqual({ status: 0, stdout: '', stderr: '' });
    const [result, fresh] = await Promise.all(
      ['result.txt', 'new.txt'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(result).toMatch(/^a\.html\n泉港区/);
    expect(fresh).toBe(result);
    expect((await stat(join(folder, 'result.txt'))).mode & 0o7777).toBe(0o604);
    expect(await readlink(join(folder, 'link.txt'))).toBe('result.txt');
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'dangling.txt', 'link.txt', 'new.txt', 'result.txt']);
  });

  it.each([
    ['the build', [built]],
    ['the sources on this Node', [launcher]],
    ['the sources on the Node that the launcher finds', ['--no-strip-types', launcher]],
  ])('keeps the last result when it is stopped (%s)', async (_, start) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      const folder = await folderWith({ 'result.json': 'of the last run' });
      const pipe = makePipe(folder, 'never.html');
      const args = [...start, '--lang', 'en', '--format', 'json', '--out', 'result.json', pipe];
      const child = startNode(args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
      // The temporary file exists once the work has begun.
      while (!(await readdir(folder)).some((name) => name.startsWith('.gouji-'))) await setTimeout(20);
      child.kill(signal);
      // The pipe ends when both processes have.
      const { status, stderr } = await child.ended;
      expect([status, stderr]).toEqual([2, 'Stopped before the audit was finished\n']);
      expect((await readdir(folder)).sort()).toEqual(['never.html', 'result.json']);
      expect(await readFile(join(folder, 'result.json'), 'utf8')).toBe('of the last run');
    }
  });

  it('keeps the last result when there is no room for the new one', async () => {
    const folder = await folderWith({ 'a.html': page, 'result.json': 'of the last run' });
    // Files may have a block of 512 or 1024 bytes; the result has some 20 KB.
    const command = `ulimit -f 1; exec "${process.execPath}" "${built}" --format json --out result.json a.html`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, '无法写入 result.json：EFBIG（--help 查看用法）\n']);
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'result.json']);
    expect(await readFile(join(folder, 'result.json'), 'utf8')).toBe('of the last run');
  });

  it('writes to pipes, devices and standard output directly', async () => {
    const folder = await folderWith({ 'a.html': page, 'out.txt': '' });
    const words = (await gouji(['a.html'], '', folder)).stdout;
    expect(await gouji(['a.html', '--out', '/dev/null'], '', folder)).toMatchObject({ status: 0, stdout: '' });
    expect(await gouji(['a.html', '--out', '/dev/stdout'], '', folder)).toMatchObject({ status: 0, stdout: words });
    const full = await gouji(['a.html', '--out', '/dev/full'], '', folder);
    expect(full).toMatchObject({ status: 2, stderr: '无法写入 /dev/full：ENOSPC（--help 查看用法）\n' });
    const between = `echo before; "${process.execPath}" "${built}" --out /dev/stdout a.html; echo after`;
    spawnSync('sh', ['-c', `{ ${between}; } > out.txt`], { cwd: folder });
    expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(`before\n${words}after\n`);
    const pipe = makePipe(folder, 'pipe');
    const [read] = await Promise.all([readFile(pipe, 'utf8'), gouji(['a.html', '--out', 'pipe'], '', folder)]);
    expect(read).toBe(words);
    expect((await stat('/dev/null')).isCharacterDevice() && (await stat(pipe)).isFIFO()).toBe(true);
  });

  it('ends with 2 where it can write neither result nor message', async () => {
    const folder = await folderWith({ 'a.html': page });
    const statusOf = (words: string) =>
      spawnSync('sh', ['-c', `"${process.execPath}" ${words}`], { cwd: folder, stdio: 'ignore' }).status;
    for (const start of [`"${built}"`, `"${launcher}"`, `--no-strip-types "${launcher}"`, `"${main}"`])
      expect([
        statusOf(`${start} --nothing 2>/dev/full`),
        statusOf(`${start} a.html >/dev/full 2>/dev/full`),
        statusOf(`${start} --help >/dev/full`),
        statusOf(`${start} a.html >/dev/null 2>/dev/full`),
      ]).toEqual([2, 2, 2, 0]);
  });
});
