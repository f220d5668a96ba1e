/** Own sentences around the tables, with numbers in them that agree with the tables. */
import type { FormId, SectionId } from '../../lib/model/form.ts';
import type { Random } from './random.ts';

const places = ['临川市', '白石县', '南湖区', '清河镇', '云溪新区', '青石市南湖区', '宁安市', '东江省'];
const offices = [
  '人民政府办公室',
  '水利局',
  '民政局',
  '教育局',
  '市场监督管理局',
  '自然资源和规划局',
  '人民政府',
  '卫生健康委员会',
];

export function makeAgency(random: Random): string {
  return `${random.pick(places)}${random.pick(offices)}`;
}

export function makeTitle(agency: string, year: number, random: Random): string {
  return random.pick([
    `${agency}${year}年政府信息公开工作年度报告`,
    `${year}年${agency}政府信息公开工作年度报告`,
    `${agency}${year}年度政府信息公开工作年度报告`,
    `${agency}政府信息公开工作${year}年度报告`,
  ]);
}

export function makePreamble(agency: string, year: number, random: Random): string {
  const period = random.pick([
    `${year}年1月1日至${year}年12月31日`,
    `${year}年1月1日至12月31日`,
    `${year}年1月1日起至${year}年12月31日止`,
  ]);
  const parts =
    '总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项';
  return random.pick([
    `本报告由${agency}依照《中华人民共和国政府信息公开条例》编制，包括${parts}六个部分。所列数据的统计期限为${period}。`,
    `按照《政府信息公开条例》（国务院令第711号）第四十九条，现公布${agency}${year}年年度报告。统计期限为${period}。联系电话：0595-6600112，邮编：362800。`,
  ]);
}

/** Paragraphs by section; `figure` gives a cell's value. */
export function makeParagraphs(
  year: number,
  form: FormId,
  figure: (cell: string) => number,
  random: Random,
): Readonly<Record<SectionId, readonly string[]>> {
  const received = figure('t3.received.total');
  const carriedIn = figure('t3.carriedIn.total');
  const outcomes = figure('t3.outcomes.total');
  const review = figure('t4.review.total');
  const published = random.int(20, 4000);
  const law = figure('t4.direct.total') + figure('t4.afterReview.total');
  const overview = [
    `（一）主动公开。${year}年通过门户网站公开政府信息${published}条，制作解读材料${random.int(2, 40)}篇，举办开放日活动${random.int(1, 9)}场。`,
    `（二）依申请公开。全年新收政府信息公开申请${received}件，上年结转${carriedIn}件，答复${outcomes}件。`,
    `（三）政府信息管理。修订制度${random.int(1, 5)}项，清理过期信息${random.int(10, 300)}条，逐条登记编号1至${random.int(5, 90)}。`,
    `（四）平台建设。改版专栏${random.int(1, 8)}个，政务新媒体账号共${random.int(1, 20)}个，点击量增长${random.int(2, 60)}.${random.int(1, 9)}%。`,
    `（五）监督保障。召开专题会议${random.int(1, 6)}次，培训${random.int(20, 400)}人次，没有发生责任追究。`,
  ];
  const disclosure = random.chance(0.5) ? [`${year}年主动公开的具体情况见下表。`] : [];
  const requests = random.chance(0.5) ? [`本年度共收到申请${received}件，办理情况如下表所示。`] : [];
  const reviews = random.chance(0.5) ? [`因政府信息公开申请行政复议${review}件，行政诉讼${law}件。`] : [];
  const problems = [
    `（一）存在的问题。栏目更新不够及时，${random.int(2, 9)}个栏目的更新间隔超过${random.int(20, 60)}天；答复的说理性还不强。`,
    `（二）改进情况。${year + 1}年将安排${random.int(1, 5)}名专人维护，每季度检查1次，开展培训${random.int(1, 4)}期。`,
  ];
  const fee = form === '2021' ? `${year}年未收取信息处理费。` : '没有其他需要报告的事项。';
  return { overview, disclosure, requests, review: reviews, problems, other: [fee] };
}
