/**
 * `npm version <patch|minor|major>` runs it after it raised the version in package.json and its lock and before it commits.
 * The unreleased part of the changelog becomes that of the new version.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const UNRELEASED = '## [未发布]\n';

/** The changelog with its unreleased part under `version` and `day` (2027-03-31). Throws where that part says nothing. */
export function releaseNotes(changelog: string, version: string, day: string): string {
  const [, part] = changelog.split(UNRELEASED);
  if (part === undefined || !/^- /m.test(part.split('\n## ')[0] ?? ''))
    throw new Error('CHANGELOG.md says nothing under 未发布');
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## [${version}] - ${day}\n`);
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const path = resolve(root, 'CHANGELOG.md');
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(path, releaseNotes(readFileSync(path, 'utf8'), version, day));
}
