/** One sentence for each turn of phrase that nothing else here has. The sums are those of the tables named. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, office, quiet } from '../tables.ts';

const ofCity = { cells: city, agency: '青石市人民政府' };
const ofOffice = { cells: office };
const ofQuiet = { cells: quiet };
const each = 'claim-mismatch either, claim-mismatch either';

export const wordings: readonly Labelled[] = [
  // Litigation 4 = direct 1 (upheld) + after review 3 (2 upheld, 1 other).
  agrees(
    'results-after-review',
    '政府信息公开行政诉讼中，复议后起诉3件，维持2件，其他结果1件。',
    'afterReview 3, t4.afterReview.upheld 2, t4.afterReview.other 1',
    ofOffice,
  ),
  agrees(
    'results-of-all-behind-a-semicolon',
    '政府信息公开行政诉讼4件，其中未经复议直接起诉1件，复议后起诉3件；维持3件，其他结果1件。',
    'litigation 4, direct 1, afterReview 3, t4.litigation.upheld 3, t4.litigation.other 1',
    ofOffice,
  ),
  agrees(
    'both-courts-respectively',
    '因政府信息公开引发的行政复议和行政诉讼分别为5件和4件。',
    'review 5, litigation 4',
    ofOffice,
  ),
  fault(
    'both-courts-respectively-swapped',
    '因政府信息公开引发的行政复议和行政诉讼分别为4件和5件。',
    'review 4, litigation 5',
    each,
    ofOffice,
  ),
  agrees(
    'annulled-and-not-decided',
    '因政府信息公开被申请行政复议5件，维持3件，撤销1件，未审结1件。',
    'review 5, t4.review.upheld 3, t4.review.corrected 1, t4.review.pending 1',
    ofOffice,
  ),
  agrees(
    'number-before-the-case',
    '因政府信息公开被申请行政复议5件，发生4件行政诉讼。',
    'review 5, litigation 4',
    ofOffice,
  ),
  fault(
    'number-before-the-case-wrong',
    '因政府信息公开被申请行政复议5件，发生2件行政诉讼。',
    'review 5, litigation 2',
    'claim-mismatch either',
    ofOffice,
  ),
  trap('review-of-another-act', '信息公开工作有序，因教师资格认定被申请行政复议2件。', '', ofOffice),
  trap('lawsuits-attended', '全年行政应诉案件7件，均由负责人出庭应诉。', '', ofOffice),
  trap('cases-decided-by-the-body', '区政府全年受理行政复议案件12件，审结10件。', '', ofOffice),

  fault(
    'no-direct-lawsuit-but-one',
    '2023年未发生未经复议直接起诉的政府信息公开诉讼案件。',
    '',
    'negative-claim either',
    ofOffice,
  ),
  fault(
    'no-lawsuit-after-review-but-some',
    '没有复议后提起行政诉讼的政府信息公开案件。',
    '',
    'negative-claim either',
    ofOffice,
  ),
  fault('none-carried-from-last-year', '无去年结转的政府信息公开申请。', '', 'negative-claim fail', ofOffice),
  fault('none-carried-over-anywhere', '政府信息公开申请无结转情况。', '', 'negative-claim either', ofOffice),
  fault('no-coercion-but-some', '2023年，我局未作出行政强制措施。', '', 'negative-claim either', ofOffice),
  fault('no-penalty-but-some', '2023年，我局未作出行政处罚决定。', '', 'negative-claim either', ofOffice),
  fault('no-fees-but-some', '我局没有行政事业性收费项目。', '', 'negative-claim either', ofOffice),
  fault(
    'all-lawsuits-upheld-but-one',
    '政府信息公开行政诉讼15件，全部予以维持。',
    'litigation 15',
    'negative-claim either',
    ofCity,
  ),
  fault(
    'none-annulled-but-some',
    '政府信息公开行政复议20件，无一宗被撤销。',
    'review 20',
    'negative-claim either',
    ofCity,
  ),
  agrees('none-annulled', '政府信息公开行政复议2件，无一宗被撤销。', 'review 2', ofQuiet),
  fault(
    'all-handled-but-some',
    '2023年新收政府信息公开申请45件，已全部依法办理完毕。',
    'received 45',
    'negative-claim either',
    ofOffice,
  ),
  trap('some-towns-received-none', '另有3个镇未收到信息公开申请。', '', ofOffice),
  trap('no-spoken-requests', '全年未收到口头申请和电话申请，均为网络申请。', '', ofQuiet),
  trap('suggestions-all-handled', '全年办理人大代表建议12件，均已办结；依申请公开渠道畅通。', '', ofOffice),
  trap('nothing-secret-or-overdue', '未发生因答复不及时引发的投诉，信息公开申请无逾期办理。', '', ofOffice),
  trap('no-lawsuit-lost', '行政诉讼案件无败诉，行政复议案件未被责令重新答复。', '', ofQuiet),

  // 25/46 = 54.3 %
  agrees('share-of-a-whole-said-behind', '予以公开25件，占办结总数46件的54.3%。', null, ofOffice),
  fault(
    'share-of-a-whole-said-behind-wrong',
    '予以公开25件，占办结总数46件的64.3%。',
    null,
    'percentage either',
    ofOffice,
  ),
  agrees('share-of-the-sentence-before', '全年办结申请46件。其中，予以公开25件，占54.3%。', null, ofOffice),
  fault(
    'share-of-the-sentence-before-wrong',
    '全年办结申请46件。其中，予以公开25件，占58.2%。',
    null,
    'percentage either',
    ofOffice,
  ),
  // 45 − 14 = 31; 14/31 = 45.2 %, 14/45 = 31.1 %
  agrees('growth-by-a-difference', '全年收到申请45件，比上年增加14件，增长45.2%。', 'received 45', ofOffice),
  fault(
    'growth-by-a-difference-wrong',
    '全年收到申请45件，比上年增加14件，增长31.1%。',
    'received 45',
    'percentage either',
    ofOffice,
  ),
  // 60/600 = 10 %; −20/100 = −20 %
  trap('growth-from-to', '主动公开信息由600条增加到660条，增长10%。', '', {}),
  fault('growth-from-to-wrong', '主动公开信息由600条增加到660条，增长12%。', '', 'percentage either', {}),
  trap('fall-from-to', '受理咨询由100件减少到80件，下降20%。', '', {}),
  fault('fall-from-to-wrong', '受理咨询由100件减少到80件，下降25%。', '', 'percentage either', {}),
  fault('fall-wrong', '受理咨询80件，较上年的100件下降25%。', '', 'percentage either', {}),
  fault('rate-over-100', '政府信息公开申请答复率达102%。', '', 'percentage either', {}),
  trap('rate-of-100', '政府信息公开申请答复率达100%。', '', {}),
];
