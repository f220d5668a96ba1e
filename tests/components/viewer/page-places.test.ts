import { expect, test } from 'vitest';
import { lineIn, placeOn } from '../../../components/viewer/page-places.ts';

/** A box 20 wide and 50 high whose corner is 10 from the left and 40 from the top of a page of 100 × 200. */
const box = [10, 40, 30, 90] as const;

test.each([
  // Upright: 10/100, 40/200, 20/100, 50/200.
  [0, ['10%', '20%', '20%', '25%']],
  // A quarter clockwise: the page is 200 × 100; what was 110 from the bottom is 110 from the left.
  [1, ['55%', '10%', '25%', '20%']],
  // On its head: 70 from the right and 110 from the bottom.
  [2, ['70%', '55%', '20%', '25%']],
  // A quarter the other way: what was 40 from the top is 40 from the left, what was 70 from the right from the top.
  [3, ['20%', '70%', '25%', '20%']],
] as const)('a place on a page that is turned %i quarters', (turns, expected) => {
  const { left, top, width, height } = placeOn({ width: 100, height: 200, turns }, box);
  expect([left, top, width, height]).toEqual(expected);
});

/** On the page of 100 × 200: a paragraph from (10, 40) to (90, 90), its second line from (10, 65) to (60, 90). */
test.each([
  // 0 to the right and 25 down, 50 long and 25 high, all of 100.
  [0, [0, 0.25, 0.5, 0.25]],
  // The page is 200 wide; a line that ran across runs down: from the left 110 (its paragraph 110), as far down; 25 × 50.
  [1, [0, 0, 0.125, 0.25]],
] as const)('a line of a paragraph on a page that is turned %i quarters', (turns, expected) => {
  const { left, top, width, height } = lineIn({ width: 100, height: 200, turns }, [10, 40, 90, 90], [10, 65, 60, 90]);
  expect([left, top, width, height]).toEqual(expected);
});
