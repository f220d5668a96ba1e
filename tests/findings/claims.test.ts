import { expect, test } from 'vitest';
import { compareClaims } from '../../lib/findings/claims.ts';
import { claim, denial, received } from '../checks/prose-builder.ts';
import { buildReading, place } from '../checks/reading-builder.ts';

test('a number agrees with any meaning the form allows, and all that were read are given once', () => {
  const claims = [46, 12].map((value) => claim(`收到${value}件。`, 't3.received.total', value, { readings: received }));
  const cells = { 't3.received.total': 44, 't3.carriedIn.total': 2, 't3.outcomes.total': 46 };
  const listed = compareClaims(buildReading({ cells, prose: { claims } }));
  // 一 is 44, 一 + 二 and （七） are both 46.
  expect(listed.map(({ view }) => [view.said, view.inTable, view.result])).toEqual([
    [46, [44, 46], 'agrees'],
    [12, [44, 46], 'differs'],
  ]);
  expect(listed[0]).toMatchObject({ sentence: place('收到46件。'), cells: ['t3.received.total'] });
});

test('a denial says 0; what was not read is not called different', () => {
  const reading = buildReading({
    cells: { 't4.review.total': null, 't4.direct.total': 1 },
    prose: { denials: [denial('未发生行政复议。', 't4.review.total'), denial('未被直接起诉。', 't4.direct.total')] },
  });
  expect(compareClaims(reading).map(({ view }) => [view.said, view.inTable, view.result])).toEqual([
    [0, [], 'unread'],
    [0, [1], 'differs'],
  ]);
});
