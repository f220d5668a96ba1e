/** Level and kind of an agency, as far as its name tells them. */
import {
  bareCity,
  bareGovernment,
  branchOffice,
  centralBody,
  department,
  nationalBody,
  notAdministrative,
  partyBeginning,
  partyCommittee,
  provincialDepartment,
  provincialEnding,
  subdistrictOffice,
  subdistrictPlace,
  zoneCommittee,
} from '../forms/vocabulary/agencies.ts';
import type { AgencyKind, AgencyKindName, AgencyLevel } from '../model/agency.ts';
import type { Message } from '../model/finding.ts';
import { type NamedPlace, placeIn } from './agency-place.ts';

type Reasoned<Value> = readonly [Value, reason: Message];

/** `agency`: a name folded to simplified characters, without white space; null where none is known. */
export function readAgencyKind(agency: string | null): AgencyKind {
  const [level, kind] = agency === null ? [unnamed, unnamed] : classify(agency);
  return { level: level[0], kind: kind[0], reasons: { level: level[1], kind: kind[1] } };
}

const unnamed = ['unknown', why('unnamed')] as const;

function classify(agency: string): readonly [Reasoned<AgencyLevel>, Reasoned<AgencyKindName>] {
  const central = centralBody.exec(agency)?.[0] ?? '';
  const local = agency.slice(central.length);
  const place = placeIn(local);
  const reason = why('nation');
  if (place === null && nationalBody.test(agency))
    return [
      ['nation', reason],
      ['department', reason],
    ];
  const rest = place?.rest ?? local;
  const kind = partyBeginning.test(central) ? party : kindOf(place, rest);
  return [levelOf(place, rest), kind];
}

function levelOf(place: NamedPlace | null, rest: string): Reasoned<AgencyLevel> {
  if (place?.level === 'zone' || zoneCommittee.test(rest)) return ['unknown', why('zoneLevel')];
  if (branchOffice.test(rest)) return ['unknown', why('branch', rest)];
  if (place?.words === bareCity) return ['cityOrCounty', why('bareCity')];
  if (place !== null) return [place.level, why(place.level === 'cityOrCounty' ? 'cityOrCounty' : 'place', place.words)];
  return provincialDepartment.test(rest) ? ['province', ending(provincialEnding)] : ['unknown', why('noPlace')];
}

const party: Reasoned<AgencyKindName> = ['other', why('party')];

function kindOf(place: NamedPlace | null, rest: string): Reasoned<AgencyKindName> {
  if (place !== null && partyCommittee.test(rest)) return party;
  const outside = notAdministrative.exec(rest);
  if (outside !== null) return ['other', ending(outside[0])];
  if (place?.level === 'town' && subdistrictPlace.test(place.words) && subdistrictOffice.test(rest)) {
    return ['subdistrict', ending(`${place.words.slice(-2)}${rest}`)];
  }
  if (place !== null && rest === '') {
    return [place.level === 'zone' ? 'zone' : 'government', why('wholePlace', place.words)];
  }
  const government = bareGovernment.exec(rest);
  if (place !== null && government !== null) return ['government', ending(government[0])];
  const committee = zoneCommittee.exec(rest);
  if (committee !== null) return ['zone', ending(committee[0])];
  const body = department.exec(rest);
  return body === null ? ['unknown', why('noKind')] : ['department', ending(body[0])];
}

function why(id: string, words?: string): Message {
  return { id: `agency.why.${id}`, data: words === undefined ? {} : { words } };
}

function ending(words: string): Message {
  return why('ending', words);
}
