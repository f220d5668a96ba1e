import { expect, test } from 'vitest';
import { everything as en } from '../../lib/locales/en/everything.ts';
import { everything } from '../../lib/locales/zh-CN/everything.ts';

/** What is filled into brackets, as `key: placeholder`: numbers, times, ids and addresses, which have no brackets themselves. */
const filledIntoBrackets = (texts: Readonly<Record<string, string>>, brackets: RegExp) =>
  Object.entries(texts)
    .flatMap(([key, words]) =>
      [...words.matchAll(brackets)].flatMap(([inside]) =>
        [...inside.matchAll(/\{(\w+)(?::\w+)?\}/g)].map(([, name]) => `${key}: ${name}`),
      ),
    )
    .sort();

test.each([
  ['zh-CN', everything, /（[^（）]*）/g],
  ['en', en, /\([^()]*\)/g],
] as const)('nothing that may have brackets is put into brackets in %s', (_locale, texts, brackets) => {
  const names = new Set(filledIntoBrackets(texts, brackets).map((each) => each.split(': ')[1]));
  expect([...names].sort()).toEqual(expect.arrayContaining(['count']));
  for (const name of ['reason', 'note', 'cell', 'row', 'column', 'message', 'state', 'title', 'agency', 'words'])
    expect(names).not.toContain(name);
});

test.each([
  ['zh-CN', everything],
  ['en', en],
] as const)('no text of %s has brackets in brackets', (_locale, texts) => {
  const nested = Object.entries(texts).filter(([, words]) => /（[^（）]*（|\([^()]*\(/.test(words));
  expect(nested.map(([key]) => key)).toEqual([]);
});
