/** By which names a report speaks of its own body, worked out from the agency's full name. */
import { governmentEnding } from '../forms/vocabulary/agencies.ts';
import { areaEnding, bodyKind, governmentNames, place, shortNames } from '../forms/vocabulary/names.ts';
import {
  abbreviatedEnding,
  branch,
  committeeEnding,
  districtKind,
  governingBody,
  governmentNamesOf,
  hallOffices,
  headquarters,
  headquartersEnding,
  offices,
  school,
  streetKind,
  wholePrefix,
  zoneName,
} from '../forms/vocabulary/own-names.ts';
import type { Meaning } from './lexer.ts';

const own: Meaning = { class: 'own' };
/** The whole of its place. */
const ownArea: Meaning = { class: 'own', means: 'area' };
const level: Meaning = { class: 'level' };

type Name = readonly [word: string, meaning: Meaning];

/** Whether the agency reports for its whole area: a government, a committee or office of one, a place's name alone. */
export function isArea(agency: string | null): boolean {
  return agency === null || areaEnding.test(agency);
}

/** 青石市南湖区教育局 → 南湖区教育局, 区教育局, 教育局; 青禾县柳溪镇人民政府 → 柳溪镇, 镇政府, 柳溪镇人民政府 … */
export function ownNames(agency: string | null): readonly Name[] {
  if (agency === null) return [];
  const { places, body } = splitName(agency);
  const last = places.at(-1) ?? '';
  const kind = last.endsWith(streetKind) ? streetKind : last.slice(-1);
  const organs = organsOf(body).flatMap(shortened);
  const names = new Set<string>();
  for (const organ of organs) {
    for (let from = 0; from <= places.length; from++) {
      const area = places.slice(from).join('');
      // 「政府」 alone may be anybody's.
      if (area !== '' || !governmentEnding.test(organ)) names.add(area + organ);
    }
    if (kind !== '' && organ !== '') names.add(kind + organ);
  }
  if (kind !== '') for (const short of abbreviated(body)) names.add(kind + short);
  const words: Name[] = [...names].filter((name) => name.length > 1).map((name) => [name, own]);
  // A government's office receives for it, or for itself alone: which, the name does not say.
  if (governingBody.test(body)) {
    const named = organs.filter((organ) => organ !== '');
    for (const office of offices) for (const organ of named) words.push([`${kind}${organ}${office}`, level]);
    if (kind !== '') for (const office of hallOffices) words.push([`${kind}${office}`, level]);
  }
  // An office may report for itself alone.
  if (kind === streetKind) words.push([kind, own]);
  if (isArea(agency) && kind !== '') words.push([wholePrefix + kind, ownArea]);
  if (kind !== districtKind && zoneName.test(agency)) words.push([wholePrefix + districtKind, ownArea]);
  return words;
}

/** 青石市南湖区教育局 → 青石市, 南湖区; 教育局 */
function splitName(agency: string): { readonly places: readonly string[]; readonly body: string } {
  const places: string[] = [];
  let body = agency;
  for (let found = place.exec(body); found !== null; found = place.exec(body)) {
    places.push(found[0]);
    body = body.slice(found[0].length);
  }
  return { places, body };
}

/** 国有资产监督管理委员会 → 国资委, with the names between. */
function shortened(organ: string): readonly string[] {
  const names = [organ];
  for (const [full, short] of shortNames)
    names.push(...names.filter((name) => name.includes(full)).map((name) => name.replace(full, short)));
  return names;
}

/** 城市更新和土地整备局 → 城更局, 土整局: two characters of its name, in their order, and its end. */
function abbreviated(organ: string): readonly string[] {
  const end = abbreviatedEnding.exec(organ)?.[0];
  const core = [...organ.slice(0, -1)];
  if (end === undefined || core.length < 4 || core.length > 14) return [];
  return core.flatMap((first, at) => core.slice(at + 1).map((second) => first + second + end));
}

/** The organ's name in full and as it is shortened. */
function organsOf(body: string): readonly string[] {
  const names = [
    body,
    ...governmentNames.map(([full, short]) => body.replace(full, short)),
    ...kindsOf(body),
    body.replace(committeeEnding, ''),
  ];
  return governmentNamesOf.get(body) ?? names.filter((organ) => organ.length !== 1);
}

/** 医院, 学院: what stands at the end of a name, as it is used for the whole. */
function kindsOf(name: string): readonly string[] {
  const kind = bodyKind.exec(name)?.[0];
  const organ = headquartersEnding.exec(name)?.[0];
  if (kind === undefined) return organ === undefined ? [] : [organ + headquarters];
  if (kind === branch.name) return [branch.name, branch.headquarters];
  return school.kinds.test(kind) ? [kind, school.name] : [kind];
}
