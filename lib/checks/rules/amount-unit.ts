import type { AgencyKind } from '../../model/agency.ts';
import type { Verdict } from '../../model/finding.ts';
import type { Rule } from '../../model/rule.ts';
import { type FilledCell, filledTables } from '../form-cells.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** In 万元; more than this in a small body looks like 元. */
const LARGE = 100_000;

/** 收费金额 of the form of 2021 is in 万元. 采购总金额 of the form of 2019 names no unit, so none is wrong there. */
export const amountUnit: Rule = {
  id: 'amount-unit',
  family: 'cells',
  severity: 'warning',
  clauses: ['国办公开办函〔2021〕30号'],
  check: (reading) => {
    const fees = filledTables(reading)
      .flatMap(({ cells }) => cells)
      .filter(({ id }) => id === 't2.fees.amount');
    const isSmall = reading.agency !== null && !isLarge(reading.agency, reading.agencyKind);
    return fees.length === 0 ? [notApplicable] : fees.map((cell) => judge(cell, isSmall));
  },
};

/** Bodies whose fees may well reach that: ministries, provinces, and the governments of cities, whose offices may report for them. */
function isLarge(agency: string, { level, kind }: AgencyKind): boolean {
  if (level === 'nation' || level === 'province') return true;
  const isCity = level === 'city' || level === 'cityOrCounty';
  return isCity && (kind === 'government' || /政府办公[厅室]$/.test(agency));
}

function judge({ id, section, fact }: FilledCell, isSmall: boolean): Verdict {
  const { value, unit, raw } = fact;
  if (value === null) return notApplicable;
  const details = { section, cells: [id], actual: raw };
  if (unit !== '' && unit !== '万元')
    return review({ ...details, message: { id: 'amount-unit', data: { cell: id, raw } } });
  if (isSmall && value > LARGE)
    return review({ ...details, message: { id: 'amount-unit.large', data: { cell: id, raw } } });
  return pass;
}
