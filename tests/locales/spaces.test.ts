/** On screens a space stands between Chinese and a number; in official papers (Word) none does. */
import { describe, expect, test } from 'vitest';
import { everything as zhCN } from '../../lib/locales/zh-CN/everything.ts';
import { everything as zhTW } from '../../lib/locales/zh-TW/everything.ts';

const NUMBER = String.raw`\d|\{(?:actual|at|base|clean|count|expected|failing|fails|points|read|reports|reviews|year)\}`;
const TIGHT = new RegExp(`\\p{Script=Han}(?:${NUMBER})|(?:${NUMBER})\\p{Script=Han}`, 'u');
const GAP = /\p{Script=Han} [\d{]|[\d}] \p{Script=Han}/u;
/** 〔2021〕30号 is the name of a notice. */
const withoutNotices = (words: string) => words.replace(/〔\d+〕\d+[号號]/g, '');

describe.each([
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
] as const)('%s', (_, everything) => {
  const texts: readonly (readonly [string, string])[] = Object.entries(everything);
  /** Pages of rules are of docs/rules; names of reports and files are written as in papers. */
  const elsewhere = (key: string) => /^(?:paper|rulePage|copy|export\.fileName)\b/.test(key);

  test('screens', () => {
    const tight = texts.filter(([key, words]) => !elsewhere(key) && TIGHT.test(withoutNotices(words)));
    expect(tight.map(([key]) => key)).toEqual([]);
  });

  test('papers', () => {
    const papers = texts.filter(([key]) => key.startsWith('paper.'));
    expect(papers.length).toBeGreaterThan(50);
    expect(papers.filter(([, words]) => GAP.test(words)).map(([key]) => key)).toEqual([]);
  });
});
