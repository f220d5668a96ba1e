import { expect, test } from 'vitest';
import { auditSettings } from '../../../lib/browser/settings/audit-settings.ts';
import { rules } from '../../../lib/checks/registry.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { parseSettings } from '../../../lib/settings/parse.ts';

const audited = (stored: unknown) => auditSettings(parseSettings(stored).settings, rules);
const marks = (stored: unknown) => parseSettings(stored).settings.marks;
const ids = (stored: unknown) => audited(stored).rules.map(({ id }) => id);
const all = rules.map(({ id }) => id);

test.each([
  ['nothing was set', undefined],
  ['it is no object', 'settings'],
  ['it is null', null],
  ['another version wrote it', { version: 2, rules: { 't3-balance': 'off' }, marks: false }],
  ['its parts are damaged', { version: 1, rules: 'all off', marks: 'no' }],
  ['an entry is damaged', { version: 1, rules: { 't3-balance': 'quiet' } }],
  ['nothing was changed', defaultSettings],
])('all rules run as they come, and marks are drawn, where %s', (_name, stored) => {
  const settings = audited(stored);
  expect(settings.rules).toEqual(rules);
  expect(settings.severities.size).toBe(0);
  expect(marks(stored)).toBe(true);
});

test('a rule that is off does not run; the others do', () => {
  const stored = { version: 1, rules: { 't3-balance': 'off', 'cell-blank': 'error' } };
  expect(ids(stored)).toEqual(all.filter((id) => id !== 't3-balance'));
  expect(ids(stored)).toHaveLength(all.length - 1);
});

test('severities are those of sound entries', () => {
  const stored = { version: 1, rules: { 't3-balance': 'off', 'cell-blank': 'error', contact: 'notice', period: 3 } };
  expect([...audited(stored).severities]).toEqual([
    ['cell-blank', 'error'],
    ['contact', 'notice'],
  ]);
});

test('agencies are those of sound entries', () => {
  const town = { level: 'town', kind: 'government' };
  const stored = {
    version: 1,
    agencies: { 南湖镇人民政府: town, 甲局: { level: 'village', kind: 'government' }, 乙局: 3 },
  };
  expect([...audited(stored).agencies]).toEqual([['南湖镇人民政府', town]]);
  expect(audited({ ...stored, version: 2 }).agencies.size).toBe(0);
});

test('marks can be unwanted', () => {
  expect(marks({ version: 1, marks: false })).toBe(false);
});
