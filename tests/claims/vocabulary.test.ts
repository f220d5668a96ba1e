/** Each word of the vocabulary in its example: what is read with it, and that it is not read without it. */
import { describe, expect, test } from 'vitest';
import { proseReader } from '../../lib/claims/index.ts';
import { type Dictionary, dictionaryOf, wordsOf } from '../../lib/claims/lexer.ts';
import { forms } from '../../lib/forms/index.ts';
import { expand, vocabulary, type WordEntry } from '../../lib/forms/vocabulary/index.ts';
import { denialSign } from '../../lib/forms/vocabulary/links.ts';
import type { Prose } from '../../lib/model/prose.ts';

const words = dictionaryOf(wordsOf(vocabulary));
const read = proseReader(words);
const anchor = { kind: 'text', line: 0, start: 0, end: 0 } as const;

function written(text: string) {
  const form = forms.find(({ id }) => id === '2021');
  if (form === undefined) throw new Error('2021');
  const folded = text.normalize('NFKC');
  return {
    lines: [{ text, folded, section: 'overview', anchor }],
    form,
    year: 2023,
    agency: '青石市南湖区教育局',
  } as const;
}

/** The same words but those of this entry. */
function without(entry: WordEntry): Dictionary {
  return dictionaryOf(wordsOf(vocabulary.filter((each) => each !== entry)));
}

/** `received 12`, `!t4.review`, with `?` where it was not said beyond doubt. */
function said({ claims, denials, published }: Prose): readonly string[] {
  const name = (subject: string) => subject.replace(/^t3\./, '').replace(/(?<!^t4\..*)\.total$/, '');
  return [
    ...claims.map(({ subject, value, certain }) => `${name(subject)} ${value}${certain ? '' : '?'}`),
    ...published.map(({ value }) => `published ${value}`),
    ...denials.map(({ subject, certain }) => `!${name(subject)}${certain ? '' : '?'}`),
  ];
}

const claimsOf = (text: string, reader = read) => said(reader(written(text)));
const entries = vocabulary.filter(({ example }) => example.includes('~'));

test('every entry has an id of its own and an example', () => {
  expect(new Set(vocabulary.map(({ id }) => id)).size).toBe(vocabulary.length);
  expect(vocabulary.filter(({ example }) => !example.includes('~')).map(({ id }) => id)).toEqual([]);
});

test('no word stands twice in one class', () => {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const entry of vocabulary)
    for (const word of expand(entry.words)) {
      const key = `${entry.class} ${word}`;
      if (seen.has(key)) twice.push(key);
      seen.add(key);
    }
  expect(twice).toEqual([]);
});

test('no word of denial goes without its sign', () => {
  const denying = vocabulary.filter((entry) => entry.class === 'negation' || entry.class === 'every');
  const all = denying.flatMap((entry) => expand(entry.words));
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((word) => !denialSign.test(word))).toEqual([]);
});

describe.each(entries.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test('each word is read in the example as it means', () => {
    const wrong = expand(entry.words)
      .map((word) => [word, claimsOf(entry.example.replace('~', word))] as const)
      .filter(([, found]) =>
        entry.says === '' ? found.some((each) => / 12$/.test(each)) : !found.includes(entry.says),
      );
    expect(wrong).toEqual([]);
  });

  test('the example is not read so without the entry', () => {
    const [word = ''] = expand(entry.words);
    const text = entry.example.replace('~', word);
    expect(claimsOf(text, proseReader(without(entry)))).not.toEqual(claimsOf(text));
  });
});
