import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { parseSettings, withChanges } from '../../lib/settings/parse.ts';

const changed: Settings = {
  version: 1,
  rules: { 'cell-blank': 'off', 't3-balance': 'notice' },
  agencies: { 宁安市人民政府办公厅: { level: 'county', kind: 'department' } },
  formerly: { 宁安市水务局: { 宁安市水利局: true, 宁安市河务局: false } },
  deadlines: { town: [1, 31], government: [3, 15] },
  thresholds: { repeated: 0.3 },
  papers: {
    office: '宁安市政务公开办公室',
    reviewer: '周明',
    number: '',
    letter: { days: 10 },
    passed: { closing: '复核通过。' },
    assessment: { title: '评估报告' },
  },
  sites: ['www.example.edu.cn', 'xn--fiqs8s'],
  marks: false,
  pictures: true,
  theme: 'dark',
  language: 'zh-TW',
};

const { agencies: _agencies, ...older } = changed;
/** Written before there was a letter to who corrected all. */
const { passed: _passed, ...olderPapers } = changed.papers;
const later = { ...changed, rules: { 'rule-of-2031': 'off' } } as const;
test.each([
  ['nothing: the defaults', undefined, defaultSettings],
  ['all parts', structuredClone(changed), changed],
  ['all parts of an older version: new ones have their defaults', older, { ...changed, agencies: {} }],
  [
    'papers of an older version',
    { ...changed, papers: olderPapers },
    { ...changed, papers: { ...changed.papers, passed: {} } },
  ],
  ['rules of a later version: they are kept', later, later],
])('storage holds %s', (_name, stored, settings) => {
  expect(parseSettings(stored)).toEqual({ settings, damaged: [], newer: false });
});

test.each([
  ['rules', 'off', {}],
  ['rules', null, {}],
  ['agencies', ['宁安市'], {}],
  ['formerly', ['宁安市'], {}],
  ['deadlines', { town: [2, 29] }, {}],
  ['deadlines', { town: [1, 31, 0] }, {}],
  ['deadlines', { village: [1, 31] }, {}],
  ['thresholds', { repeated: 0 }, {}],
  ['thresholds', { overviewLength: '1000' }, {}],
  ['papers', { office: '宁安市政务公开办公室' }, defaultSettings.papers],
  ['papers', { ...changed.papers, letter: { days: 0 } }, defaultSettings.papers],
  ['sites', 'www.example.edu.cn', []],
  ['marks', 'yes', true],
  ['pictures', 1, false],
  ['theme', 'sepia', 'system'],
  ['language', 'zh', 'system'],
] as const)('damaged %s (%o) falls back alone', (part, value, fallback) => {
  const { settings, damaged } = parseSettings({ ...changed, [part]: value });
  expect(settings).toEqual({ ...changed, [part]: fallback });
  expect(damaged).toEqual([part]);
});

test('of rules, agencies, answers and sites only damaged entries are left out', () => {
  const { settings, damaged } = parseSettings({
    ...changed,
    rules: { ...changed.rules, percentage: 'loud', period: 3 },
    agencies: { ...changed.agencies, 南湖区: { level: 'county' } },
    formerly: { ...changed.formerly, 宁安市文旅局: { 宁安市文化局: 'yes' } },
    sites: [...changed.sites, 5, '*', '*.example.cn', 'http://a.example/', 'A.example', 'a b', ''],
  });
  expect(settings).toEqual(changed);
  expect(damaged).toEqual(['rules', 'agencies', 'formerly', 'sites']);
});

test('settings of a later version are refused as a whole and not overwritten', () => {
  const parsed = parseSettings({ ...changed, version: 2, theme: 'sepia' });
  expect(parsed).toEqual({ settings: defaultSettings, damaged: [], newer: true });
  expect(withChanges({ ...changed, version: 2 }, { theme: 'dark' })).toBeNull();
});

test.each([null, 'settings', 7, [], {}, { version: '1' }, { version: 0 }, { version: Number.NaN }, { theme: 'dark' }])(
  '%o is no settings: all parts are damaged and have their defaults',
  (stored) => {
    const parts = ['rules', 'agencies', 'formerly', 'deadlines', 'thresholds', 'sites', 'papers', 'marks'];
    const damaged = [...parts, 'pictures', 'theme', 'language'];
    expect(parseSettings(stored)).toEqual({ settings: defaultSettings, damaged, newer: false });
  },
);

test('property names of every object are keys like others, and `__proto__` changes nothing', () => {
  const stored: unknown = JSON.parse(
    '{"version":1,"__proto__":{"theme":"dark"},"rules":{"__proto__":"off","constructor":"off","toString":"loud"},' +
      '"agencies":{"__proto__":{"level":"town","kind":"other"}},"hasOwnProperty":1}',
  );
  const { settings, damaged } = parseSettings(stored);
  expect(Object.entries(settings.rules)).toEqual([['constructor', 'off']]);
  expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype);
  expect([settings.theme, Object.keys(settings.agencies)]).toEqual(['system', []]);
  expect(damaged).toEqual(['rules']);
  expect(parseSettings(JSON.parse('{"version":1,"rules":{"__proto__":null,"period":"off"}}')).settings.rules).toEqual({
    period: 'off',
  });
});

test('a change leaves other parts as they are stored, even damaged or unknown ones', () => {
  const stored = { version: 1, sites: [5, 'a.example'], theme: 'sepia', later: { kept: true } };
  expect(withChanges(stored, { marks: false })).toEqual({ ...stored, marks: false });
  expect(withChanges(stored, { sites: ['a.example'] })).toEqual({ ...stored, sites: ['a.example'] });
  expect(withChanges(undefined, { theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
  expect(withChanges('garbage', { theme: 'dark' })).toEqual({ ...defaultSettings, theme: 'dark' });
});
