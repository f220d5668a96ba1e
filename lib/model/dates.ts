/** Days of the calendar: they have no time and no time zone, so no `Date` is made of them. */
import type { CalendarDate } from './report.ts';

/** Writes a day as ISO 8601 does. */
export function isoDate([year, month, day]: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function isAfter(one: CalendarDate, other: CalendarDate): boolean {
  return isoDate(one) > isoDate(other);
}
