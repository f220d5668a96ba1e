/** Applications for information: what they are called, and what is done with them (table three, rows 一 to 四). */
import type { WordEntry } from './entry.ts';

export const applications: readonly WordEntry[] = [
  {
    id: 'application',
    class: 'application',
    means: 'full',
    words:
      '[政府|政务]信息公开[的][有效]申请[事项|件|书|表|总量|总数|信件|案件] [政府|政务]信息公开件 政府信息申请[件] [群众|公众|市民]申请[政府]信息公开 政务公开申请 依申请[政府]信息公开[申请|事项|件] 公开[政府]信息[的]申请 (申请|要求)公开政府信息[的申请] [政府|政务]信息公开书面申请 依申请公开(诉求|请求)',
    example: '全年收到~12条。',
    says: 'received 12',
  },
  {
    id: 'application-on-request',
    class: 'application',
    means: 'full',
    words:
      '依申请公开[的][政府|政务]信息[的|公开](申请|事项) 依申请公开[的](申请|申请件|事项|申请事项|办件|工作申请|业务|受理件|申请表|案件|信件) 依申请[件|事项] [政府|政务]信息依申请公开[申请|事项]',
    example: '全年收到~12条。',
    says: 'received 12',
  },
  {
    // 「主动公开301份，依申请公开120份」: without a verb these are documents by attribute.
    id: 'application-or-attribute',
    class: 'application',
    means: 'attribute',
    words: '依申请公开[的][件] 依申请公开工作 依申请公开[的][政府|政务]信息[件|数]',
    example: '全年收到~12件。',
    says: 'received 12',
  },
  {
    id: 'answer-to-application',
    class: 'application',
    means: 'full',
    words: '[政府|政务]信息公开[申请]答复 依申请公开答复',
    example: '全年作出~12条。',
    says: 'outcomes 12',
  },
  {
    id: 'answer-in-noun',
    class: 'answer',
    words: '[政府|政务]信息公开[申请]答复 依申请公开答复',
    example: '全年作出~12件。',
    says: 'outcomes 12',
  },
  {
    id: 'application-short',
    class: 'application',
    means: 'short',
    words: '申请[件|事项|书|表|总量|数量|总数|件数|数] 公开申请',
    example: '依申请公开方面，全年收到~12件。',
    says: 'received 12',
  },
  {
    id: 'receive',
    class: 'receive',
    words:
      '收到 接到 接收[到] 收悉 收取 收件 受理[到|了] 接受 登记[在册] 接办 承接 接件 (收到|受理|接收)(量|数|数量|总量|总数)',
    example: '全年共~政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'receive-new',
    class: 'receiveNew',
    words: '新(收|收到|增|受理|接|接收|收件) 新增(收到|受理|接收) 新申请',
    example: '全年~政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'submit',
    class: 'submit',
    words: '递交[的|了] 提出[的|了] 提交[的|了]',
    example: '全年公民、法人和其他组织~政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'handle',
    class: 'handle',
    words: '办理[了|量|数|数量] 处理[了] 处置 承办 经办 应办[理|结] (需|需要|应当)办理',
    example: '全年共~政府信息公开申请12件。',
    says: 'outcomes 12',
  },
  {
    id: 'answer',
    class: 'answer',
    words:
      '[予以|作出|做出|给予|进行|正式|书面]答复[了|意见|申请人|完毕] 办结[了|量|数|数量|件数] [予以|作出|做出|给予|进行|书面]回复[了|申请人|完毕] 办复 办毕 (办理|处理)(完毕|完成|完结|结束) [依申请]办件答复 完成(办理|答复|回复) (作出|做出)处理 审结 结案 反馈 答复办结 办理结果(总计|合计|共计)',
    example: '全年~政府信息公开申请12件。',
    says: 'outcomes 12',
  },
  {
    id: 'carry',
    class: 'carry',
    words: '结转[使|到|至|入|为|的] 转结[到|至|入|的] 跨年结转',
    example: '全年收到政府信息公开申请12件，~下年度3件。',
    says: 'carriedOut 3',
  },
  {
    // Only with the year they lead to: 「转2件」 may be passed on to another body.
    id: 'carry-vague',
    class: 'carry',
    unsure: true,
    words:
      '转办[至|到] 转[入|至|到|接到|为] 遗留[的|至] 顺延(至|到|的) (延期|延续|延|延后)(至|到) 跨(年|年度|年度至) 留(至|到) 流转(至|到) 移(至|到|入)',
    example: '全年收到政府信息公开申请12件，~下年度3件。',
    says: 'carriedOut 3',
  },
  {
    id: 'undone',
    class: 'undone',
    words:
      '[尚|仍|还]未(办结|答复|满答复期|满答复期限|办理完毕|答复完毕|处理完毕|到期|到答复期|到答复期限|办理) 在办 (尚|仍|还)在(办|办理|答复|处理|办理中|答复中|处理中|办理过程中|办理期限内|办理期内|答复期内|答复期限内|法定期限内|法定答复期内|办理期间|答复状态中|答复期间) 正在(办理|答复|处理|办理中|答复中|处理中|按程序办理|依法办理) (办理|答复|处理|流转)中 继续(办理|答复|处理) (办理|答复)过程中',
    example: '全年收到政府信息公开申请12件，办结9件，~3件。',
    says: 'carriedOut 3',
  },
];

