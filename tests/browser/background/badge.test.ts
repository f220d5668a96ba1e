import { expect, test } from 'vitest';
import { badgeFor } from '../../../lib/browser/background/badge.ts';
import { localeFor } from '../../../lib/browser/settings/locale.ts';
import '../../../lib/locales/browser.ts';

const RED = '#c5221f';
const AMBER = '#9a5b00';

test.each([
  [{ fail: 3, review: 2, whole: true }, '3', RED],
  [{ fail: 0, review: 2, whole: true }, '2', AMBER],
  [{ fail: 0, review: 0, whole: true }, '✓', '#137333'],
  [{ fail: 0, review: 0, whole: false }, '?', AMBER],
  [{ fail: 1, review: 0, whole: false }, '1', RED],
  [{ fail: 1000, review: 0, whole: true }, '999+', RED],
])('badge for %o', (counts, text, color) => {
  expect(badgeFor(counts, 'zh-CN')).toMatchObject({ text, color });
});

test('no badge where there is no report', () => {
  expect(badgeFor(null, 'zh-CN').text).toBe('');
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['en-US', 'en'],
  ['de', 'en'],
])('a browser in %s is spoken to in %s', (language, locale) => {
  expect(localeFor(language)).toBe(locale);
});
