import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openOutput } from '../../cli/output.ts';
import { folderWith } from './spawn.ts';

const warnings: Error[] = [];
const note = (warning: Error): void => {
  warnings.push(warning);
};
afterEach(() => {
  process.off('warning', note);
  warnings.length = 0;
});

describe('openOutput', () => {
  it('waits for a slow file again and again, and leaves no listener', async () => {
    process.on('warning', note);
    const path = join(await folderWith({}), 'out');
    const output = await openOutput(path);
    // Each write is more than a stream takes at once, and there are more writes than a stream may have listeners.
    for (let count = 0; count < 30; count += 1) expect(await output.write('勾稽'.repeat(50_000))).toBe(true);
    await output.write(new Uint8Array([0x50, 0x4b]));
    await output.close();
    await setImmediate();
    expect(warnings).toEqual([]);
    expect((await readFile(path)).length).toBe(30 * 50_000 * 2 * 3 + 2);
  });
});
