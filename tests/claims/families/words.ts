/** Words that reports use for the same thing; a slot {name} of a template takes one of them. */
export type Words = Readonly<Record<string, readonly string[]>>;

export const common: Words = {
  time: ['{#year}年', '本年度', '{#year}年度', '全年', '报告期内', '一年来', '{#year}年全年'],
  got: ['收到', '共收到', '受理', '共受理', '共接收', '接到', '累计收到并登记'],
  newly: ['新收', '共新收', '新收到', '本年新收'],
  application: [
    '政府信息公开申请',
    '依申请公开申请',
    '信息公开申请',
    '政府信息依申请公开',
    '公民、法人和其他组织提出的政府信息公开申请',
  ],
  unit: ['件', '份', '件', '宗', '例'],
  done: ['办结', '答复', '共办结', '办理答复', '办理完毕', '依法答复'],
  case: ['件', '起', '宗', '例'],
  topic: ['土地征收', '房屋拆迁', '义务教育招生', '工程建设', '财政资金使用', '社会救助', '人事招聘'],
  channel: ['政府网站依申请公开平台', '邮政信函', '现场窗口', '电子邮箱', '挂号信', '在线申请系统'],
  site: ['政府门户网站', '政务公开专栏', '微信公众号', '公示栏', '信用信息平台'],
  /** What may stand before a sentence on something else. */
  lead: [
    '',
    '严格按照《条例》规定办理依申请公开事项。',
    '（二）依申请公开情况。',
    '持续规范依申请公开的登记、审核、答复流程。',
    '我们认真做好政府信息依申请公开工作，完善台账。',
  ],
};

/** Numbers of things beside: k and m make n. */
export const beside = [
  { n: 57, m: 31, k: 26 },
  { n: 129, m: 97, k: 32 },
  { n: 214, m: 186, k: 28 },
  { n: 73, m: 52, k: 21 },
  { n: 318, m: 247, k: 71 },
  { n: 91, m: 67, k: 24 },
  { n: 1206, m: 1134, k: 72 },
] as const;
