// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type CardContent, createCard } from '../../../lib/browser/engine/card.ts';
import type { CardLabels } from '../../../lib/browser/engine/card-words.ts';
import { unnamedChinese } from '../../unnamed-chinese.ts';

test('an English card says which of its words are Chinese', () => {
  // A label is its own name here.
  const labels = new Proxy({}, { get: (_, name) => String(name) }) as CardLabels;
  const content: CardContent = {
    outcome: 'fail',
    words: {
      locale: 'en',
      outcome: 'wrong',
      sentence: 'The title “2024年年报” names no agency',
      spoken: '',
      position: '1 of 2',
      fix: 'Correct “合计”',
      suspects: ['Probably 万元 is meant'],
      effects: ['Text “共63件” became “无”'],
    },
    labels,
    formula: null,
    standing: 'dismissed',
    stage: null,
    steps: [
      { stage: 'notified', at: '2026-11-27T12:00:00.000Z', by: '王芳', note: '' },
      { stage: 'notified', at: '2026-11-28T12:00:00.000Z', by: '', note: 'once more' },
    ],
    reason: 'other',
    note: '见附表',
    theme: 'system',
    inBoth: false,
    isFirst: true,
    isLast: false,
  };
  const { element, show } = createCard(document, () => {});
  show(content);
  expect(element.lang).toBe('en');
  expect(element.querySelector('.title')?.innerHTML).toBe(
    'The title “2024<bdi class="" lang="zh-CN">年年报</bdi>” names no agency',
  );
  expect([...element.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    '年年报',
    '见附表',
    '合计',
    '王芳',
    '万元',
    '共63件',
    '无',
  ]);
  expect([...element.querySelectorAll('.said, .fix')].map(({ textContent }) => textContent)).toEqual([
    'other · 见附表',
    'fix Correct “合计”',
    '2026-11-27 notified · 王芳',
    '2026-11-28 returned · once more',
  ]);
  expect(unnamedChinese(element)).toEqual([]);
});
