import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserActions,
  dependencyStamp,
  lockToKeep,
  missingSentence,
  missingToolsSentence,
  wantedBrowsers,
  wantedTools,
} from '../../scripts/setup.mjs';

const root = join(import.meta.dirname, '../..');

describe('which browsers a command wants', () => {
  test('none unless named', () => expect(wantedBrowsers([])).toEqual([]));
  test('those named', () => expect(wantedBrowsers(['--browsers=chromium,firefox'])).toEqual(['chromium', 'firefox']));
  test('no others', () => expect(() => wantedBrowsers(['--browsers=netscape'])).toThrow('netscape'));
});

test('what could not be installed is named in one sentence', () => {
  expect(missingToolsSentence(['poppler-utils', 'libreoffice-calc'])).toBe(
    '请先安装 poppler-utils、libreoffice-calc，没有它们，打印和 PDF 的测试会失败。 / ' +
      'Please install poppler-utils and libreoffice-calc: tests of printing and of PDF files need them.',
  );
});

describe('which tools a command wants', () => {
  test('those named', () => {
    expect(wantedTools(['--browsers=chromium', '--tools=poppler-utils'])).toEqual(['poppler-utils']);
    expect(wantedTools([])).toEqual([]);
  });
});

describe('what is run to get them', () => {
  const ready = { wanted: [], missing: [], chineseFont: true, debianRoot: true } as const;

  test('nothing where a command wants no browser, whatever the machine lacks', () => {
    expect(browserActions({ ...ready, chineseFont: false })).toEqual([]);
  });
  test('nothing where all is there', () => {
    expect(browserActions({ ...ready, wanted: ['chromium', 'firefox'] })).toEqual([]);
  });
  test('Debian packages for root on Debian, with a Chinese font, and the download should they fail', () => {
    const facts = { wanted: ['chromium'], missing: ['chromium'], chineseFont: false, debianRoot: true } as const;
    expect(browserActions(facts)).toEqual([
      { tool: 'apt', packages: ['chromium', 'fonts-noto-cjk'] },
      { tool: 'playwright', browsers: ['chromium'] },
    ]);
  });
  test('only what is missing', () => {
    expect(browserActions({ ...ready, wanted: ['chromium', 'firefox'], missing: ['firefox'] })).toEqual([
      { tool: 'apt', packages: ['firefox-esr'] },
      { tool: 'playwright', browsers: ['firefox'] },
    ]);
    expect(browserActions({ ...ready, wanted: ['chromium'], chineseFont: false })).toEqual([
      { tool: 'apt', packages: ['fonts-noto-cjk'] },
    ]);
  });
  test('tools that are missing, with no download behind them', () => {
    expect(browserActions({ ...ready, tools: ['poppler-utils'] })).toEqual([
      { tool: 'apt', packages: ['poppler-utils'] },
    ]);
    expect(browserActions({ ...ready, tools: ['poppler-utils'], debianRoot: false })).toEqual([]);
  });
  test('the download alone on any other machine', () => {
    const facts = { ...ready, wanted: ['chromium', 'firefox'], missing: ['chromium', 'firefox'] } as const;
    expect(browserActions({ ...facts, debianRoot: false })).toEqual([
      { tool: 'playwright', browsers: ['chromium', 'firefox'] },
    ]);
  });
  test('what remains missing is said in one line, Chinese first', () => {
    expect(missingSentence(['chromium', 'firefox'])).toBe(
      '请先安装 Chromium、Firefox（如 npx playwright-core install chromium firefox）。 / Please install Chromium and Firefox first.',
    );
  });
});

describe('the lock file', () => {
  const lock = (zod: string, more = {}) =>
    JSON.stringify({ packages: { '': { dependencies: { zod } }, 'node_modules/zod': { version: '4.0.0', ...more } } });

  test('stays as it was when only another npm wrote it', () => {
    expect(lockToKeep(lock('^4'), lock('^4', { peer: true }))).toBe(lock('^4'));
  });
  test('changes when package.json asks for something else', () => {
    expect(lockToKeep(lock('^4'), lock('^4.1'))).toBe(lock('^4.1'));
  });
});

describe('the script itself, where the dependencies are in place', () => {
  let folder = '';
  let bin = '';
  const log = () => join(folder, 'called');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-setup-'));
    for (const name of ['package.json', 'package-lock.json']) cpSync(join(root, name), join(folder, name));
    for (const name of ['setup.mjs', 'browsers.mjs'])
      cpSync(join(root, 'scripts', name), join(folder, 'scripts', name));
    bin = join(folder, 'bin');
    mkdirSync(bin);
    // A machine where npm and npx only write down that they were called, and apt-get is not to be found.
    for (const name of ['npm', 'npx']) {
      writeFileSync(
        join(bin, name),
        `#!/bin/sh\necho ${name} "$@" >> '${log()}'\necho noise\n/bin/mkdir -p node_modules\n`,
        { mode: 0o755 },
      );
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function setup(...args: string[]) {
    rmSync(log(), { force: true });
    const env = { PATH: bin, GOUJI_CHROMIUM: join(folder, 'no-such-browser') };
    const run = spawnSync(process.execPath, [join(folder, 'scripts/setup.mjs'), ...args], { env, encoding: 'utf8' });
    const called = spawnSync('cat', [log()], { encoding: 'utf8' }).stdout.trim();
    return { ...run, called };
  }

  test('installs once, says so on standard error only, and has nothing to do the second time', () => {
    const first = setup();
    expect(first.called).toBe('npm install --loglevel=error');
    expect(first.stderr).toContain('[setup] 正在安装依赖');
    expect([first.stdout, first.status]).toEqual(['', 0]);
    const second = setup();
    expect([second.called, second.stderr, second.stdout, second.status]).toEqual(['', '', '', 0]);
  });

  test('installs again when the dependencies change', () => {
    const stamp = dependencyStamp(folder);
    writeFileSync(join(folder, 'package.json'), '{ "name": "other" }');
    expect(dependencyStamp(folder)).not.toBe(stamp);
    expect(setup().called).toBe('npm install --loglevel=error');
  });

  test('names the browser that it could not get, and lets the command go on', () => {
    const run = setup('--browsers=chromium');
    expect(run.called).toBe('npx playwright-core install chromium');
    expect(run.stderr).toContain('请先安装 Chromium');
    expect([run.stdout, run.status]).toEqual(['', 0]);
  });
});
