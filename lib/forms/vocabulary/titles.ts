/** Titles of reports in all orders seen, the sentences that name a report, and titles of what is none. */
import { writtenYear } from './dates.ts';

/** What the report is about, where some agencies leave 政府 out. */
export const reportSubject = '(?:政[府务])?(?:信息|政务)公开';
/** The same in full; schools and companies report 信息公开. */
export const officialSubject = /政[府务]信息公开/;

/** The end of a title: 年度报告, 工作报告, 工作年度报告, 年报, with an optional bracket (摘要). */
export const titleEnding = new RegExp(
  `${reportSubject}(?:工作)?(?:的)?(?:情况)?(?:${writtenYear}年?度?)?(?:年度?)?(?:工作)?(?:情况)?(?:年度?)?(?:报告|年报)` +
    `(?:\\([^)]{1,12}\\))?[》"]?$`,
);
/** What a line has that may end a title, before anything is folded. */
export const mayEndTitle = /[报報][告吿]|年[报報]/;
/** What stands around the agency's name in a title. */
export const aroundAgency: readonly RegExp[] = [
  /^[《"“]+/,
  new RegExp(`${writtenYear}年?度?`, 'g'),
  /^(?:关于|附件\d*[:：]?)|(?:关于|的|年度|年)$/g,
  /[《》"“”()_-]+/g,
];
/** 关于公布…年度报告的公告: what carries a report has its name and its year too. */
export const carrier =
  /^([\u4e00-\u9fff]{0,30}?)关于(?:公布|发布|公开|公示|印发)(.{0,40}?(?:报告|年报)[》"]?)的?(?:公告|通告|公示|通知)$/;
/** 本机关, 我局: a carrier that names nobody. */
export const ownSelf = /^(?:本|我)/;
/** What a sentence about reports has, and a title has not. */
export const notInTitle =
  /印发|转发|关于做好|关于报送|通知$|根据|依据|按照|负责|应当|[编填]写|(?<!机构)编制(?!委|办)|^第[一二三四五六七八九十百]+条|[。；;！!]/;
/** 全面公布, 陆续发布: news about reports. */
export const newsOfReports = /^.{0,20}(?:全面|全部|陆续|集中|按时|如期|圆满)(?:完成|公布|发布|公开)/;
/** A column of a site; a title without agency and year at least says 工作. */
export const columnOfReports = new RegExp(
  `^(?:历年|本级|部门|基层|乡镇|镇街|往年)*${reportSubject}(?:年度?报告?|年报)$`,
);
/** 「（2023年度）」 on a line of its own, below a title without a year. */
export const yearLine = new RegExp(`^\\(?${writtenYear}年?度?\\)?$`);

/** 「现向社会公布」, before what is made public; the words behind 现 come in any number. */
export const announcing = '(?:现|特|兹|谨)(?:就|将|予以?|面?向|社会|依法|依规|公布|发布|公开|公告|如下|[:：])';
/** A sentence that names the report by its year. */
export const namesOwnReport = new RegExp(
  `(?<!对|做好|关于|上年|往年)(20\\d\\d)年度?[\\u4e00-\\u9fff]{0,20}?${reportSubject}(?:工作)?(?:情况)?年度报告` +
    '(?!》?的?(?:通知|要求|格式|编制|检查|考核|通报|意见))',
);
/** Under any name: 现将我镇2022年度政府信息公开工作情况报告如下, 特向社会公布2017年度政府信息公开年度报告. */
export const announcesOwnReport = new RegExp(
  `${announcing}+[\\u4e00-\\u9fff]{0,30}?(?:\\([^)]{0,24}\\))?(20\\d\\d)年度?[\\u4e00-\\u9fff]{0,24}?公开(?:工作)?(?:的)?` +
    '(?:有关|相关)?(?:情况|年度|工作)*(?:报告|年报|总结|汇报|公布|说明|情况)(?!》?的?(?:通知|要求|格式|编制))',
);

/** A line that names the report, above a report of before 2019. */
export const namesReport = /信息公开.*报告|报告.*信息公开/;
/** The form as it is handed out, or a letter that asks for reports. */
export const formOfReports =
  /(?:规范|统一|做好|开展|报送|填报|编制|编报).{0,60}(?:年度报告|年报).{0,30}(?:通知|函|说明|要求)$|年度?报告(?:的)?(?:统一)?(?:参考)?(?:格式|模板|模版|样式|样本|样表|范本|范例|文本)/;
/** Reports on other matters, unless the line is a title of the report itself. */
export const otherReports =
  /(?:法治政府建设|依法行政|政府网站|政务新媒体|网站监管|预算|决算|绩效|高等?学校|学年度?).{0,30}(?:报告|报表|总结|公开)(?:\([^)]{1,12}\))?$/;
export const ownReport = /政[府务]信息公开工作?年度报告/;
