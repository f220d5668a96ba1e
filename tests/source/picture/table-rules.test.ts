import { expect, test } from 'vitest';
import { rulesAmong } from '../../../lib/source/picture/table-rules.ts';

/** A picture 1,000 points wide, half a point of the page to each; its table lies from (100, 200) to (900, 600). */
const frame = {
  horizontal: [200, 400, 600].map((y) => ({ at: y / 2, from: 50, to: 450 })),
  vertical: [100, 500, 900].map((x) => ({ at: x / 2, from: 100, to: 300 })),
};
const stroke = (at: number, from: number, to: number) => ({ at, slope: 0, from, to });

test('keeps the rules of a table and long lines; strokes of a title above and of words below are none', () => {
  const [rule, underline, title] = [stroke(400, 100, 900), stroke(80, 100, 900), stroke(60, 420, 480)];
  const [edge, low, heading, margin] = [
    stroke(500, 200, 600),
    stroke(300, 560, 600),
    stroke(450, 30, 90),
    stroke(950, 300, 360),
  ];
  expect(
    rulesAmong({ across: [rule, underline, title], down: [edge, low, heading, margin] }, [frame], 0.5, 1000),
  ).toEqual({
    across: [rule, underline],
    down: [edge, low],
  });
});

test('without a table only long lines are rules', () => {
  const [line, letter] = [stroke(80, 100, 900), stroke(60, 420, 520)];
  expect(rulesAmong({ across: [line, letter], down: [] }, [], 0.5, 1000)).toEqual({ across: [line], down: [] });
});
