import { leadOffice } from '../../forms/vocabulary/agencies.ts';
import type { AuditContext, DutyHolder, MonthDay } from '../../model/audit-context.ts';
import type { Verdict } from '../../model/finding.ts';
import type { CalendarDate, Publication, Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { isAfter, isoDate } from '../dates.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

const january: MonthDay = [1, 31];
const march: MonthDay = [3, 31];
/** Towns, subdistricts and zones are not named by the law; a local notice may bind them. */
const lawful: Partial<Readonly<Record<DutyHolder, MonthDay>>> = { department: january, government: march };

/** Departments from county level up publish by 31 January, governments by 31 March, or by a local notice's date. */
export const publicationDeadline: Rule = {
  id: 'publication-deadline',
  family: 'duties',
  severity: 'error',
  clauses: ['条例第四十九条'],
  check: (report, context) => {
    const { year } = report;
    const known = context.published === null ? report.published : [context.published];
    return [year === null || known.length === 0 ? notApplicable : judge(year, known, report, context)];
  },
};

function judge(
  year: number,
  known: readonly Publication[],
  { agency, unsure }: Report,
  { agency: agencyClass, deadlines }: AuditContext,
): Verdict {
  const dueOn = ([month, day]: MonthDay): CalendarDate => [year + 1, month, day];
  const lateFor = (due: CalendarDate) => known.filter(({ date }) => isAfter(date, due));
  const holder = holderOf(agencyClass);
  const due = holder === null ? undefined : (deadlines[holder] ?? lawful[holder]);
  if (due === undefined) {
    // Late for whomever: worth a question. Anything earlier may be in time.
    const last = dueOn(march);
    return lateFor(last).length < known.length ? notApplicable : review(told('unknown', known, last));
  }
  const day = dueOn(due);
  const late = lateFor(day);
  if (late.length === 0) return pass;
  const clauses = holder !== null && deadlines[holder] !== undefined ? { clauses: [] } : {};
  if (late.length < known.length) return review({ ...told('unsure', known, day), ...clauses });
  // A report of the lead office may be its government's own.
  const office = holder === 'department' && agency !== null && leadOffice.test(agency);
  if (office && lateFor(dueOn(march)).length < known.length)
    return review({ ...told('office', known, day), ...clauses });
  // Sites that move give their pages new dates, and a file may have been made again.
  const moved = known.every(({ date, source }) => source === 'file' || date[0] > year + 1);
  if (moved || unsure.length > 0) return review({ ...told('moved', known, day), ...clauses });
  return fail({ ...told(null, known, day), ...clauses });
}

function holderOf({ kind, level }: AuditContext['agency']): DutyHolder | null {
  if (kind === 'zone') return 'zone';
  if (kind === 'subdistrict' || level === 'town') return 'town';
  if (level === 'unknown') return null;
  return kind === 'department' || kind === 'government' ? kind : null;
}

function told(
  variant: 'unknown' | 'unsure' | 'office' | 'moved' | null,
  known: readonly Publication[],
  day: CalendarDate,
) {
  const dates = [...new Set(known.map(({ date }) => isoDate(date)))];
  const quotes = known.flatMap(({ quote }) => (quote === null ? [] : [quote]));
  const data = { dates, due: isoDate(day) };
  return {
    message: { id: variant === null ? 'publication-deadline' : `publication-deadline.${variant}`, data },
    ...(variant === null ? {} : { severity: 'warning' as const }),
    section: null,
    expected: isoDate(day),
    actual: dates.join(' '),
    quotes: quotes.map(({ text }) => text),
    anchors: quotes.map(({ anchor }) => anchor),
  };
}
