import type { Circumstances, GivenCircumstances, Pair, Thresholds } from '../model/circumstances.ts';
import type { Reading } from '../model/reading.ts';
import { defaultThresholds } from '../model/thresholds.ts';
import { pairOf } from './pair.ts';

export function thresholdsOf({ thresholds }: GivenCircumstances): Thresholds {
  return { ...defaultThresholds, ...thresholds };
}

/** What rules may look at beside a report, from what the caller knows and defaults for all else. */
export function circumstancesOf(reading: Reading, given: GivenCircumstances = {}): Circumstances {
  const { previous = null, pair = previous === null ? undefined : pairFor(reading, previous) } = given;
  return withDefaults(reading, pair === undefined ? given : { ...given, pair });
}

/** What is not sure of this report's agency or year is asked about. */
function pairFor(reading: Reading, previous: NonNullable<GivenCircumstances['previous']>): Pair {
  const pair = pairOf(reading, previous);
  return pair === 'same' && reading.unsure.length > 0 ? 'ask' : pair;
}

/** The same without comparing names: a `previous` that comes without its pair has to be asked about. */
export function withDefaults(reading: Reading, given: GivenCircumstances = {}): Circumstances {
  const {
    agency = reading.agencyKind,
    previous = null,
    published = null,
    deadlines = {},
    alike = [],
    units = null,
  } = given;
  return {
    agency,
    published,
    deadlines,
    alike,
    units,
    previous,
    pair: previous === null ? null : (given.pair ?? 'ask'),
    thresholds: thresholdsOf(given),
  };
}
