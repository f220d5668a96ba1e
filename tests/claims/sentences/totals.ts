/** Received, carried over, answered: in the words offices use. 一 45, 二 3, （七） 46, 四 2 in `office`. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, empty, office, older, quiet } from '../tables.ts';

export const totals: readonly Labelled[] = [
  agrees(
    'received-and-answered-agree',
    '2023年，我局共收到政府信息公开申请45件，上年结转3件，年内办结46件，结转下年度继续办理2件。',
    'received 45, carriedIn 3, outcomes 46, carriedOut 2',
    { cells: office },
  ),
  agrees('newly-received-agrees', '全年新收依申请公开45件，比预期略少，全部登记编号。', 'received 45', {
    cells: office,
  }),
  agrees('answered-in-parts-agrees', '本年度作出政府信息公开答复46件，均送达申请人。', 'outcomes 46', {
    cells: office,
  }),
  agrees(
    'two-years-in-one-agree',
    '加上2022年度结转的3件，本单位2023年实际需办理申请48件，其中已答复46件，尚有2件结转至2024年继续办理。',
    null,
    { cells: office },
  ),
  trap(
    'received-means-with-carried-in',
    '2023年共收到群众提交的政府信息公开申请48件（含上年结转3件），已答复46件。',
    'received 48, carriedIn 3, outcomes 46',
    {
      cells: office,
    },
  ),
  trap('accepted-means-answered', '一年来，我局受理政府信息公开申请46件，全部依法依规作出答复。', 'received 46', {
    cells: office,
  }),
  trap('handled-means-all', '全年共办理依申请公开事项48件，群众满意度进一步提升。', 'outcomes 48', { cells: office }),
  trap('handled-means-received', '本年度办理政府信息公开申请45件，未发生一起投诉。', 'outcomes 45', { cells: office }),
  trap(
    'accepted-means-received',
    '（二）依申请公开情况。2023年度，受理政府信息公开申请45件，办结46件。',
    'received 45, outcomes 46',
    {
      cells: office,
    },
  ),
  agrees('full-width-digits', '二○二三年，我局新收政府信息公开申请４５件，答复４６件。', 'received 45, outcomes 46', {
    cells: office,
  }),
  agrees(
    'spaces-around-numbers',
    '2023 年共新收政府信息公开申请 45 件，办结 46 件，结转下年 2 件。',
    'received 45, outcomes 46, carriedOut 2',
    {
      cells: office,
    },
  ),
  agrees(
    'chinese-numerals',
    '全年新收申请四十五件，上年结转三件，办结四十六件，结转下年度两件。',
    'received 45, carriedIn 3, outcomes 46, carriedOut 2',
    {
      cells: office,
    },
  ),
  agrees(
    'thousands-separators',
    '全市新收政府信息公开申请12,345件，办结12,400件，结转下年100件。',
    'received 12345, outcomes 12400, carriedOut 100',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  agrees(
    'full-width-separators',
    '全年收到政府信息公开申请12，345件，办结12，400件。',
    'received 12345, outcomes 12400',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  trap('rounded-to-ten-thousands', '全年收到申请1.2万件，按期答复率100%，申请量居全省前列。', null, {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('exact-in-ten-thousands', '2023年全市各级行政机关收到政府信息公开申请1.2345万件。', null, {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('city-of-a-city', '2023年，全市共收到政府信息公开申请12345件，较好满足了群众信息需求。', null, {
    cells: city,
    agency: '青石市人民政府',
  }),
  fault(
    'received-too-many',
    '2023年，我局共收到政府信息公开申请54件，均已登记。',
    'received 54',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'newly-received-is-only-row-one',
    '全年新收政府信息公开申请48件，办结46件。',
    'received 48, outcomes 46',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault('newly-received-is-not-answered', '本年新收依申请公开46件。', 'received 46', 'claim-mismatch fail', {
    cells: office,
  }),
  fault('answered-too-few', '收到申请45件，截至年底已答复44件。', null, 'claim-mismatch either', { cells: office }),
  fault(
    'answered-is-only-row-seven',
    '全年办结政府信息公开申请48件，办理质量稳步提升。',
    'outcomes 48',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'carried-in-wrong',
    '上年结转政府信息公开申请5件，本年新收45件。',
    'carriedIn 5, received 45',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'carried-out-wrong',
    '年内新收申请45件，结转下年度继续办理4件。',
    'received 45, carriedOut 4',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'carried-out-other-words',
    '办结46件，另有3件因征求第三方意见结转至2024年继续办理。',
    'outcomes 46, carriedOut 3',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'chinese-numeral-wrong',
    '我局全年共受理公民、法人提交的信息公开申请五十一件。',
    'received 51',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'chinese-numeral-with-zero',
    '2023年度收到政府信息公开申请一百零五件，逐件建立台账。',
    'received 105',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault('full-width-wrong', '全年共收到依申请公开申请表４３件。', 'received 43', 'claim-mismatch fail', {
    cells: office,
  }),
  fault(
    'separator-wrong',
    '全市新收政府信息公开申请12,354件，办结12,400件。',
    'received 12354, outcomes 12400',
    'claim-mismatch fail',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  fault(
    'two-wrong-in-one',
    '2023年共收到政府信息公开申请40件，办结41件。',
    'received 40, outcomes 41',
    'claim-mismatch fail, claim-mismatch fail',
    {
      cells: office,
    },
  ),
  fault(
    'second-mention-wrong',
    '我局收到政府信息公开申请45件。经统计，年内共办结申请50件。',
    'received 45, outcomes 50',
    'claim-mismatch fail',
    {
      cells: office,
    },
  ),
  fault(
    'other-words-accept',
    '一年内，本机关接收并登记办理的政府信息公开申请共计52宗。',
    null,
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'in-section-three',
    '本机关2023年度新收到政府信息公开申请50件，其中以网上方式提出的占多数。',
    'received 50',
    'claim-mismatch fail',
    {
      cells: office,
      section: 'requests',
    },
  ),
  fault('in-section-six', '需要说明的是，本机关全年答复政府信息公开申请56件。', 'outcomes 56', 'claim-mismatch fail', {
    cells: office,
    section: 'other',
  }),
  fault(
    'in-section-five',
    '一年来，虽然办结了47件政府信息公开申请，但答复文书的说理性仍不够。',
    'outcomes 47',
    'claim-mismatch fail',
    {
      cells: office,
      section: 'problems',
    },
  ),
  fault('some-in-an-empty-table', '2023年，我单位收到政府信息公开申请3件，均按时办结。', null, 'claim-mismatch fail', {
    cells: empty,
  }),
  agrees('zero-in-an-empty-table', '2023年，我单位收到政府信息公开申请0件，办结0件。', 'received 0, outcomes 0', {
    cells: empty,
  }),
  fault('zero-said-of-many', '本年度，我局收到依申请公开0件。', null, 'claim-mismatch|negative-claim fail', {
    cells: office,
  }),
  agrees(
    'older-form-agrees',
    '2020年，共受理依申请公开63件，上年结转1件，答复63件，结转下年1件。',
    'received 63, carriedIn 1, outcomes 63, carriedOut 1',
    {
      cells: older,
      form: '2019',
    },
  ),
  fault(
    'older-form-wrong',
    '2020年，我局累计接到政府信息公开申请66件，全部纳入台账管理。',
    null,
    'claim-mismatch either',
    { cells: older, form: '2019' },
  ),
  trap('older-form-with-carried-in', '去年结转1件，连同新收在内，2020年共处理政府信息公开申请64件。', null, {
    cells: older,
    form: '2019',
  }),
  trap('all-answered-and-none-left', '收到申请8件，均在法定期限内答复完毕。', 'received 8', { cells: quiet }),
  trap('answered-rate', '共收到政府信息公开申请8件，按期答复率100%，办结率100%。', 'received 8', { cells: quiet }),
  trap('time-limit', '收到申请之日起20个工作日内予以答复，需要延长的，延长期限最长不超过20个工作日。', '', {
    cells: office,
  }),
  trap(
    'document-numbers',
    '根据国办公开办函〔2021〕30号和青南教〔2023〕52号文件，规范受理政府信息公开申请的登记、审核、答复等11个环节。',
    '',
    {
      cells: office,
    },
  ),
  trap(
    'phone-and-post-code',
    '申请人可拨打0595-6600118咨询依申请公开事宜，受理地址：学府路36号，邮编362000，受理时间为工作日8:00至17:30。',
    '',
    { cells: office },
  ),
  trap('article-numbers', '依据《条例》第三十六条第（五）项、第39条，对收到的申请分类答复。', '', { cells: office }),
  trap('answer-templates', '制定答复文书模板15份，修订依申请公开办理流程图3张，进一步统一答复口径。', '', {
    cells: office,
  }),
  trap('training-times', '组织依申请公开业务培训2次，覆盖86人次，现场答复疑难问题31个。', '', { cells: office }),
  trap('twelve-months', '12月份开展专项检查，对1至11月受理的申请逐件复核。', '', { cells: office }),
  agrees(
    'semicolons',
    '新收政府信息公开申请45件；上年结转申请3件；办结申请46件；结转下年度继续办理2件。',
    'received 45, carriedIn 3, outcomes 46, carriedOut 2',
    {
      cells: office,
    },
  ),
  fault(
    'semicolons-last-wrong',
    '本年新收45件；上年结转3件；已办结46件；结转下年度继续办理1件。',
    'received 45, carriedIn 3, outcomes 46, carriedOut 1',
    'claim-mismatch fail',
    {
      cells: office,
      section: 'requests',
    },
  ),
  agrees('carried-from-last-year-other-words', '2022年未办结转入本年的申请3件，现均已答复。', null, { cells: office }),
  trap('sum-of-two-said', '新收45件、上年结转3件，合计48件，办结46件。', null, { cells: office, section: 'requests' }),
  fault(
    'carried-in-after-another',
    '新收政府信息公开申请45件，另有上年结转6件。',
    'received 45, carriedIn 6',
    'claim-mismatch fail',
    { cells: office },
  ),
  agrees('colon-and-bare-numbers', '申请办理情况：新收申请45件，办结46件。', 'received 45, outcomes 46', {
    cells: office,
  }),
];
