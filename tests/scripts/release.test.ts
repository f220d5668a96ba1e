import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../scripts/release-notes.ts';

const root = join(import.meta.dirname, '../..');
const file = (name: string) => readFileSync(join(root, name), 'utf8');

const before = `# 更新记录

## [未发布]

### 修正

- 乙。

## [0.1.0] - 2026-12-01

### 新增

- 甲。
`;

describe('a release', () => {
  it('takes what the changelog lists as unreleased', () => {
    const after = releaseNotes(before, '0.2.0', '2027-03-31');
    expect(after).toBe(before.replace('## [未发布]\n', '## [未发布]\n\n## [0.2.0] - 2027-03-31\n'));
    expect(after).toMatch(/## \[0\.2\.0\] - 2027-03-31\n\n### 修正\n\n- 乙。\n\n## \[0\.1\.0\]/);
  });

  it('is refused where nothing is listed, and does not take what an earlier one had', () => {
    expect(() => releaseNotes(before.replace('- 乙。', ''), '0.2.0', '2027-03-31')).toThrow('未发布');
    expect(() => releaseNotes('# 更新记录\n', '0.2.0', '2027-03-31')).toThrow('未发布');
  });
});

describe('the version', () => {
  const { version, license } = JSON.parse(file('package.json'));

  it('is in package.json, and the lock file goes with it', () => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const lock = JSON.parse(file('package-lock.json'));
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  });

  it('is the newest that the changelog lists, where one was released; every part there has its kind', () => {
    const [unreleased, ...released] = [...file('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(unreleased).toBe('[未发布]');
    for (const heading of released) expect(heading).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    if (released.length > 0) expect(released[0]).toContain(`[${version}]`);
    const kinds = [...file('CHANGELOG.md').matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(['新增', '变更', '弃用', '移除', '修正', '安全']).toContain(kind);
  });

  it('goes under the licence that package.json names', () => {
    expect(license).toBe('MIT');
    expect(file('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 20\d\d .+\n\nPermission is hereby granted/);
  });
});
