/** Places as the names of agencies begin with them: 福建省泉州市惠安县螺城镇人民政府. */

/** Areas run by committees; they belong to no level. A district's own name may end in 园区 or 港区 (绿园区, 泉港区). */
const zoneArea =
  '(?:开发|高新|经开|新|示范|试验|实验|度假|旅游|名胜|风景|合作|投资|保税|自贸|贸易|管理|经济|加工|先行|集聚|集中|功能|工业|产业|商务|片|' +
  '(?:工业|产业|科技|化工|创意|农业|物流|软件|科学|生态|高新|示范)园|(?:保税|空|航空|物流)港)区(?!域|划)';
/** Of the districts only these are called 新区. */
const newDistrict = '(?:浦东|滨海|沈北|清)新区';
/** 市场, 市容, 市政 and 市中区 begin with a 市 that ends no name; 市政府, 市政务, 市政协 and 市政和县 do not. */
const cityEnd = '市(?!场|容(?!城|县)|政(?!府|务|协|和)|[中南北]区)';

export const province = /^(?:.{0,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)?自治区|(?:北京|天津|上海|重庆)市)/;
/** Also short, 凉山州 for 凉山彝族自治州, and the bare 州. */
export const prefecture = new RegExp(
  '^(?:[^省市县区旗]{0,14}?(?:自治州|盟|地区(?!办事处))|' +
    '(?:延边|恩施|湘西|阿坝|甘孜|凉山|黔西南|黔东南|黔南|楚雄|红河|文山|西双版纳|大理|德宏|怒江|迪庆|' +
    '临夏|甘南|海北|黄南|海南|果洛|玉树|海西|昌吉|博尔塔拉|巴音郭楞|克孜勒苏|伊犁)?州)',
);
export const city = new RegExp(`^(?:[^省市县区旗]{2,5}|津市|辉县|芒|)${cityEnd}`);
/** A name may itself end like a place (赣县区, 沙市区, 社旗县) and holds no body (公安局海沧区分局). */
export const county = new RegExp(
  `^(?:${newDistrict}|市?[^市县区旗局厅]{0,14}?[市县旗]?` +
    `(?:县(?!域)|旗|区(?!域|划)(?<!社区|${zoneArea})|(?<=..)${cityEnd}))`,
);
export const zone = new RegExp(`^[^局厅]{0,24}?${zoneArea}`);
/** Only before what townships are called by: 住房和城乡建设局 and 乡村振兴局 name none. */
export const town =
  /^.{0,16}?(?:(?:镇|乡|苏木)(?=$|人民政府|政府|党政|综合)|街道(?=$|办|党政|综合)|(?<=.)地区(?=办事处))/;
