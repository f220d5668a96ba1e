/** Dependencies are pinned, few, and each has its reason in docs/dependencies.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const packages: Readonly<Record<string, LockedPackage>> = JSON.parse(read('package-lock.json')).packages;
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('package.json names one version of each, and the lock file has that one', () => {
  for (const [name, version] of Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('every package is held by its hash, and none comes from an address of its own', () => {
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved = '' }] of locked) {
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toMatch(/^(?:https:\/\/registry\.npmjs\.org\/.*)?$/);
  }
});

test('what is shipped is little: a package more is a decision', () => {
  const shipped = locked.filter(([, { dev, optional }]) => !dev && !optional);
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(21);
  expect(shipped.length).toBeLessThanOrEqual(74);
});

test('a package may run a script at its installation only where package.json says so', () => {
  expect(manifest.allowScripts).toEqual({ node: true });
});

test('docs/dependencies.md has a reason for each', () => {
  const reasons = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(reasons.map(([, name]) => name)).toEqual(Object.keys(manifest.dependencies));
});
