/** Words that link statements, compare, and add nothing. */
import type { WordEntry } from './entry.ts';

export const links: readonly WordEntry[] = [
  {
    id: 'among',
    class: 'among',
    words: '其中[包括|包含] 在这[些]申请中 包括 包含 含 内含',
    example: '全年收到政府信息公开申请20件，~收到政府信息公开申请12件。',
    says: '',
  },
  {
    id: 'apart',
    class: 'apart',
    words: '另[有|外] 还有 尚有 此外 同时 并[且] 以及 仍有 有',
    example: '办结政府信息公开申请12件，~3件结转下年度。',
    says: 'carriedOut 3',
  },
  {
    id: 'except',
    class: 'except',
    words: '除 除去 除了',
    example: '全年收到政府信息公开申请12件，~3件结转下年度外，已全部办结。',
    says: 'carriedOut 3',
  },
  {
    id: 'rest',
    class: 'rest',
    words: '其余[的|申请] 剩余[的] 余下[的] 剩下[的] 余 剩',
    example: '收到政府信息公开申请12件，~3件结转下年度。',
    says: 'carriedOut 3',
  },
  {
    id: 'compare',
    class: 'compare',
    words: '[相]较[于|之] 比[较] 同比 环比 对比',
    example: '全年~预期收到政府信息公开申请12件。',
    says: '',
  },
  {
    id: 'compared-to',
    class: 'comparedTo',
    words: '相(比|较) 同期相比',
    example: '与政府信息公开申请12件的数量~，有所增加。',
    says: '',
  },
  {
    id: 'change',
    class: 'change',
    words: '(增|减|降|升|少|多|增加|减少|增长|下降|上升|提高|降低|上涨|攀升|压缩)[了|到|至|幅|率|约]',
    example: '全年~收到政府信息公开申请12件。',
    says: '',
  },
  {
    id: 'share',
    class: 'share',
    words: '占[比|到|总数|总量|据]',
    example: '全年~收到政府信息公开申请12件。',
    says: '',
  },
  {
    id: 'times',
    class: 'times',
    words: '倍 番',
    example: '2023年政府信息公开申请是2022年的2~，收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'each',
    class: 'each',
    words: '分别[为|是|有]',
    example: '因政府信息公开引发的行政复议和行政诉讼~5件和4件。',
    says: 't4.review.total 5',
  },
  {
    id: 'each-the-same',
    class: 'each',
    means: 'same',
    words: '各[为|有|是]',
    example: '因政府信息公开引发的行政复议和行政诉讼~5件。',
    says: 't4.litigation.total 5',
  },
  {
    id: 'total',
    class: 'total',
    words: '共[计|有|为] (合|总)计[为|有] 总共 一共 总数[为|量] 合共 共总 总量[为]',
    example: '全年收到政府信息公开申请~12件。',
    says: 'received 12',
  },
  {
    id: 'every',
    class: 'every',
    words: '均[已|为|被|予|予以|获|属|由|系|是|因] 全部[为|已|都|系|是] 均(能|可) 都[已|是|为] 全为 皆[为|系|是]',
    example: '全年收到政府信息公开申请12件，~办结12件。',
    says: 'outcomes 12',
  },
  {
    id: 'all-kinds',
    class: 'allKinds',
    words: '各类 各种 各项 所有',
    example: '因政府信息公开引发纠纷，全年发生~行政诉讼5件。',
    says: '',
  },
  {
    id: 'count',
    class: 'count',
    words: '情况 数[量|目] 件数 总数 (案件|信息|总件|宗|起|申请)数[量] 情形[类] 决定',
    example: '全年收到政府信息公开申请~12件。',
    says: 'received 12',
  },
  {
    id: 'and',
    class: 'and',
    words: '、 和 及 与 或 或者 以及 并 跟',
    example: '全年受理~办理政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'and-so-on',
    class: 'andSoOn',
    words: '等[等]',
    example: '全年答复政府信息公开申请12件，其中本机关不掌握~无法提供3件。',
    says: 'unavailable 3',
  },
  {
    // 「15件中予以公开10件」: the first number is the whole of the second.
    id: 'inside',
    class: 'filler',
    means: 'inside',
    words: '[之|当]中',
    example: '收到政府信息公开申请12件。12件~予以公开9件。',
    says: 'granted 9',
  },
  {
    id: 'excluded',
    class: 'excluded',
    words:
      '(未|不)(列入|计入|纳入)(本报告|本表|上表|下表|统计|本报告统计|统计范围|本局数据|本局统计|本机关统计|本单位统计|总数|年报) (另行|单独|分别)统计',
    example: '全年收到政府信息公开申请12件，由上级机关处理，~。',
    says: '',
  },
  {
    id: 'filler',
    class: 'filler',
    words:
      '了 已[经] 为 是 计 达[到] 内 于 在 危及 按[照|时|期] 依[法|规|据|照] 及时 按规定 集中公开 (受理|申请|提交|接收)方式 来说 (按|依)法定(期限|时限|程序) 在法定(期限|时限)[内] (规定|法定)(时限|期限)[内] 实际 有效 应当 需 应 我 : " “ ” 其 该[项|类] 人 予以 作出 做出 属[于] 经 后 所 共同 通过 以 类 类型 方面 结果 说明 告知 采取 经由 来 任何 相应 相关 完成 政府 只有 只 复议机关 上级行政机关 [人民|区人民|中级人民]法院 经(检索|审查|审核|研究|核实|查|办理) 依申请公开(系统|平台) 中的 而 仅 严格 认真 依法依规 规范 妥善 高质量 圆满 顺利 逐件 统一 虽然 及 可 能 被 经过 经统计 亦 过 按[照]时限[要求] (一|二|三|四|五|六)是 既 也 确定 认定 经核查 综上 总的来看 上 下 起 又 还 就 且 之 已于 获 等 都',
    example: '全年~收到政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'of',
    class: 'filler',
    means: 'of',
    words: '的',
    example: '全年收到~政府信息公开申请12件。',
    says: 'received 12',
  },
  { id: 'from', class: 'from', words: '由 从', example: '~政府信息公开申请12件减少至9件。', says: '' },
  {
    id: 'view',
    class: 'view',
    words: '[来]看',
    example: '全年收到政府信息公开申请21件。从申请人~，学术团体9件，自然人12件。',
    says: 'received.natural 12',
  },
  {
    id: 'toward',
    class: 'toward',
    words: '向 给',
    example: '全年公民、法人和其他组织~我局提交政府信息公开申请12件。',
    says: 'received 12',
  },
  {
    id: 'topic',
    class: 'topic',
    words: '关于 有关 围绕 同类 某',
    example: '全年收到~征地补偿的政府信息公开申请12件。',
    says: '',
  },
];

export const negations: readonly WordEntry[] = [
  {
    id: 'negation',
    class: 'negation',
    words: '未[曾|有|再] 没[有] 从未 并未 均未 尚未 无[人|任何|一|一件|一宗|一起|一例] 不存在',
    example: '2023年~收到政府信息公开申请。',
    says: '!received',
  },
  {
    id: 'none',
    class: 'negation',
    means: 'behind',
    words: '零 均无 皆无 均为零',
    example: '因政府信息公开引发的行政复议~发生。',
    says: '!t4.review.total',
  },
];

/** Every word of denial (`negation`, `every`) shows one of these: most paragraphs need not be read for them. */
export const denialSign = /[未没无零均都皆]|不存在|全[部为]/;
