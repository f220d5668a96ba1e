import type { Verdict } from '../../model/finding.ts';
import type { Reading } from '../../model/reading.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

const documents = ['t2.regulations', 't2.normative'];
const items = ['t2.licensing', 't2.otherServices', 't2.penalty', 't2.coercion', 't2.fees'];

/** Table two has no sums, but some figures cannot well stand beside each other. */
export const t2Plausible: Rule = {
  id: 't2-plausible',
  family: 'cells',
  severity: 'warning',
  clauses: [],
  check: (reading) =>
    reading.form.id === '2019'
      ? [
          ...documents.map((row) => atMost(reading, `${row}.published`, `${row}.total`)),
          ...items.map((row) => notBelowZero(reading, `${row}.previous`, `${row}.change`)),
        ]
      : [
          ...documents.map((row) => atMost(reading, `${row}.issued`, `${row}.valid`)),
          ...['issued', 'valid'].map((column) => noRegulations(reading, `t2.regulations.${column}`)),
        ],
};

function atMost(reading: Reading, part: string, whole: string): Verdict {
  const [less, more] = [numberIn(reading, part), numberIn(reading, whole)];
  if (less === null || more === null) return notApplicable;
  if (less <= more) return pass;
  return review({
    message: { id: 't2-plausible.more', data: { part, whole, actual: less, expected: more } },
    section: 'disclosure',
    cells: [part, whole],
    actual: less,
    formula: `${less} > ${more}`,
  });
}

function notBelowZero(reading: Reading, previous: string, change: string): Verdict {
  const [before, difference] = [numberIn(reading, previous), numberIn(reading, change)];
  if (before === null || difference === null) return notApplicable;
  if (before + difference >= 0) return pass;
  return review({
    message: { id: 't2-plausible.below', data: { previous, change, before, difference, actual: before + difference } },
    section: 'disclosure',
    cells: [change, previous],
    actual: before + difference,
    formula: `${before} + (${difference}) = ${before + difference} < 0`,
  });
}

/** 规章 is made by provinces, cities with districts and ministries; only where the name leaves no doubt that the agency stands below. */
function noRegulations({ agencyKind, facts }: Reading, cell: string): Verdict {
  const value = facts.get(cell)?.value ?? null;
  const isBelow = agencyKind.level === 'county' || agencyKind.level === 'town';
  if (value === null || !isBelow) return notApplicable;
  if (value <= 0) return pass;
  return review({
    message: { id: 't2-plausible.regulations', data: { cell, actual: value } },
    section: 'disclosure',
    cells: [cell],
    expected: 0,
    actual: value,
  });
}

function numberIn(reading: Reading, cell: string): number | null {
  return reading.facts.get(cell)?.value ?? null;
}
