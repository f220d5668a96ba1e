/** Whatever the bytes of a file are, reading it ends: with a report that is sound or with a problem that has a name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { AuditResult } from '../../lib/model/result.ts';
import { type FileReading, readFile } from '../../lib/source/file.ts';
import { FileProblem } from '../../lib/source/file-problem.ts';
import { auditDocument, readers } from '../generator/measure.ts';
import { writePdf } from '../source/pdf/pdf-writer.ts';
import { stopwatch } from '../stopwatch.ts';
import { settled, soundResult } from './sound.ts';

const folder = join(import.meta.dirname, '../parity/files');
const files = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
/** CPU milliseconds; the largest of the files takes a tenth of it. */
const MOST_TIME = 10_000;

async function readSafely(bytes: Uint8Array): Promise<FileReading | string> {
  // A copy: the reader takes over what it is given.
  return readFile(bytes.slice(), 'input', readers).catch((error: unknown) => {
    if (error instanceof FileProblem) return error.trouble;
    throw error;
  });
}

/** How it ended: a trouble, or the result of the audit. */
async function outcomeOf(bytes: Uint8Array): Promise<string | AuditResult> {
  const spent = stopwatch();
  const reading = await readSafely(bytes);
  const outcome = typeof reading === 'string' ? reading : soundResult(auditDocument(reading.document), reading.kind);
  expect(spent()).toBeLessThan(MOST_TIME);
  return outcome;
}

/** In short: what was found out of the file. Twice the same. */
async function endOf(bytes: Uint8Array): Promise<string> {
  const outcome = await outcomeOf(bytes);
  expect(await outcomeOf(bytes)).toEqual(outcome);
  if (typeof outcome === 'string') return outcome;
  return outcome.report === null ? 'no report' : 'report';
}

/** The beginnings by which kinds are told (lib/source/kind.ts). */
const heads = ['', '%PDF-1.7\n', 'PK\u0003\u0004', 'PK\u0003\u0004word/', '{\\rtf', '\u0089PNG', '<html>', '<?xml'];
const headed = fc
  .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }))
  .map(([head, rest]) => new Uint8Array([...strToU8(head, true), ...rest]));

/** A place as a part of the whole, and what becomes of it. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(300),
  kind: fc.constantFrom('replace', 'cut', 'double', 'end'),
  put: fc.uint8Array({ maxLength: 8 }),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(bytes: Uint8Array, { at, length, kind, put }: Edit): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const [before, piece, after] = [
    bytes.slice(0, start),
    bytes.slice(start, start + length),
    bytes.slice(start + length),
  ];
  if (kind === 'end') return before;
  const middle = { replace: put, cut: [], double: [...piece, ...piece] }[kind];
  return new Uint8Array([...before, ...middle, ...after]);
}

const damaged = fc
  .tuple(fc.constantFrom(...files), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([bytes, edits]) => edits.reduce(edited, bytes));

/** A Word file whose XML is damaged inside a zip that is sound. */
const word = files.filter((bytes) => strFromU8(bytes.subarray(0, 2), true) === 'PK');
const damagedXml = fc
  .tuple(fc.constantFrom(...word), fc.nat(), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([bytes, which, edits]) => {
    const parts = unzipSync(bytes);
    const xml = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const name = xml[which % (2 * xml.length)] ?? 'word/document.xml';
    return zipSync({ ...parts, [name]: edits.reduce(edited, parts[name] ?? new Uint8Array()) });
  });

const number = fc.oneof(
  fc.integer({ min: -900, max: 900 }).map(String),
  fc.constantFrom('0', '1e9', '99999999999', '-0.0001', '1.2.3', '--1'),
);
const operator = fc.oneof(
  fc
    .tuple(
      fc.array(number, { maxLength: 7 }),
      fc.constantFrom(
        ...'cm q Q re l m c h S f n W BT ET Tf Td TD Tm T* Tc Tw Tz TL Tr Ts w J gs Do sh EMC BX'.split(' '),
      ),
    )
    .map(([operands, name]) => `${operands.join(' ')} ${name}`),
  fc.constantFrom(...'BT /F 12 Tf,BT /V 9 Tf,BT /T 10 Tf,/Im Do,/None Do,/OC /None BDC,BI /W 9 ID xx EI'.split(',')),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => `<${Buffer.from(bytes).toString('hex')}> Tj`),
  fc.string({ unit: 'binary-ascii', maxLength: 8 }).map((letters) => `(${letters}) Tj`),
);
const drawn = fc
  .array(fc.array(operator, { maxLength: 80 }), { minLength: 1, maxLength: 2 })
  .map((pages) => writePdf({ pages: pages.map((operators) => ({ content: operators.join('\n') })) }));

it.each([
  ['any bytes behind the beginning of any kind', headed, 300, ['damaged', 'no report', 'picture']],
  ['files of all kinds, damaged', damaged, 60, ['damaged', 'report']],
  ['Word files with damaged parts', damagedXml, 60, ['damaged', 'report']],
  ['PDF pages with operators in any order', drawn, 60, ['no report']],
])('%s', async (_, bytes, numRuns, among) => {
  const ends = new Set<string>();
  await fc.assert(
    fc.asyncProperty(bytes, async (each) => {
      ends.add(await endOf(each));
    }),
    { ...settled, numRuns },
  );
  // The bytes went further than the first look at them.
  expect([...ends]).toEqual(expect.arrayContaining(among));
});
