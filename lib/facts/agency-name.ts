/** The name of the reporting body in sentences: who wrote the report, whose it is, whom to ask. */
import { announcing } from '../forms/wording.ts';

const end =
  '(?:人民政府(?:办公厅|办公室)?|办公厅|办公室|委员会(?:办公室)?|管委会|街道办事处|办事处|局|厅|委|院|中心|集团|公司|政府(?!信息|网|门户)|' +
  '大学|学校|医院|支队|总队|大队|服务所|部|署|社|镇|乡|街道|[省市县区州盟旗])';
const ends = new RegExp(`${end}$`);
/** Who answers for disclosure inside a body. */
const ofDisclosure =
  /(?:(?:政府)?信息(?:与政务)?公开|政务公开(?:与?政务服务)?)(?:工作)?(?:领导小组)?(?:办公室|办|机构|部门|中心|[处科股])?$/;
const ofBody = /(?:党政(?:综合)?|综合|行政|机关|秘书)?(?:办公室|办)$|[\u4e00-\u9fff]{0,4}[科股处]$/;
const notAgency =
  /^(?:我|本|各|局|全|该|此|其|市|区|县|镇|乡|有关|相关|上级|下列|以下|省政府|国务院|社会|公众|如下|\d)|本机关|我[局镇乡区县市委]|情况|政府信息|信息公开|工作(?!部|委|局|办)|报告|要求/;
const mostCharacters = 30;

const name = '([\\u4e00-\\u9fff]{2,30}?)';
const aside = '(?:\\([^)]{0,24}\\))?';
const now = `${announcing}*`;
const inYear = '20\\d\\d年(?:度)?';
/** 政府信息公开, also cut short. */
const ofReport = '(?:的)?(?:政[府务]?)?(?:信息|政务)?公开';

/** Sentences that name the reporting body, surest first; what they name is read by `bodyOf`. */
const patterns: readonly RegExp[] = [
  new RegExp(`由${name}${aside}(?:负责|组织|综合|汇总|牵头)*(?:综合|汇总|编制|编写|编撰|撰写|[根依]据|[按依遵参]照)`),
  new RegExp(`${now}${name}${aside}${inYear}`),
  new RegExp(`${now}${inYear}${name}${ofReport}`),
  new RegExp(`(?:^|[,。;])${name}${aside}(?:组织)?编制(?:了|本|完成|并|${inYear})`),
  new RegExp(`${inYear}(?:[,，])?${name}(?:部门(?:预算|决算)|(?:主动公开|受理|政府信息公开))`),
];
const contacts: readonly RegExp[] = [
  new RegExp(
    `(?:请|可|径)(?:直接)?(?:与|同|向|致电|联系|咨询)${name}(?:直接)?(?:进行)?(?:联系|咨询|反映|反馈|垂询|索取|[(,:：。])`,
  ),
];

/** Sentences that may name it: of a long report only these are looked into. */
const telling = /联系|编[制写撰]|公布|发布|部门|咨询|反映|报告如下|[现特兹谨](?:将|就)/;

/** Those who wrote it, then `between` (what the page says of itself), then whom to ask. */
export function agencyIn(sentences: readonly string[], between: string | null): string | null {
  const told = sentences.filter((text) => text.length > 12 && telling.test(text)).slice(0, 60);
  return firstOf(patterns, told) ?? between ?? firstOf(contacts, told);
}

function firstOf(ways: readonly RegExp[], sentences: readonly string[]): string | null {
  for (const way of ways) {
    for (const sentence of sentences) {
      const found = bodyOf(way.exec(sentence)?.[1] ?? '');
      if (found !== null) return found;
    }
  }
  return null;
}

/** A body by words that name it or an office of it; null where they name none. */
export function bodyOf(words: string): string | null {
  const outside = words.replace(ofDisclosure, '');
  const body = outside !== words && outside.endsWith('人民') ? `${outside}政府` : outside;
  const above = /(?:人民政府|委员会)(?:办公室|办公厅)$/.test(body) ? body : body.replace(ofBody, '');
  const found = ends.test(above) ? above : body;
  const fits = found.length >= 3 && found.length <= mostCharacters && ends.test(found);
  return fits && !notAgency.test(found) ? found : null;
}
