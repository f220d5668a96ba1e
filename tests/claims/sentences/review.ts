/** Review and litigation. `office`: review 5 (3 upheld, 1 corrected, 1 pending); litigation 4 = direct 1 + after review 3. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, office, older, quiet } from '../tables.ts';

export const review: readonly Labelled[] = [
  agrees(
    'review-and-litigation-agree',
    '2023年，因政府信息公开被申请行政复议5件，被提起行政诉讼4件。',
    'review 5, litigation 4',
    { cells: office },
  ),
  agrees(
    'results-agree',
    '因政府信息公开引发的行政复议5件，其中维持3件，纠正1件，尚未审结1件。',
    'review 5, t4.review.upheld 3, t4.review.corrected 1, t4.review.pending 1',
    { cells: office },
  ),
  agrees(
    'results-of-litigation-agree',
    '涉及政府信息公开的行政诉讼案件4件，维持3件，其他结果1件。',
    'litigation 4, t4.litigation.upheld 3, t4.litigation.other 1',
    {
      cells: office,
    },
  ),
  agrees(
    'direct-and-after-review-agree',
    '行政诉讼4件，其中未经复议直接起诉1件，复议后起诉3件。',
    'litigation 4, direct 1, afterReview 3',
    { cells: office },
  ),
  agrees('lawsuits-in-other-words', '全年因信息公开答复引起的复议案件5起、诉讼案件4起。', 'review 5, litigation 4', {
    cells: office,
  }),
  agrees('one-lawsuit', '因不服信息公开答复提起的行政诉讼一件，法院判决驳回原告诉讼请求。', null, { cells: quiet }),
  agrees(
    'zero-reviews',
    '2023年，我局因政府信息公开被申请行政复议0件、被提起行政诉讼0件。',
    'review 0, litigation 0',
    {},
  ),
  trap('review-and-litigation-together', '全年因政府信息公开产生行政复议、行政诉讼案件共9件。', null, {
    cells: office,
  }),
  trap('results-by-other-names', '行政复议5件，其中驳回复议申请3件，确认违法1件，正在审理1件。', null, {
    cells: office,
  }),
  trap('last-year-review', '2022年因信息公开被申请行政复议11件，2023年降至5件。', null, { cells: office }),
  trap('review-of-penalties', '因行政处罚被申请行政复议2件，均获维持。', '', { cells: office }),
  trap('general-lawsuits', '全局共办理行政诉讼应诉案件17件，胜诉率94.1%。', '', { cells: office }),
  trap('review-of-whole-city', '全市政府信息公开类行政复议案件137件，我局5件。', null, { cells: office }),
  trap('law-articles', '新修订的行政复议法第二十三条施行后，5种情形须先申请行政复议再提起行政诉讼。', '', {
    cells: office,
  }),
  trap('appeals', '行政诉讼4件中，二审案件2件。', null, { cells: office }),
  trap('review-lessons', '选取5个典型行政复议案例，编印行政诉讼以案释法手册1册，发放200份。', '', { cells: office }),
  trap('time-to-sue', '告知申请人可在60日内申请行政复议，或者在6个月内提起行政诉讼。', '', { cells: office }),
  trap('withdrawn', '因信息公开被申请行政复议5件，其中申请人撤回后终止的情形由复议机关按规定登记。', 'review 5', {
    cells: office,
  }),
  trap('hedged-lawsuits', '近年来因信息公开引发的行政诉讼每年约有10件。', '', { cells: office }),
  fault(
    'review-wrong',
    '因政府信息公开被申请行政复议6件，均积极配合复议机关审理。',
    'review 6',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault('litigation-wrong', '被提起政府信息公开行政诉讼7件。', 'litigation 7', 'claim-mismatch fail', {
    cells: office,
  }),
  fault(
    'both-wrong',
    '涉及政府信息公开的行政复议8件、行政诉讼2件。',
    'review 8, litigation 2',
    'claim-mismatch fail, claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'only-direct-said-as-all',
    '全年政府信息公开行政诉讼案件1件，已结案。',
    'litigation 1',
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'upheld-wrong',
    '政府信息公开行政复议5件，其中结果维持4件，结果纠正1件。',
    'review 5, t4.review.upheld 4, t4.review.corrected 1',
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'corrected-wrong',
    '因政府信息公开被申请行政复议5件：维持3件，纠正2件。',
    'review 5, t4.review.upheld 3, t4.review.corrected 2',
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'pending-wrong',
    '政府信息公开行政复议5件，尚未审结3件。',
    'review 5, t4.review.pending 3',
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'litigation-results-wrong',
    '因政府信息公开引起的行政诉讼案件4件，维持2件，其他结果2件。',
    'litigation 4, t4.litigation.upheld 2, t4.litigation.other 2',
    'claim-mismatch either, claim-mismatch either',
    {
      cells: office,
    },
  ),
  fault(
    'direct-wrong',
    '行政诉讼4件，其中未经复议直接起诉2件，复议后起诉2件。',
    'litigation 4, direct 2, afterReview 2',
    'claim-mismatch either, claim-mismatch either',
    {
      cells: office,
    },
  ),
  fault(
    'in-section-four',
    '2023年，本机关政府信息公开行政复议案件3件，行政诉讼案件4件。',
    'review 3, litigation 4',
    'claim-mismatch fail',
    {
      cells: office,
      section: 'review',
    },
  ),
  fault(
    'chinese-numerals',
    '全年共发生政府信息公开行政复议案件两件，行政诉讼案件四件。',
    'review 2, litigation 4',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault('quiet-office', '因信息公开被申请行政复议3件，复议机关均予维持。', null, 'claim-mismatch fail', {
    cells: quiet,
  }),
  fault(
    'city-review',
    '因政府信息公开被申请行政复议20件，其中维持15件、纠正2件、其他结果3件、尚未审结1件。',
    'review 20, t4.review.upheld 15, t4.review.corrected 2, t4.review.other 3, t4.review.pending 1',
    'claim-mismatch either, breakdown-sum either',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  agrees(
    'city-litigation-agrees',
    '政府信息公开行政诉讼15件，其中结果维持11件、结果纠正1件、其他结果2件、尚未审结1件。',
    'litigation 15, t4.litigation.upheld 11, t4.litigation.corrected 1, t4.litigation.other 2, t4.litigation.pending 1',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  trap('city-direct-results-agree', '未经复议直接起诉7件，其中维持6件，纠正1件。', null, {
    cells: city,
    agency: '青石市人民政府',
  }),
  fault(
    'older-form-review-wrong',
    '2020年，因政府信息公开被申请行政复议2件，被提起行政诉讼1件。',
    'review 2, litigation 1',
    'claim-mismatch fail',
    {
      cells: older,
      form: '2019',
    },
  ),
];
