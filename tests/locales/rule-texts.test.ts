/**
 * Titles, messages, corrections and pages of the rules say the same in all languages: the same data, numbers, articles of
 * law and other rules. English is written by hand, and its pages are shorter.
 */
import { describe, expect, test } from 'vitest';
import { rules as allRules } from '../../lib/checks/registry.ts';
import { everything as en } from '../../lib/locales/en/everything.ts';
import { rulePages as enPages } from '../../lib/locales/en/rule-pages.ts';
import { rules as enMessages } from '../../lib/locales/en/rules.ts';
import { rulePages } from '../../lib/locales/zh-CN/rule-pages.ts';
import { rules as messages } from '../../lib/locales/zh-CN/rules.ts';
import { everything as zhTW } from '../../lib/locales/zh-TW/everything.ts';

type Texts = Readonly<Record<string, string>>;
const traditional: Texts = zhTW;
const ids = allRules.map(({ id }) => id);

/** Each as often as it occurs; a word that goes with a number (`{count|row|rows}`) is English grammar. */
const placeholders = (words: string) => words.match(/\{\w+(?::\w+)?\}/g)?.sort() ?? [];

const months = 'January February March April May June July August September October November December'.split(' ');

/** Numbers in digits: 31 March is 3 月 31 日, 432,000 is 43.2 万, 3(7) names a row. */
function numbers(words: string): readonly string[] {
  const plain = words
    .replace(/\{[^}]*\}|`[^`]*`|\b\d\(\d\)/g, ' ')
    .replace(new RegExp(months.join('|'), 'g'), (month) => ` ${months.indexOf(month) + 1} `)
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d+(?:\.\d+)?) ?[万萬](?=件)/g, (_, count: string) => String(Math.round(Number(count) * 10_000)))
    .replace(/\bArticle \d+/g, ' ');
  return plain.match(/\d+(?:\.\d+)?/g)?.sort() ?? [];
}

/** 第五十条 is article 50. */
function articles(words: string): readonly string[] {
  const chinese = [...words.matchAll(/第([一二三四五六七八九十百]+)[条條]/g)].map(([, digits = '']) =>
    numberOf(digits),
  );
  const english = [...words.matchAll(/\bArticle (\d+)/g)].map(([, digits]) => Number(digits));
  return [...new Set([...chinese, ...english])].map(String).sort();
}

/** Up to 99. */
function numberOf(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  const digit = (word: string | undefined) => '一二三四五六七八九'.indexOf(word || '零') + 1;
  return words.includes('十') ? (digit(tens) || 1) * 10 + digit(ones) : digit(ones);
}

/** Rules that a text refers to. */
const rulesIn = (words: string) => [...new Set([...words.matchAll(/`([a-z0-9-]+)`/g)].map(([, id = '']) => id))].sort();

function differing(one: Texts, other: Texts, part: (words: string) => readonly string[]): readonly string[] {
  return Object.keys(one).filter((key) => String(part(one[key] ?? '')) !== String(part(other[key] ?? '')));
}

const asRead = { placeholders, numbers, articles, rulesIn };
const parts = Object.keys(asRead) as (keyof typeof asRead)[];

test('are told apart: the parts that are compared are found', () => {
  expect(placeholders('{a:cell} of {a:cell}, {n} {n|row|rows}')).toEqual(['{a:cell}', '{a:cell}', '{n}']);
  expect(numbers('3(7), 31 March 2021, 432,000, {x}')).toEqual(['2021', '3', '31', '432000']);
  expect(numbers('2021年3月31日，43.2 万件')).toEqual(['2021', '3', '31', '432000']);
  expect(articles('第五十条、第四十九條、第二十三条、第十条')).toEqual(
    articles('Article 10, Article 23, Article 49, Article 50'),
  );
  expect(rulesIn('as in `t3-row-total`')).toEqual(['t3-row-total']);
});

describe.each(parts)('%s', (part) => {
  test('of messages and corrections are the same in English', () => {
    expect(differing(messages, enMessages, asRead[part])).toEqual([]);
  });

  test('of messages, corrections and pages are the same in traditional characters', () => {
    expect(differing({ ...messages, ...rulePages }, traditional, asRead[part])).toEqual([]);
  });
});

describe('pages in English', () => {
  test('cite the same articles and refer to the same rules', () => {
    expect(differing(rulePages, enPages, articles)).toEqual([]);
    expect(differing(rulePages, enPages, rulesIn)).toEqual([]);
  });

  test('have no number that the Chinese page has not', () => {
    const pages: Texts = enPages;
    const chinese: Texts = rulePages;
    const invented = Object.keys(pages).flatMap((key) => {
      const known = numbers(chinese[key] ?? '');
      return numbers(pages[key] ?? '')
        .filter((number) => !known.includes(number))
        .map((number) => `${key}: ${number}`);
    });
    expect(invented).toEqual([]);
  });
});

test('every rule has a title and a page in each language, and texts refer to rules that exist', () => {
  for (const texts of [traditional, en as Texts, { ...traditional, ...rulePages }]) {
    const lacking = ids.flatMap((id) =>
      [`title.${id}`, `rulePage.${id}.what`, `rulePage.${id}.why`].filter((key) => !(texts[key] ?? '').trim()),
    );
    expect(lacking).toEqual([]);
    expect(
      Object.values(texts)
        .flatMap(rulesIn)
        .filter((id) => !ids.includes(id)),
    ).toEqual([]);
  }
});
