/** The groups that an agency belongs to, as far as its name tells them. */
import { readAgencyKind } from '../facts/agency-kind.ts';
import { placesIn } from '../facts/agency-place.ts';
import type { AgencyKindName } from '../model/agency.ts';

/** town: the governments of towns and townships. */
export type GroupKind = AgencyKindName | 'town';

export interface AgencyGroups {
  /** '' where the name does not say it. */
  readonly city: string;
  readonly county: string;
  readonly kind: GroupKind;
}

const known = new Map<string, AgencyGroups>();

/** A name is read once: thousands of reports are grouped again whenever one of them changes. */
export function groupsOfAgency(agency: string | null): AgencyGroups {
  const name = agency ?? '';
  const groups = known.get(name) ?? readGroups(agency);
  known.set(name, groups);
  return groups;
}

function readGroups(agency: string | null): AgencyGroups {
  // The whole name of a place, not the bare 市 of 市水利局.
  const places = placesIn(agency ?? '').filter(({ words }) => words.length > 1);
  const named = (...levels: readonly string[]) => places.find(({ level }) => levels.includes(level))?.words ?? '';
  const municipality = places.find(({ level, words }) => level === 'province' && words.endsWith('市'))?.words ?? '';
  const { kind, level } = readAgencyKind(agency);
  return {
    city: municipality || named('city'),
    // 晋江市 is no city of the list of prefectures, and so one of a county's level.
    county: named('county', 'cityOrCounty'),
    kind: kind === 'government' && level === 'town' ? 'town' : kind,
  };
}
