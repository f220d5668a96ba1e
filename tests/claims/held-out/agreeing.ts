/** Sentences that say, in other words, what the tables say. */
import { agrees, type Labelled } from '../labelled.ts';
import { bureau, college, county, large, town } from './tables.ts';

const city = '青石市人民政府';

export const agreeing: readonly Labelled[] = [
  agrees(
    'chinese-numerals',
    '全年共收到申请一百二十八件，上年结转七件，答复一百三十一件，结转下年度四件。',
    'received 128, carriedIn 7, outcomes 131, carriedOut 4',
    { cells: bureau },
  ),
  agrees('total-with-carried', '2023年我局共办理政府信息公开申请135件（含上年结转7件），办结131件。', null, {
    cells: bureau,
  }),
  agrees(
    'noun-behind-number',
    '在131件已办结申请中，有58件予以公开，17件予以部分公开，14件不予公开，27件因故无法提供，11件不予处理，4件作其他处理。',
    'outcomes 131, granted 58, partial 17, denied 14, unavailable 27, refused 11, other 4',
    { cells: bureau },
  ),
  agrees(
    'full-width-digits',
    '本年新收政府信息公开申请１２８件，其中自然人申请１１７件，法人或其他组织申请１１件。',
    'received 128, natural 117, organisations 11',
    { cells: bureau },
  ),
  agrees(
    'review-results',
    '全年因政府信息公开被申请行政复议10件，其中结果维持6件、结果纠正2件、其他结果1件、尚未审结1件。',
    'review 10, t4.review.upheld 6, t4.review.corrected 2, t4.review.other 1, t4.review.pending 1',
    { cells: bureau, section: 'review' },
  ),
  agrees(
    'litigation-two-ways',
    '行政诉讼案件9件：未经复议直接起诉4件，复议后起诉5件。',
    'litigation 9, direct 4, afterReview 5',
    { cells: bureau, section: 'review' },
  ),
  agrees(
    'table-two-words',
    '全年作出行政许可决定3467件、行政处罚决定218件、行政强制决定15件，收取行政事业性收费36.8万元。',
    't2.licensing.decisions 3467, t2.penalty.decisions 218, t2.coercion.decisions 15, t2.fees.amount 36.8',
    { cells: bureau, section: 'disclosure' },
  ),
  agrees(
    'city-separators',
    '全年作出行政许可决定452,318件、行政处罚决定61,205件。',
    't2.licensing.decisions 452318, t2.penalty.decisions 61205',
    { cells: large, agency: city },
  ),
  agrees(
    'city-regulations',
    '制定政府规章5件，废止2件，现行有效规章61件；制发行政规范性文件87件，废止34件，现行有效903件。',
    't2.regulations.issued 5, t2.regulations.repealed 2, t2.regulations.valid 61, t2.normative.issued 87, t2.normative.repealed 34, t2.normative.valid 903',
    { cells: large, agency: city, section: 'disclosure' },
  ),
  agrees(
    'town-two',
    '收到的3件申请中，予以公开两件，因本机关不掌握相关信息无法提供一件。',
    'received 3, granted 2, unavailable.notHeld 1',
    { cells: town, agency: '青石市南湖区石桥镇人民政府' },
  ),
  agrees(
    'college-carried',
    '学院2023年新收申请12件，上年结转1件，办结12件，结转下年1件。',
    'received 12, carriedIn 1, outcomes 12, carriedOut 1',
    { cells: college, agency: '青石医学院' },
  ),
  agrees(
    'county-words',
    '受理申请46件，其中自然人41件、法人或其他组织5件。区分处理后公开8件。',
    'received 46, natural 41, organisations 5, partial 8',
    { cells: county, form: '2019' },
  ),
  agrees(
    'county-traditional',
    '2020年，新收政府信息公開申請46件，上年結轉2件，答覆47件；行政複議3件，維持2件、糾正1件。',
    'received 46, carriedIn 2, outcomes 47, review 3, t4.review.upheld 2, t4.review.corrected 1',
    { cells: county, form: '2019' },
  ),
  agrees('legal-organisations', '其中商业企业9件，法律服务机构2件。', null, { cells: bureau, section: 'requests' }),
];
