import { hasCell } from '../../forms/index.ts';
import type { AuditContext } from '../../model/audit-context.ts';
import type { Verdict } from '../../model/finding.ts';
import { type CellId, cellId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { toComparison } from '../../related/other-report.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

const section = 'disclosure';
const documents = ['regulations', 'normative'];
/** The columns of a part of the documents and of all documents, in each form. */
const documentColumns = [
  ['published', 'total'],
  ['issued', 'valid'],
] as const;
/** A figure that is JUMP times last year's probably has two digits too many. Small figures may well change that much. */
const JUMP = 100;
const LARGE = 1000;
const decisions = ['t2.licensing.decisions', 't2.penalty.decisions', 't2.coercion.decisions'];

const items = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'];

/** Table two has no sums, but some of its figures contradict each other. */
export const t2Plausible: Rule = {
  id: 't2-plausible',
  family: 'cells',
  severity: 'warning',
  reviewsOnly: true,
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
function compareWithLastYear(report: Report, cell: CellId, { previous }: AuditContext): Verdict {
  const [actual, before] = [numberIn(report, cell), previous?.facts[cell]?.value ?? null];
  if (previous === null || actual === null || before === null || actual <= 0 || before <= 0) return notApplicable;
  const [less, more] = [Math.min(actual, before), Math.max(actual, before)];
  if (more < LARGE || more / less < JUMP) return pass;
  const message = { id: 't2-plausible.jump', data: { cell, actual, before } };
  return review({ message, section, cells: [cell], actual, compared: toComparison(previous, [cell]) });
}

function checkAtMost(report: Report, part: CellId, whole: CellId): Verdict {
  const [actual, expected] = [numberIn(report, part), numberIn(report, whole)];
  if (actual === null || expected === null) return notApplicable;
  if (actual <= expected) return pass;
  const message = { id: 't2-plausible.more', data: { part, whole, actual, expected } };
  return review({ message, section, cells: [part, whole], actual, formula: `${actual} > ${expected}` });
}

function checkNotBelowZero(report: Report, previous: CellId, change: CellId): Verdict {
  const [before, difference] = [numberIn(report, previous), numberIn(report, change)];
  if (before === null || difference === null) return notApplicable;
  const actual = before + difference;
  if (actual >= 0) return pass;
  const message = { id: 't2-plausible.below', data: { previous, change, before, difference, actual } };
  const formula = `${before} + (${difference}) = ${actual} < 0`;
  return review({ message, section, cells: [change, previous], actual, formula });
}

/** Provinces, cities with districts and ministries make 规章. Asks only where the name shows that the agency is below them. */
function checkNoRegulations(report: Report, cell: CellId, { agency }: AuditContext): Verdict {
  const actual = numberIn(report, cell);
  const isBelow = agency.level === 'county' || agency.level === 'town';
  if (actual === null || !isBelow) return notApplicable;
  if (actual <= 0) return pass;
  const message = { id: 't2-plausible.regulations', data: { cell, actual } };
  const sides = [
    { id: 'side.filled', data: { value: actual } },
    { id: 'side.usual', data: { value: 0 } },
  ];
  return review({ message, section, cells: [cell], expected: 0, actual, sides });
}

function numberIn(report: Report, cell: CellId): number | null {
  return report.facts.get(cell)?.value ?? null;
}
