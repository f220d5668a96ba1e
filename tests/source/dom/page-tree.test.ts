import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { type PageNode, parsePage } from '../../../lib/source/dom/page-tree.ts';
import { QuickParser } from '../../../lib/source/dom/quick-parser.ts';
import { attributeNames } from '../../../lib/source/dom/tree.ts';
import { makePages } from '../../bench/pages.ts';

/** Parts of markup at which the parser changes its mind, and what stands between them. */
const parts = [
  ...'< > / = " \' - -- ! & &amp; &nbsp; &notit; &#x4e2d; &copy &x; ; ` ? # % ] \0 \r \n \r\n \t \f \u00a0 \ufeff'.split(
    ' ',
  ),
  ...' <p> </p> <td style="a:b c"> <td style=\'d-e:f\'> <td width=64 class=x> <font color="a b"> <b class=c> </b>'.split(
    / (?=<)/,
  ),
  ...'<!-- --> --!> <!-> <!doctype <?xml <![CDATA[ ]]> <svg> </svg> <title> </title> <textarea> </textarea>'.split(' '),
  ...'<script> </script> <script <style> </style> <plaintext> <table> <tr> </table> <a href="?b=1&c=2"> <a'.split(' '),
  ...'<template> </template> <select> <option> <math> <mi> <iframe> </iframe> <noscript> <o:p> </o:p>'.split(' '),
  ' ',
  '一、总体情况',
  '，',
  '2023',
  'abc',
  'Style',
  '\ud83d\ude00',
  '\ud83d',
  '\u0085',
];
const markup = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...parts), weight: 9 }, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
const pages = Object.values(makePages());

describe('the quick parser', () => {
  it.each([0, 1, 2])('makes the tree of a whole page that parse5 makes (%i)', (page) => {
    const html = pages[page] ?? '';
    expect(plainTree(QuickParser.parse(html))).toEqual(plainTree(parse(html)));
  });

  it('makes the tree of any markup that parse5 makes', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(plainTree(QuickParser.parse(html))).toEqual(plainTree(parse(html)));
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the tree of a page', () => {
  it('has the elements and texts of parse5’s, and of their attributes those that are asked for', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const theirs = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html');
        expect(outlineOf(parsePage(html))).toEqual(outlineOf(theirs as unknown as PageNode));
      }),
      { numRuns: 5_000 },
    );
  });

  it('leads from each node to its parent', () => {
    const root = parsePage('<p>甲<table>乙<tr><td>丙</table>');
    const visit = (node: PageNode): void => {
      for (const child of node.childNodes) {
        expect(child.parentNode).toBe(node);
        visit(child);
      }
    };
    if (root !== null) visit(root);
    // A paragraph ends before a table in standards mode only; a text that may not stand in the table is moved before it.
    expect(outlineOf(root)).toEqual([
      'html',
      [],
      ['head', []],
      ['body', [], ['p', [], '甲乙', ['table', [], ['tbody', [], ['tr', [], ['td', [], '丙']]]]]],
    ]);
  });
});

/** Without the way back to the parents. */
function plainTree(node: unknown): unknown {
  const {
    parentNode: _,
    childNodes = [],
    content,
    ...own
  } = node as {
    parentNode: unknown;
    childNodes?: unknown[];
    content?: unknown;
  };
  return {
    ...own,
    childNodes: childNodes.map(plainTree),
    ...(content === undefined ? {} : { content: plainTree(content) }),
  };
}

const asked: ReadonlySet<string> = new Set(attributeNames);

function outlineOf(node: PageNode | null | undefined): unknown {
  if (node === null || node === undefined) return null;
  if (node.nodeName === '#text') return node.value;
  if (node.nodeName.startsWith('#')) return node.nodeName;
  // A style is kept only where it says what is shown; none of these does.
  const attributes = node.attrs.filter(({ name }) => asked.has(name) && name !== 'style');
  return [node.nodeName, attributes.map(({ name, value }) => `${name}=${value}`), ...node.childNodes.map(outlineOf)];
}
