/** Words of shares, rates and growth; their examples are in the notation of `lists.ts`. */
import type { WordEntry } from './entry.ts';

const comparing: readonly WordEntry[] = [
  {
    id: 'rise',
    class: 'rise',
    words: '(增|增加|增长|上升|提高|上涨|攀升|提升)[了] 增幅 增长率 净增',
    example: '发布信息20条，较上年10条~100%。',
    says: 'growth 20 from 10',
  },
  {
    id: 'fall',
    class: 'fall',
    words: '(减|减少|下降|降低|压缩|压减|回落)[了] 降幅 下降率',
    example: '发布信息20条，较上年40条~50%。',
    says: 'growth 20 from 40',
  },
  {
    id: 'more',
    class: 'rise',
    words: '多[了]',
    example: '发布信息20条，较上年~5条，增长33.3%。',
    says: 'growth 20 from 15',
  },
  {
    id: 'fewer',
    class: 'fall',
    words: '少[了]',
    example: '发布信息20条，较上年~20条，下降50%。',
    says: 'growth 20 from 40',
  },
  {
    id: 'rise-to',
    class: 'rise',
    means: 'to',
    words: '(增|增加|增长|上升|提高|上涨|升|提升|攀升)(至|到|为)',
    example: '公告由10条~20条，增长100%。',
    says: 'growth 20 from 10',
  },
  {
    id: 'fall-to',
    class: 'fall',
    means: 'to',
    words: '(减|减少|下降|降低|降|压缩)(至|到|为)',
    example: '公告由40条~20条，下降50%。',
    says: 'growth 20 from 40',
  },
];

const rates: readonly WordEntry[] = [
  {
    id: 'has-share',
    class: 'share',
    words: '比例 比重',
    example: '发布信息20条，其中公告5条，~为25%。',
    says: 'share 5 of 20',
  },
  {
    id: 'answer-rate',
    class: 'rateName',
    means: 'answered',
    words: '办结率 答复率 办复率 回复率 办理率',
    example: '受理来电20件，办结19件，~95%。',
    says: 'rate 19 of 20',
  },
  {
    id: 'open-rate',
    class: 'rateName',
    means: 'published',
    words: '公开率 主动公开率',
    example: '制发文件20件，主动公开19件，~95%。',
    says: 'rate 19 of 20',
  },
  {
    id: 'portion',
    class: 'rateName',
    means: 'portion',
    words: '回收率 采纳率 录用率 立案率',
    example: '征集意见20条，采纳19条，~95%。',
    says: 'rate 19 of 20',
  },
  {
    id: 'corrected-rate',
    class: 'rateName',
    means: 'corrected',
    words: '纠错率 败诉率',
    example: '复议机关审结案件20件，被纠正5件，~25%。',
    says: 'rate 5 of 20',
  },
  {
    id: 'count-of-applications',
    class: 'application',
    words: '(受理|收件)量',
    example: '~较2022年（20件）下降50%。',
    says: 'growth over',
  },
  {
    id: 'but-for',
    class: 'without',
    words: '除外 不计',
    example: '受理来电20件，办结19件，办结率96%（在办的~）。',
    says: '',
  },
  {
    id: 'capped-rate',
    class: 'rateName',
    means: 'capped',
    words: '满意率 及时率 合格率 按时率 准确率 满意度',
    example: '群众~105%。',
    says: 'share over',
  },
  {
    id: 'in-time',
    class: 'inTime',
    words: '按时[限] 按期 及时 限时 (法定|规定)[的](期限|时限)[内] (期限|时限)内',
    example: '受理来电20件，~办结19件，办结率96%。',
    says: '',
  },
];

export const percentages: readonly WordEntry[] = [...comparing, ...rates];
