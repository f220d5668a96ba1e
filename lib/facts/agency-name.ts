/** The name of the reporting body in sentences: who wrote the report, whose it is, whom to ask. */
import { agencyEnding, disclosureOffice, innerOffice, notAgency } from '../forms/vocabulary/names.ts';
import { announcing } from '../forms/wording.ts';

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
  const outside = words.replace(disclosureOffice, '');
  const body = outside !== words && outside.endsWith('人民') ? `${outside}政府` : outside;
  const above = /(?:人民政府|委员会)(?:办公室|办公厅)$/.test(body) ? body : body.replace(innerOffice, '');
  const found = agencyEnding.test(above) ? above : body;
  const fits = found.length >= 3 && found.length <= mostCharacters && agencyEnding.test(found);
  return fits && !notAgency.test(found) ? found : null;
}
