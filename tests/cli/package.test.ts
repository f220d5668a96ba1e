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
import { root, version } from '../built/output.ts';

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

test('holds the program, what it reads, and licences; it brings no other package and no source', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['gouji']);
  const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' });
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY.txt', 'cmaps/UniGB-UCS2-H.bcmap']),
  );
  expect(
    files.filter(
      (path) =>
        !/^(?:[\w-]+\.js|cmaps(?:\/.*)?|LICENSE|THIRD-PARTY\.txt|README(?:\.en)?\.md|package\.json)$/.test(path),
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
