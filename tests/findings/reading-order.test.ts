import { expect, test } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import type { Anchor } from '../../lib/model/document.ts';
import { claim } from '../checks/prose-builder.ts';
import { absent, buildReport, linesOf, type ReportChanges } from '../checks/report-builder.ts';

/** Each finding by its rule and what it is about. */
function listed(changes: ReportChanges): readonly string[] {
  const report = buildReport(changes);
  return toFindings(runChecks(report, rules).results, report)
    .filter(({ rule }) => rule !== 'fee-disclosure')
    .map(({ rule, section, cells, actual }) => `${rule} ${cells.length === 1 ? cells[0] : section} ${actual}`);
}

const at = (...path: readonly number[]): Anchor => ({ kind: 'dom', path });

test('sections come as they are printed, and one that is missing behind what the form puts before it', () => {
  const found = listed({
    cells: { 't2.penalty.decisions': -4, 't4.review.total': 2 },
    // Part four is printed before part two; part three is missing.
    sections: { review: { position: 1 }, disclosure: { position: 2 }, requests: absent },
  }).filter((each) => !each.startsWith('section-order'));
  expect(found).toEqual([
    't4-total t4.review.total 2',
    'cell-negative t2.penalty.decisions -4',
    'section-missing requests null',
  ]);
});

test('prose before, between and behind a table keeps its place, whatever cells it is about', () => {
  const [before, behind] = ['收到申请3件。', '予以公开4件。'];
  const [one, two] = linesOf('requests', before, behind);
  if (one === undefined || two === undefined) throw new Error('two lines');
  const [first, last] = [at(1, 2), at(1, 4)];
  const found = listed({
    cells: { 't3.partial.total': 1, 't3.granted.total': 0 },
    tables: { t3: { anchor: at(1, 3) } },
    sections: { requests: { anchor: at(1, 1) } },
    lines: [
      { ...one, anchor: first },
      { ...two, anchor: last },
    ],
    prose: {
      claims: [
        { ...claim(behind, 't3.granted.total', 4), section: 'requests', anchor: last },
        { ...claim(before, 't3.received.total', 3), section: 'requests', anchor: first },
      ],
    },
  });
  expect(found).toEqual([
    'claim-mismatch t3.received.total 3',
    't3-row-total t3.partial.total 1',
    't3-outcome-total t3.outcomes.total 0',
    'claim-mismatch t3.granted.total 4',
  ]);
});

test('numbers of one paragraph come as they are said, in one sentence too', () => {
  const text = '收到申请3件，部分公开5件。予以公开4件。';
  const [line] = linesOf('requests', text);
  if (line === undefined) throw new Error('one line');
  const said = (quote: string, cell: string, value: number) => ({
    ...claim(quote, cell, value),
    section: 'requests' as const,
    anchor: line.anchor,
  });
  const found = listed({
    lines: [line],
    prose: {
      claims: [
        said('予以公开4件。', 't3.granted.total', 4),
        said('收到申请3件，部分公开5件。', 't3.partial.total', 5),
        said('收到申请3件，部分公开5件。', 't3.received.total', 3),
      ],
    },
  });
  expect(found).toEqual([
    'claim-mismatch t3.received.total 3',
    'claim-mismatch t3.partial.total 5',
    'claim-mismatch t3.granted.total 4',
  ]);
});

test('findings of a file come by page, then from top to bottom', () => {
  const on = (page: number, top: number): Anchor => ({ kind: 'page', page, box: [50, top, 500, top + 12] });
  const words = ['收到申请3件。', '部分公开5件。', '予以公开4件。'];
  const places = [on(2, 40), on(1, 700), on(1, 90)];
  const cells = ['t3.received.total', 't3.partial.total', 't3.granted.total'];
  const found = listed({
    prose: {
      claims: words.map((quote, index) => ({
        ...claim(quote, cells[index] ?? '', 3),
        section: 'requests' as const,
        anchor: places[index] ?? on(9, 0),
      })),
    },
  });
  expect(found).toEqual([
    'claim-mismatch t3.granted.total 3',
    'claim-mismatch t3.partial.total 3',
    'claim-mismatch t3.received.total 3',
  ]);
});
