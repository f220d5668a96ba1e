/** Topics that a report has to speak of in words, and the words that agencies use for them. They match folded text. */

export interface Topic {
  readonly id: string;
  readonly words: RegExp;
}

/** 总体情况 covers these five (国办公开办函〔2021〕30号). A heading of that name is enough: its reader sees whether the text is about it. */
export const overviewTopics: readonly Topic[] = [
  { id: 'disclosure', words: /主动公开|(?:公开|发布)(?:各类|政府|政务|有关|相关){0,2}信息(?:共|总计|累计|约)*\d/ },
  { id: 'requests', words: /依申请|(?:信息)?公开申请|申请公开/ },
  {
    id: 'management',
    words:
      /信息(?:的)?(?:规范化?|标准化?|资源|全生命周期)?管理|保密审查|(?:发布|公开)(?:前)?审[查核]|审核(?:发布|把关)|三审三校|先审后发|公开属性|属性(?:认定|界定)|源头(?:认定|管理)|规范性(?:文件|档案)[^,。;]{0,14}(?:清理|管理|备案|公开|发布|汇编|文件库|数据库)|(?:清理|管理|备案|梳理|汇编)[^,。;]{0,14}规范性(?:文件|档案)|立改废|(?:规范|细化|优化)公开|公开(?:程序|流程)|(?:目录|指南)(?:编制|修订|更新|管理)|(?:编制|修订|更新)[^,。;]{0,12}(?:公开目录|公开指南)|动态(?:更新|调整|管理)|台账|归档/,
  },
  { id: 'platform', words: platform() },
  {
    id: 'oversight',
    words:
      /监督(?!管理)|(?:组织|工作|制度|队伍|人员|机制|责任|经费)保障|保障(?:措施|机制|体系|力度|情况)|考核|考评|评议|追责|责任追究|领导小组|组织领导|业务培训|培训[班会]|人员培训|督[查促导]/,
  },
];

/** A place of publication with what is done for it, in either order and within one clause. */
function platform(): RegExp {
  const places = '(?:网站|门户|专[栏区]|栏目|公众号|微博|新媒体|客户端|公报|查阅[点室]|阵地|矩阵)';
  const work =
    '(?:建设|改版|改造|升级|优化|完善|集约|整合|设置|开设|新增|增设|调整|规范|运维|维护|管理|保障|检查|关停|注销|建好|办好|健全|加强|打造)';
  const channels =
    '(?:拓宽|拓展|畅通|丰富|完善|健全)[^,。;]{0,8}(?:渠道|平台)|(?:渠道|平台)[^,。;]{0,8}(?:拓宽|拓展|畅通|丰富|完善|健全)';
  return new RegExp(
    `平台(?:的)?(?:建设|管理|优化|升级|运维|维护|整合|情况)|${places}[^,。;]{0,16}${work}|${work}[^,。;]{0,16}${places}|${channels}`,
  );
}

/** What a government's own report says beside them (条例第五十条). */
export const assessmentTopics: readonly Topic[] = [
  {
    id: 'assessment',
    words: /考核|考评|绩效|第三方(?:评估|测评)|(?:工作|政务公开|信息公开)[^,。;]{0,12}(?:评估|测评)/,
  },
  { id: 'opinion', words: /评议|满意度|民意|问卷|监督员|公众评价|第三方(?:评估|测评)|社会监督|群众监督/ },
  { id: 'accountability', words: /追究|追责|问责/ },
];

/** A sentence on the fee for information on request; table two's 行政事业性收费 is another. */
export const informationFee =
  /信息(?:公开)?处理费|(?:依申请|信息)公开[^。;]{0,16}(?:收费|收取|费用)|(?:收费|收取|费用)[^。;]{0,16}(?:依申请|信息)公开|处理费/;
export const processingFee = /处理费/;
export const otherFee = /行政事业性收费|收费(?:项目|标准|目录|公示)/;
/** That none was charged. */
export const noFee =
  /(?:未|没有|无|不|尚无)[^,。;]{0,12}(?:收取|收缴|收费|发生|产生|涉及|存在|信息(?:公开)?处理费)|(?:处理费|费用|收费|收取)[^,。;\d]{0,10}0(?:\.0+)?(?:元|万元|件|笔)|免(?:费|收)|(?:情况)?[:：]无|无[。;]?$/m;
export const feeAmount = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?!\/|每)/g;
export const yuanIn = { 亿元: 100_000_000, 万元: 10_000, 元: 1 } as const;
