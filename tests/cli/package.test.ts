import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resultSchema } from '../../lib/model/result.ts';
import { root, version } from '../built/output.ts';
import { pdfOfJpegs, toJpeg } from '../generator/scans/pictures-pdf.ts';
import { pagesOf } from '../generator/scans/raster.ts';

/** The machine's own Node and npm, without those that npm puts before them. */
const PATH = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter);
let folder = '';
const installed = () => join(folder, 'node_modules/gouji');

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = { ...process.env, PATH }) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

/** The results without what differs between two runs. */
function untimed({ status, stdout, stderr }: ReturnType<typeof run>) {
  const results: { readonly timings: unknown }[] = JSON.parse(stdout);
  return { status, stderr, results: results.map((result) => ({ ...result, timings: null })) };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-package-'));
  mkdirSync(join(folder, 'reports'));
  const samples = ['assets/demo/example-2024.html', 'assets/demo/fuzhou-2020.html', 'tests/golden/fixtures/tabs.txt'];
  for (const [at, path] of [...samples, 'tests/parity/files/bordered.pdf', 'tests/parity/files/word.docx'].entries())
    copyFileSync(join(root, path), join(folder, 'reports', `${at}-${path.replace(/^.*\//, '')}`));
  writeFileSync(join(folder, 'package.json'), '{}');
  expect(run('npm', ['pack', join(root, '.output/cli'), '--silent'])).toMatchObject({
    stdout: `gouji-${version}.tgz\n`,
  });
  expect(run('npm', ['install', '--offline', '--silent', `./gouji-${version}.tgz`])).toMatchObject({ status: 0 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What --pictures loads, with the licences of the decoders; those of the rest are in THIRD-PARTY.txt. */
const picturesFolder = [
  'pictures/LICENSE_JBIG2',
  'pictures/LICENSE_OPENJPEG',
  'pictures/LICENSE_PDFJS_JBIG2',
  'pictures/LICENSE_PDFJS_OPENJPEG',
  'pictures/LICENSE_PDFJS_QCMS',
  'pictures/LICENSE_QCMS',
  'pictures/ch_PP-OCRv4_rec_infer.onnx',
  'pictures/jbig2.wasm',
  'pictures/openjpeg.wasm',
  'pictures/ort-wasm-simd-threaded.mjs',
  'pictures/ort-wasm-simd-threaded.wasm',
  'pictures/ppocr_keys_v1.txt',
  'pictures/qcms_bg.wasm',
];

test('holds the program, what it reads, and licences; it brings no other package and no source', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['gouji']);
  const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY.txt', 'cmaps/UniGB-UCS2-H.bcmap']),
  );
  expect(files.filter((path) => path.startsWith('pictures/')).toSorted()).toEqual(picturesFolder);
  expect(
    files.filter(
      (path) =>
        !path.startsWith('pictures/') &&
        !/^(?:[\w-]+\.js|cmaps(?:\/.*)?|pictures|LICENSE|THIRD-PARTY\.txt|README(?:\.en)?\.md|package\.json)$/.test(
          path,
        ),
    ),
  ).toEqual([]);
  const { dependencies, private: isPrivate } = JSON.parse(readFileSync(join(installed(), 'package.json'), 'utf8'));
  expect([dependencies, isPrivate]).toEqual([undefined, undefined]);
});

test('npx gouji says of each kind of file what the sources say', { timeout: 120_000 }, () => {
  const args = ['--format', 'json', 'reports'];
  const packed = untimed(run('npx', ['--offline', 'gouji', ...args]));
  expect(packed.results).toHaveLength(5);
  expect(packed).toEqual(untimed(run(process.execPath, [join(root, 'cli/main.ts'), ...args])));
});

test('audits many files in threads, reads lists and writes workbooks', { timeout: 120_000 }, () => {
  const paths = readdirSync(join(folder, 'reports')).map((name) => `reports/${name}`);
  const many = Array.from({ length: 4 }, () => paths).flat();
  const args = ['--format', 'json', '--jobs', '2', ...many];
  const packed = untimed(run('npx', ['--offline', 'gouji', ...args]));
  expect(packed.results).toHaveLength(20);
  expect(packed).toEqual(untimed(run(process.execPath, [join(root, 'cli/main.ts'), ...args])));
  writeFileSync(join(folder, 'list.csv'), '单位,网址\n某局,http://127.0.0.1:1/nb.html\n');
  const listed = run('npx', ['--offline', 'gouji', '--list', 'list.csv', '--format', 'jsonl', '--lang', 'en']);
  expect([listed.status, listed.stdout]).toEqual([2, expect.stringContaining('http://127.0.0.1:1/nb.html')]);
  expect(run('npx', ['--offline', 'gouji', '--format', 'xlsx', '--out', 'out.xlsx', ...paths])).toMatchObject({
    status: 1,
    stderr: '',
  });
  expect(statSync(join(folder, 'out.xlsx')).size).toBeGreaterThan(5_000);
});

test('reads scanned pages', { timeout: 300_000 }, () => {
  const bytes = readFileSync(join(root, 'tests/parity/files/bordered.pdf'));
  const pages = pagesOf(bytes, 150).map((page) => ({ ...page, bytes: toJpeg(page, 90) }));
  writeFileSync(join(folder, 'scan.pdf'), pdfOfJpegs(pages));
  writeFileSync(join(folder, 'printed.pdf'), bytes);
  const factsOf = (...args: readonly string[]) => {
    const { stdout } = run('npx', ['--offline', 'gouji', '--format', 'json', ...args]);
    return Object.entries(resultSchema.parse(JSON.parse(stdout)).report?.facts ?? {});
  };
  const printed = new Map(factsOf('printed.pdf').map(([cell, { value }]) => [cell, value]));
  const read = factsOf('--pictures', 'scan.pdf').filter(([, { state }]) => state === 'number');
  expect(read.filter(([cell, { value }]) => printed.get(cell) !== value)).toEqual([]);
  expect(read.length).toBeGreaterThanOrEqual(0.95 * printed.size);
});
