// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tabNameOf } from '../../../lib/browser/page/tab-name.ts';

/** jsdom lays nothing out: an element has a box unless its own or an outer style says none. */
const original = Element.prototype.getClientRects;
beforeEach(() => {
  Element.prototype.getClientRects = function (this: Element) {
    return (this.closest('[hidden]') === null ? [new DOMRectReadOnly()] : []) as unknown as DOMRectList;
  };
  globalThis.DOMRectReadOnly ??= class {} as typeof DOMRectReadOnly;
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});
afterEach(() => {
  Element.prototype.getClientRects = original;
  document.body.replaceChildren();
});

function nameIn(html: string): string | null {
  document.body.innerHTML = html;
  return tabNameOf(document.querySelector('b') as Element);
}

const panels =
  '<div class="panel"><p>1</p></div><div class="panel" hidden><p><b>2</b></p></div><div class="panel" hidden>3</div>';

test.each([
  ['its label', '<i id="t">申请情况</i><div hidden aria-labelledby="t"><b>2</b></div>'],
  ['the control of it', '<button aria-controls="p2">申请情况</button><div hidden id="p2"><b>2</b></div>'],
  ['a link to it', '<a href="#p2"> 申请\n情况 </a><div hidden id="p2"><b>2</b></div>'.replace('\n', '')],
  ['the row of tabs beside', `<ul><li>总体</li><li>申请情况</li><li>其他</li></ul><section>${panels}</section>`],
  ['a row like the panels', `<div><div>总体</div><div>申请情况</div><div>其他</div></div>${panels}`],
  [
    'the row of tabs beside, with more than panels around',
    `<ul><li>总体</li><li>申请情况</li><li>其他</li></ul><section><div class="top">上</div>${panels}<div>下</div></section>`,
  ],
])('a panel’s tab is known by %s', (_name, html) => {
  expect(nameIn(html)?.replace(' ', '')).toBe('申请情况');
});

test.each([
  ['there is none', `<p>文</p>${panels}`],
  ['a row has more or fewer', `<ul><li>总体</li><li>其他</li></ul>${panels}`],
  ['what is in its place is no name', `<ul><li>a</li><li>${'长'.repeat(50)}</li><li>c</li></ul>${panels}`],
])('no tab is named where %s', (_name, html) => {
  expect(nameIn(html)).toBeNull();
});
