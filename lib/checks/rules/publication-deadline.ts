import { publicationClause } from '../../forms/clauses.ts';
import { leadOffice } from '../../forms/vocabulary/agencies.ts';
import type { AuditContext, DutyHolder, MonthDay } from '../../model/audit-context.ts';
import { isAfter, isoDate } from '../../model/dates.ts';
import type { Verdict, VerdictDetails } from '../../model/finding.ts';
import type { CalendarDate, Publication, Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { fail, notApplicable, pass, review } from '../verdicts.ts';

const january: MonthDay = [1, 31];
const march: MonthDay = [3, 31];
/** The law does not name towns, subdistricts and zones; a local notice may bind them. */
const lawful: Partial<Readonly<Record<DutyHolder, MonthDay>>> = { department: january, government: march };

/** Departments from county level up publish by 31 January, governments by 31 March, or by a local notice's date. */
export const publicationDeadline: Rule = {
  id: 'publication-deadline',
  family: 'duties',
  severity: 'error',
  clauses: [publicationClause],
  check: (report, context) => {
    const { year } = report;
    const days = context.published === null ? report.published : [context.published];
    return year === null || days.length === 0 ? notApplicable : compareWithDeadline(year, days, report, context);
  },
};

function compareWithDeadline(
  year: number,
  days: readonly Publication[],
  { agency, unsure }: Report,
  { agency: agencyClass, deadlines }: AuditContext,
): Verdict {
  const dueOn = ([month, day]: MonthDay): CalendarDate => [year + 1, month, day];
  const countLate = (due: CalendarDate) => days.filter(({ date }) => isAfter(date, due)).length;
  const holder = dutyHolderOf(agencyClass);
  const local = holder === null ? undefined : deadlines[holder];
  const due = local ?? (holder === null ? undefined : lawful[holder]);
  if (due === undefined) {
    // This is late for every agency. An earlier day may be in time.
    const last = dueOn(march);
    return countLate(last) < days.length ? notApplicable : review(describeDelay('unknown', days, last));
  }
  const day = dueOn(due);
  const late = countLate(day);
  if (late === 0) return pass;
  const clauses = local === undefined ? {} : { clauses: [] };
  const ask = (variant: Variant) => review({ ...describeDelay(variant, days, day), ...clauses });
  if (late < days.length) return ask('unsure');
  // A report of the lead office may be its government's own.
  const office = holder === 'department' && agency !== null && leadOffice.test(agency);
  if (office && countLate(dueOn(march)) < days.length) return ask('office');
  // Sites that move give their pages new dates, and a file may have been made again.
  const moved = days.every(({ date, source }) => source === 'file' || date[0] > year + 1);
  if (moved || unsure.length > 0) return ask('moved');
  return fail({ ...describeDelay(null, days, day), ...clauses });
}

type Variant = 'unknown' | 'unsure' | 'office' | 'moved';

function dutyHolderOf({ kind, level }: AuditContext['agency']): DutyHolder | null {
  if (kind === 'zone') return 'zone';
  if (kind === 'subdistrict' || level === 'town') return 'town';
  if (level === 'unknown') return null;
  return kind === 'department' || kind === 'government' ? kind : null;
}

function describeDelay(variant: Variant | null, days: readonly Publication[], due: CalendarDate): VerdictDetails {
  const dates = [...new Set(days.map(({ date }) => isoDate(date)))];
  const quotes = days.flatMap(({ quote }) => quote ?? []);
  const data = { dates, due: isoDate(due) };
  return {
    message: { id: variant === null ? 'publication-deadline' : `publication-deadline.${variant}`, data },
    ...(variant === null ? {} : { severity: 'warning' }),
    section: null,
    expected: isoDate(due),
    actual: dates.join(' '),
    sides: [
      { id: 'side.published', data: { value: dates.join(' ') } },
      { id: 'side.due', data: { value: isoDate(due) } },
    ],
    quotes: quotes.map(({ text }) => text),
    anchors: quotes.map(({ anchor }) => anchor),
  };
}
