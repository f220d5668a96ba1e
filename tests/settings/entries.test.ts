import { expect, test } from 'vitest';
import { entryOf, withEntry } from '../../lib/settings/entries.ts';

test('only own properties are entries', () => {
  expect(entryOf({ period: 'off' }, 'period')).toBe('off');
  expect(entryOf({ period: 'off' }, 'percentage')).toBeUndefined();
  expect(entryOf({ period: 'off' }, 'constructor')).toBeUndefined();
});

test('entries are set, replaced and removed in a copy', () => {
  const entries: Record<string, string> = { period: 'off' };
  expect(withEntry(entries, 'percentage', 'notice')).toEqual({ period: 'off', percentage: 'notice' });
  expect(withEntry(entries, 'period', 'error')).toEqual({ period: 'error' });
  expect(withEntry(entries, 'period', undefined)).toEqual({});
  expect(withEntry(entries, 'percentage', undefined)).toEqual({ period: 'off' });
  expect(entries).toEqual({ period: 'off' });
});

test('`__proto__` is an entry like others', () => {
  const entries = withEntry<string>({}, '__proto__', 'off');
  expect(Object.keys(entries)).toEqual(['__proto__']);
  expect(entryOf(entries, '__proto__')).toBe('off');
});