export const applicants: readonly WordEntry[] = [
  {
    id: 'natural',
    class: 'applicant',
    means: 'natural',
    words: '自然人 公民[个人] 市民 个人 公众个人 群众个人 市民个人',
    example: '全年收到政府信息公开申请12件，其中~申请9件。',
    says: 'received.natural 9',
  },
  {
    id: 'law-firm',
    class: 'applicant',
    means: 'lawyers',
    words: '律师事务所 律所',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.organisations 3',
  },
  {
    id: 'research-institute',
    class: 'applicant',
    means: 'institutes',
    words: '科研院所',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.organisations 3',
  },
  {
    id: 'enterprise',
    class: 'applicant',
    means: 'enterprise',
    words: '企业',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.organisations 3',
  },
  {
    id: 'other-organisations',
    class: 'applicant',
    means: 'others',
    words: '其他组织 其它组织',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.organisations 3',
  },
  {
    id: 'organisations',
    class: 'applicant',
    means: 'organisations',
    words:
      '法人(或|和|及|、|或者|以及|与)[其他|其它]组织 法人[单位] 社会组织 企业法人 (企业|单位)(或|和|及|、)(其他|社会)组织 企事业单位',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.organisations 3',
  },
  {
    id: 'business',
    class: 'applicant',
    means: 'business',
    words: '商业企业',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.business 3',
  },
  {
    id: 'research',
    class: 'applicant',
    means: 'research',
    words: '科研机构',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.research 3',
  },
  {
    id: 'nonprofit',
    class: 'applicant',
    means: 'nonprofit',
    words: '[社会]公益组织',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.nonprofit 3',
  },
  {
    id: 'legal',
    class: 'applicant',
    means: 'legal',
    words: '法律服务机构',
    example: '全年收到政府信息公开申请12件，其中~申请3件。',
    says: 'received.legal 3',
  },
  {
    id: 'everyone',
    class: 'applicant',
    means: 'total',
    words:
      '社会公众 (公民|自然人|个人)、(法人|企业)(和|或|及|或者|以及|与|、)[其他|其它|社会](组织|团体) 申请人 人民群众 群众 公众 当事人 社会各界 (公民|自然人)(和|及|或|与)法人[和其他组织|或其他组织]',
    example: '全年收到~政府信息公开申请12件。',
    says: 'received 12',
  },
];

export const channels: readonly WordEntry[] = [
  {
    id: 'channel',
    class: 'channel',
    words:
      '网络 网上 网站 [政府]门户网站 信函 邮寄 邮件 电子邮件 [电子]邮箱 当面 现场 传真 在线 线上 线下 窗口 电话 书面 快递 来信 来访 来函 平台 系统 微信 公众号 邮政 客户端 互联网 [中国邮政]EMS 挂号信 专递 特快专递 邮递 邮政寄送 信件 纸质 口头 政务服务网 政务网 官网 自助机 在线平台 网络平台 网上平台 线上平台 网站平台 寄送 门户系统 网站在线 面交 上门 代收',
    example: '全年通过~等渠道收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'every-way',
    class: 'everyWay',
    words:
      '等[各种|多种|多个|各类|不同][渠道|方式|途径|形式|多渠道] (各种|多种|各类|不同|多个|各)(渠道|方式|途径|形式) 多渠道',
    example: '全年通过网络、信函~收到政府信息公开申请12件。',
    says: 'received 12',
  },
];
