/** Words beside a number go with it: “1 report is”, “2 reports are”. Only English needs it. */
import { expect, test } from 'vitest';
import { everything } from '../../lib/locales/en/everything.ts';

const CHOICE = /\{(\w+)\|([^|}]*)\|([^|}]*)\}/g;
/** A year is no number of things. */
const texts: readonly (readonly [string, string])[] = Object.entries(everything).map(([key, words]) => [
  key,
  words.replaceAll('{year}', '—'),
]);

/** What is counted somewhere: the first words of all choices, for one and for several. */
const nouns = texts.flatMap(([, words]) =>
  [...words.matchAll(CHOICE)].map(([, , one = '', many = '']) => [one.split(' ')[0] ?? '', many.split(' ')[0] ?? '']),
);
/** Verbs are among them; what begins like a noun and is none is not said after a number. */
const verbs = ['is', 'are', 'was', 'were', 'has', 'have', 'belongs', 'belong', 'stays', 'stay'];

/** The text with this number in each place, and the words that go with it. */
function withNumber(words: string, number: 1 | 2): string {
  return words.replace(CHOICE, number === 1 ? '$2' : '$3').replace(/\{\w+\}/g, String(number));
}

function beside(number: 1 | 2, words: readonly string[]): RegExp {
  const known = [...new Set(words)].filter((word) => word !== '' && !verbs.includes(word));
  return new RegExp(`(?<![“"])\\b${number} (?:more |annual |other |repeated )?(?:${known.join('|')})\\b`);
}

const wrongWithOne = new RegExp(
  `${
    beside(
      1,
      nouns.map(([, many = '']) => many),
    ).source
  }|\\b1 (?:are|were|have|belong|stay)\\b`,
);
const wrongWithTwo = beside(
  2,
  nouns.map(([one = '']) => one),
);

test('what is counted is known', () => {
  for (const pair of ['report reports', 'cell cells', 'address addresses', 'second seconds', 'entry entries'])
    expect(nouns.map((forms) => forms.join(' '))).toContain(pair);
  expect(wrongWithOne.test('1 more reports are left')).toBe(true);
  expect(wrongWithOne.test('1 were here already')).toBe(true);
  expect(wrongWithTwo.test('2 report are left')).toBe(true);
});

test('no text says “1 reports”', () => {
  expect(texts.filter(([, words]) => wrongWithOne.test(withNumber(words, 1))).map(([key]) => key)).toEqual([]);
});

test('no text says “2 report”', () => {
  expect(texts.filter(([, words]) => wrongWithTwo.test(withNumber(words, 2))).map(([key]) => key)).toEqual([]);
});
