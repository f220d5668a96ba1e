/** The least that is a Word file, around XML of its parts. */
import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The XML of an element `w:<root>`, its namespaces declared. */
export function part(root: string, content: string): string {
  return `${head}<w:${root} ${namespaces}>${content}</w:${root}>`;
}

/** `related`: other parts by the relation that the document has to them (`footnotes`, `image`), with their bytes. */
export function wordFile(
  body: string,
  related: Readonly<Record<string, { readonly target: string; readonly bytes: Uint8Array }>> = {},
): Uint8Array {
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const list = (items: string) =>
    strToU8(`${head}<Relationships xmlns="${packages}/relationships">${items}</Relationships>`);
  const others = Object.entries(related);
  // A fixed day, so that the same report makes the same file.
  const files = {
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': list(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': list(others.map(([type, { target }]) => relationship(type, type, target)).join('')),
    'word/document.xml': strToU8(part('document', `<w:body>${body}</w:body>`)),
    ...Object.fromEntries(others.map(([, { target, bytes }]) => [`word/${target}`, bytes])),
  };
  return zipSync(files, { level: 9, mtime: new Date(2026, 0, 1) });
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

/** A text box as Word writes it: for itself, and again for programs that are older. 14 cm by 3 cm, in the line. */
export function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  const size = 'cx="5040000" cy="1080000"';
  return (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent ${size}/><wp:docPr id="1" name="1"/><a:graphic>` +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
    `<wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:shape style="width:397pt;height:85pt"><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r>'
  );
}

export const deleted = (text: string): string =>
  `<w:del w:id="1" w:author="甲"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
export const inserted = (text: string): string => `<w:ins w:id="2" w:author="甲">${run(text)}</w:ins>`;

/** A picture in the line; `onePicture` is what it needs beside it. */
export const picture =
  '<w:r><w:drawing><wp:inline><wp:extent cx="5040000" cy="1080000"/><wp:docPr id="2" name="2" descr="申请情况表"/><a:graphic>' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="image"/>' +
  '</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
export const onePicture = { image: { target: 'media/image1.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) } };

/** `merge`: what vMerge says, where the cell is part of one that spans rows. */
export function cell(content: string, span = 1, merge: 'restart' | 'continue' | null = null): string {
  const merged = merge === null ? '' : `<w:vMerge w:val="${merge}"/>`;
  const properties = `${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merged}`;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export const table = (...rows: readonly string[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
