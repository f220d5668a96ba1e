import { expect, it } from 'vitest';
import { readHtml } from '../../../lib/source/dom/parsed.ts';

/** The parsed tree keeps no style that says nothing of what is shown (page-tree.ts). */
function kindsIn(html: string): readonly string[] {
  return readHtml(html).blocks.map((block) => (block.kind === 'text' ? block.text : block.kind));
}

it('a style without a word on what is shown changes nothing', () => {
  expect(kindsIn('<p style="font-size:16.0pt">规章</p><p style="DISPLAY:none">藏</p>')).toEqual(['规章']);
});

it('a second body does not replace the style of the first, whatever that says', () => {
  expect(kindsIn('<body style="margin:0"><p>规章</p><body style="display:none"><p>收费</p>')).toEqual(['规章', '收费']);
  expect(kindsIn('<body><p>规章</p><body style="display:none"><p>收费</p>')).toEqual([]);
});

it('the size of a picture may stand in its style alone', () => {
  expect(kindsIn('<img style="width:300px" src="a.png"><img style="width:10px" src="b.png">')).toEqual(['image']);
});
