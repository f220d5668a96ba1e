import { expect, test } from 'vitest';
import { compareClaims } from '../../lib/views/claims.ts';
import { claim, denial, received } from '../checks/prose-builder.ts';
import { buildReport, place, type ReportChanges } from '../checks/report-builder.ts';

/** The claims of a made-up report as views show them. */
const views = (changes: ReportChanges) => compareClaims(buildReport(changes)).map(({ view }) => view);

test('a claim agrees with any interpretation, and each total is listed once', () => {
  const claims = [46, 12].map((value) =>
    claim(`收到${value}件。`, 't3.received.total', value, { interpretations: received }),
  );
  const cells = { 't3.received.total': 44, 't3.carriedIn.total': 2, 't3.outcomes.total': 46 };
  const listed = compareClaims(buildReport({ cells, prose: { claims } }));
  // 一 is 44, 一 + 二 and （七） are both 46.
  expect(listed.map(({ view }) => [view.said, view.inTable, view.result])).toEqual([
    [46, [44, 46], 'agrees'],
    [12, [44, 46], 'differs'],
  ]);
  expect(listed[0]).toMatchObject({ sentence: place('收到46件。'), cells: ['t3.received.total'] });
});

test('parts that add up and rounded numbers agree; a claim that may be a part does not differ', () => {
  const claims = [
    claim('网络62件，当面9件。', 't3.received.total', 62, { otherSums: [71] }),
    claim('作出决定43.2万件。', 't2.licensing.decisions', 432_000, { roundingStep: 1000, certain: false }),
    claim('上半年收到3件。', 't3.received.total', 3, { mayBePart: true, certain: false }),
  ];
  const cells = { 't3.received.total': 71, 't2.licensing.decisions': 432_156 };
  expect(views({ cells, prose: { claims } }).map((view) => [view.fits, view.rounded, view.result, view.sure])).toEqual([
    [71, false, 'agrees', true],
    [432_156, true, 'agrees', false],
    [null, false, 'unread', false],
  ]);
});

test('a denial of carried-over applications agrees where all were answered', () => {
  const denials = [46, 47].map((answered) => denial('均已答复。', 't3.carriedOut.total', { answered, certain: false }));
  const cells = { 't3.outcomes.total': 46, 't3.carriedOut.total': 2 };
  expect(views({ cells, prose: { denials } }).map((view) => [view.inTable, view.fits, view.result])).toEqual([
    [[2], 46, 'agrees'],
    [[2], null, 'differs'],
  ]);
});

test('a denial is a claim of 0; without a total it does not differ', () => {
  const cells = { 't4.review.total': null, 't4.direct.total': 1 };
  const denials = [denial('未发生行政复议。', 't4.review.total'), denial('未被直接起诉。', 't4.direct.total')];
  expect(views({ cells, prose: { denials } }).map((view) => [view.said, view.inTable, view.result])).toEqual([
    [0, [], 'unread'],
    [0, [1], 'differs'],
  ]);
});
