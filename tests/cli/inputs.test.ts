import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandInputs } from '../../cli/inputs.ts';
import { folderWith } from './spawn.ts';

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
    const { inputs, several } = await expandInputs([folder], null);
    expect(inputs.map(({ name }) => name)).toEqual(['10.html', '9.HTM', 'a/1.md', 'a/2.txt', 'a.pdf', 'b.docx']);
    expect(several).toBe(true);
  });

  it('follows links to files, not to folders', async () => {
    const folder = await folderWith({ 'one.html': '', 'in/two.html': '' });
    await symlink(join(folder, 'one.html'), join(folder, 'in/link.html'));
    await symlink(folder, join(folder, 'in/circle.html'));
    const { inputs } = await expandInputs([folder], null);
    expect(inputs.map(({ name }) => name)).toEqual(['in/link.html', 'in/two.html', 'one.html']);
  });

  it('keeps the order and the names of what is named', async () => {
    const folder = await folderWith({ 'x.txt': '' });
    const { inputs, several } = await expandInputs(['z.html', 'HTTPS://a.gov.cn/b', '-', folder], null);
    expect(inputs.map(({ kind, name }) => [kind, name])).toEqual([
      ['file', 'z.html'],
      ['url', 'HTTPS://a.gov.cn/b'],
      ['stdin', '-'],
      ['file', 'x.txt'],
    ]);
    expect(several).toBe(true);
    expect((await expandInputs(['z.html'], null)).several).toBe(false);
  });

  it('leaves out the file that takes the result', async () => {
    const folder = await folderWith({ 'a.txt': '', 'result.txt': '' });
    const { inputs } = await expandInputs([folder], join(folder, 'result.txt'));
    expect(inputs.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('does not take a folder without reports for an audit that passed', async () => {
    const folder = await folderWith({ 'notes.rtf': '' });
    await expect(expandInputs([folder], null)).rejects.toThrow('terminal.emptyFolder');
  });
});
