import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browsers, builtFile } from './output.ts';

test.each(browsers)('%s: the writer of workbooks has no worker, which pages of extensions may not start', (browser) => {
  const root = join(import.meta.dirname, `../../.output/${browser}-mv3`);
  const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  const writers = scripts
    .map((path) => builtFile(browser, path).toString())
    .filter((code) => code.includes('xl/worksheets'));
  expect(writers).toHaveLength(1);
  expect(writers[0]).not.toMatch(/new Worker\(/);
});
