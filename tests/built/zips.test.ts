import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, builtFile, root, version, zipPath } from './output.ts';

function filesIn(zip: string): Readonly<Record<string, Uint8Array>> {
  return unzipSync(readFileSync(zip));
}

describe.each(browsers)('the zip for %s', (browser) => {
  test('holds the built extension, file by file, and nothing else', () => {
    const built = join(root, `.output/${browser}-mv3`);
    const names = readdirSync(built, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(built.length + 1));
    const packed = filesIn(zipPath(browser));
    expect(Object.keys(packed).toSorted()).toEqual(names.toSorted());
    for (const [name, bytes] of Object.entries(packed)) expect(builtFile(browser, name).equals(bytes), name).toBe(true);
    expect(JSON.parse(builtFile(browser, 'manifest.json').toString()).version).toBe(version);
  });
});

test('Edge has a zip of its own, which is that for Chrome', () => {
  expect(readFileSync(zipPath('edge')).equals(readFileSync(zipPath('chrome')))).toBe(true);
});

describe('the zip of the sources', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'gouji-sources-'));
    for (const [name, bytes] of Object.entries(filesIn(zipPath('sources')))) {
      mkdirSync(join(copy, dirname(name)), { recursive: true });
      writeFileSync(join(copy, name), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  test('holds files of the repository alone, with licence, lock file and words for who builds it', () => {
    const packed = Object.keys(filesIn(zipPath('sources')));
    const { stdout } = spawnSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
    const tracked = new Set(stdout.split('\n'));
    expect(packed.filter((name) => !tracked.has(name))).toEqual([]);
    expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'package-lock.json', 'README.en.md', 'CHANGELOG.md']));
  });

  // In another folder and at another time, from these sources alone.
  test('makes all zips again, byte for byte', () => {
    for (const args of [['zip'], ['zip', '--browser', 'firefox', '--mv3']]) {
      const run = spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...args], {
        cwd: copy,
        env: { ...process.env, NODE_ENV: undefined },
        encoding: 'utf8',
      });
      expect(run.status, run.stdout + run.stderr).toBe(0);
    }
    for (const kind of [...browsers, 'edge', 'sources'] as const)
      expect(readFileSync(zipPath(kind, copy)).equals(readFileSync(zipPath(kind))), kind).toBe(true);
  }, 240_000);
});
