/** Reviews and lawsuits (table four). */
import type { WordEntry } from './entry.ts';

export const courts: readonly WordEntry[] = [
  {
    id: 'review',
    class: 'court',
    means: 'review',
    words: '被复议 行政复议[案件|案|申请|事项|件|数量] 复议[案件|案|申请|件]',
    example: '因政府信息公开被申请~12件。',
    says: 't4.review.total 12',
  },
  {
    id: 'litigation',
    class: 'court',
    means: 'litigation',
    words:
      '被诉 被起诉 涉诉 (继续|又|再|再次)起诉 诉至法院 向法院起诉 行政(诉讼|应诉)[案件|案|事项|件|数量] (诉讼|应诉)[案件|案|件] 行政案件',
    example: '因政府信息公开被提起~12件。',
    says: 't4.litigation.total 12',
  },
  {
    id: 'both',
    class: 'court',
    means: 'both',
    words: '行政争议[案件|案] [行政]复议[和|与|或|及|、][行政]诉讼[案件|案] 行政复议应诉[案件]',
    example: '因政府信息公开引发~共12件。',
    says: 't4.both.total 12',
  },
  {
    id: 'direct',
    class: 'court',
    means: 'direct',
    words:
      '未经[行政]复议[而|并][直接][提起]起诉[案件|的] 未经[行政]复议直接提起[行政]诉讼[案件|的] 直接(起诉|提起诉讼|提起行政诉讼)[案件|的] 未经复议',
    example: '行政诉讼20件，其中~12件。',
    says: 't4.direct.total 12',
  },
  {
    id: 'after-review',
    class: 'court',
    means: 'afterReview',
    words:
      '[经]复议后[提起|又|再|又提起|再提起]起诉[案件|的] [经]复议后提起[行政]诉讼[案件|的] [经]复议后[行政]诉讼[案件|的]',
    example: '行政诉讼20件，其中~12件。',
    says: 't4.afterReview.total 12',
  },
  {
    id: 'case',
    class: 'caseWord',
    words: '案件 案 事项 件 内容 要求',
    example: '没有行政诉讼的政府信息公开~。',
    says: '!t4.litigation.total',
  },
  {
    id: 'sue',
    class: 'sue',
    words:
      '引起[的] 被(申请|提起|提出) (申请|提起|提出) 发生[了] 引发[了|的] 产生[的] 导致[的] 涉及[的] 涉 新发生 出现',
    example: '政府信息公开~行政复议12件。',
    says: 't4.review.total 12',
  },
  {
    id: 'cause',
    class: 'cause',
    words: '因[为] 由[于] 就 针对 对[于] 不服',
    example: '全年~政府信息公开引发行政复议12件。',
    says: 't4.review.total 12',
  },
  {
    id: 'judge',
    class: 'judge',
    words: '审理 受案 立案 化解 调解 出庭 代理 指导 应对',
    example: '我局全年~行政复议案件20件，其中政府信息公开类行政复议案件12件。',
    says: '',
  },
  {
    id: 'openness',
    class: 'openness',
    words:
      '[政府|政务]信息公开[工作|类|方面|事项|事宜|领域|行为|告知|决定|内容|问题|事务] [政府|政务]信息公开(申请答复|答复|工作答复)[行为|内容|告知书|书] 政务公开[工作] 依申请公开(答复|工作|类|告知|答复行为) 因此 申请信息公开 申请公开 答复(行为|内容|告知书)',
    example: '因~被申请行政复议12件。',
    says: 't4.review.total 12',
  },
  {
    id: 'upheld',
    class: 'result',
    means: 'upheld',
    words:
      '[结果|予以|被|获|获得|判决|决定|裁定|复议机关|法院]维持[原行政行为|原具体行政行为|原答复|原决定|我局答复|结果]',
    example: '因政府信息公开被申请行政复议20件，其中~12件。',
    says: 't4.review.upheld 12',
  },
  {
    id: 'corrected',
    class: 'result',
    means: 'corrected',
    words: '[结果|予以|被|依法]纠(正|错)[结果]',
    example: '因政府信息公开被申请行政复议20件，其中~12件。',
    says: 't4.review.corrected 12',
  },
  {
    id: 'annulled',
    class: 'result',
    means: 'corrected',
    unsure: true,
    words:
      '[被|予以|结果|判决]撤销[原答复] [被判|判决]败诉 [被]确认违法[并责令重新答复] [被]责令(重新答复|履行|限期答复|重新作出答复) [被]判决重新答复',
    example: '因政府信息公开被申请行政复议20件，其中~12件。',
    says: 't4.review.corrected 12?',
  },
  {
    id: 'other-result',
    class: 'result',
    means: 'other',
    words: '其(他|它)结果 其(他|它)',
    example: '因政府信息公开被申请行政复议20件，其中~12件。',
    says: 't4.review.other 12',
  },
  {
    id: 'withdrawn',
    class: 'result',
    means: 'other',
    unsure: true,
    words: '[申请人|主动]撤回[申请|复议申请] 终止 驳回[申请|起诉|复议申请|诉讼请求|原告诉讼请求] [原告]撤诉',
    example: '因政府信息公开被申请行政复议20件，其中~12件。',
    says: 't4.review.other 12?',
  },
  {
    id: 'pending',
    class: 'result',
    means: 'pending',
    words: '[尚|仍]未(审结|结|办结|结案) 正在(审理|审理中|办理) (审理|审查)中 [尚|仍]在审理[中|阶段]',
    example: '因政府信息公开被申请行政复议20件，其中~12件。',
    says: 't4.review.pending 12',
  },
];
