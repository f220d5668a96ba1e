/**
 * The parts of pdf.js that the reader uses and pdf.js does not document. package.json pins its version: when a new one
 * lacks a part, the test of that name fails.
 */
import { join } from 'node:path';
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { afterAll, expect, it } from 'vitest';
// Brings what the library misses in Node.
import '../../../lib/source/pdf/in-node.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { hex, text, writePdf } from './pdf-writer.ts';

/** Every operator whose arguments the reader reads. */
const content = `0.5 w 1 0 0 RG 0 1 0 rg /State gs q 2 0 0 2 0 0 cm /Im Do Q
0 0 m 10 0 l 10 10 20 20 30 30 c h 0 0 50 50 re W n 1 1 m 9 1 l S /OC /Off BDC EMC /Fm Do
BT /F 10 Tf 1 Tc 2 Tw 50 Tz 14 TL 3 Ts 1 Tr 100 700 Td [<${hex('件')}> -1000] TJ T* ET ${text(90, 700, '竖', { font: 'V' })}`;
const form = '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 5 5] /Length 0 >>\nstream\n\nendstream';
const bytes = writePdf({
  pages: [{ content }],
  catalog: '/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>',
  resources:
    '/ExtGState << /State << /LW 2 /ca 0.5 /CA 0.5 /BM /Multiply >> >> /Properties << /Off 7 0 R >> /XObject << /Im 6 0 R /Fm 10 0 R >>',
  more: [form],
});
const { port1, port2 } = new MessageChannel();
const sent: { readonly chunk?: { readonly fnArray?: unknown } }[] = [];
port1.addEventListener('message', ({ data }) => sent.push(data));
WorkerMessageHandler.initializeFromPort(port2);
port1.start();
port2.start();
const worker = library.PDFWorker.create({ port: port1 as never, verbosity: 0 });
const task = library.getDocument({
  data: bytes,
  worker,
  cMapUrl: join(import.meta.dirname, '../../../node_modules/pdfjs-dist/cmaps/'),
  verbosity: 0,
  maxImageSize: 0,
  // Of a document the library uses these two functions alone, for its fonts.
  ownerDocument: { fonts: { add: () => {}, delete: () => {} } } as never,
});
const file = await task.promise;
const page = await file.getPage(1);
const list = await page.getOperatorList();
afterAll(async () => {
  await task.destroy();
  port1.close();
});

const { OPS } = library;
const argumentsOf = (operator: number): readonly unknown[] =>
  list.fnArray.flatMap((found, at) => (found === operator ? [list.argsArray[at]] : []));

it('package.json pins the version', () => {
  expect(packageFile.dependencies['pdfjs-dist']).toBe(library.version);
});

it('OPS has each operator that the reader knows by its name', () => {
  const names =
    'dependency save restore transform setLineWidth setGState setFillRGBColor setStrokeRGBColor setFillColorN ' +
    'setStrokeColorN beginText setTextMatrix moveText setLeadingMoveText nextLine setLeading setCharSpacing ' +
    'setWordSpacing setHScale setTextRise setTextRenderingMode setFont showText clip eoClip constructPath shadingFill ' +
    'paintFormXObjectBegin paintFormXObjectEnd beginAnnotation endAnnotation beginMarkedContent ' +
    'beginMarkedContentProps endMarkedContent stroke closeStroke fill eoFill fillStroke eoFillStroke ' +
    'closeFillStroke closeEOFillStroke';
  const missing = names.split(' ').filter((name) => typeof (OPS as Record<string, unknown>)[name] !== 'number');
  expect(missing).toEqual([]);
});

it('the parser sends operators as chunks with fnArray', () => {
  const counts = sent.map(({ chunk }) => (Array.isArray(chunk?.fnArray) ? chunk.fnArray.length : 0));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(list.fnArray.length);
});

it.each([
  ['setLineWidth', [[0.5]]],
  ['setStrokeRGBColor', [['#ff0000']]],
  ['setFillRGBColor', [['#00ff00']]],
  [
    'setGState',
    [
      [
        [
          ['LW', 2],
          ['ca', 0.5],
          ['CA', 0.5],
          ['BM', 'multiply'],
        ],
      ],
    ],
  ],
  ['transform', [[2, 0, 0, 2, 0, 0]]],
  // The picture is left out before it is decoded: nothing stands between transform and restore.
  ['paintImageXObject', []],
  // What ends the path, its coordinates each behind a code (0 move, 1 line, 2 curve, 4 close), the box around it.
  [
    'constructPath',
    [
      [
        OPS.endPath,
        [Float32Array.of(0, 0, 0, 1, 10, 0, 2, 10, 10, 20, 20, 30, 30, 4, 0, 0, 0, 1, 50, 0, 1, 50, 50, 1, 0, 50, 4)],
        Float32Array.of(0, 0, 50, 50),
      ],
      [OPS.stroke, [Float32Array.of(0, 1, 1, 1, 9, 1)], Float32Array.of(1, 1, 9, 1)],
    ],
  ],
  ['beginMarkedContentProps', [['OC', { type: 'OCG', id: '7R' }]]],
  ['paintFormXObjectBegin', [[Float32Array.of(1, 0, 0, 1, 5, 5), Float32Array.of(0, 0, 9, 9)]]],
  // Fonts of the whole file have ids that begin with g_.
  ['dependency', [[expect.stringMatching(/^g_/)], [expect.stringMatching(/^g_/)]]],
  [
    'setFont',
    [
      [expect.stringMatching(/^g_/), 10],
      [expect.stringMatching(/^g_/), 10],
    ],
  ],
  ['setCharSpacing', [[1]]],
  ['setWordSpacing', [[2]]],
  ['setHScale', [[50]]],
  ['setLeading', [[14]]],
  ['setTextRise', [[3]]],
  ['setTextRenderingMode', [[1]]],
  ['moveText', [[100, 700]]],
  ['setTextMatrix', [[Float32Array.of(1, 0, 0, 1, 90, 700)]]],
  // A step back and a step forth are numbers among the glyphs.
  [
    'showText',
    [[[{ unicode: '件', width: 1000, isSpace: false }, -1000]], [[{ unicode: '竖', vmetric: [-1000, 500, 880] }]]],
  ],
] as const)('%s has the arguments that the reader reads', (name, expected) => {
  expect(argumentsOf(OPS[name])).toMatchObject(expected);
});

it('commonObjs has the fonts, with their matrix and whether they are vertical', async () => {
  const ids = argumentsOf(OPS.dependency).map((found) => String((found as readonly unknown[])[0]));
  const fonts = await Promise.all(ids.map((id) => new Promise((resolve) => page.commonObjs.get(id, resolve))));
  expect(ids.map((id) => page.commonObjs.has(id))).toEqual([true, true]);
  expect(fonts).toMatchObject([{ fontMatrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false }, { vertical: true }]);
});

it('the configuration of layers knows which are off', async () => {
  const layers = await file.getOptionalContentConfig();
  expect(layers.isVisible({ type: 'OCG', id: '7R' })).toBe(false);
});
