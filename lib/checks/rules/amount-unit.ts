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

/** In 万元; more than this in a small body looks like 元. */
const LARGE = 100_000;
/** From 万元 to 元, with what a year may bring: less than this between two years has other reasons. */
const JUMP = 2_000;

/** 收费金额 of the form of 2021 is in 万元. 采购总金额 of the form of 2019 names no unit, so none is wrong there. */
export const amountUnit: Rule = {
  id: 'amount-unit',
  family: 'cells',
  severity: 'warning',
  clauses: ['国办公开办函〔2021〕30号'],
  check: (report, context) => {
    const fees = filledTables(report)
      .flatMap(({ cells }) => cells)
      .filter(({ id }) => id === 't2.fees.amount');
    return fees.length === 0 ? [notApplicable] : fees.map((cell) => judge(cell, report, context));
  },
};

/** The cell's own unit says most, then the report's prose, then last year's figure, then what kind of body it is. */
function judge({ id, section, fact }: FilledCell, report: Report, context: AuditContext): Verdict {
  const { previous, match } = context;
  const { value, unit, raw } = fact;
  if (value === null) return notApplicable;
  const details = { section, cells: [id], actual: raw };
  if (unit !== '' && unit !== feeUnit)
    return review({ ...details, message: { id: 'amount-unit', data: { cell: id, raw } } });
  const said = report.prose.claims.filter(({ subject }) => subject === id);
  if (said.some((claim) => claim.value === value)) return pass;
  const other = said.find((claim) => isTenThousandfold(value, claim.value));
  if (other !== undefined) {
    const message = { id: 'amount-unit.prose', data: { cell: id, raw, said: other.value } };
    return review({ ...details, message, quotes: [other.quote], anchors: [other.anchor] });
  }
  const before = match === 'same' ? (previous?.facts[id] ?? null) : null;
  if (previous !== null && before !== null && before.value !== null && isJump(value, before.value)) {
    const message = { id: 'amount-unit.jump', data: { cell: id, raw, before: before.raw } };
    return review({ ...details, message, compared: toComparison(previous, [id]) });
  }
  const isSmall = report.agency !== null && !isLarge(report.agency, context.agency);
  if (isSmall && value > LARGE)
    return review({ ...details, message: { id: 'amount-unit.large', data: { cell: id, raw } } });
  return pass;
}

/** Bodies whose fees may well reach that: ministries, provinces, and the governments of cities, whose offices may report for them. */
function isLarge(agency: string, { level, kind }: AgencyClass): boolean {
  if (level === 'nation' || level === 'province') return true;
  const isCity = level === 'city' || level === 'cityOrCounty';
  return isCity && (kind === 'government' || leadOffice.test(agency));
}

function isTenThousandfold(value: number, said: number): boolean {
  return Math.abs(value / said / 10_000 - 1) < 0.001;
}

function isJump(value: number, before: number): boolean {
  return value > 0 && before > 0 && Math.max(value / before, before / value) >= JUMP;
}
