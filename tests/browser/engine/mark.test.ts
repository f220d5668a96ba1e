// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { markOf, markOfCell, markOfClaim, type PageMark, type Resolve } from '../../../lib/browser/engine/mark.ts';
import { rules } from '../../../lib/checks/registry.ts';
import { runChecks } from '../../../lib/checks/run.ts';
import { toFindings } from '../../../lib/findings/index.ts';
import { compareClaims } from '../../../lib/views/claims.ts';
import { claim } from '../../checks/prose-builder.ts';
import { absent, buildReport, place, type ReportChanges } from '../../checks/report-builder.ts';

/** An element for each of these names with the name as its text, found by the anchor `place` gives the name. */
function page(...names: readonly string[]) {
  const elements = new Map(
    names.map((name) => {
      const element = document.createElement('p');
      element.textContent = name;
      return [JSON.stringify(place(name)), element];
    }),
  );
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

/** What a mark underlines. */
function underlined(mark: PageMark | undefined): readonly string[] {
  return mark?.words.flatMap(({ words, number }) => [words.toString(), number?.toString() ?? '']) ?? [];
}

test('prose against a cell leads to the sentence, underlines its number and clause, and outlines the cell', () => {
  const { resolve, at } = page('t3.granted.total', sentence);
  const [mark, ...others] = marked('claim-mismatch', said, resolve);
  expect(others).toEqual([]);
  expect(mark).toMatchObject({ outcome: 'fail', group: [], parts: [], formula: '44 ≠ 46' });
  expect(mark?.targets).toEqual([at(sentence), at('t3.granted.total')]);
  expect(underlined(mark)).toEqual(['予以公开44件', '44']);
});

test('what the report lacks is shown at its title, else where its first part begins, and outlines nothing there', () => {
  const lacking: ReportChanges = { sections: { problems: absent } };
  const title = '云溪市民政局2023年政府信息公开工作年度报告';
  const titled = page(title, 'overview');
  const [mark, ...others] = marked('section-missing', lacking, titled.resolve);
  expect(others).toEqual([]);
  expect(mark).toMatchObject({ outcome: 'fail', ofReport: true, targets: [titled.at(title)], words: [], group: [] });
  const untitled = page('overview', 'disclosure');
  expect(marked('section-missing', lacking, untitled.resolve)[0]?.targets).toEqual([untitled.at('overview')]);
  expect(marked('section-missing', lacking, () => null)[0]?.targets).toEqual([]);
  // A title that only the page's own data name has the whole page for its place.
  const whole: Resolve = (anchor) => (titled.resolve(anchor) === titled.at(title) ? document.documentElement : null);
  expect(marked('section-missing', lacking, whole)[0]?.targets).toEqual([]);
});

test('prose against several cells tints them: none of them is wrong by itself', () => {
  const { resolve, at } = page('t3.granted.total', 't3.partial.total', sentence);
  const cells = ['t3.granted.total', 't3.partial.total'];
  const [mark] = marked(
    'claim-mismatch',
    { ...said, prose: { claims: [claim(sentence, 't3.granted+partial.total', 44, { interpretations: [cells] })] } },
    resolve,
  );
  expect(mark?.targets).toEqual([at(sentence)]);
  expect(mark?.group).toEqual(cells.map(at));
});

test('a sentence that the page writes in other words is outlined as a whole', () => {
  const { resolve, at } = page('t3.granted.total', sentence);
  const paragraph = at(sentence);
  if (paragraph !== undefined) paragraph.textContent = '予以公开四十四件。';
  const [mark] = marked('claim-mismatch', said, resolve);
  expect(mark?.targets[0]).toBe(paragraph);
  expect(mark?.words).toEqual([]);
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
  expect(marks).toMatchObject([{ outcome, targets: [at(sentence)], parts: [at('t3.granted.total')], formula: null }]);
  expect(underlined(marks[0])).toEqual(['予以公开44件', '44']);
});

test('draws a cell as the worst of its marks, or as passed without one', () => {
  const [cell, other] = [document.createElement('td'), document.createElement('td')];
  const about = (outcome: PageMark['outcome'], ...targets: Element[]): PageMark => ({
    outcome,
    targets,
    words: [],
    group: [],
    parts: [cell],
    formula: '1 ≠ 2',
  });
  const drawn = (...marks: readonly PageMark[]) => markOfCell(cell, marks).outcome;
  expect(markOfCell(cell, [])).toMatchObject({ outcome: 'pass', targets: [cell], parts: [], formula: null });
  expect(drawn(about('fail', other))).toBe('pass');
  expect(drawn(about('review', cell), about('fail', other))).toBe('review');
  expect(drawn(about('review', cell), about('fail', other, cell))).toBe('fail');
});
