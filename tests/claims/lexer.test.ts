import { describe, expect, test } from 'vitest';
import { dictionaryOf, isUnknown, type Token, tokensOf } from '../../lib/claims/lexer.ts';
import { phrasesOf } from '../../lib/claims/phrases.ts';
import { quantitiesOf } from '../../lib/claims/quantities.ts';

const filler = { class: 'filler' } as const;
const words = dictionaryOf([
  ['收到', { class: 'receive' }],
  ['申请', { class: 'application' }],
  ['申请人', { class: 'applicant' }],
  ['的', filler],
  ['、', { class: 'and' }],
  ['办结', { class: 'answer' }],
  ['办', filler],
  ['结果', filler],
]);

function read(text: string, own: number | null = 2023): readonly Token[] {
  return tokensOf(text, quantitiesOf(text), [words], own);
}

const written = (tokens: readonly Token[]) =>
  tokens.map((token) => {
    if (token.quantity !== null) return `<${token.text}>`;
    return isUnknown(token) ? `${token.text}?` : token.text;
  });
const classes = (text: string, own?: number | null) =>
  read(text, own).map(({ meanings }) => meanings.map((meaning) => meaning.class).join('|'));

describe('a sentence as tokens', () => {
  test('is cut without a gap: words, numbers, stops and what no word covers', () => {
    const text = '全镇收到低保申请12件,(已办结9件)。';
    const tokens = read(text);
    expect(written(tokens)).toEqual([
      '全镇?',
      '收到',
      '低保?',
      '申请',
      '<12件>',
      ',',
      '(',
      '已?',
      '办结',
      '<9件>',
      ')',
      '。',
    ]);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    expect(tokens.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
  });

  test('leaves as few characters as it can uncovered, then takes as few words as it can', () => {
    // 申请人|的 covers what 申请|人? does not.
    expect(written(read('申请人的'))).toEqual(['申请人', '的']);
    // 办|结果, for 办结|果? leaves a character.
    expect(written(read('办结果'))).toEqual(['办', '结果']);
    expect(written(read('办结'))).toEqual(['办结']);
  });

  test('knows years by how they lie to the report’s own', () => {
    expect(classes('2023年')).toEqual(['ownTime']);
    expect(classes('2022年度')).toEqual(['lastYear']);
    expect(classes('2024年')).toEqual(['nextYear']);
    expect(classes('2019年')).toEqual(['otherTime']);
    expect(classes('2023年以来')).toEqual(['ownTime']);
    expect(classes('2020年以来')).toEqual(['otherTime']);
    expect(classes('2020年', null)).toEqual(['ownTime']);
  });

  test('knows parts of a year from the whole', () => {
    expect(classes('1月1日至12月31日')).toEqual(['ownTime']);
    expect(classes('12月31日')).toEqual(['ownTime']);
    expect(classes('12月份')).toEqual(['otherTime']);
    expect(classes('1至11月')).toEqual(['otherTime']);
    expect(classes('5月')).toEqual(['otherTime']);
  });

  test('takes quotation marks and what was blotted out for nothing', () => {
    expect(classes('“申请”□□□')).toEqual(['filler', 'application', 'filler', 'filler']);
  });
});

describe('phrases', () => {
  const cut = (text: string) =>
    phrasesOf(read(text)).map(({ after, words: each, brackets }) => [
      after,
      written(each).join(''),
      brackets
        .map(({ at, phrases }) => `${at}:${phrases.map((phrase) => written(phrase.words).join('')).join('|')}`)
        .join(' '),
    ]);

  test('stand between stops', () => {
    expect(cut('收到申请9件,办结7件;结果。')).toEqual([
      ['', '收到申请<9件>', ''],
      [',', '办结<7件>', ''],
      [';', '结果', ''],
    ]);
  });

  test('are parted by 、 behind a number, and joined by it elsewhere', () => {
    expect(cut('收到、办结申请9件、办结7件')).toEqual([
      ['', '收到、办结申请<9件>', ''],
      ['、', '办结<7件>', ''],
    ]);
  });

  test('keep what is said in brackets beside them, with its place', () => {
    expect(cut('收到申请(办结2件,结果(办))9件')).toEqual([['', '收到申请<9件>', '2:办结<2件>|结果']]);
  });

  test('take a bracket that is never closed, or never opened, as it comes', () => {
    expect(cut('收到(申请9件')).toEqual([['', '收到', '1:申请<9件>']]);
    expect(cut('收到)申请9件')).toEqual([['', '收到申请<9件>', '']]);
  });
});
