import { describe, expect, test } from 'vitest';
import { ImportError } from '../../lib/model/decision-store.ts';
import { type Migration, readDecisionFile, writeDecisionFile } from '../../lib/store/decision-file.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { stopwatch } from '../stopwatch.ts';
import { makeDecision, page } from './made-up.ts';

const file = (changes: object = {}) =>
  JSON.stringify({ kind: 'gouji-verdicts', version: 1, decisions: ['d'], snapshots: ['s'], ...changes });

function troubleOf(text: string, steps?: readonly Migration[]): string {
  try {
    readDecisionFile(text, steps);
    return 'none';
  } catch (error) {
    return error instanceof ImportError ? error.trouble : String(error);
  }
}

test('a written file is read again', () => {
  const records = { decisions: [makeDecision(), { damaged: true }, null], snapshots: [] };
  expect(readDecisionFile(writeDecisionFile(records))).toEqual(records);
});

test('a byte order mark is ignored', () => {
  expect(readDecisionFile(`\ufeff${file()}`)).toEqual({ decisions: ['d'], snapshots: ['s'] });
});

test.each([
  ['nothing', ''],
  ['no JSON', '<!doctype html>'],
  ['half a file', file().slice(0, -5)],
  ['no object', '[1]'],
  ['null', 'null'],
  ['another kind of file', file({ kind: 'gouji-settings' })],
  ['no version', file({ version: undefined })],
  ['version 0', file({ version: 0 })],
  ['a version that is no whole number', file({ version: 1.5 })],
  ['no list of decisions', file({ decisions: { 0: 'd' } })],
  ['no list of snapshots', file({ snapshots: undefined })],
  ['nested a million deep', '['.repeat(1_000_000)],
  ['nested a million deep and closed', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
])('%s is no file of decisions', (_name, text) => {
  expect(troubleOf(text)).toBe('notDecisions');
});

test('a file of a later version is refused as newer', () => {
  expect(troubleOf(file({ version: 2, decisions: undefined }))).toBe('newer');
});

describe('files of older versions', () => {
  /** In version 1 decisions were called judgements; in version 2 there were no snapshots yet. */
  const steps: readonly Migration[] = [
    (older) => {
      const { judgements, ...rest } = older as { judgements: readonly unknown[] };
      return { ...rest, decisions: judgements.map((each) => `${each} of version 1`) };
    },
    (older) => ({ ...(older as object), snapshots: [] }),
  ];

  test('go through all later migrations', () => {
    const first = JSON.stringify({ kind: 'gouji-verdicts', version: 1, judgements: ['d'] });
    expect(readDecisionFile(first, steps)).toEqual({ decisions: ['d of version 1'], snapshots: [] });
    const second = JSON.stringify({ kind: 'gouji-verdicts', version: 2, decisions: ['d'] });
    expect(readDecisionFile(second, steps)).toEqual({ decisions: ['d'], snapshots: [] });
    expect(readDecisionFile(file({ version: 3 }), steps)).toEqual({ decisions: ['d'], snapshots: ['s'] });
    expect(troubleOf(file({ version: 4 }), steps)).toBe('newer');
  });

  test('that do not fit their version are no files of decisions', () => {
    expect(troubleOf(file({ version: 1, judgements: 'none' }), steps)).toBe('notDecisions');
  });
});

describe('hostile files', () => {
  test('property names of every object are names like others', async () => {
    const store = createMemoryStore();
    const hostile = JSON.stringify({ ...makeDecision(), page: '__proto__' }).replace(
      '"raws":{',
      '"raws":{"__proto__":"polluted","constructor":"x",',
    );
    const text = `{"kind":"gouji-verdicts","version":1,"decisions":[${hostile}],"snapshots":[],"__proto__":{"polluted":1}}`;
    expect(await store.importAll(text)).toEqual({ added: 1, kept: 0, damaged: 0 });
    const [decision] = (await store.decisions('__proto__')).items;
    expect(Object.entries(decision?.finding.raws ?? {})).toEqual([
      ['constructor', 'x'],
      ['t3.granted.total', '64'],
    ]);
    expect(Object.getPrototypeOf(decision?.finding.raws)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a record nested ten thousand deep is damaged, the others are imported', async () => {
    const store = createMemoryStore();
    const deep = `{"page":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    const text = file({ decisions: [makeDecision(), 'deep'], snapshots: [] }).replace('"deep"', deep);
    expect(await store.importAll(text)).toEqual({ added: 1, kept: 0, damaged: 1 });
    expect((await store.decisions(page)).items).toEqual([makeDecision()]);
  });

  test('ten million characters are read in seconds, sound or not', async () => {
    const store = createMemoryStore();
    const note = 'x'.repeat(1000);
    const decisions = Array.from({ length: 7000 }, (_, index) => makeDecision({ place: `place ${index}`, note }));
    const text = file({ decisions: [...decisions, ...new Array(50_000).fill({ page })], snapshots: [] });
    expect(text.length).toBeGreaterThan(10_000_000);
    const spent = stopwatch();
    expect(await store.importAll(text)).toEqual({ added: 7000, kept: 0, damaged: 50_000 });
    expect(spent()).toBeLessThan(10_000);
  });
});
