/** Every word of lists and percentages, in its example: read with its entry, not without it. */
import { describe, expect, test } from 'vitest';
import { breakdownsIn } from '../../lib/claims/breakdowns.ts';
import { categoriesIn } from '../../lib/claims/categories.ts';
import { dictionaryOf, wordsOf } from '../../lib/claims/lexer.ts';
import { itemsOf } from '../../lib/claims/number-items.ts';
import { percentagesIn } from '../../lib/claims/percentages.ts';
import { sentencesOf } from '../../lib/claims/sentences.ts';
import { expand, vocabulary, type WordEntry } from '../../lib/forms/vocabulary/index.ts';
import { lists } from '../../lib/forms/vocabulary/lists.ts';
import { plain } from '../../lib/forms/wording.ts';

const kinds = { closed: 'whole', natural: 'parts', open: 'some' } as const;

const anchor = { kind: 'text', line: 0, start: 0, end: 0 } as const;
const claimWords = dictionaryOf(wordsOf(vocabulary));

/** In the notation of `says`. */
function readerOf(entries: readonly WordEntry[]): (text: string) => string {
  const words = dictionaryOf(wordsOf(entries));
  return (text) => {
    const line = { text, folded: plain(text), section: 'overview', anchor } as const;
    const read = sentencesOf([line], [claimWords], 2023).map((sentence) => itemsOf(sentence, words));
    const spread = categoriesIn(read);
    const listed = [...read.flatMap(breakdownsIn), ...(spread === null ? [] : [spread])];
    const said = [
      ...listed.map(({ kind, total, parts }) => `${kinds[kind]} ${total} = ${parts.join(' + ')}`),
      ...read.flatMap(percentagesIn).map(({ kind, numerators, denominators }) => {
        if (kind === 'sum') return `sum ${numerators.join(' + ')}`;
        if (numerators.length === 0) return `${kind} over`;
        return `${kind} ${numerators[0]} ${kind === 'growth' ? 'from' : 'of'} ${denominators[0]}`;
      }),
    ];
    return said.join(', ');
  };
}

const all = [...vocabulary, ...lists];
const whole = readerOf(all);

test('ids are of one word only', () => {
  const ids = all.map(({ id }) => id);
  expect(lists.filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id))).toEqual([]);
});

describe.each(lists)('$id', (entry) => {
  const without = readerOf(all.filter((each) => each !== entry));

  test.each(expand(entry.words))('%s', (word) => {
    const text = entry.example.replaceAll('~', word);
    expect(whole(text), text).toBe(entry.says);
    expect(without(text), text).not.toBe(entry.says);
  });
});
