import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface ThirdParty {
  readonly name: string;
  readonly version: string;
  /** The SPDX expression in its package.json. */
  readonly license: string;
  /** The texts of its licence files; some packages have none. */
  readonly texts: readonly string[];
}

/**
 * The packages that the extension and the command line are made with, in the order of the lock file. Not by
 * rollup-plugin-license: WXT builds each script as a bundle of its own, each of which would write the file anew with its own
 * packages alone, and what is copied (pdf.js's character maps and fonts) belongs to no bundle.
 */
export function thirdParties(root: string): readonly ThirdParty[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries<LockedPackage>(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      const files = [...licenceFiles(join(root, path)), ...ownCopy(root, name)];
      return { name, version, license, texts: files.map((file) => readFileSync(file, 'utf8').trim()) };
    });
}

/** The words of licences that a package names and does not contain; of what it contains from others. */
function ownCopy(root: string, name: string): readonly string[] {
  const file = join(root, 'assets/licences', `${name.replace('/', '+')}.txt`);
  return existsSync(file) ? [file] : [];
}

function licenceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(?:licen[cs]es?|copying|notice)\b/i.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isFile()) return [path];
      return readdirSync(path).map((name) => join(path, name));
    })
    .toSorted();
}

/** The text of THIRD-PARTY.txt: licences ask that their words are shipped with the code. */
export function thirdPartyNotices(root: string): string {
  const parts = thirdParties(root).map(({ name, version, license, texts }) =>
    // The licence of some (MPL-2.0) asks for a way to their source.
    [`${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}/v/${version}`, ...texts].join('\n\n'),
  );
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
