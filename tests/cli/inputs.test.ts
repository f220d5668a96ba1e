import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandInputs } from '../../cli/inputs.ts';
import { gbkName, inFolder, makePipe } from './made.ts';
import { folderWith } from './spawn.ts';

const bytesOf = (path: string | Uint8Array) => new Uint8Array(Buffer.from(path));

describe('expandInputs', () => {
  it('walks a folder in name order and names files relative to it', async () => {
    const folder = await folderWith({
      '10.html': '',
      '9.HTM': '',
      'a/2.txt': '',
      'a/1.md': '',
      'b.docx': '',
      'a.pdf': '',
      'picture.png': '',
      '.hidden.html': '',
      '.git/x.txt': '',
      'no-extension': '',
    });
    const { inputs, several } = await expandInputs([folder]);
    expect(inputs.map(({ name }) => name)).toEqual(['10.html', '9.HTM', 'a/1.md', 'a/2.txt', 'a.pdf', 'b.docx']);
    expect(several).toBe(true);
  });

  it('follows links to files, not to folders', async () => {
    const folder = await folderWith({ 'one.html': '', 'in/two.html': '' });
    await symlink(join(folder, 'one.html'), join(folder, 'in/link.html'));
    await symlink(folder, join(folder, 'in/circle.html'));
    const { inputs } = await expandInputs([folder]);
    expect(inputs.map(({ name }) => name)).toEqual(['in/link.html', 'in/two.html', 'one.html']);
  });

  it('takes no pipe, device or link to one from a folder, but a link to nothing, which is reported', async () => {
    const folder = await folderWith({ 'one.html': '' });
    makePipe(folder, 'pipe.html');
    await symlink('pipe.html', join(folder, 'to-pipe.html'));
    await symlink('/dev/zero', join(folder, 'to-zero.txt'));
    await symlink('nowhere', join(folder, 'to-nowhere.txt'));
    const { inputs } = await expandInputs([folder]);
    expect(inputs.map(({ name }) => name)).toEqual(['one.html', 'to-nowhere.txt']);
  });

  it('finds GBK names in folders and on the command line, where Node cannot decode them', async () => {
    const folder = await folderWith({ '年报.txt': '' });
    const path = inFolder(folder, gbkName);
    await writeFile(path, '');
    const inside = { kind: 'file', name: '报告.html', path: new Uint8Array(path) };
    const plain = async (args: readonly string[]) =>
      (await expandInputs(args)).inputs.map((input) =>
        'path' in input ? { ...input, path: bytesOf(input.path) } : input,
      );
    expect(await plain([folder])).toEqual([
      { kind: 'file', name: '年报.txt', path: bytesOf(join(folder, '年报.txt')) },
      inside,
    ]);
    const named = [{ ...inside, name: `${folder}/报告.html` }];
    // The argument as Node decodes it, and as people read it.
    expect(await plain([path.toString()])).toEqual(named);
    expect(await plain([join(folder, '报告.html')])).toEqual(named);
    // Node decodes 年报.html in GBK to the same name, so both files are meant, each once.
    const twin = inFolder(folder, Buffer.from([0xc4, 0xea, 0xb1, 0xa8, ...Buffer.from('.html')]));
    await writeFile(twin, '');
    const { inputs, several } = await expandInputs([path.toString(), twin.toString()]);
    expect(inputs.map(({ name }) => name).sort()).toEqual([`${folder}/年报.html`, `${folder}/报告.html`].sort());
    expect(several).toBe(true);
  });

  it('takes an address of any kind as an address, unless a file has this name', async () => {
    const folder = await folderWith({});
    const kinds = async (args: readonly string[]) => (await expandInputs(args)).inputs.map(({ kind }) => kind);
    expect(await kinds(['data:text/html,x', 'FILE:///etc/passwd', 'ftp://a.b/c', 'javascript:0'])).toEqual(
      Array(4).fill('url'),
    );
    expect(await kinds([join(folder, 'data:x'), 'C:\\x.html', '2023:x.html'])).toEqual(Array(3).fill('file'));
  });

  it('keeps the order and the names of the arguments', async () => {
    const folder = await folderWith({ 'x.txt': '' });
    const { inputs, several } = await expandInputs(['z.html', 'HTTPS://a.gov.cn/b', '-', folder]);
    expect(inputs.map(({ kind, name }) => [kind, name])).toEqual([
      ['file', 'z.html'],
      ['url', 'HTTPS://a.gov.cn/b'],
      ['stdin', '-'],
      ['file', 'x.txt'],
    ]);
    expect(several).toBe(true);
    expect((await expandInputs(['z.html'])).several).toBe(false);
  });

  it('refuses a folder without reports', async () => {
    const folder = await folderWith({ 'notes.rtf': '' });
    await expect(expandInputs([folder])).rejects.toThrow('terminal.emptyFolder');
  });
});
