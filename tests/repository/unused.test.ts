import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCheck } from '../../scripts/checks.ts';

test('no export and no file is unused', { timeout: 120_000 }, () => {
  expect(runCheck('unused exports')).toBe(true);
});

test('knip names an export that nobody imports', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-unused-'));
  const files = {
    'package.json': '{ "name": "seed", "type": "module" }',
    'knip.json': '{ "entry": ["main.ts"], "project": ["*.ts"] }',
    'main.ts': "import { used } from './part.ts';\nconsole.log(used);\n",
    'part.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const knip = join(import.meta.dirname, '../../node_modules/knip/bin/knip.js');
  const run = spawnSync(process.execPath, [knip, '--directory', folder, '--include', 'exports'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  rmSync(folder, { recursive: true });
  expect(run.stdout).toContain('forgotten');
  expect(run.stdout).not.toMatch(/^used/m);
  expect(run.status).toBe(1);
});
