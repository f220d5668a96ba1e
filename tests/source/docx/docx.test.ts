import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocxProblem, readDocx } from '../../../lib/source/docx/index.ts';
import { cell, deleted, inserted, paragraph, run, table, textBox, wordFile } from './word-file.ts';

async function texts(body: string): Promise<readonly string[]> {
  const { document } = await readDocx(wordFile(body));
  return document.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
}

describe('a Word file', () => {
  it('joins split runs and keeps paragraphs apart', async () => {
    expect(await texts(paragraph(run('收到'), run('4'), run('6件')) + paragraph(run('第二段')))).toEqual([
      '收到46件',
      '第二段',
    ]);
  });

  it('takes accepted text only: what a reviser deleted is gone, what was put in is there', async () => {
    expect(await texts(paragraph(run('收到'), deleted('44'), inserted('46'), run('件')))).toEqual(['收到46件']);
  });

  it('reads a text box once, though Word writes it twice', async () => {
    expect(await texts(paragraph(textBox(paragraph(run('框中的话')))))).toEqual(['框中的话']);
  });

  it('reads merged cells over rows and columns, and a blank cell as blank', async () => {
    const words = (text: string) => paragraph(run(text));
    const { document } = await readDocx(
      wordFile(
        table(
          cell(words('甲'), 1, 'restart') + cell(words('乙'), 2),
          cell(paragraph(), 1, 'continue') + cell(paragraph()) + cell(words('3')),
        ),
      ),
    );
    const [block] = document.blocks;
    if (block?.kind !== 'table') throw new Error('no table');
    expect(
      block.grid.rows.map((row) =>
        row.map(({ text, column, rowSpan, columnSpan }) => [text, column, rowSpan, columnSpan]),
      ),
    ).toEqual([
      [
        ['甲', 0, 2, 1],
        ['乙', 1, 1, 2],
      ],
      [
        ['', 1, 1, 1],
        ['3', 2, 1, 1],
      ],
    ]);
  });

  it('lets no markup of its text through', async () => {
    expect(await texts(paragraph(run('<img src=x onerror=alert(1)>')))).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('what cannot be read', () => {
  const whole = wordFile(paragraph(run('收到46件')));
  it.each([
    ['nothing', new Uint8Array()],
    ['no zip', strToU8('not a Word file')],
    ['a file cut off', whole.subarray(0, whole.length - 40)],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('x') })],
    ['broken XML', zipSync({ ...unzipSync(whole), 'word/document.xml': strToU8('<w:document><w:body><w:p>') })],
  ])('%s is damaged', async (_name, bytes) => {
    await expect(readDocx(bytes)).rejects.toEqual(new DocxProblem('damaged'));
  });

  it('a file that says it unpacks to more than 256 MB is not unpacked', async () => {
    const bomb = whole.slice();
    // The last directory entry before the end record is the document's; its unpacked size stands 24 bytes into it.
    const entry = bomb.length - 22 - (46 + 'word/document.xml'.length);
    new DataView(bomb.buffer).setUint32(entry + 24, 256 * 1024 * 1024 + 1, true);
    await expect(readDocx(bomb)).rejects.toEqual(new DocxProblem('tooLarge'));
  });
});
