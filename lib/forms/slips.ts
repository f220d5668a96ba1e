/** Slips of the pen: numbers that one wrong digit, or two digits in the wrong order, would set right. */

import { addUp } from './sums.ts';

/** A difference larger than this share of the total is no slip of one digit, but another matter. */
const large = 0.3;

/** Whether a total and its parts would agree if two digits of one of them changed places. */
export function isSwapped(whole: number, parts: readonly number[]): boolean {
  const difference = addUp(parts) - whole;
  return (
    swapsOf(whole).some((each) => each - whole === difference) ||
    parts.some((part) => swapsOf(part).some((each) => part - each === difference))
  );
}

/** Whether another digit in one place of a total or a part would make them agree. */
export function isOneDigit(whole: number, parts: readonly number[]): boolean {
  const difference = addUp(parts) - whole;
  if (difference === 0 || Math.abs(difference) > whole * large) return false;
  const digits = String(Math.abs(difference));
  return Number.isInteger(difference) && /^[1-9]0*$/.test(digits);
}

function swapsOf(value: number): readonly number[] {
  const digits = [...String(value)];
  if (!Number.isInteger(value) || digits.length > 9) return [];
  return digits.flatMap((digit, at) =>
    digits.slice(at + 1).flatMap((other, behind) => {
      const swapped = digits.with(at, other).with(at + 1 + behind, digit);
      return digit === other || swapped[0] === '0' ? [] : [Number(swapped.join(''))];
    }),
  );
}
