/** Whether a number speaks of this report's year and body as a whole; if not, it is no claim about the tables. */
import type { Place } from './place.ts';

export interface Reporter {
  readonly year: number | null;
  readonly agency: string | null;
}

const otherTime =
  /去年|上年(?!度?结转)|上一年(?!度?结转)|前年|往年|历年|以来|累计|截[至止]|上半年|下半年|季度|月份|近[两三四五几]年|[一二三]年来(?!,)|自\d{4}年|历史/g;
/** What brings the sentence back to the whole year that is reported. */
const ownTime = /今年|本年度?|全年|年内|一年来|当年|年底|年末|12月31日/g;
const months = /(\d{1,2})[-—~至]?(\d{1,2})?月/g;
const delta = /(?:增加|减少|增长|下降|上升|多|少|较|比)(?:了|到|上年|去年|同期)?[^,;]{0,6}$/;
const plan = /(?:将|拟|计划|力争|预计|目标)[^,;]{0,10}$/;
const wholeArea =
  /全[省市县区州旗盟镇]|辖区|各(?:[省市县区镇乡街部级]|下?属?(?:事业)?单位|有关|相关|科室|直属|学校|医院)|下属|所属|直属|局属|委属|[市区县]直/g;
const ownBodyWords = /我[局委厅办院市区县镇乡街中所会处校]|本[局委厅办院市区县镇乡街中所机单会处校]|区政府办|市政府办/g;
/** Parts of an area that reports as a whole. */
const parts =
  /(?:[省市县区]级(?:部门|单位)|[县市区旗]\([^)]*\)|县、?区|[^我本各全]部门|乡镇|镇街|街道)(?:共|累计)?(?:收到|受理|新收|接收|办理|办结|答复)[^,;]{0,12}$/;
const channel =
  /网络|网上|网站|信函|邮[寄件箱]|当面|现场|传真|在线|线上|线下|窗口|电话|书面|快递|来信|来访|平台|微信|邮政|客户端/;
const topic = /同类|涉及|关于|有关|针对|围绕|方面|领域/;
const otherBody =
  /([\u4e00-\u9fff]{1,14}?(?:局|委|镇|乡|街道|办事处|中心|大队|支队|学校|医院|公司|委员会|人民政府|[^全本我各该辖]区|[^全本我各该]县|[^全本我各该]市|机构|单位|幼儿园|企业|政府|办公室|本级|部门))(?:共|全年|新|累计|另)?(?:收到|受理|新收|接收|接到|办理|答复|办结|收)/;
const ownBody = /^(?:.{0,10}年,?)?(?:我|本|全|该|区政府|市政府|县政府)/;

/** An agency that reports for its whole area: a government, or a place's name alone. */
function isArea(agency: string | null): boolean {
  return (
    agency === null || /(?:[省市县区州旗盟镇乡]|政府|管委会|管理委员会|办公厅|政府办公室|街道办事处)$/.test(agency)
  );
}

/** Its own year, not a part of the year, no difference, no plan, no larger or smaller body. */
export function isOwnScope({ left, before }: Place, { year, agency }: Reporter): boolean {
  // What stands in a closed bracket is said beside the sentence.
  const said = before.replace(/\([^()]*\)/g, '');
  const clause = said.slice(said.lastIndexOf(';') + 1).replace(/(?:上年度?|上一年度?|去年)结转/g, '');
  // 「市本级」 is the government's own office, not its area.
  if (isArea(agency) && /本级/.test(clause)) return false;
  if (delta.test(left) || plan.test(left) || parts.test(clause.slice(-40))) return false;
  if (!isOwnTime(clause, said, left, year)) return false;
  if (!isArea(agency) && lastOf(clause, wholeArea) > lastOf(clause, ownBodyWords)) return false;
  const body = otherBody.exec(clause.slice(-60))?.[1];
  return body === undefined || ownBody.test(body) || /(?:我|本)[\u4e00-\u9fff]{1,6}$/.test(body) || isOwn(body, agency);
}

function isOwnTime(clause: string, said: string, left: string, year: number | null): boolean {
  const years = [...said.matchAll(/(20\d\d)年(?!度?结转)/g)];
  const last = years[years.length - 1];
  const named = last === undefined ? null : Number(last[1]);
  const ownYearAt = named !== null && named === year ? (last?.index ?? -1) - (said.length - clause.length) : -1;
  if (year !== null && named !== null && named !== year && lastOf(said, ownTime) < (last?.index ?? 0)) {
    if (!(named === year + 1 && /结转|继续办理/.test(left))) return false;
  }
  const own = Math.max(lastOf(clause, ownTime), ownYearAt);
  const other = lastOf(clause, otherTime);
  // 「2020年，累计收到」, 「截至2023年12月31日」: the year said makes them the year's.
  const vague = /^(?:累计|截)/.test(clause.slice(Math.max(0, other))) && !/历年|以来|历史|自20\d\d年|施行/.test(clause);
  if (other >= 0 && (vague ? own < 0 : own < other)) return false;
  for (const { 1: from, 2: to, index } of clause.matchAll(months)) {
    if (index < own && Number(from) !== 12) continue;
    if (!(Number(from) === 12 && to === undefined) && !(Number(from) === 1 && (to === undefined || Number(to) === 12)))
      return false;
  }
  return true;
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** 「区政府办公室」 is the short name of 某某市某某区人民政府办公室; an office is no other body's whole area. */
function isOwn(body: string, agency: string | null): boolean {
  if (agency === null) return true;
  const short = (name: string) =>
    name
      .replace(/^.*?(?:年度?|,|度)/, '')
      .replace('人民政府', '政府')
      .replace(/^(?:由|经|其中|另)/, '');
  const [name, own] = [short(body), short(agency)];
  return own.endsWith(name) || name.endsWith(own);
}

/** Counted by the way it came or by what it was about: a part of the whole. */
export function isPartial(left: string, right: string): boolean {
  if (channel.test(left) && !/(?:等|各种|多种|各类)[^,;]{0,6}(?:渠道|方式|途径)/.test(left)) return true;
  if (/^(?:通过|以)?(?:网络|网上|信函|当面|邮寄)/.test(right)) return true;
  return topic.test(left);
}
