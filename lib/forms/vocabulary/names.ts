/** Names of bodies: how they end, and how they are shortened. */

/** What ends like the name of a body: 县医保局, 双溪镇, 招生办. */
export const bodyEnding =
  /(?:局|委|办|厅|部|院|校|所|站|队|镇|乡|街道|区|县|市|省|中心|公司|集团|馆|会|科|室|处|股|园|司|署|单位|机构|部门|政府|企业|医院|学校|银行|村|社区|旗|州)$/;

/** Places, each ending in its kind: 青石市 南湖区. A kind alone (高新区) is none, nor the 城市 of 城市管理局. */
export const place =
  /^(?!城市|城区(?:改造|更新|建设|管理))[\u4e00-\u9fff]{1,10}?(?:自治[州县旗]|[省市州盟县区旗镇乡]|街道)(?![长委局])/;

/** How names of bodies are shortened: 人力资源和社会保障局 is called 人社局. */
export const shortNames: readonly (readonly [full: string, short: string])[] = [
  ['人力资源和社会保障', '人社'],
  ['人力资源社会保障', '人社'],
  ['发展和改革', '发改'],
  ['自然资源和规划', '资规'],
  ['自然资源和规划', '自然资源'],
  ['规划和自然资源', '规自'],
  ['住房和城乡建设', '住建'],
  ['住房城乡建设', '住建'],
  ['卫生健康', '卫健'],
  ['市场监督管理', '市监'],
  ['市场监督管理', '市场监管'],
  ['生态环境', '环保'],
  ['工业和信息化', '工信'],
  ['文化和旅游', '文旅'],
  ['文化广电和旅游', '文旅'],
  ['文化广电旅游', '文旅'],
  ['退役军人事务', '退役军人'],
  ['应急管理', '应急'],
  ['农业农村', '农业'],
  ['医疗保障', '医保'],
  ['城市管理', '城管'],
  ['教育和体育', '教体'],
  ['教育体育', '教体'],
  ['科学技术', '科技'],
  ['交通运输', '交通'],
  ['民族宗教事务', '民宗'],
  ['国有资产监督管理', '国资'],
  ['行政公署', '行署'],
  ['委员会', '委'],
  ['管理局', '局'],
];

/** Names of bodies that report for their whole area. */
export const areaEnding = /(?:[省市县区州旗盟镇乡]|政府|行政公署|管委会|管理委员会|街道办事处|街道办|街道)$/;

/** What stands at the end of a name and is used for the whole: 医院, 学院. */
export const bodyKind = /(?:学院|医院|学校|大学|中学|小学|公司|集团|银行|中心|管委会|分局|支队|大队|总队|委员会)$/;

/** What places end in, by one character each; a 街道 alone is no place whose government is meant. */
export const placeEnds = '省市县区州盟旗镇乡道';
export const placeEnding = /[省市县区州盟旗镇乡]$/;

/** An area's own government or its office, with the area's name before what kind of area it is. */
export const areaGovernment =
  /^(.+?)(?:省|自治区|市|县|区|州|盟|旗|镇|乡|街道)(?:政府(?:办公室|办公厅)?|办事处|管委会)$/;
export const governmentNames: readonly (readonly [full: string, short: string])[] = [
  ['管理委员会', '管委会'],
  ['人民政府', '政府'],
];

/** What kind of body it is, at the end of its name: 民政 is left of 民政局. */
export const departmentEnding = /(?:管理|监督)*(?:局|厅|委员会|委|办公室|办公厅|中心|处|所)$/;

/** How the full name of a body that reports ends; `bodyEnding` also knows what is inside one. */
export const agencyEnding =
  /(?:政府|办公[厅室]|委员会|管委会|办事处|[局厅委院部署社镇乡省市县区州盟旗]|街道|中心|集团|公司|大学|学校|[支总大]队|服务所)$/;
/** Who answers for disclosure inside a body. */
export const disclosureOffice =
  /(?:(?:政府)?信息(?:与政务)?公开|政务公开(?:与?政务服务)?)(?:工作)?(?:领导小组)?(?:办公室|办|机构|部门|中心|[处科股])?$/;
/** An office inside a body, by which people write to it. */
export const innerOffice = /(?:党政(?:综合)?|综合|行政|机关|秘书)?(?:办公室|办)$|[\u4e00-\u9fff]{0,4}[科股处]$/;
/** What begins or holds such words names no body, though it may end like one. */
export const notAgency =
  /^(?:我|本|各|局|全|该|此|其|市|区|县|镇|乡|有关|相关|上级|下列|以下|省政府|国务院|社会|公众|如下|\d)|本机关|我[局镇乡区县市委]|情况|政府信息|信息公开|工作(?!部|委|局|办)|报告|要求/;
