import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { exportSettings, importSettings } from '../../lib/settings/transfer.ts';
import { stopwatch } from '../stopwatch.ts';

const settings: Settings = {
  ...defaultSettings,
  rules: { 'cell-blank': 'off' },
  agencies: { 南湖区民政局: { level: 'county', kind: 'department' } },
  sites: ['www.example.edu.cn'],
  marks: false,
};

test('an exported file has its kind and can be imported', () => {
  const text = exportSettings(settings);
  expect(JSON.parse(text)).toEqual({ kind: 'gouji-settings', ...settings });
  const { version: _version, ...changes } = settings;
  expect(importSettings(text)).toEqual({ kind: 'settings', changes, damaged: [] });
});

test.each([
  ['', 'notJson'],
  ['{"kind":"gouji-settings"', 'notJson'],
  ['PK\u0003\u0004', 'notJson'],
  ['null', 'notSettings'],
  ['[]', 'notSettings'],
  ['"gouji-settings"', 'notSettings'],
  ['{"version":1,"theme":"dark"}', 'notSettings'],
  ['{"kind":"gouji-verdicts","version":1}', 'notSettings'],
  ['{"kind":"gouji-settings"}', 'notSettings'],
  ['{"kind":"gouji-settings","version":"1"}', 'notSettings'],
  ['{"kind":"gouji-settings","version":2,"theme":"dark"}', 'newer'],
])('%s is refused: %s', (text, why) => {
  expect(importSettings(text)).toEqual({ kind: 'refused', why });
});

test('a file changes only its own parts, and sound entries of damaged ones', () => {
  const file = { kind: 'gouji-settings', version: 1, theme: 'sepia', sites: ['a.example', '*'], marks: false };
  expect(importSettings(JSON.stringify(file))).toEqual({
    kind: 'settings',
    changes: { sites: ['a.example'], marks: false },
    damaged: ['sites', 'theme'],
  });
});

test('a hostile file changes nothing else and is read in seconds', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const many = Array.from({ length: 200_000 }, (_, at) => `"rule-${at}":"off"`).join();
  const spent = stopwatch();
  const nested = importSettings(`{"kind":"gouji-settings","version":1,"agencies":${deep},"marks":false}`);
  expect(nested).toEqual({ kind: 'settings', changes: { marks: false }, damaged: ['agencies'] });
  const large = importSettings(`{"kind":"gouji-settings","version":1,"rules":{${many}}}`);
  expect(large.kind === 'settings' ? Object.keys(large.changes.rules ?? {}).length : 0).toBe(200_000);
  expect(spent()).toBeLessThan(10_000);
  const born = '{"kind":"gouji-settings","version":1,"__proto__":{"theme":"dark"},"rules":{"__proto__":"off"}}';
  expect(importSettings(born)).toMatchObject({ kind: 'settings', changes: { rules: {} } });
  expect({}).not.toHaveProperty('theme');
});
