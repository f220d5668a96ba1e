import { expect, test } from 'vitest';
import { badgeFor } from '../../../lib/browser/background/badge.ts';
import { localeFor } from '../../../lib/browser/settings/locale.ts';
import '../../../lib/locales/browser.ts';
import { text } from '../../../lib/locales/text.ts';
import { openTally } from '../../tally.ts';

const RED = '#c5221f';
const AMBER = '#9a5b00';
const GREEN = '#137333';

test.each([
  [openTally(3, 2), '3', RED],
  [openTally(0, 2), '2', AMBER],
  [openTally(0, 0), '✓', GREEN],
  [openTally(0, 0, false), '?', AMBER],
  [openTally(1, 0, false), '1', RED],
  [openTally(1000, 0), '999+', RED],
  [{ ...openTally(0, 2), fail: { found: 4, open: 2, confirmed: 1, dismissed: 1 } }, '3', RED],
  [{ ...openTally(0, 0), fail: { found: 2, open: 0, confirmed: 2, dismissed: 0 } }, '2', RED],
  [{ ...openTally(0, 2), fail: { found: 2, open: 0, confirmed: 0, dismissed: 2 } }, '2', AMBER],
  [{ ...openTally(0, 0), fail: { found: 2, open: 0, confirmed: 0, dismissed: 2 } }, '✓', GREEN],
  [{ ...openTally(0, 0, false), review: { found: 1, open: 0, confirmed: 0, dismissed: 1 } }, '?', AMBER],
])('badge for %o', (tally, text, color) => {
  expect(badgeFor(tally, 'zh-CN')).toMatchObject({ text, color });
});

test.each([
  [openTally(3, 2), '勾稽：3 处不符；2 处待核'],
  [openTally(0, 0), text('zh-CN', 'badge.clean')],
  [openTally(0, 0, false), text('zh-CN', 'badge.partly')],
  [
    { ...openTally(0, 1), fail: { found: 4, open: 2, confirmed: 1, dismissed: 1 } },
    '勾稽：4 处不符：已确认 1 · 不采纳 1 · 未处理 2；1 处待核',
  ],
  [{ ...openTally(0, 0), fail: { found: 2, open: 0, confirmed: 0, dismissed: 2 } }, '勾稽：2 处不符：不采纳 2'],
])('tooltip for %o', (tally, title) => {
  expect(badgeFor(tally, 'zh-CN').title).toBe(title);
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
