/** How much was published in all: no cell holds it, but two sentences may differ. */
import { itemUnit } from '../forms/vocabulary/units.ts';
import type { Published } from '../model/prose.ts';
import { means } from './lexer.ts';
import { phrasesOf } from './phrases.ts';
import { quotationOf, type Sentence } from './sentences.ts';
import { indexOfWord } from './words.ts';

/** 「全年共主动公开政府信息1031条」: the total of all channels. Only where every word before it is understood. */
export function publishedIn(sentence: Sentence): readonly Published[] {
  if (!sentence.quantities.some(({ unit }) => unit === itemUnit)) return [];
  return phrasesOf(sentence.tokens).flatMap(({ words }) => {
    const at = words.findIndex(({ quantity }) => quantity !== null);
    const number = words[at]?.quantity ?? null;
    const before = words.slice(0, at);
    const says = indexOfWord(before, 'publishedInAll');
    if (number === null || number.unit !== itemUnit || number.hedged || says === -1) return [];
    const known = before.every(
      (token) =>
        token.meanings.length > 0 &&
        !means(
          token,
          'channel',
          'otherTime',
          'cumulative',
          'lastYear',
          'compare',
          'change',
          'otherBody',
          'topic',
          'among',
        ),
    );
    return known ? [{ value: number.value, ...quotationOf(sentence) }] : [];
  });
}
