/** Reviews and lawsuits. */
import type { Labelled } from '../labelled.ts';
import { traps, twice, twins } from './family.ts';

const mismatch = 'claim-mismatch either';
/** m and k: other numbers than the tables have. */
const cases = [
  { n: 17, m: 11, k: 6 },
  { n: 31, m: 22, k: 9 },
  { n: 13, m: 6, k: 7 },
  { n: 19, m: 8, k: 11 },
];
const sections = ['review', 'overview'] as const;

export const courts: readonly (readonly Labelled[])[] = [
  twins('review-total', '{time}，{body}因{cause}{be}行政复议{#review}{case}。', [['review', 3, mismatch]], {
    sections,
    words: {
      cause: ['政府信息公开', '政府信息公开工作', '依申请公开答复'],
      be: ['被申请', '被提起', '引起的', '引发'],
    },
  }),
  twins(
    'litigation-total',
    '{time}，{body}因政府信息公开工作{be}行政诉讼{#litigation}{case}。',
    [['litigation', 2, mismatch]],
    {
      sections,
      words: { be: ['被提起', '引起', '引发', '涉及'] },
    },
  ),
  twins(
    'review-and-litigation',
    '{time}，{body}因政府信息公开被申请行政复议{#review}{case}、被提起行政诉讼{#litigation}{case}{tail}。',
    [
      ['review', 4, mismatch],
      ['litigation', 3, mismatch],
    ],
    { sections, words: { tail: ['', '，均依法应对', '，均按期提交答辩材料'] } },
  ),
  twins(
    'review-results',
    '{time}，政府信息公开行政复议{#review}{case}，其中{upheld}{#upheld}{case}，结果纠正{#corrected}{case}，' +
      '其他结果{#otherResult}{case}，尚未审结{#pending}{case}。',
    [
      ['upheld', 3, twice],
      ['corrected', 2, twice],
      ['review', 5, twice],
    ],
    { sections, tables: ['office', 'city'], words: { upheld: ['结果维持', '维持'] } },
  ),
  twins(
    'litigation-split',
    '{time}，{body}政府信息公开行政诉讼{#litigation}{case}，其中未经复议直接起诉{#direct}{case}，复议后起诉{#afterReview}{case}。',
    [
      ['direct', 2, twice],
      ['afterReview', 4, twice],
    ],
    { sections, tables: ['office', 'city'] },
  ),
  traps('courts-other-cause', '{time}，{body}{handle}{cause}行政复议案件{#m}{case}、行政诉讼案件{#k}{case}。', {
    rows: cases,
    sections: ['overview', 'review', 'requests'],
    words: {
      handle: ['应对', '办理', '共办理', '参加'],
      cause: ['工伤认定', '征地补偿', '行政处罚', '不动产登记', '招生录取', '职称评审'],
    },
    claims: 'none',
  }),
  traps('courts-as-reviewer', '{time}，区政府作为复议机关{got}行政复议申请{#n}{case}，{closed}{#m}{case}。', {
    rows: cases,
    sections: ['overview', 'requests'],
    tables: ['city'],
    words: { got: ['收到', '共收到', '受理'], closed: ['审结', '办结', '作出决定'] },
    members: 6,
  }),
  traps('courts-last-year', '{last}，{body}因政府信息公开被申请行政复议{#k}{case}，被提起行政诉讼{#m}{case}。', {
    rows: cases,
    sections,
    words: { last: ['{#year-1}年', '上年度', '{#year-2}年', '上一年'] },
  }),
  traps(
    'courts-since',
    '{since}，{body}累计发生政府信息公开行政复议{#reviewYears}{case}、行政诉讼{#litigationYears}{case}。',
    {
      sections,
      words: { since: ['自{#year-4}年以来', '近三年', '{#year-3}年至{#year}年', '《条例》施行以来'] },
      members: 6,
    },
  ),
  traps('courts-others', '{time}，{other}因政府信息公开被申请行政复议{#k}{case}、被提起行政诉讼{#m}{case}。', {
    rows: cases,
    sections,
    words: { other: ['市自然资源局', '区住房和城乡建设局', '县公安局', '开发区管委会', '城投集团'] },
  }),
];
