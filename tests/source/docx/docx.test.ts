import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as limits from '../../../lib/model/limits.ts';
import { readDocx as readWithin } from '../../../lib/source/docx/index.ts';
import { FileProblem } from '../../../lib/source/file-problem.ts';
import { outlineOf } from '../pdf/read.ts';
import {
  cell,
  deleted,
  inserted,
  onePicture,
  paragraph,
  part,
  picture,
  run,
  table,
  textBox,
  wordFile,
} from './word-file.ts';

const readDocx = (bytes: Uint8Array) => readWithin(bytes, limits.fileReading.docx);

/** Texts of the blocks; a table as `[a|b / c|d]`. */
async function outline(...file: Parameters<typeof wordFile>): Promise<readonly string[]> {
  return outlineOf((await readDocx(wordFile(...file))).document.blocks);
}

const words = (text: string) => paragraph(run(text));

describe('a Word file', () => {
  it('joins split runs and keeps paragraphs apart', async () => {
    expect(await outline(paragraph(run('收到'), run('4'), run('6件')) + paragraph(run('第二段')))).toEqual([
      '收到46件',
      '第二段',
    ]);
  });

  it('takes accepted text only: what a reviser deleted is gone, what was put in is there', async () => {
    expect(await outline(paragraph(run('收到'), deleted('44'), inserted('46'), run('件')))).toEqual(['收到46件']);
  });

  it('reads a text box once, though Word writes it twice', async () => {
    expect(await outline(paragraph(textBox(paragraph(run('框中的话')))))).toEqual(['框中的话']);
  });

  it('reads merged cells over rows and columns, and a blank cell as blank', async () => {
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

  it('keeps a nested table whole, and one in a text box', async () => {
    const inner = table(cell(words('规章')) + cell(words('1')), cell(words('规范性文件')) + cell(words('2')));
    const rows = '[规章|1 / 规范性文件|2]';
    expect(await outline(table(cell(words('第二十条') + inner + paragraph())))).toEqual(['第二十条', rows]);
    expect(await outline(paragraph(textBox(inner)))).toEqual([rows]);
  });

  it('leaves out rows that a reviser deleted, and what was moved from its old place', async () => {
    const gone = '<w:trPr><w:del w:id="3" w:author="甲"/></w:trPr>';
    const rows = table(cell(words('规章')) + cell(words('1')), `${gone}${cell(words('旧行'))}${cell(words('2'))}`);
    expect(await outline(rows)).toEqual(['[规章|1]']);
    const moved = `<w:moveFrom w:id="4" w:author="甲">${run('全年收到')}</w:moveFrom>`;
    const here = `<w:moveTo w:id="5" w:author="甲">${run('全年收到')}</w:moveTo>`;
    expect(await outline(paragraph(moved, run('36件')) + paragraph(here, run('4件')))).toEqual(['36件', '全年收到4件']);
  });

  it('reads a footnote behind the rest, and its mark not at all', async () => {
    const body =
      paragraph(run('收到36'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run('件')) + paragraph(run('完'));
    const notes = part('footnotes', `<w:footnote w:id="2">${paragraph(run('含网上申请。'))}</w:footnote>`);
    expect(await outline(body, { footnotes: { target: 'footnotes.xml', bytes: strToU8(notes) } })).toEqual([
      '收到36件',
      '完',
      '含网上申请。',
    ]);
  });

  it('tells headings by their style', async () => {
    const heading = `<w:p><w:pPr><w:pStyle w:val="2"/></w:pPr>${run('一、总体情况')}</w:p>`;
    const styles = part('styles', '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style>');
    const { document } = await readDocx(
      wordFile(heading, { styles: { target: 'styles.xml', bytes: strToU8(styles) } }),
    );
    expect(document.blocks).toMatchObject([{ kind: 'text', text: '一、总体情况', level: 1 }]);
  });

  it('keeps the place of a picture, whatever it shows', async () => {
    const body = paragraph(run('表三如下')) + paragraph(picture) + paragraph(run('四、其他'));
    const { document } = await readDocx(wordFile(body, onePicture));
    expect(document.blocks).toMatchObject([
      { kind: 'text', text: '表三如下' },
      { kind: 'image', alt: '申请情况表' },
      { kind: 'text', text: '四、其他' },
    ]);
  });

  it('lets no markup of its text through', async () => {
    expect(await outline(paragraph(run('<img src=x onerror=alert(1)>')))).toEqual(['<img src=x onerror=alert(1)>']);
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
    await expect(readDocx(bytes)).rejects.toEqual(new FileProblem('damaged'));
  });

  it('a file that says its words unpack to more than 16 MB is not unpacked', async () => {
    await expect(readDocx(saying(16 * 1024 * 1024 + 1))).rejects.toEqual(new FileProblem('unpackedTooLarge'));
  });

  it('a file that unpacks to more than it says is cut off there', async () => {
    await expect(readDocx(saying(300))).rejects.toEqual(new FileProblem('damaged'));
  });

  it('a file with large pictures is read', async () => {
    const pictured = wordFile(paragraph(run('前'), picture), onePicture);
    const { document } = await readDocx(saying(64 * 1024 * 1024, pictured, 'word/media/image1.png'));
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['text', 'image']);
  });

  /** The file with a directory that says that the part named has `size` bytes when unpacked. */
  function saying(size: number, file = whole, part = 'word/document.xml'): Uint8Array {
    const bytes = file.slice();
    const view = new DataView(bytes.buffer);
    // Where the directory begins stands 6 bytes before the end; an entry's unpacked size stands 24 bytes into it.
    let at = view.getUint32(bytes.length - 6, true);
    const name = (): string => String.fromCharCode(...bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    while (name() !== part) at += 46 + name().length;
    view.setUint32(at + 24, size, true);
    return bytes;
  }
});
