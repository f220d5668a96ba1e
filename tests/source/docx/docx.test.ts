import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocxProblem, readDocx } from '../../../lib/source/docx/index.ts';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** The least that is a Word file, around the XML of its body. */
function word(body: string): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
  const types = 'http://schemas.openxmlformats.org/package/2006';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${xml}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  });
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

async function texts(body: string): Promise<readonly string[]> {
  const { document } = await readDocx(word(body));
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
    const deleted = '<w:del w:id="1" w:author="a"><w:r><w:delText>44</w:delText></w:r></w:del>';
    const inserted = `<w:ins w:id="2" w:author="a">${run('46')}</w:ins>`;
    expect(await texts(paragraph(run('收到'), deleted, inserted, run('件')))).toEqual(['收到46件']);
  });

  it('reads a text box once, though Word writes it twice', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
    const both =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框中的话')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${box('框中的话')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await texts(paragraph(both))).toEqual(['框中的话']);
  });

  it('reads merged cells over rows and columns, and a blank cell as blank', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(...(text === '' ? [] : [run(text)]))}</w:tc>`;
    const { document } = await readDocx(
      word(
        `<w:tbl><w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr>` +
          `<w:tr>${cell('', '<w:vMerge/>')}${cell('')}${cell('3')}</w:tr></w:tbl>`,
      ),
    );
    const [table] = document.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(
      table.grid.rows.map((row) =>
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
    expect(await texts(paragraph(run('&lt;img src=x onerror=alert(1)&gt;')))).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('what cannot be read', () => {
  const whole = word(paragraph(run('收到46件')));
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
