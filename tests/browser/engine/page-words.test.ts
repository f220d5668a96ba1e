// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findWords } from '../../../lib/browser/engine/page-words.ts';

/** What is found in a paragraph with this markup. */
function found(html: string, quote: string, said: string | number | null) {
  document.body.innerHTML = `<p>${html}</p>`;
  const words = findWords(document.body.firstElementChild as Element, quote, said);
  return words === null ? null : [words.words.toString(), words.number?.toString() ?? null];
}

const quote = '收到申请16件，予以公开14件。';

test('the clause of the number, and the number', () => {
  expect(found(`上年不多。${quote}其他没有。`, quote, 14)).toEqual(['予以公开14件', '14']);
});

test('across elements, with white space and full-width digits as the page has them', () => {
  expect(found('收到申请16件，<b>予以</b>\n 公开<span>１ ４</span>&nbsp;件。', quote, 14)).toEqual([
    '予以\n 公开１ ４\u00a0件',
    '１ ４',
  ]);
});

test('in traditional characters, where the quote is simplified', () => {
  expect(found('收到申請16件，予以公開14件。', quote, 14)).toEqual(['予以公開14件', '14']);
});

test('a number that the sentence writes in another way, or a denial: the whole sentence', () => {
  const denial = '全年未发生行政诉讼。';
  expect(found(`${denial}另有说明。`, denial, null)).toEqual([denial, null]);
  expect(found('收到申请约1.2万件。', '收到申请约1.2万件。', 12000)).toEqual(['收到申请约1.2万件。', null]);
});

test('1,234 is one number, and its comma no stop', () => {
  expect(found('共公开1,234条，更新56条。', '共公开1,234条，更新56条。', 1234)).toEqual(['共公开1,234条', '1,234']);
});

test('words that are left over', () => {
  expect(found('收到XX件。', '收到XX件。', 'XX')).toEqual(['XX', null]);
});

test('nothing where the sentence is not in the paragraph', () => {
  expect(found('收到申请16件。', quote, 14)).toBeNull();
});
