/** By which names a report speaks of its own body, worked out from the agency's full name. */
import { areaEnding, bodyKind, place, shortNames } from '../forms/vocabulary/names.ts';
import type { Meaning } from './lexer.ts';

const own: Meaning = { class: 'own' };
/** The whole of its place. */
const ownArea: Meaning = { class: 'own', means: 'area' };
const level: Meaning = { class: 'level' };

/** Whether the agency reports for its whole area: a government, a committee or office of one, a place's name alone. */
export function isArea(agency: string | null): boolean {
  return agency === null || areaEnding.test(agency);
}

/** 青石市南湖区教育局 → 南湖区教育局, 区教育局, 教育局; 青禾县柳溪镇人民政府 → 柳溪镇, 镇政府, 柳溪镇人民政府 … */
export function ownNames(agency: string | null): readonly (readonly [word: string, meaning: Meaning])[] {
  if (agency === null) return [];
  const places: string[] = [];
  let rest = agency;
  for (let found = place.exec(rest); found !== null; found = place.exec(rest)) {
    places.push(found[0]);
    rest = rest.slice(found[0].length);
  }
  const last = places[places.length - 1];
  const kind = last === undefined ? '' : /街道$/.test(last) ? '街道' : last.slice(-1);
  const organs = organsOf(rest).flatMap(shortened);
  const names = new Set<string>();
  for (const organ of organs) {
    for (let from = 0; from <= places.length; from++) {
      const where = places.slice(from).join('');
      // 「政府」 alone may be anybody's.
      if (where !== '' || !/政府$/.test(organ)) names.add(where + organ);
    }
    if (kind !== '' && organ !== '') names.add(kind + organ);
  }
  if (kind !== '') for (const short of abbreviated(rest)) names.add(kind + short);
  const words: (readonly [string, Meaning])[] = [...names].filter((name) => name.length > 1).map((name) => [name, own]);
  // A government's office receives for it, or for itself alone: which, the name does not say.
  if (/政府$|管委会$|管理委员会$/.test(rest)) {
    for (const office of ['办公室', '办公厅', '办'])
      for (const organ of organs.filter((each) => each !== '')) words.push([`${kind}${organ}${office}`, level]);
    if (kind !== '') words.push([`${kind}府办`, level], [`${kind}府办公室`, level]);
  }
  // An office may report for itself alone.
  if (kind === '街道') words.push([kind, own]);
  if (isArea(agency) && kind !== '') words.push([`全${kind}`, ownArea]);
  if (kind !== '区' && /开发区|高新区|新区/.test(agency)) words.push(['全区', ownArea]);
  return words;
}

/** 国有资产监督管理委员会 → 国资委, with the names between. */
function shortened(organ: string): readonly string[] {
  const names = [organ];
  for (const [full, short] of shortNames)
    names.push(...names.filter((name) => name.includes(full)).map((name) => name.replace(full, short)));
  return names;
}

/** 城市更新和土地整备局 → 城更局, 土整局: any two characters of its name in their order, and its end. */
function abbreviated(organ: string): readonly string[] {
  const end = /[局委办厅]$/.exec(organ)?.[0];
  const core = [...organ.slice(0, -1)];
  if (end === undefined || core.length < 4 || core.length > 14) return [];
  return core.flatMap((first, at) => core.slice(at + 1).map((second) => first + second + end));
}

/** The organ's name in full and as it is shortened. */
function organsOf(rest: string): readonly string[] {
  const short = rest.replace('人民政府', '政府');
  switch (rest) {
    case '':
      return ['', '人民政府', '政府', '办事处', '街道办', '街道办事处'];
    case '人民政府':
    case '政府':
      return ['', '人民政府', '政府'];
    case '办事处':
    case '街道办事处':
      return ['', '办事处', '办'];
    case '人民政府办公室':
    case '人民政府办公厅':
      return [
        rest,
        short,
        short.replace(/公[室厅]$/, ''),
        `府${short.slice(2)}`,
        `府${short.slice(2).replace(/公[室厅]$/, '')}`,
      ];
    default:
      return [
        rest,
        short,
        ...kindsOf(rest),
        rest.replace('管理委员会', '管委会'),
        rest.replace(/(?:管理委员会|管委会)$/, ''),
      ].filter((organ) => organ.length !== 1);
  }
}

/** 医院, 学院: what stands at the end of a name, as it is used for the whole. */
function kindsOf(name: string): readonly string[] {
  const kind = bodyKind.exec(name)?.[0];
  const organ = /[局委厅部院]$/.exec(name)?.[0];
  if (organ !== undefined && kind === undefined) return [`${organ}机关`];
  if (kind === '分局') return ['分局', '局机关'];
  if (kind === undefined) return [];
  return /学院|大学|中学|小学/.test(kind) ? [kind, '学校'] : [kind];
}
