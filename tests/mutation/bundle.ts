import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

const entry = 'virtual:tests';
const vitest = 'virtual:vitest';

/** The names that the tests import from Vitest. */
export const suiteNames = [
  'afterAll',
  'afterEach',
  'beforeAll',
  'beforeEach',
  'describe',
  'expect',
  'it',
  'test',
  'vi',
];

/**
 * Bundles all test files of the globs into one script: an asynchronous function of `packages`, which imports a package, and
 * `suite` (suite.ts). Packages stay outside and are loaded once; our own modules are evaluated anew with each call.
 */
export async function bundleTests(root: string, globs: readonly string[], without: readonly string[]): Promise<string> {
  const files = globSync([...globs], { cwd: root, exclude: [...without] }).sort();
  if (files.length === 0) throw new Error(`No tests: ${globs.join(' ')}`);
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [asFunction(root, files), ownPlace(root)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { input: entry, output: { format: 'es', codeSplitting: false } },
    },
  });
  const result = Array.isArray(output) ? output[0] : output;
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('Nothing was bundled.');
  return `async (packages, suite) => {${withPackages(chunk.code)}\n}`;
}

/** Turns import statements, which only a module may have, into constants. */
function withPackages(code: string): string {
  const rest = code.replace(/^import\s+(?:(?<what>[^"';]+?)\s+from\s+)?"(?<from>[^"]+)";$/gm, (...match) => {
    const { what, from } = match.at(-1) as { what?: string; from: string };
    const whole = `await packages(${JSON.stringify(from)})`;
    if (what === undefined) return `${whole};`;
    const parts = /^(?<main>[\w$]+)?,?\s*(?:\* as (?<all>[\w$]+)|(?<some>\{[^}]*\}))?$/.exec(what)?.groups;
    if (parts === undefined) throw new Error(`An import of another form: ${what}`);
    const { main, all, some } = parts;
    return [
      main === undefined ? '' : `const { default: ${main} } = ${whole};`,
      all === undefined ? '' : `const ${all} = ${whole};`,
      some === undefined ? '' : `const ${some.replaceAll(/ as /g, ': ')} = ${whole};`,
    ].join('');
  });
  return rest.replace(/^export\s*\{[^}]*\};?$/gm, '');
}

/** Gives the entry, and puts `suite` in the place of Vitest. */
function asFunction(root: string, files: readonly string[]): Plugin {
  const names = new Map(files.map((file) => [resolve(root, file), file]));
  return {
    name: 'tests-as-function',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? entry : id === 'vitest' ? vitest : null),
    load(id) {
      if (id === entry) return [...names.keys()].map((path) => `import ${JSON.stringify(path)};`).join('\n');
      return id === vitest ? `export const { ${suiteNames.join(', ')} } = suite.api;` : null;
    },
    transform(code, id) {
      const name = names.get(id);
      return name === undefined ? null : `suite.file(${JSON.stringify(name)});${code}`;
    },
  };
}

/** Tests read files in their own folder, so each module keeps its own address. */
function ownPlace(root: string): Plugin {
  return {
    name: 'own-place',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(root) || !code.includes('import.meta.')) return null;
      return (
        code
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
          // A script that a test imports is not what was started.
          .replaceAll('import.meta.main', 'false')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      );
    },
  };
}
