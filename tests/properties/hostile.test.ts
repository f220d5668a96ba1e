/** Whatever a source holds, an audit ends, throws nothing and gives a result of the published shape, the same each time. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { forms } from '../../lib/forms/index.ts';
import { type Layout, layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { auditSource, render } from '../generator/measure.ts';
import { tagSoup } from '../source/dom/tag-soup.ts';
import { stopwatch } from '../stopwatch.ts';
import { settled, soundResult } from './sound.ts';

/** CPU milliseconds for a source of this size: a hundred times what it takes. */
const MOST_TIME = 5000;

function expectSound(kind: Layout['kind'], text: string): void {
  const spent = stopwatch();
  const result = soundResult(auditSource(kind, text), kind);
  expect(spent()).toBeLessThan(MOST_TIME);
  expect(soundResult(auditSource(kind, text), kind)).toEqual(result);
}

/** Words of the form, figures and markup thrown together: more likely to go wrong than mere noise. */
const words = forms.flatMap(({ tables, sections }) => [
  ...sections.flatMap(({ titles }) => titles),
  ...tables.flatMap(({ parts }) =>
    parts.flatMap(({ rows, columns }) => [...rows, ...columns].flatMap((each) => each.words)),
  ),
]);
const word = fc.constantFrom(
  ...words,
  ...'一、 （三） 2. 2020年 政府信息公开工作年度报告 第二十条第（一）项'.split(' '),
);
const figure = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom('', ...'- / 无 １２ 1,000 -3 增3 ９９９９９９９９９９９９９９９９９９９ 1e400 1.2.3 元'.split(' ')),
);
const textPiece = fc.oneof(
  word,
  figure,
  fc.constantFrom('\t', '\n', '|', ' ', '\r\n', '\f', '\u00a0', '| --- |', '# '),
  fc.string(),
);
const markupPiece = fc.oneof(
  textPiece,
  fc.constantFrom(
    ...'<table>,</table>,<tr>,</tr>,<td>,</td>,<th colspan=3>,<td rowspan=99999999>,<p>,</p>,<br>'.split(','),
  ),
  fc.constantFrom(
    ...'<td colspan=-1>,<td rowspan=0>,<h2>,</h2>,<div hidden>,</div>'.split(','),
    ...'<iframe srcdoc="<table><tr><td>1">,<!--,-->,<template>'.split(','),
  ),
);
const seed = fc.integer({ min: 0, max: 1_000_000 });
vi.setConfig({ testTimeout: 60_000 });

/** A report with a piece cut out, doubled, or replaced by something else. */
const mangled = fc
  .record({
    seed,
    layout: fc.constantFrom(...layouts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(4000),
    put: markupPiece,
    twice: fc.boolean(),
  })
  .map(({ seed: each, layout, from, length, put, twice }) => {
    const text = render(layout, makeReport(each)).source;
    const start = Math.floor(from * text.length);
    const piece = text.slice(start, start + length);
    return {
      kind: layout.kind,
      text: `${text.slice(0, start)}${twice ? piece + piece : put}${text.slice(start + length)}`,
    };
  });

/** The pieces one after the other. */
const thrown = (piece: fc.Arbitrary<string>) => fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(''));
const noise = fc.string({ unit: 'binary', maxLength: 400 });
const of = (kind: Layout['kind'], text: fc.Arbitrary<string>) => text.map((each) => ({ kind, text: each }));

it.each([
  ['any text', of('text', noise), 100],
  ['any markup', of('html', fc.oneof(tagSoup, noise)), 150],
  ['words of the form as text', of('text', thrown(textPiece)), 150],
  ['words of the form as markup', of('html', thrown(markupPiece)), 150],
  ['mangled reports', mangled, 150],
])('an audit of %s ends and is sound', (_, sources, numRuns) => {
  fc.assert(
    fc.property(sources, ({ kind, text }) => expectSound(kind, text)),
    { ...settled, numRuns },
  );
});
