import { noticesOfForms } from '../../forms/clauses.ts';
import { leadOffice } from '../../forms/vocabulary/agencies.ts';
import { feeUnit } from '../../forms/vocabulary/units.ts';
import type { AgencyClass } from '../../model/agency.ts';
import type { AuditContext } from '../../model/audit-context.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { toComparison } from '../../related/other-report.ts';
import { type FilledCell, filledTables } from '../form-cells.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** In 万元: a small agency with more than this probably filled in 元. */
const LARGE = 100_000;
/** A change from 万元 to 元, less what may change in a year: a smaller factor between two years has other reasons. */
const JUMP = 2_000;

/** 收费金额 of the form of 2021 is in 万元. 采购总金额 of the form of 2019 names no unit, so the rule does not apply to it. */
export const amountUnit: Rule = {
  id: 'amount-unit',
  family: 'cells',
  severity: 'warning',
  reviewsOnly: true,
  clauses: noticesOfForms,
  check: (report, context) => {
    const cells = filledTables(report).flatMap((table) => table.cells);
    const fees = cells.find(({ id }) => id === 't2.fees.amount');
    return fees === undefined ? notApplicable : checkAmount(fees, report, context);
  },
};

/** The cell's own unit is the best evidence, then the prose, then last year's figure, then the kind of agency. */
function checkAmount(
  { id, section, fact }: FilledCell,
  report: Report,
  { previous, match, agency }: AuditContext,
): Verdict {
  const { value, unit, raw } = fact;
  if (value === null) return notApplicable;
  const data = { cell: id, raw };
  const details = { section, cells: [id], actual: raw };
  if (unit !== '' && unit !== feeUnit) return review({ ...details, message: { id: 'amount-unit', data } });
  const claims = report.prose.claims.filter(({ subject }) => subject === id);
  if (claims.some((claim) => claim.value === value)) return pass;
  const claim = claims.find((other) => isTenThousandfold(value, other.value));
  if (claim !== undefined) {
    const message = { id: 'amount-unit.prose', data: { ...data, said: claim.value } };
    return review({ ...details, message, quotes: [claim.quote], anchors: [claim.anchor] });
  }
  const before = match === 'same' ? previous?.facts[id] : undefined;
  if (previous !== null && before !== undefined && before.value !== null && isJump(value, before.value)) {
    const message = { id: 'amount-unit.jump', data: { ...data, before: before.raw } };
    return review({ ...details, message, compared: toComparison(previous, [id]) });
  }
  const isSmall = report.agency !== null && !isLarge(report.agency, agency);
  return isSmall && value > LARGE ? review({ ...details, message: { id: 'amount-unit.large', data } }) : pass;
}

/** The fees of ministries, provinces and city governments may be that large. A government's office may report for it. */
function isLarge(agency: string, { level, kind }: AgencyClass): boolean {
  if (level === 'nation' || level === 'province') return true;
  const isCity = level === 'city' || level === 'cityOrCounty';
  return isCity && (kind === 'government' || leadOffice.test(agency));
}

function isTenThousandfold(value: number, claimed: number): boolean {
  return Math.abs(value / claimed / 10_000 - 1) < 0.001;
}

function isJump(value: number, before: number): boolean {
  return value > 0 && before > 0 && Math.max(value / before, before / value) >= JUMP;
}
