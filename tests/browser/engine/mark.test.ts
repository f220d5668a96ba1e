// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markOf, markOfCell, markOfClaim, type PageMark, type Resolve } from '../../../lib/browser/engine/mark.ts';
import { rules } from '../../../lib/checks/registry.ts';
import { runChecks } from '../../../lib/checks/run.ts';
import { toFindings } from '../../../lib/findings/index.ts';
import { compareClaims } from '../../../lib/views/claims.ts';
import { claim } from '../../checks/prose-builder.ts';
import { buildReport, place, type ReportChanges } from '../../checks/report-builder.ts';

/** An element for each of these names, found by the anchor `place` gives the name. */
function page(...names: readonly string[]) {
  const elements = new Map(names.map((name) => [JSON.stringify(place(name)), document.createElement('p')]));
  const resolve: Resolve = (anchor) => elements.get(JSON.stringify(anchor)) ?? null;
  return { resolve, at: (name: string) => elements.get(JSON.stringify(place(name))) };
}

function marked(rule: string, changes: ReportChanges, resolve: Resolve) {
  const reading = buildReport(changes);
  const { results } = runChecks(
    reading,
    rules.filter(({ id }) => id === rule),
  );
  return toFindings(results, reading).map((finding) => markOf(finding, reading, resolve));
}

const sentence = '予以公开44件。';
const said: ReportChanges = {
  cells: { 't3.granted.total': 46 },
  prose: { claims: [claim(sentence, 't3.granted.total', 44)] },
};

test('prose against a table is outlined at both', () => {
  const { resolve, at } = page('t3.granted.total', sentence);
  expect(marked('claim-mismatch', said, resolve)).toEqual([
    { outcome: 'fail', targets: [at('t3.granted.total'), at(sentence)], parts: [], formula: '44 ≠ 46' },
  ]);
});

test('a sum is outlined at its result, and its parts are tinted', () => {
  const { resolve, at } = page('t3.granted.total', 't3.granted.natural', 't3.granted.legal');
  const [mark] = marked('t3-row-total', { cells: { 't3.granted.natural': 2, 't3.granted.total': 3 } }, resolve);
  expect(mark?.targets).toEqual([at('t3.granted.total')]);
  expect(mark?.parts).toEqual([at('t3.granted.natural'), at('t3.granted.legal')]);
});

test.each([
  [44, 'pass'],
  [46, 'review'],
])('a claim of 44 where the table holds %i is shown at its sentence, as %s, with its cells', (value, outcome) => {
  const { resolve, at } = page('t3.granted.total', sentence);
  const reading = buildReport({ ...said, cells: { 't3.granted.total': value } });
  const marks = compareClaims(reading).map((each) => markOfClaim(each, reading, resolve));
  expect(marks).toEqual([{ outcome, targets: [at(sentence)], parts: [at('t3.granted.total')], formula: null }]);
});

test('draws a cell as the worst of its marks, or as passed without one', () => {
  const [cell, other] = [document.createElement('td'), document.createElement('td')];
  const about = (outcome: PageMark['outcome'], ...targets: Element[]): PageMark => ({
    outcome,
    targets,
    parts: [cell],
    formula: '1 ≠ 2',
  });
  const drawn = (...marks: readonly PageMark[]) => markOfCell(cell, marks).outcome;
  expect(markOfCell(cell, [])).toEqual({ outcome: 'pass', targets: [cell], parts: [], formula: null });
  expect(drawn(about('fail', other))).toBe('pass');
  expect(drawn(about('review', cell), about('fail', other))).toBe('review');
  expect(drawn(about('review', cell), about('fail', other, cell))).toBe('fail');
});
