/**
 * Words of lists and percentages. What is read of an example: `whole 20 = 12 + 8` a list that says it is whole,
 * `parts …` two parts that are a whole by nature, `some …` a list that promises nothing; `share 5 of 20`,
 * `rate 19 of 20`, `growth 20 from 10`, `sum 50 + 30 + 10`; '' where the word keeps something from being read. They are
 * no part of the vocabulary by which statements about cells are understood: 信息 or 培训 would make one seem understood.
 */
import type { WordEntry } from './entry.ts';
import { percentages } from './percentages.ts';

const opening: readonly WordEntry[] = [
  {
    id: 'holds',
    class: 'among',
    words: '内有 涵盖',
    example: '公开信息20条，~公告12条、动态9条。',
    says: 'some 20 = 12 + 9',
  },
  {
    id: 'makes-up',
    class: 'makesUp',
    words: '组成 构成 共分[为|成] 分为 分成 划分为',
    example: '公开信息20条，~公告12条、动态7条。',
    says: 'whole 20 = 12 + 7',
  },
  {
    id: 'sorted-by',
    class: 'view',
    words: '[来|划]分 分类 区分',
    example: '公开信息20条，按用途~，公告12条、动态9条。',
    says: 'some 20 = 12 + 9',
  },
  {
    id: 'sorted-by-what',
    class: 'view',
    words:
      '按[照](申请方式|申请人|申请主体|申请人类型|申请渠道|渠道|来源|类别|办理结果|处理结果|答复结果|结果|起诉方式) (受理|申请|收件|提交)(渠道|方式)上 (办理|处理|答复)(结果|情况)[如下]',
    example: '公开信息20条，~：公告12条、动态9条。',
    says: 'some 20 = 12 + 9',
  },
  {
    id: 'is-by-kind',
    class: 'view',
    means: 'is',
    words: '(办理|处理|答复|审理|复议|诉讼)结果(为|是) 来源(为|是) (申请|受理|收件|提交)(渠道|方式|途径)(为|是)',
    example: '公开信息20条，~公告12条、动态9条。',
    says: 'some 20 = 12 + 9',
  },
  {
    id: 'mainly',
    class: 'mainly',
    words: '主要 例如 比如 包括但不限于',
    example: '公开信息20条，其中~公告12条、动态9条。',
    says: '',
  },
  {
    id: 'within',
    class: 'within',
    means: 'before',
    words: '在',
    example: '制作信息30条，其中公开24条。~公开信息里，公告6条，占25%。',
    says: 'share 6 of 30',
  },
  {
    id: 'of-these',
    class: 'within',
    means: 'behind',
    words: '[之|当]中',
    example: '公开的信息20条~，公告12条、动态9条。',
    says: 'some 20 = 12 + 9',
  },
  {
    id: 'without',
    class: 'without',
    words: '不(含|包括|包含) 未(含|包括|包含)',
    example: '公开信息20条（~公告12条、动态9条）。',
    says: '',
  },
  {
    id: 'about',
    class: 'about',
    words: '以上 以下 以内 左右 上下 余',
    example: '开展宣传20场次~，其中社区12场次、企业9场次。',
    says: '',
  },
];

const closing: readonly WordEntry[] = [
  {
    id: 'other-item',
    class: 'otherItem',
    words: '其(他|它)',
    example: '公开信息20条，其中公告12条、~类7条。',
    says: 'whole 20 = 12 + 7',
  },
  {
    id: 'general-noun',
    class: 'generalNoun',
    words: '信息 方式 渠道 途径 形式 内容 类别 事项 领域 单位',
    example: '公开新闻20条，其中公告12条、其他~7条。',
    says: 'whole 20 = 12 + 7',
  },
  {
    id: 'sort',
    class: 'sort',
    words: '类',
    example: '主动公开信息20条。机构~信息8条。政策~信息6条。动态~信息4条。其他~信息1条。',
    says: 'some 20 = 8 + 6 + 4 + 1',
  },
  {
    id: 'these-together',
    class: 'together',
    words: '二者 两者 三者 四者 上述 前述',
    example: '公开信息20条，其中公告12条、动态5条，~合计17条。',
    says: '',
  },
  {
    id: 'the-above',
    class: 'together',
    words: '以上',
    example: '办理信访12件。办理来电5件。~合计20件。',
    says: 'whole 20 = 12 + 5',
  },
  {
    id: 'plus',
    class: 'plus',
    words: '加上 加之 连同 再加上',
    example: '区政府收到申请12件，~各部门收到的7件，合计20件。',
    says: 'whole 20 = 12 + 7',
  },
  {
    id: 'grand-total',
    class: 'grandTotal',
    words: '合计 共计 总计 总共 一共 合共',
    example: '上半年公告12条，下半年公告7条，~20条。',
    says: 'whole 20 = 12 + 7',
  },
];

const documents = '制作文件20件，其中主动公开12件、依申请公开5件、不予公开2件。';
const requests = '收到政府信息公开申请20件，其中网络12件、信函5件、当面2件。';

