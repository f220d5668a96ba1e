/** Years, dates and periods as reports and pages write them. */

/** 二〇二三, with any of the characters that are written for 〇. */
export const chineseYear = '二[〇○零oO0][一二三四五六七八九〇○零oO\\d]{2}';
export const writtenYear = `(?:20\\d\\d|${chineseYear})`;

/** 2024-01-10, 2024年1月10日, 二〇二四年一月十日, in a text of half-width digits. */
export const writtenDate = new RegExp(
  '(?<!\\d)(20\\d\\d)\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})(?!\\d)\\s*日?|' +
    `(${chineseYear})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`,
  'g',
);
/** The date under a report, at the end of its line. */
export const sealDate = new RegExp(
  `(${writtenYear})年(\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日$`,
);

const dayWords = '(?:日\\s*期|时\\s*间)\\s*[:]?\\s*[\\[【(]?\\s*$';
/** 发布日期：, right before the date. */
export const publishedOn = new RegExp(`(?:发布|公开|公布|发文|刊登|上传|录入|^|[\\s|])\\s*${dayWords}`);
/** 成文日期： */
export const signedOn = new RegExp(`(?:成文|生成|印发|签发|制发)\\s*${dayWords}`);
/** What pages print beside the date of publication. */
export const besideDate = /来源|浏览|点击|阅读|访问|字体|字号|作者/;
export const issuedAfterDate = /印发/;
export const nothingAfterDate = /^[\s　]*(?:印发|印制|公布|发布)?[\s　。)\]]*$/;

const day = '(\\d{1,2})月(\\d{1,2})日';
/** 2023年1月1日至12月31日 */
export const daySpan = new RegExp(
  `(?:(20\\d\\d)年)?${day}(?:起|开始)?(?:至|到|[-—–~～]+)(?:(20\\d\\d)年|当年|同年)?${day}`,
  'g',
);
/** 2023.01.01—2023.12.31 and 2023年1月至12月, rewritten as days. */
export const asDays: readonly (readonly [RegExp, string])[] = [
  [/(20\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)日?/g, '$1年$2月$3日'],
  [
    /(20\d\d年)1月(?:份)?(起|开始)?(至|到|[-—–~～]+)((?:20\d\d年|当年|同年)?)12月(?:份|底|末)?(?!\d)/g,
    '$11月1日$3$412月31日',
  ],
];
/** A sentence with one of these may say of which days the figures are; behind the first heading only one of `figuresOf`. */
export const aboutPeriod = /统计|数据|期限|时限|起止|涵盖|期间|报告期/;
export const figuresOf = /统计(?:期限|时限|时间|周期)|所列数据|数据.{0,8}(?:期限|时限)/;

/** 本年（2023）制发件数, the year in a column's name. */
export const yearOfColumn = /^本年度?\((20\d\d)年?\)/;
/** What opens part one with a year: not a day or a month of it, nor a span, nor what the year is compared with. */
export const openingYear =
  /^(?:\([一二三四五]\)|[一1][、.]|第一[、,]?)?(?:[\u4e00-\u9fff]{2,12}[。:：.])?(20\d\d)年(?:度)?(?:以?来)?(?=[,，]|[\u4e00-\u9fff])(?!以?[至到起底末初中]|相比|同期|以前|之前|\d)/;
/** A year in prose, but for the day on which a rule came into force. */
export const yearInProse = /(20\d\d)年(?:度)?(?!\d{1,2}月\d{1,2}日(?:起)?(?:施行|实施|修订))/g;

/** What begins at a place in a sentence: 2021至2023年; a year. */
export const spanOfYears = /(20\d\d)(?:至|到|[-—~]+)(20\d\d)年(?:度|底|末)?/y;
export const yearInSentence = /(20\d\d)年(?:度|全年|整年)?(?:度)?(?:以来|底|末|初)?/y;
/** 2024年以来: behind the year, when it began. */
export const sinceYear = /以来|初/;
/** 1月1日至12月31日, 11月份: a part of a year, unless it is the whole. */
export const partOfYear =
  /(?:(\d{1,2})月(?:份|(\d{1,2})日)?)(?:[-—~至到]+(?:20\d\d年)?(?:(\d{1,2})月(?:份|(\d{1,2})日)?))?|\d{1,2}[-—~至到]\d{1,2}月份?/y;
