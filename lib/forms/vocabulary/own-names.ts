/** How agencies shorten their own names: what lib/claims/own-names.ts combines with the places in a name. */

/** A place of two characters that is also the name of its office. */
export const streetKind = '街道';
export const districtKind = '区';
/** Zones are called 全区, also those of a city. */
export const zoneName = /开发区|高新区|新区/;
/** 全市: the whole of a place. */
export const wholePrefix = '全';

/** A government or a committee that has an office of its own. */
export const governingBody = /政府$|管委会$|管理委员会$/;
export const offices = ['办公室', '办公厅', '办'];
/** 市府办 */
export const hallOffices = ['府办', '府办公室'];

/** Governments and their offices, by what stands behind the places in the name: each name that they go by. */
export const governmentNamesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['', '人民政府', '政府', '办事处', '街道办', '街道办事处']],
  ['人民政府', ['', '人民政府', '政府']],
  ['政府', ['', '人民政府', '政府']],
  ['办事处', ['', '办事处', '办']],
  ['街道办事处', ['', '办事处', '办']],
  ['人民政府办公室', ['人民政府办公室', '政府办公室', '政府办', '府办公室', '府办']],
  ['人民政府办公厅', ['人民政府办公厅', '政府办公厅', '政府办', '府办公厅', '府办']],
]);

export const committeeEnding = /(?:管理委员会|管委会)$/;

/** 城更局: the end that an abbreviated name keeps. */
export const abbreviatedEnding = /[局委办厅]$/;
/** 局机关: the body without what belongs to it. */
export const headquartersEnding = /[局委厅部院]$/;
export const headquarters = '机关';
export const branch = { name: '分局', headquarters: '局机关' };
export const school = { kinds: /学院|大学|中学|小学/, name: '学校' };
