/** The ways a list can be added up. */

import { addUp } from '../forms/sums.ts';
import type { PartList } from './lists.ts';

/**
 * The parts that make one of the totals, in one of the ways that the list can be added up: as it stands, its beginning alone,
 * without parts of parts, with numbers in other units, or with those that follow.
 */
export function fittingParts(
  { parts, beyond, strange }: PartList,
  totals: readonly number[],
): readonly number[] | null {
  const values = parts.map(({ value }) => value);
  const fits = (sum: readonly number[]) => totals.includes(addUp(sum));
  if (fits(values)) return values;
  for (let length = values.length - 1; length > 0; length--) {
    const beginning = values.slice(0, length);
    if (addUp(beginning) === totals[0] || (length > 1 && fits(beginning))) return beginning;
  }
  const outer = withoutNested(values);
  if (outer.length < values.length && fits(outer)) return outer;
  if (strange.length > 0 && fits([...values, ...strange])) return [...values, ...strange];
  for (let length = 1; length <= beyond.length; length++) {
    const longer = [...values, ...beyond.slice(0, length)];
    if (fits(longer)) return longer;
  }
  return null;
}

/** 「复议后起诉3件，维持2件，其他结果1件」: numbers that make up the one before them are its parts. */
export function withoutNested(values: readonly number[]): readonly number[] {
  const outer: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    outer.push(value);
    let inner = 0;
    for (let end = at + 1; end < values.length && inner < value; end++) {
      inner += values[end] as number;
      if (inner === value && end > at + 1) {
        at = end;
        break;
      }
    }
  }
  return outer;
}

/** All sums that two or more of the numbers make, two by two and together, and each alone. */
export function sumsOf(values: readonly number[]): readonly number[] {
  const pairs = values.flatMap((a, at) => values.slice(at + 1).map((b) => a + b));
  return [...values, ...pairs, ...(values.length > 2 ? [addUp(values)] : [])];
}
