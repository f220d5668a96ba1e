// Prepares a fresh clone: dependencies, and browsers where the command needs them. Every npm script runs it first, in a
// `pre` script rather than with `&&`: a shell remembers where it found `node`, so within one shell the command after
// this one would still run on the machine's own Node and not on the one installed here.
// Plain JavaScript without dependencies, for Node 20. Standard output stays empty: it belongs to the command's result.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {{ tool: 'apt', packages: string[] } | { tool: 'playwright', browsers: BrowserName[] }} Action */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.gouji-setup');

/**
 * The actions that install the wanted browsers and tools; a later action is for the case that those before it failed.
 * @param {{ wanted: readonly BrowserName[], missing: readonly BrowserName[], tools?: readonly string[], chineseFont: boolean, debianRoot: boolean }} facts
 *   `tools`: Debian packages of tools that are missing; `debianRoot`: apt-get is there and may install; `chineseFont`:
 *   pages and screenshots can show Chinese.
 * @returns {Action[]}
 */
export function browserActions({ wanted, missing, tools = [], chineseFont, debianRoot }) {
  /** @type {Action[]} */
  const actions = [];
  const debianNames = { chromium: 'chromium', firefox: 'firefox-esr' };
  const packages = [...missing.map((name) => debianNames[name]), ...tools];
  if (wanted.length > 0 && !chineseFont) packages.push('fonts-noto-cjk');
  if (debianRoot && packages.length > 0) actions.push({ tool: 'apt', packages });
  if (missing.length > 0) actions.push({ tool: 'playwright', browsers: [...missing] });
  return actions;
}

/**
 * The sentence for browsers that could not be installed.
 * @param {readonly BrowserName[]} missing
 */
export function missingSentence(missing) {
  const names = missing.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox'));
  return `请先安装 ${names.join('、')}（如 npx playwright-core install ${missing.join(' ')}）。 / Please install ${names.join(' and ')} first.`;
}

/**
 * The sentence for tools that could not be installed.
 * @param {readonly string[]} missing
 */
export function missingToolsSentence(missing) {
  return `请先安装 ${missing.join('、')}，没有它们，打印和 PDF 的测试会失败。 / Please install ${missing.join(' and ')}: tests of printing and of PDF files need them.`;
}

/**
 * The browsers named by `--browsers=a,b`.
 * @param {readonly string[]} args
 * @returns {BrowserName[]}
 */
export function wantedBrowsers(args) {
  const flag = '--browsers=';
  const names = args.filter((arg) => arg.startsWith(flag)).flatMap((arg) => arg.slice(flag.length).split(','));
  return names.map((name) => {
    if (name !== 'chromium' && name !== 'firefox') throw new Error(`unknown browser: ${name}`);
    return name;
  });
}

/**
 * The Debian packages of tools named by `--tools=a,b`.
 * @param {readonly string[]} args
 */
export function wantedTools(args) {
  const flag = '--tools=';
  return args.filter((arg) => arg.startsWith(flag)).flatMap((arg) => arg.slice(flag.length).split(','));
}

/** Changes whenever what npm would install changes. @param {string} folder */
export function dependencyStamp(folder) {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(folder, name)));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/**
 * The lock file to keep: the one of before, unless package.json asks for something that it does not hold. Versions of
 * npm differ in what they write about the same packages, and setting up must not change a file that git follows.
 * @param {string} before
 * @param {string} after
 */
export function lockToKeep(before, after) {
  /** @param {string} text */
  const asked = (text) => JSON.stringify(JSON.parse(text).packages['']);
  return asked(before) === asked(after) ? before : after;
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`[setup] ${text}\n`);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, env = process.env) {
  // npm and npx are scripts on Windows, which only a shell starts there.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, env, shell, stdio: ['ignore', 2, 2] }).status === 0;
}

function installDependencies() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === dependencyStamp(root)) return true;
  say('正在安装依赖，仅首次或依赖变动后需要。 / Installing dependencies; only needed once, or after they change.');
  // npm must not run on the Node that it may be about to replace.
  const own = join(root, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== own);
  const lockFile = join(root, 'package-lock.json');
  const lock = readFileSync(lockFile, 'utf8');
  // Not `npm ci`: it would throw away the Node that may be running other commands right now.
  if (!run('npm', ['install', '--loglevel=error'], { ...process.env, PATH: path.join(delimiter) })) {
    say(
      '依赖安装失败，请检查网络或 npm 源后重试。 / npm install failed: check the network or the npm registry, then retry.',
    );
    return false;
  }
  const written = readFileSync(lockFile, 'utf8');
  if (written !== lock) writeFileSync(lockFile, lockToKeep(lock, written));
  writeFileSync(stampFile, dependencyStamp(root));
  return true;
}

/** @param {readonly BrowserName[]} names @returns {Promise<BrowserName[]>} */
async function missingOf(names) {
  const paths = await Promise.all(names.map(findBrowser));
  return names.filter((_, index) => paths[index] === null);
}

/** @param {readonly BrowserName[]} wanted @param {readonly string[]} tools */
async function installBrowsers(wanted, tools) {
  const debianRoot = existsSync('/etc/debian_version') && isDebian() && process.getuid?.() === 0;
  /** @param {string} name */
  const isInstalled = (name) => existsSync(`/var/lib/dpkg/info/${name}.list`);
  const chineseFont = !debianRoot || isInstalled('fonts-noto-cjk');
  const absent = tools.filter((name) => !isInstalled(name));
  let missing = await missingOf(wanted);
  for (const action of browserActions({ wanted, missing, tools: absent, chineseFont, debianRoot })) {
    if (action.tool === 'apt') {
      const list = action.packages.join(' ');
      say(`正在用 apt-get 安装 ${list}。 / Installing ${list} with apt-get.`);
      run('apt-get', ['update', '-qq']);
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...action.packages], env);
    } else {
      const list = (await missingOf(action.browsers)).join(' ');
      if (list === '') continue;
      say(`正在用 Playwright 下载 ${list}。 / Downloading ${list} with Playwright.`);
      run('npx', ['playwright-core', 'install', ...list.split(' ')]);
    }
  }
  missing = await missingOf(wanted);
  // Not fatal here: a test run goes on, and its tests in a browser fail.
  if (missing.length > 0) say(missingSentence(missing));
  const lacking = tools.filter((name) => !isInstalled(name) && !isOnPath(commandOf[name]));
  if (lacking.length > 0) say(missingToolsSentence(lacking));
}

/** A command of each tool that tests use. @type {Record<string, string>} */
const commandOf = { 'poppler-utils': 'pdftotext', 'libreoffice-calc': 'soffice', 'libreoffice-writer': 'soffice' };

/** @param {string | undefined} command */
function isOnPath(command) {
  return (
    command !== undefined &&
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)))
  );
}

/** Ubuntu's chromium package is a stub for a snap, so only Debian itself counts. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (installDependencies())
    await installBrowsers(wantedBrowsers(process.argv.slice(2)), wantedTools(process.argv.slice(2)));
  else process.exitCode = 1;
}
