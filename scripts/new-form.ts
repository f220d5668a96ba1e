/**
 * `npm run new-form <year> <notice>`, as in `npm run new-form 2027 〔2027〕12`: lays out the form of a new notice, in force
 * from that year on, as a copy of the newest form, which ends the year before. What differs is then written into the copy.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const LIST = 'lib/model/form.ts';
const INDEX = 'lib/forms/index.ts';
const TEXTS = ['zh-CN', 'en'].flatMap((locale) =>
  ['names', 'interface'].map((file) => `lib/locales/${locale}/${file}.ts`),
);

/** Writes the form under `root`; gives the paths of what it wrote. Throws, and writes nothing, where it cannot. */
export function layOutForm(root: string, year: string, notice: string): readonly string[] {
  const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');
  const last = /'(\d{4})'\] as const/.exec(read(LIST))?.[1] ?? '';
  if (!/^20\d\d$/.test(year) || year <= last) throw new Error(`"${year}" is no year after ${last}`);
  if (!/^〔20\d\d〕\d+$/.test(notice)) throw new Error(`"${notice}" is no notice, as in 〔2027〕12`);
  const renewed = (words: string): string =>
    words.replaceAll(/〔\d{4}〕\d+|20\d\d/g, (found) =>
      found === last ? year : found.startsWith('〔') ? notice : found,
    );
  const lastForm = `lib/forms/form-${last}.ts`;
  const written = new Map([[`lib/forms/form-${year}.ts`, renewed(read(lastForm))]]);
  const change = (path: string, from: string | RegExp, to: (found: string) => string): void => {
    const before = written.get(path) ?? read(path);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has nothing like ${from}`);
    written.set(path, after);
  };
  const end = Number(year) - 1;
  change(lastForm, `[${last}, null]`, () => `[${last}, ${end}]`);
  change(lastForm, /^(.*) and later, still in force\./, (comment) => comment.replace(/and later.*/, `to ${end}.`));
  change(LIST, `'${last}']`, (found) => found.replace(']', `, '${year}']`));
  change(INDEX, new RegExp(`^import .*form-${last}.*\\n`, 'm'), (line) => line + renewed(line));
  change(INDEX, `'${last}': form${last}`, (entry) => `${entry}, ${renewed(entry)}`);
  for (const path of TEXTS) change(path, new RegExp(`^.*form\\.${last}'.*\\n`, 'm'), (line) => line + renewed(line));
  for (const [path, content] of written) writeFileSync(resolve(root, path), content);
  return [...written.keys()];
}

if (import.meta.main) {
  const [year = '', notice = ''] = process.argv.slice(2);
  try {
    for (const path of layOutForm(resolve(import.meta.dirname, '..'), year, notice)) console.log(path);
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : error}\nnpm run new-form <year> <notice, as in 〔2027〕12>`,
    );
    process.exitCode = 2;
  }
}
