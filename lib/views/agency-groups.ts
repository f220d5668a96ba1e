/** The groups that an agency belongs to, as far as its name or the user tells them. */
import { readAgencyKind } from '../facts/agency-kind.ts';
import { placesIn } from '../facts/agency-place.ts';
import type { AgencyClass, AgencyClasses, AgencyKindName, AgencyLevel } from '../model/agency.ts';

/** town: the governments of towns and townships. */
export type GroupKind = AgencyKindName | 'town';

export interface AgencyGroups {
  /** '' where the name does not say it. */
  readonly city: string;
  readonly county: string;
  readonly level: AgencyLevel;
  readonly kind: GroupKind;
}

interface ReadName extends Pick<AgencyGroups, 'city' | 'county'> {
  readonly read: AgencyClass;
}

/** A name is read once: thousands of reports are grouped again whenever one of them changes. */
const known = new Map<string, ReadName>();

/** `agency` null: not known. */
export function groupsOfAgency(agency: string | null, classes: AgencyClasses): AgencyGroups {
  const name = agency ?? '';
  const { city, county, read } = known.get(name) ?? readName(agency);
  known.set(name, { city, county, read });
  const { level, kind } = classes.get(name) ?? read;
  return { city, county, level, kind: kind === 'government' && level === 'town' ? 'town' : kind };
}

function readName(agency: string | null): ReadName {
  // The whole name of a place, not the bare 市 of 市水利局.
  const places = placesIn(agency ?? '').filter(({ words }) => words.length > 1);
  const named = (...levels: readonly string[]) => places.find(({ level }) => levels.includes(level))?.words ?? '';
  const municipality = places.find(({ level, words }) => level === 'province' && words.endsWith('市'))?.words ?? '';
  return {
    city: municipality || named('city'),
    // 晋江市 is no city of the list of prefectures, and so one of a county's level.
    county: named('county', 'cityOrCounty'),
    read: readAgencyKind(agency),
  };
}
