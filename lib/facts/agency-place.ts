/** The places that an agency's name begins with: 福建省泉州市惠安县螺城镇人民政府. */
import { prefectureCities } from '../forms/vocabulary/cities.ts';
import { city, county, prefecture, province, town, zone } from '../forms/vocabulary/places.ts';
import type { AgencyLevel } from '../model/agency.ts';

export interface NamedPlace {
  readonly level: Exclude<AgencyLevel, 'nation' | 'unknown'> | 'zone';
  /** The smallest place named. */
  readonly words: string;
  /** The words behind it. */
  readonly rest: string;
}

const steps: readonly (readonly [NamedPlace['level'], RegExp])[] = [
  ['province', province],
  ['city', prefecture],
  ['cityOrCounty', city],
  ['county', county],
  ['zone', zone],
  ['town', town],
];

/** Null where the name begins with no place that its words show. */
export function placeIn(name: string): NamedPlace | null {
  return placesIn(name).at(-1) ?? null;
}

/** The places that the name begins with, the largest first. */
export function placesIn(name: string): readonly NamedPlace[] {
  const places: NamedPlace[] = [];
  let rest = name;
  for (const [step, pattern] of steps) {
    const words = pattern.exec(rest)?.[0] ?? '';
    // 景德镇 and 新乡 are cities even where their 市 is left out.
    if (words === '' || (step === 'town' && prefectureCities.has(words))) continue;
    rest = rest.slice(words.length);
    const above = places.at(-1) ?? null;
    places.push({ level: step === 'cityOrCounty' ? levelOfCity(words, above) : step, words, rest });
  }
  return places;
}

function levelOfCity(words: string, above: NamedPlace | null): NamedPlace['level'] {
  if (above?.level === 'city') return 'county';
  return prefectureCities.has(words.slice(0, -1)) ? 'city' : 'cityOrCounty';
}
