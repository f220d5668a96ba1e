/** Level and kind of an agency, as far as its name says. */
import type { AgencyKind, AgencyKindName, AgencyLevel } from '../model/agency.ts';
import type { Message } from '../model/finding.ts';
import { type Place, placeIn } from './agency-place.ts';

type Told<Value> = readonly [Value, reason: Message];

/** `agency`: a name folded to simplified characters, without white space; null where none is known. */
export function readAgencyKind(agency: string | null): AgencyKind {
  const [level, kind] = agency === null ? [unnamed, unnamed] : classify(agency);
  return { level: level[0], kind: kind[0], reasons: { level: level[1], kind: kind[1] } };
}

const unnamed = ['unknown', why('unnamed')] as const;

/** Party, or a body of the centre, before the place of its local office: 国家税务总局厦门市税务局. */
const centralBody = /^(?:中共|中国共产党|中华人民共和国|(?:国家|中国).{2,10}?(?:总局|局|银行|委员会)(?=.))/;
const ministries =
  '外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|' +
  '交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理';
const nation = new RegExp(
  `^(?:(?:国务院|国家(?!税务局)|中国)[^局署部]*(?:局|署|部|委员会|办公厅)|[^局署部]{2,10}(?:总局|总署)|(?:${ministries})部)$`,
);

function classify(agency: string): readonly [Told<AgencyLevel>, Told<AgencyKindName>] {
  const central = centralBody.exec(agency)?.[0] ?? '';
  const local = agency.slice(central.length);
  const place = placeIn(local);
  if (place === null && nation.test(agency))
    return [
      ['nation', why('nation')],
      ['department', why('nation')],
    ];
  const rest = place?.rest ?? local;
  const kind = /^(?:中共|中国共产党)/.test(central) ? party : kindOf(place, rest);
  return [levelOf(place, rest), kind];
}

/** An office below its body: 公安局海沧分局; and a city's office in a county, 泉州市惠安生态环境局. */
const branch = /.分局$|派出所$|[^和划](?:生态环境|自然资源(?:和规划)?)局$/;

function levelOf(place: Place | null, rest: string): Told<AgencyLevel> {
  if (place?.level === 'zone' || zoneCommittee.test(rest)) return ['unknown', why('zoneLevel')];
  if (branch.test(rest)) return ['unknown', why('branch', rest)];
  if (place?.words === '市') return ['cityOrCounty', why('bareCity')];
  if (place !== null) return [place.level, why(place.level === 'cityOrCounty' ? 'cityOrCounty' : 'place', place.words)];
  // Departments of provinces alone are called 厅; an 办公厅 cities have too.
  return /[^公]厅$/.test(rest) ? ['province', ending('厅')] : ['unknown', why('noPlace')];
}

const bareGovernment = /^(?:人民政府|政府|行政公署|行署)$/;
/** 城市管理委员会 is a department: a zone's committee has the word of an area before it, or nothing after 开发区. */
const zoneCommittee = /(?<=^|[区园城港岛山湖]|基地)管(?:理委员|委)会$/;
const party: Told<AgencyKindName> = ['other', why('party')];
const notAdministrative =
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|公司|集团|协会|学会|联合会|总工会|合作社|联合?社|法院|检察院|党校|常务委员会|监察委员会|检查委员会|[居村]民委员会|[居村]委会)$/;
const department = /(?:分局|局|厅|委员会|委|(?:人民政府|政府)?办公[室厅]|(?:政府)?办|海关|署|调查总?队|[支分]行)$/;

function kindOf(place: Place | null, rest: string): Told<AgencyKindName> {
  if (place !== null && /^委(?!员)/.test(rest)) return party;
  const outside = notAdministrative.exec(rest);
  if (outside !== null) return ['other', ending(outside[0])];
  if (place?.level === 'town' && /(?:街道|地区)$/.test(place.words) && /^(?:办事处|办)?$/.test(rest)) {
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
