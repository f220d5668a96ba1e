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
