import type { Locale } from '../model/locale.ts';
import { type TextKey, text } from './text.ts';

/** The name of a group of agencies; groups by kind are known by an id. */
export function groupName(locale: Locale, grouping: 'list' | 'city' | 'county' | 'kind', group: string): string {
  if (grouping === 'kind') return text(locale, `assessment.kind.${group}` as TextKey);
  return group === '' ? text(locale, 'assessment.group.none') : group;
}
