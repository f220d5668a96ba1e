/** A sentence is quoted as it is printed, and no more than it. */
import { expect, it } from 'vitest';
import { sentencesOf } from '../../lib/claims/sentences.ts';

const quotesOf = (text: string, folded: string): readonly string[] =>
  sentencesOf([{ text, folded, section: 'overview', anchor: { kind: 'dom', path: [] } }], [], null).map(
    ({ quote }) => quote,
  );

it('goes on to a closing quotation mark behind a space', () => {
  expect(
    quotesOf('提出“公开为常态。 ”全年收到 5 件。 办结 4 件。', '提出"公开为常态。"全年收到5件。办结4件。'),
  ).toEqual(['提出“公开为常态。 ”全年收到 5 件。', '办结 4 件。']);
});

it('keeps stops that are set twice with a space between together', () => {
  expect(quotesOf('收到 5 件。 。办结 4 件。', '收到5件。。办结4件。')).toEqual(['收到 5 件。 。', '办结 4 件。']);
});

it('is told by its folded words where a stop is one only when folded', () => {
  expect(quotesOf('收到５件︒办结４件。', '收到5件。办结4件。')).toEqual(['收到5件。', '办结4件。']);
});
