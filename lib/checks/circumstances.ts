import type { Circumstances, GivenCircumstances, Thresholds } from '../model/circumstances.ts';
import type { Reading } from '../model/reading.ts';
import { defaultThresholds } from '../model/thresholds.ts';
import { pairOf } from './pair.ts';

export function thresholdsOf({ thresholds }: GivenCircumstances): Thresholds {
  return { ...defaultThresholds, ...thresholds };
}

/** What rules may look at beside a report, from what the caller knows and defaults for all else. */
export function circumstancesOf(reading: Reading, given: GivenCircumstances = {}): Circumstances {
  const { previous = null, pair = previous === null ? undefined : pairOf(reading, previous) } = given;
  return withDefaults(reading, pair === undefined ? given : { ...given, pair });
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
