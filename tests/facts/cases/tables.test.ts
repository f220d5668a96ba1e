/** Tables as seen on real pages (names replaced), with what must come out of them, worked out by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { readText } from '../../../lib/source/text/index.ts';
import { auditDocument } from '../../generator/measure.ts';

function read(name: string) {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8');
  const result = auditDocument(name.endsWith('.html') ? readHtml(source) : readText(source));
  if (result.kind === 'none') throw new Error(`no report: ${result.reason}`);
  const { facts, form } = result.report;
  const row = (id: string) =>
    [...facts].flatMap(([cell, { state, value }]) =>
      cell.startsWith(`${id}.`) && cell.split('.').length === id.split('.').length + 1
        ? [state === 'number' ? value : state]
        : [],
    );
  const count = (state: string) => [...facts.values()].filter((fact) => fact.state === state).length;
  const about = ['row-missing', 'column-missing', 'table-missing', 'form-version', 'cell-blank', 'cell-not-number'];
  const said = result.findings
    .filter(({ rule }) => about.includes(rule))
    .map(({ outcome, message }) => `${outcome} ${message.id}`);
  const failed = result.findings.filter(({ outcome }) => outcome === 'fail').map(({ message }) => message.id);
  return { form: form.id, row, count, said, failed };
}

describe('labels with explanations', () => {
  it.each([
    ['labels-with-explanations.txt', [3, 2, 19], [117, 0, 165]],
    ['labels-with-explanations.html', [3, 2, 19], [15, 2, 230]],
    ['labels-with-explanations-lines.txt', [3, 2, 19], [117, 0, 165]],
    ['labels-with-colon-explanation.txt', [4, 4, 9], [19, 0, 0]],
    ['labels-with-colon-explanation.html', [4, 4, 9], [15, 2, 230]],
  ])('%s', (name, normative, services) => {
    const { row, count, said, failed } = read(name);
    expect(row('t2.regulations')).toEqual([0, 0, 0]);
    expect(row('t2.normative')).toEqual(normative);
    expect(row('t2.otherServices')).toEqual(services);
    expect({ missing: count('missing'), said, failed }).toEqual({ missing: 0, said: [], failed: [] });
  });
});

describe('blanks', () => {
  it('are cells where they leave bars', () => {
    const { row, count, said, failed } = read('blank-rows-bar-lines.txt');
    const blank = new Array(6).fill('blank');
    expect([row('t2.regulations'), row('t2.normative')].flat()).toEqual(blank);
    expect([row('t3.received'), row('t3.carriedIn')]).toEqual([
      [...blank, 0],
      [...blank, 0],
    ]);
    expect([count('blank'), count('missing'), failed]).toEqual([18, 0, []]);
    expect(said).toEqual(['review cell-blank', 'review cell-blank']);
  });

  it('that leave nothing are never guessed', () => {
    const { row, count, said, failed } = read('rows-without-their-blanks.txt');
    expect(row('t3.received')).toEqual(new Array(7).fill('missing'));
    expect([count('missing'), failed, said]).toEqual([161, [], ['review row-missing.damaged']]);
  });

  it('in all cells are tables still, of a form', () => {
    const { form, count, said } = read('all-cells-empty-old-form.txt');
    expect([form, count('blank')]).toEqual(['2019', 198]);
    expect(said).toEqual(['fail form-version', 'review cell-blank', 'review cell-blank', 'review cell-blank']);
  });
});

describe('columns and rows that the form does not have', () => {
  it.each([
    ['old-columns-new-form.txt', 'fail form-version.table'],
    // Part one tells the year, though not for sure.
    ['old-header-in-2021-form.txt', 'review form-version.table'],
  ])('%s', (name, says) => {
    const { form, row, count, said } = read(name);
    expect([form, count('missing'), said]).toEqual(['2021', 6, [says]]);
    expect(row('t2.licensing')).toEqual([5]);
    expect(row('t2.fees')).toEqual([282.1]);
  });

  it.each(['sub-rows-in-other-services.txt', 'sub-rows-in-other-services.html'])('%s', (name) => {
    const { row, count, said, failed } = read(name);
    expect(row('t2.otherServices')).toEqual(['missing', 'missing', 'missing']);
    expect([row('t2.licensing'), row('t2.penalty')]).toEqual([
      [6, 1, 40],
      [12, 0, 3],
    ]);
    expect([count('missing'), said, failed]).toEqual([3, ['review row-missing.uncertain'], []]);
  });
});

it('adds up what came and what went in one cell', () => {
  const { row, said } = read('plus-minus-in-one-cell.txt');
  expect([row('t2.licensing'), row('t2.penalty'), said]).toEqual([[43, 0, 66], [12, 2, 5], []]);
});

it('takes a header broken in two for no sentence without its number', () => {
  const { count, failed } = read('header-broken-missing-number.txt');
  expect([count('number'), failed]).toEqual([200, []]);
});
