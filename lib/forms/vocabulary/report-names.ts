/** What annual reports on disclosure are called, in both writings. The detector uses it: this file imports nothing. */

/** 年度报告, 年报, 年度…报告, as the notices have it and in the orders seen; 工作报告 and 工作总结 without 年度 are none. */
export function isCalledAnnualReport(words: string): boolean {
  return /年[报報]|年度.*[报報]告/.test(words);
}

/** What the title of a page says that holds a report, also under 工作报告. */
export function isCalledDisclosureReport(words: string): boolean {
  return /(?:信息|資訊)公[开開].*(?:[报報]告|年[报報])|年[报報].*(?:信息|資訊)公[开開]/.test(words);
}

/** Looser names: of a file that a page links to, and of a link that names a year and may be cut off (年度报…). */
export const nameOfFile = /工作[报報]告|(?:信息|資訊)公[开開]/;
export const nameOfLink = /年度?(?:工作|[报報])/;

/** Cells that the tables of every year have; `sign` is alike in both writings and is asked for first. */
export const gateCells = [
  { sign: '情', words: '申请人情况' },
  { sign: '持', words: '结果维持' },
] as const;
/** The traditional characters of these words, and what they are in simplified text. */
export const gateCharacters = { from: '請況結維', to: '请况结维' } as const;
/** Headings of the sections, for reports whose tables are pictures or plain lines. */
export const gateHeadings =
  /(?:收到和(?:处理政府信息公开申请|處理政府信息公開申請)|(?:主动公开|主動公開)政府信息)情(?:况|況)/;
