/** Kinds of agencies by the words of their names, and the sentences that name who reports. */
import { announcing } from './titles.ts';

/** Of the party, by the beginning of the name. */
export const partyBeginning = /^(?:中共|中国共产党)/;
/** Party, or a body of the centre, before the place of its local office: 国家税务总局厦门市税务局. */
export const centralBody = /^(?:中共|中国共产党|中华人民共和国|(?:国家|中国).{2,10}?(?:总局|局|银行|委员会)(?=.))/;
const ministries =
  '外交|国防|教育|科学技术|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|' +
  '交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理';
export const nationalBody = new RegExp(
  `^(?:(?:国务院|国家(?!税务局)|中国)[^局署部]*(?:局|署|部|委员会|办公厅)|[^局署部]{2,10}(?:总局|总署)|(?:${ministries})部)$`,
);
/** An office below its body: 公安局海沧分局; and a city's office in a county, 泉州市惠安生态环境局. */
export const branchOffice = /.分局$|派出所$|[^和划](?:生态环境|自然资源(?:和规划)?)局$/;
/** Departments of provinces alone are called 厅; an 办公厅 cities have too. */
export const provincialEnding = '厅';
export const provincialDepartment = /[^公]厅$/;
/** A city whose name is left out. */
export const bareCity = '市';
export const bareGovernment = /^(?:人民政府|政府|行政公署|行署)$/;
/** 城市管理委员会 is a department: a zone's committee has the word of an area before it, or nothing after 开发区. */
export const zoneCommittee = /(?<=^|[区园城港岛山湖]|基地)管(?:理委员|委)会$/;
/** 县委, behind the place. */
export const partyCommittee = /^委(?!员)/;
export const notAdministrative =
  /(?:大学|学院|学校|中学|小学|幼儿园|医院|公司|集团|协会|学会|联合会|总工会|合作社|联合?社|法院|检察院|党校|常务委员会|监察委员会|检查委员会|[居村]民委员会|[居村]委会)$/;
export const department =
  /(?:分局|局|厅|委员会|委|(?:人民政府|政府)?办公[室厅]|(?:政府)?办|海关|署|调查总?队|[支分]行)$/;
export const subdistrictPlace = /(?:街道|地区)$/;
export const subdistrictOffice = /^(?:办事处|办)?$/;
/** The office of a government, whose report may be the government's own. */
export const leadOffice = /政府办公[室厅]$/;
export const governmentEnding = /(?:人民)?政府$/;
/** Who hands on what others write: the site's own government, papers and stations. */
export const handsOn = /融媒|传媒|新闻|报社|电视|广播|网信|数据中心|信息中心|[省市县区州盟旗]人民政府(?:办公[厅室])?$/;
/** A government or a committee, whose office reports for it under its own name. */
export const officeOfGovernment = /(?:人民政府|委员会)(?:办公室|办公厅)$/;
/** A name cut off before 政府. */
export const cutGovernment = '人民';

/** 「综合各乡镇人民政府、区直有关单位的年度报告编制而成」, 「全区各级行政机关」: the report is for a whole area. */
export const wholeArea =
  /(?:综合|汇总|汇集|根据|依据)[^。;]{0,60}(?:各|部门|单位|乡镇|街道)[^。;]{0,60}(?:年度报告|年报|报告|数据|情况|编制)|(?:涵盖|包括|包含|覆盖)[^。;]{0,20}(?:全[省市县区州盟旗]|各[^。;]{0,16}(?:部门|单位|乡镇|街道))|全[省市县区州盟旗](?:各级)?(?:行政机关|政府系统|各[^。;]{0,16}(?:部门|单位))[^。;]{0,40}(?:情况|数据|报告)/;

const name = '([\\u4e00-\\u9fff]{2,30}?)';
const aside = '(?:\\([^)]{0,24}\\))?';
const now = `${announcing}*`;
const inYear = '20\\d\\d年(?:度)?';
/** 政府信息公开, also cut short. */
const ofReport = '(?:的)?(?:政[府务]?)?(?:信息|政务)?公开';

/** Sentences that name who wrote the report, surest first. */
export const namesAuthor: readonly RegExp[] = [
  new RegExp(`由${name}${aside}(?:负责|组织|综合|汇总|牵头)*(?:综合|汇总|编制|编写|编撰|撰写|[根依]据|[按依遵参]照)`),
  new RegExp(`${now}${name}${aside}${inYear}`),
  new RegExp(`${now}${inYear}${name}${ofReport}`),
  new RegExp(`(?:^|[,。;])${name}${aside}(?:组织)?编制(?:了|本|完成|并|${inYear})`),
  new RegExp(`${inYear}(?:[,，])?${name}(?:部门(?:预算|决算)|(?:主动公开|受理|政府信息公开))`),
];
/** Sentences that name whom to ask. */
export const namesContact: readonly RegExp[] = [
  new RegExp(
    `(?:请|可|径)(?:直接)?(?:与|同|向|致电|联系|咨询)${name}(?:直接)?(?:进行)?(?:联系|咨询|反映|反馈|垂询|索取|[(,:：。])`,
  ),
];
/** Only sentences with one of these can match the patterns above. */
export const mayNameAgency = /联系|编[制写撰]|公布|发布|部门|咨询|反映|报告如下|[现特兹谨](?:将|就)/;
