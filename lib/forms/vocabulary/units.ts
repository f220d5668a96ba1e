/** Units behind numbers, and by which of them things are counted. '' stands for a number without a unit. */

/** As they are looked for: where two begin alike, the longer stands first. */
export const units =
  '人次 件次 家次 万元 亿元 平方米 公里 分钟 小时 个月 个工作日 个自然日 元 件 条 個 个 份 篇 项 宗 起 例 次 场 期 人 名 家 部 类 批 本 册 则 幅 户 处 天 款 卷 页 字 版 套 章 张 枚 块 环节 辆 位 通 段 台 亩 吨 封 场次 例次'.split(
    ' ',
  );

const set = (words: string): ReadonlySet<string> => new Set([...words.split(' '), '']);

/** Applications, and what comes like them (来信, 咨询). */
export const requestUnits = set('件 份 宗 起 例 个 项 条 封 件次');
/** Reviews and lawsuits. */
export const courtUnits = set('件 份 宗 起 例 个 项 条 次 人次 件次');
/** Documents of table two. */
export const documentUnits = set('件 份 个 项 部 篇');
/** Decisions of table two. */
export const decisionUnits = set('件 份 个 项 部 篇 起 宗 例 件次');
/** Amounts of table two. */
export const feeUnit = '万元';
/** What is counted by it is a case, whatever its other words are; 项 may count kinds. */
export const caseUnit = '件';
/** 三项: how many kinds are added up. */
export const kindUnit = '项';
/** What is published is counted in items. */
export const itemUnit = '条';
export const persons: ReadonlySet<string> = new Set(['名', '人', '位']);

/** Units of documents, and of cases: each may be counted by its sisters. 人, 次, 元, 场 are counted by themselves only. */
const papers: ReadonlySet<string> = new Set(['件', '条', '份', '篇', '部', '则', '项']);
const cases: ReadonlySet<string> = new Set(['件', '宗', '起', '例', '份', '封', '项', '件次', '单']);

/** Whether numbers in the two units may count the same things. */
export function mayCountSameThings(a: string, b: string): boolean {
  return areSameUnits(a, b) || (papers.has(a) && papers.has(b));
}

/** The same thing counted: equal units, or those that one case goes by. */
export function areSameUnits(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (cases.has(a) && cases.has(b));
}
