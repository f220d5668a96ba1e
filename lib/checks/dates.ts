/** Days of the calendar: no time, no time zone, and so never through Date. */
import type { CalendarDate } from '../model/report.ts';

/** ISO 8601. */
export function isoDate([year, month, day]: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function isAfter(one: CalendarDate, other: CalendarDate): boolean {
  return isoDate(one) > isoDate(other);
}
