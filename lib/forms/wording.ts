/** Words of reports, beside the form's own labels, that rules go by. They match text folded by `plain`. */
import { foldFormCharacters } from './traditional.ts';

/**
 * What is no word: white space, punctuation, symbols. Han, Latin letters and digits are all that the form
 * and its reports are written in; Unicode's own classes cost milliseconds to compile on every page.
 */
export const notWord = /[^0-9A-Za-z\u3007\u3400-\u9fff\uf900-\ufaff]+/g;

/** Width, the form's own traditional characters and white space folded away. */
export function plain(text: string): string {
  return plainBy(foldFormCharacters, text);
}

/** The same where `fold` knows more traditional characters. */
export function plainBy(fold: (text: string) => string, text: string): string {
  return fold(text.normalize('NFKC')).replace(/[\s\u200b-\u200f\ufeff]+/g, '');
}

/**
 * 政府信息公开工作年度报告 as 60号 and 30号 have it, and the orders seen (2020年度政府信息公开工作报告,
 * 工作2020年度报告, 年报). 工作报告 or 工作总结 without 年度 is neither.
 */
export const annualReportTitle = /年度?报告|年报|年度.*报告/;
/** What the report is about, where some agencies leave 政府 out. */
export const reportSubject = '(?:政[府务])?(?:信息|政务)公开';
/** The same in full; schools and companies report 信息公开. */
export const officialSubject = /政[府务]信息公开/;
/** 「现向社会公布」, before what is made public; the words behind 现 come in any number. */
export const announcing = '(?:现|特|兹|谨)(?:就|将|予以?|面?向|社会|依法|依规|公布|发布|公开|公告|如下|[:：])';
/** 二〇二三, whatever stands for 〇. */
export const chineseYear = '二[〇○零oO0][一二三四五六七八九〇○零oO\\d]{2}';
export const writtenYear = `(?:20\\d\\d|${chineseYear})`;

const comesAndGoes = /政[府务]信息公开|行政机关|年度|工作|情况|[的和及与、以因被在]/g;

/** A heading without the words that come and go: 因政府信息公开被申请行政复议和提起行政诉讼的情况. */
export function headingCore(title: string): string {
  return plain(title).replace(notWord, '').replace(comesAndGoes, '');
}

/** Numbers of main headings, 一、 first. */
export const chineseNumerals: readonly string[] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
