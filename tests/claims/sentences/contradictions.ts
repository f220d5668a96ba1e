/** The same thing said twice. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { empty, office, quiet } from '../tables.ts';

export const contradictions: readonly Labelled[] = [
  agrees(
    'said-twice-the-same',
    '2023年收到政府信息公开申请45件。在收到的45件申请中，办结46件（含上年结转3件）。',
    null,
    { cells: office },
  ),
  trap('two-readings-of-received', '全年新收申请45件。连同上年结转，共收到申请48件。', null, { cells: office }),
  trap('last-year-and-this-year', '2022年办结申请30件。2023年办结申请46件。', 'outcomes 46', { cells: office }),
  trap('half-year-and-year', '上半年新收申请20件。全年新收申请45件。', 'received 45', { cells: office }),
  trap('ours-and-the-districts', '全区办结申请380件。我局办结申请46件。', 'outcomes 46', { cells: office }),
  trap('channel-and-all', '网上受理申请24件。全年受理申请45件。', 'received 45', { cells: office }),
  trap('review-of-two-kinds', '因信息公开被申请行政复议5件。因教师资格认定被申请行政复议2件。', 'review 5', {
    cells: office,
  }),
  trap('documents-two-kinds', '制发行政规范性文件4件。制发党组文件22件。', 't2.normative.issued 4', { cells: office }),
  trap('published-by-two-channels', '门户网站主动公开信息210条。公众号主动公开信息130条。', '', {}),
  trap('none-and-then-zero', '未收到政府信息公开申请，收到0件，答复0件。', 'received 0, outcomes 0', { cells: empty }),
  trap('results-of-two-blocks', '行政复议维持3件。行政诉讼维持3件。', null, { cells: office }),
  trap('applicants-of-two-rows', '新收申请中自然人39件。结转下年的自然人申请2件。', null, { cells: office }),
  fault(
    'received-twice-differently',
    '2023年，我局新收政府信息公开申请45件。综上，全年新收政府信息公开申请54件，同比上升。',
    'received 45, received 54',
    'claim-mismatch fail, self-contradiction? either',
    {
      cells: office,
    },
  ),
  // Each fits a reading of its own (一, （七）), but the same words cannot mean both.
  fault(
    'received-twice-by-two-readings',
    '2023年，我局共收到政府信息公开申请45件。总的来看，全年共收到政府信息公开申请46件。',
    'received 45, received 46',
    'self-contradiction either',
    {
      cells: office,
    },
  ),
  fault(
    'answered-twice-differently',
    '全年办结申请46件。全年共办结申请64件，办结率居前。',
    'outcomes 46, outcomes 64',
    'claim-mismatch fail, self-contradiction? either',
    { cells: office },
  ),
  fault(
    'denied-and-then-counted',
    '2023年未收到政府信息公开申请。收到的8件申请均已答复。',
    null,
    'negative-claim either, self-contradiction? either',
    { cells: quiet },
  ),
  fault(
    'review-twice-differently',
    '因政府信息公开被申请行政复议5件。综上，全年因政府信息公开被申请行政复议3件，无一败诉。',
    null,
    'claim-mismatch fail, negative-claim? either, self-contradiction? either',
    {
      cells: office,
    },
  ),
  fault(
    'published-twice-differently',
    '2023年，我局共主动公开政府信息1200条。综上所述，全年共主动公开政府信息1180条。',
    '',
    'self-contradiction either',
    {},
  ),
];
