/** Parts that must make a whole, and parts that need not. */
import type { Labelled } from '../labelled.ts';
import { traps, twice, twins } from './family.ts';

const breakdown = 'breakdown-sum either';
const ways = '{online}{#web}{unit}、{post}{#letter}{unit}、{inPerson}{#inPerson}{unit}';
const wayWords = {
  online: ['网络申请', '网上申请', '在线申请', '平台申请'],
  post: ['信函申请', '邮寄申请', '挂号信申请'],
  inPerson: ['当面申请', '现场申请', '窗口申请'],
};
/** a, b and c make `all`. */
const whole = [
  { all: 310, a: 121, b: 87, c: 102, d: 30 },
  { all: 1031, a: 639, b: 287, c: 105, d: 140 },
  { all: 486, a: 252, b: 153, c: 81, d: 60 },
  { all: 2274, a: 1222, b: 711, c: 341, d: 200 },
  { all: 167, a: 72, b: 58, c: 37, d: 18 },
];
const things = {
  publish: ['主动公开政府信息', '公开各类政务信息', '发布信息', '更新政府信息'],
  kinds: [
    '机构职能类{#a}条、政策法规类{#b}条、工作动态类{#c}条',
    '公告公示{#a}条、财政信息{#b}条、人事信息{#c}条',
    '政务动态{#a}条、办事指南{#b}条、其他信息{#c}条',
  ],
};

export const lists: readonly (readonly Labelled[])[] = [
  twins(
    'ways-of-filing',
    `{time}，{body}{newly}{application}{#received}{unit}，其中${ways}。`,
    [
      ['web', 3, breakdown],
      ['received', 9, twice],
    ],
    { words: wayWords },
  ),
  twins(
    'ways-in-next-sentence',
    `{time}，{body}{got}{application}{#received}{unit}。其中，${ways}。`,
    [
      ['letter', 4, breakdown],
      ['inPerson', 5, breakdown],
    ],
    { words: wayWords },
  ),
  twins(
    'published-kinds',
    '{time}，{body}{publish}{#all}条，其中{kinds}。',
    [
      ['a', 6, breakdown],
      ['all', 12, breakdown],
      ['c', -4, breakdown],
    ],
    { words: things, rows: whole, sections: ['overview'] },
  ),
  twins(
    'hotline-parts',
    '{time}，{body}办理12345热线工单{#all}件，其中咨询{#a}件、求助{#b}件、投诉{#c}件。',
    [
      ['b', 7, breakdown],
      ['all', -9, breakdown],
    ],
    { rows: whole, sections: ['overview', 'requests'] },
  ),
  traps(
    'open-topics',
    '{time}，{body}{got}{application}{#received}{unit}，其中{topic}类{#letter}{unit}、{second}类{#mail}{unit}{end}。',
    {
      words: { second: ['规划许可', '医疗服务', '职称评审', '低保发放'], end: ['等', '等方面', '等类别', '等事项'] },
    },
  ),
  traps('one-part-only', '{time}，{body}{newly}{application}{#received}{unit}，其中{online}{#web}{unit}。', {
    words: wayWords,
  }),
  traps(
    'parts-in-brackets',
    '{time}，{body}{newly}{application}{#received}{unit}，其中{online}{#web}{unit}（政府网站{#platform}{unit}、电子邮箱' +
      '{#mail}{unit}），{post}{#letter}{unit}，{inPerson}{#inPerson}{unit}。',
    { words: wayWords, tables: ['office', 'city', 'older'] },
  ),
  traps(
    'two-ways-of-counting',
    `{time}，{body}{newly}{application}{#received}{unit}，按提交方式分，${ways}；按申请人分，自然人{#natural}{unit}、` +
      '法人或其他组织{#organisations}{unit}。',
    { words: wayWords },
  ),
  traps(
    'parts-of-a-sum',
    '{time}，{body}{newly}{application}{#received}{unit}，上年结转{#carriedIn}{unit}，其中{online}{#handledRest}{unit}，' +
      '{post}{#letter}{unit}。',
    { words: wayWords, tables: ['office', 'city', 'older'] },
  ),
  traps('about-a-number', '{time}，{body}{publish}{#all}{about}条，其中网站{#a}条、公众号{#b}条、公示栏{#d}条。', {
    words: { ...things, about: ['余', '多'] },
    rows: [
      { all: 300, a: 187, b: 92, d: 30 },
      { all: 1000, a: 620, b: 271, d: 118 },
      { all: 450, a: 260, b: 147, d: 51 },
    ],
    members: 6,
    sections: ['overview'],
  }),
  traps(
    'above-a-number',
    '{time}，{body}开展政策宣传{#all}{times}以上，其中进社区{#a}{times}、进企业{#b}{times}、进校园{#c}{times}。',
    {
      words: { times: ['场', '场次', '次'] },
      rows: [
        { all: 60, a: 34, b: 17, c: 12 },
        { all: 100, a: 55, b: 31, c: 18 },
        { all: 20, a: 9, b: 8, c: 6 },
      ],
      members: 6,
      sections: ['overview', 'problems'],
    },
  ),
  traps(
    'same-items-on-several',
    '{time}，{body}{publish}{#all}条，同一信息多渠道同步推送，{first}{#a}条、公众号{#b}条、公示栏{#more}条。',
    {
      words: { ...things, first: ['门户网站', '政务公开专栏', '部门网站'] },
      rows: whole.map((row) => ({ ...row, more: row.c + row.d })),
      sections: ['overview'],
    },
  ),
  traps('open-kinds', '{time}，{body}{publish}{#all}条，其中{first}{#a}条、{second}{#d}条{end}。', {
    words: {
      ...things,
      first: ['财政预决算类', '公示公告类', '教育医疗类'],
      second: ['人事招聘类', '规划计划类', '乡村振兴类', '应急管理类'],
      end: ['等', '等内容', '等各类信息', '等多个类别'],
    },
    rows: whole,
    sections: ['overview', 'disclosure'],
  }),
];
