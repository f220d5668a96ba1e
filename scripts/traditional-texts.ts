/**
 * `npm run traditional-texts` writes the texts of zh-TW (lib/locales/zh-TW) from those of zh-CN: OpenCC converts
 * characters and phrases, then `words` and `overrides` of lib/locales/zh-TW/overrides.ts are put in.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Converter, CustomConverter } from 'opencc-js/cn2t';

type Texts = Readonly<Record<string, string>>;

const SOURCE = 'lib/locales/zh-CN';
const TARGET = 'lib/locales/zh-TW';

/** The files of zh-TW as they should be in the checkout `root`, by their paths. Throws where a text has an override for nothing. */
export async function traditionalFiles(root: string): Promise<ReadonlyMap<string, string>> {
  const load = (path: string): Promise<object> => import(pathToFileURL(resolve(root, path)).href);
  const { words, overrides } = (await load(`${TARGET}/overrides.ts`)) as { words: string; overrides: Texts };
  const convert = Converter({ from: 'cn', to: 'twp' });
  const adapt = CustomConverter(
    words
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('→') as [string, string]),
  );
  const unused = new Set(Object.keys(overrides));
  const files = new Map<string, string>();
  const sources = readdirSync(resolve(root, SOURCE)).map((name) => {
    const code = readFileSync(resolve(root, SOURCE, name), 'utf8');
    return { name, code, joins: /^import /m.test(code) };
  });
  const joining = new Set(sources.filter(({ joins }) => joins).map(({ name }) => name));
  for (const { name, code } of sources) {
    if (joining.has(name)) {
      files.set(`${TARGET}/${name}`, `// Written by scripts/traditional-texts.ts.\n${importJson(code, joining)}`);
      continue;
    }
    const [texts] = Object.values(await load(`${SOURCE}/${name}`)) as [Texts];
    const converted: Record<string, string> = {};
    for (const [key, text] of Object.entries(texts)) {
      converted[key] = overrides[key] ?? adapt(convert(text));
      unused.delete(key);
    }
    files.set(`${TARGET}/${jsonName(name)}`, `${JSON.stringify(converted, null, 2)}\n`);
  }
  if (unused.size > 0) throw new Error(`${TARGET}/overrides.ts has a text for no key: ${[...unused].join(', ')}`);
  return files;
}

/** Those of the files that are not in the checkout as they should be. */
export async function outdatedFiles(root: string): Promise<readonly string[]> {
  const present = new Set(readdirSync(resolve(root, TARGET)).map((name) => `${TARGET}/${name}`));
  return [...(await traditionalFiles(root))]
    .filter(([path, content]) => !present.has(path) || readFileSync(resolve(root, path), 'utf8') !== content)
    .map(([path]) => path);
}

function jsonName(name: string): string {
  return name.replace(/\.ts$/, '.json');
}

/** The code of a file that joins texts of others, where those are JSON. */
function importJson(code: string, joining: ReadonlySet<string>): string {
  return code.replace(/^import \{ (\w+) \} from '\.\/([\w-]+\.ts)';$/gm, (line, texts: string, name: string) =>
    joining.has(name) ? line : `import ${texts} from './${jsonName(name)}' with { type: 'json' };`,
  );
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  for (const [path, content] of await traditionalFiles(root)) writeFileSync(resolve(root, path), content);
}
