import { afterEach, describe, expect, it } from 'vitest';
import type { RunSettings } from '../../cli/audit-input.ts';
import { startWorkers, type Workers } from '../../cli/workers.ts';
import { resultSchema } from '../../lib/model/result.ts';

const settings: RunSettings = {
  locale: 'en',
  rules: ['period'],
  style: { format: 'jsonl', color: false, together: false, packed: false, scheme: null, expected: null },
  pictures: false,
  previous: null,
  candidates: [],
};
const broken = new URL('./broken-worker.ts', import.meta.url);
const file = (name: string) => ({ kind: 'file', name, path: name }) as const;

let workers: Workers;
afterEach(() => workers.close());

describe('startWorkers', () => {
  it.each([
    ['hang', /^Not finished after 6 seconds/],
    ['throw', /out of ink/],
    ['memory', /^The audit failed/],
  ])(
    'loses only the input whose thread fails (%s)',
    async (name, sentence) => {
      workers = startWorkers(1, settings, { seconds: name === 'hang' ? 6 : 60, megabytes: 64 }, broken);
      expect(await workers.audit(file('before'))).toEqual({ output: 'before is fine', status: 'passed' });
      const lost = await workers.audit(file(name));
      expect(lost.status).toBe('unreadable');
      const result = resultSchema.parse(JSON.parse(lost.output));
      expect(result.source.name).toBe(name);
      expect(result.error).toMatch(sentence);
      expect(await workers.audit(file('after'))).toEqual({ output: 'after is fine', status: 'passed' });
    },
    120_000,
  );
});
