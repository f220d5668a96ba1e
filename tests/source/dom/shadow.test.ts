import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { TableBlock } from '../../../lib/model/document.ts';
import { readLive, resolveAnchor } from '../../../lib/source/dom/live.ts';
import { outlineOf } from '../pdf/read.ts';

const table = '<table><tr><td>规章</td><td>1</td></tr><tr><td>行政许可</td><td hidden>0</td><td>2</td></tr></table>';

/** A page with a host that shows `inside` instead of `light`. */
function pageWith(inside: string, light = '', mode: ShadowRootMode = 'open') {
  const { document } = new JSDOM(`<body><p>前</p><x-report>${light}</x-report><p>后</p></body>`).window;
  const host = document.querySelector('x-report') as HTMLElement;
  const root = host.attachShadow({ mode });
  root.innerHTML = inside;
  return { document, host, root };
}

test('what a shadow root shows is read in its place, hidden cells left out, and its anchors find its elements', () => {
  const { document, root } = pageWith(`<style>p{}</style><section><h2>二、情况</h2>${table}</section>`);
  const { blocks } = readLive(document);
  expect(outlineOf(blocks)).toEqual(['前', '二、情况', '[规章|1 / 行政许可|2]', '后']);
  const cell = (blocks[2] as TableBlock).grid.rows[1]?.[1];
  const found = cell && resolveAnchor(document, cell.anchor);
  expect(found?.textContent).toBe('2');
  expect(found?.getRootNode()).toBe(root);
});

test('a host’s own children are read where they are put into a slot, and nowhere else', () => {
  const { document } = pageWith(
    '<h2>三、题</h2><slot name="table"><p>没有</p></slot><slot>其余</slot>',
    `<p>一段</p><div slot="table">${table}</div><p slot="nowhere">不显示</p>`,
  );
  const { blocks } = readLive(document);
  expect(outlineOf(blocks)).toEqual(['前', '三、题', '[规章|1 / 行政许可|2]', '一段', '后']);
  const first = (blocks[2] as TableBlock).grid.rows[0]?.[0];
  expect(first && resolveAnchor(document, first.anchor)?.textContent).toBe('规章');
});

test('roots inside roots are read, and what a slot shows by itself where nothing is put into it', () => {
  const { document, root } = pageWith('<slot><p>备用</p></slot><x-inner></x-inner>');
  const inner = root.querySelector('x-inner') as HTMLElement;
  inner.attachShadow({ mode: 'open' }).innerHTML = '<p>里层</p>';
  expect(outlineOf(readLive(document).blocks)).toEqual(['前', '备用', '里层', '后']);
});

test('a closed root is read where whoever reads knows it', () => {
  const { document, host, root } = pageWith('<p>关着的</p>', '', 'closed');
  expect(outlineOf(readLive(document).blocks)).toEqual(['前', '后']);
  const knowing = (element: Element) => (element === host ? root : null);
  const { blocks } = readLive(document, knowing);
  expect(outlineOf(blocks)).toEqual(['前', '关着的', '后']);
  expect(blocks[1] && resolveAnchor(document, blocks[1].anchor, knowing)?.textContent).toBe('关着的');
});

test('a form with fields of the names that are asked for is read like any other', () => {
  const fields = ['shadowRoot', 'localName', 'children', 'firstChild', 'nodeType', 'getAttribute', 'textContent'];
  const inputs = fields.map((name) => `<input name="${name}"><input name="${name}">`).join('');
  const { document } = new JSDOM(`<body><form><input name="shadowRoot">${inputs}<p>前</p>${table}</form>`).window;
  expect(outlineOf(readLive(document).blocks)).toEqual(['前', '[规章|1 / 行政许可|2]']);
});
