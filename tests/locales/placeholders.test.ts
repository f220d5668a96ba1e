import { describe, expect, it, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import {
  assessmentPlaceholders,
  fillPlaceholders,
  letterPlaceholders,
  passedPlaceholders,
  unknownPlaceholders,
} from '../../lib/locales/placeholders.ts';
import { locales } from '../../lib/model/locale.ts';

const values = { agency: '南湖区民政局', year: '2024', deadline: '2026年12月12日' };

describe('a text with placeholders', () => {
  it('gets the values', () => {
    expect(fillPlaceholders('请{单位}于{期限}前改正{年度}年报告', values)).toBe(
      '请南湖区民政局于2026年12月12日前改正2024年报告',
    );
  });

  it('knows the placeholders of every language', () => {
    expect(fillPlaceholders('{單位} {agency} { 单位 }', values)).toBe('南湖区民政局 南湖区民政局 南湖区民政局');
  });

  it('keeps a placeholder that is unknown or has no value', () => {
    expect(fillPlaceholders('{单为}{日期}{}{constructor}{{单位}}', values)).toBe(
      '{单为}{日期}{}{constructor}{南湖区民政局}',
    );
  });

  it('leaves values alone that look like placeholders or patterns', () => {
    expect(fillPlaceholders('{单位}', { agency: '{年度}$&', year: '2024' })).toBe('{年度}$&');
  });
});

test('unknown placeholders are named once, and those of other papers too', () => {
  expect(unknownPlaceholders('{单为}{单位}{单为}{批次}', letterPlaceholders)).toEqual(['{单为}', '{批次}']);
  expect(unknownPlaceholders('没有', letterPlaceholders)).toEqual([]);
});

test.each(locales)('the standard texts in %s have known placeholders only', (locale) => {
  const of = (kind: 'letter' | 'passed' | 'assessment') =>
    (['title', 'opening', 'closing'] as const).map((name) => text(locale, `paper.${kind}.${name}`)).join('');
  expect(unknownPlaceholders(of('letter'), letterPlaceholders)).toEqual([]);
  expect(unknownPlaceholders(of('passed'), passedPlaceholders)).toEqual([]);
  expect(unknownPlaceholders(of('assessment'), assessmentPlaceholders)).toEqual([]);
  const named = fillPlaceholders(of('letter'), { agency: 'A', year: 'Y', deadline: 'D' });
  expect(['A', 'Y', 'D'].filter((value) => !named.includes(value))).toEqual([]);
});