const kinds: readonly WordEntry[] = [
  {
    id: 'on-own-account',
    class: 'attribute',
    means: 'open',
    words: '主动公开[政府|政务|各类|各类政府|各类政务][信息|文件|公文]',
    example: documents.replace('主动公开', '~'),
    says: 'whole 20 = 12 + 5 + 2',
  },
  {
    id: 'on-request',
    class: 'attribute',
    means: 'onRequest',
    words: '依申请公开[政府|政务][信息|文件|公文]',
    example: documents.replace('依申请公开', '~'),
    says: 'whole 20 = 12 + 5 + 2',
  },
  {
    id: 'never',
    class: 'attribute',
    means: 'closed',
    words: '不(予|宜)公开[信息|文件|公文] 不公开[信息|文件|公文] 非公开',
    example: documents.replace('不予公开', '~'),
    says: 'whole 20 = 12 + 5 + 2',
  },
  {
    id: 'made-open',
    class: 'attribute',
    means: 'made',
    words: '公开 同意公开',
    example: '制作文件20件，~19件，公开率95%。',
    says: 'rate 19 of 20',
  },
  {
    id: 'by-wire',
    class: 'way',
    means: 'online',
    words:
      '网络 网上 在线 线上 平台 网站 互联网 系统 [政府]门户网站 政府网站 官网 政务网 政务服务网 (在线|网络|网上|线上|网站)平台',
    example: requests.replace('网络', '~'),
    says: 'whole 20 = 12 + 5 + 2',
  },
  {
    id: 'by-post',
    class: 'way',
    means: 'post',
    words: '信函 邮寄 挂号信 书面 邮政 快递 来函 邮递 专递 特快专递 信件 纸质 来信 邮政寄送',
    example: requests.replace('信函', '~'),
    says: 'whole 20 = 12 + 5 + 2',
  },
  {
    id: 'in-person',
    class: 'way',
    means: 'inPerson',
    words: '当面 现场 窗口 面交 上门 线下',
    example: requests.replace('当面', '~'),
    says: 'whole 20 = 12 + 5 + 2',
  },
  {
    id: 'by-mail',
    class: 'way',
    means: 'mail',
    words: '电子邮件 [电子]邮箱 传真 电话',
    example: '收到政府信息公开申请22件，其中网络12件、信函5件、当面2件、~2件。',
    says: 'whole 22 = 12 + 5 + 2 + 2',
  },
  {
    id: 'first-half',
    class: 'half',
    means: 'first',
    words: '上半年',
    example: '公开信息20条，其中~12条，下半年7条。',
    says: 'parts 20 = 12 + 7',
  },
  {
    id: 'second-half',
    class: 'half',
    means: 'second',
    words: '下半年',
    example: '公开信息20条，其中上半年12条，~7条。',
    says: 'parts 20 = 12 + 7',
  },
  {
    id: 'quarter',
    class: 'half',
    means: 'quarter',
    words: '[第](一|二|三|四)季度',
    example: '公开信息20条，其中~5条、二季度5条、三季度5条、四季度4条。',
    says: 'parts 20 = 5 + 5 + 5 + 4',
  },
  {
    id: 'on-paper',
    class: 'paper',
    means: 'paper',
    words: '纸质[版|件|文件|材料]',
    example: '移交文件20件，~12件、电子7件。',
    says: 'parts 20 = 12 + 7',
  },
  {
    id: 'as-a-file',
    class: 'paper',
    means: 'file',
    words: '电子[版|件|文件|材料]',
    example: '移交文件20件，纸质12件、~7件。',
    says: 'parts 20 = 12 + 7',
  },
  {
    id: 'medium',
    class: 'medium',
    words:
      '网站 [政府]门户网站 政府网站 官网 政务网 [微信]公众号 微信 微博 抖音[号] 公报 公示栏 公告栏 公开栏 宣传栏 栏目 专栏 媒体 新媒体 电视 报刊 报纸 广播 客户端 视频号 头条[号] 平台 显示屏 查阅点 图解 图文 视频 音频 动漫 文字 长图',
    example: '发布信息20条，其中~18条、会议9条、简报18条、网站6条。',
    says: '',
  },
  {
    id: 'same-items',
    class: 'overlap',
    words: '同一信息 同步 多渠道 重复(计算|统计|计数) 交叉 同时涉及 多项内容 之和大于',
    example: '公开信息20条，~，其中公告18条、动态9条。',
    says: '',
  },
  {
    id: 'does',
    class: 'does',
    words:
      '更新 推送 转载 编发 撰写 报送 刊发 刊登 播放 举办 开展 组织 召开 培训 接待 走访 回应 采用 采纳 推出 编制 发放 维护 开设 参加 参训 出席 审核 审查 梳理 清理 修订 解读 宣传 印制 上报 录用 录入 上传 建成 设立 新建 观看 阅读 点击 浏览 访问',
    example: '公开信息20条，其中公告12条、动态7条，~简报9条。',
    says: 'some 20 = 12 + 7',
  },
];

export const lists: readonly WordEntry[] = [...opening, ...closing, ...kinds, ...percentages];
