/** Whether a number speaks of this report's year and body as a whole; if not, it is no claim about the tables. */
import type { Sentence } from './sentences.ts';

export interface Reporter {
  readonly year: number | null;
  readonly agency: string | null;
}

const otherTime =
  /去年|上年(?!度?结转)|上一年(?!度?结转)|前年|往年|历年|以来|累计|截[至止]|上半年|下半年|季度|月份|近[两三四五]年|[一二三]年来|自\d{4}年/;
const months = /(\d{1,2})[-—~至]?(\d{1,2})?月/g;
const delta = /(?:增加|减少|增长|下降|上升|多|少|较|比)(?:了|到|上年|去年|同期)?[^,;]{0,6}$/;
const plan = /(?:将|拟|计划|力争|预计|目标)[^,;]{0,10}$/;
const wholeArea = /全[省市县区州旗盟镇]|辖区|各[省市县区镇乡街部单级]|下属|所属|直属|[市区县]直/;
const channel =
  /网络|网上|网站|信函|邮[寄件箱]|当面|现场|传真|在线|线上|线下|窗口|电话|书面|快递|来信|来访|平台|微信|邮政|客户端/;
const topic = /涉及|关于|有关|针对|围绕|方面|领域/;
const otherBody =
  /([\u4e00-\u9fff]{1,14}?(?:局|委|镇|乡|街道|办事处|中心|大队|支队|学校|医院|公司|委员会|人民政府))(?:共|全年|新|累计)?(?:收到|受理|新收|接收|接到|办理|答复|办结|收)/;
const ownBody = /^(?:.{0,10}年,?)?(?:我|本|全|该|区政府|市政府|县政府)/;

/** An agency that reports for its whole area: a government, or a place's name alone. */
function isArea(agency: string | null): boolean {
  return (
    agency === null || /(?:[省市县区州旗盟镇乡]|政府|管委会|管理委员会|办公厅|政府办公室|街道办事处)$/.test(agency)
  );
}

export interface Place {
  readonly sentence: Sentence;
  /** From the last number or comma to this number. */
  readonly left: string;
  /** From this number to the next number or comma. */
  readonly right: string;
  /** From the sentence's beginning to this number. */
  readonly before: string;
}

/** Its own year, not a part of the year, no difference, no plan, no larger or smaller body. */
export function isOwnScope({ sentence, left, before }: Place, { year, agency }: Reporter): boolean {
  const clause = before.slice(before.lastIndexOf(';') + 1);
  if (otherTime.test(clause.replace(/(?:上年度?|上一年度?)结转/g, ''))) return false;
  if (delta.test(left) || plan.test(left)) return false;
  const years = [...before.matchAll(/(20\d\d)年(?!度?结转)/g)].map((match) => Number(match[1]));
  const last = years[years.length - 1];
  if (year !== null && last !== undefined && last !== year && !(last === year + 1 && /结转/.test(left))) return false;
  for (const [, from, to] of clause.matchAll(months)) {
    if (!(Number(from) === 12 && to === undefined) && !(Number(from) === 1 && (to === undefined || Number(to) === 12)))
      return false;
  }
  if (!isArea(agency) && wholeArea.test(clause)) return false;
  const body = otherBody.exec(clause.slice(-60))?.[1];
  if (body !== undefined && !ownBody.test(body) && !isOwn(body, agency)) return false;
  return sentence.text.length > 0;
}

function isOwn(body: string, agency: string | null): boolean {
  if (agency === null) return true;
  const name = body.replace(/^.*?(?:年|,|度)/, '');
  return (
    agency.includes(name) || name.includes(agency) || (isArea(agency) && /(?:政府|办公室|办公厅|管委会)$/.test(name))
  );
}

/** Counted by the way it came or by what it was about: a part of the whole. */
export function isPartial(left: string, right: string): boolean {
  if (channel.test(left) && !/(?:等|各种|多种|各类)[^,;]{0,6}(?:渠道|方式|途径)/.test(left)) return true;
  if (/^(?:通过|以)?(?:网络|网上|信函|当面|邮寄)/.test(right)) return true;
  return topic.test(left);
}
