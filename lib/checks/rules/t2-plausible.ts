import { hasCell } from '../../forms/index.ts';
import type { AuditContext } from '../../model/audit-context.ts';
import type { Verdict } from '../../model/finding.ts';
import { cellId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { toComparison } from '../../related/other-report.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

const documents = ['regulations', 'normative'];
/** A part of the documents and all of them, by either form. */
const documentColumns = [
  ['published', 'total'],
  ['issued', 'valid'],
] as const;
/** A figure this many times last year's, where either is as large as this, is one digit or two too many or too few. */
const JUMP = 100;
const LARGE = 1000;
const decisions = ['t2.licensing.decisions', 't2.penalty.decisions', 't2.coercion.decisions'];

const items = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'];

/** Table two has no sums, but some of its figures contradict each other. */
export const t2Plausible: Rule = {
  id: 't2-plausible',
  family: 'cells',
  severity: 'warning',
  clauses: [],
  check: (report, context) => {
    const cell = (row: string, column: string) => cellId('t2', row, column);
    const has = (row: string, column: string) => hasCell(report.form, cell(row, column));
    return [
      ...documentColumns.flatMap(([part, whole]) =>
        documents.filter((row) => has(row, part)).map((row) => checkAtMost(report, cell(row, part), cell(row, whole))),
      ),
      ...items
        .filter((row) => has(row, 'previous'))
        .map((row) => checkNotBelowZero(report, cell(row, 'previous'), cell(row, 'change'))),
      ...['issued', 'valid']
        .filter((column) => has('regulations', column))
        .map((column) => checkNoRegulations(report, cell('regulations', column), context)),
      ...(context.match === 'same' ? decisions.map((each) => compareWithLastYear(report, each, context)) : []),
    ];
  },
};

/** Does not compare with zero: powers move from one agency to another. */
function compareWithLastYear(report: Report, cell: string, { previous }: AuditContext): Verdict {
  const [actual, before] = [numberIn(report, cell), previous?.facts[cell]?.value ?? null];
  if (previous === null || actual === null || before === null || actual <= 0 || before <= 0) return notApplicable;
  const [less, more] = [Math.min(actual, before), Math.max(actual, before)];
  if (more < LARGE || more / less < JUMP) return pass;
  return review({
    message: { id: 't2-plausible.jump', data: { cell, actual, before } },
    section: 'disclosure',
    cells: [cell],
    actual,
    compared: toComparison(previous, [cell]),
  });
}

function checkAtMost(report: Report, part: string, whole: string): Verdict {
  const [less, more] = [numberIn(report, part), numberIn(report, whole)];
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

function checkNotBelowZero(report: Report, previous: string, change: string): Verdict {
  const [before, difference] = [numberIn(report, previous), numberIn(report, change)];
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
function checkNoRegulations({ facts }: Report, cell: string, { agency }: AuditContext): Verdict {
  const value = facts.get(cell)?.value ?? null;
  const isBelow = agency.level === 'county' || agency.level === 'town';
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

function numberIn(report: Report, cell: string): number | null {
  return report.facts.get(cell)?.value ?? null;
}
