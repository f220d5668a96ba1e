/** Sentences that say something else than the tables. */
import { fault, type Labelled } from '../labelled.ts';
import { bureau, college, county, large, nothing, town } from './tables.ts';

/** Says which cells each finding must name, where a finding on another number could pass for it. */
function pinned(sentence: Labelled, cells: readonly (readonly string[])[]): Labelled {
  const findings = sentence.findings.map((finding, index) => ({
    ...finding,
    ...(cells[index] && { cells: cells[index] }),
  }));
  return { ...sentence, findings };
}

const city = '青石市人民政府';
const stone = '青石市南湖区石桥镇人民政府';

export const contradictions: readonly Labelled[] = [
  fault(
    'received-wrong',
    '2023年，我局共收到政府信息公开申请130件，均由局办公室统一登记、分办、督办。',
    'received 130',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'received-new-wrong',
    '全年新收公民、法人和其他组织提出的信息公开申请126件，同比增长21.2%（上年为104件）。',
    'received 126',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'finished-wrong',
    '依申请公开方面，严格落实登记、审核、办理、答复、归档全流程管理，全年共办结申请129件，按时办结率100%。',
    'outcomes 129',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'granted-wrong',
    '办理结果为：予以公开56件，部分公开17件，不予公开14件，无法提供27件，不予处理11件，其他处理4件。',
    'granted 56, partial 17, denied 14, unavailable 27, refused 11, other 4',
    'claim-mismatch fail',
    { cells: bureau, section: 'requests' },
  ),
  fault(
    'partial-half-width',
    '从答复情况看,予以公开(58件),部分公开(19件),不予公开(14件).',
    null,
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault('denied-number-first', '对照《条例》规定，有16件申请作出不予公开答复。', 'denied 16', 'claim-mismatch fail', {
    cells: bureau,
  }),
  fault(
    'unavailable-detail',
    '因本机关不掌握相关政府信息而无法提供的23件，需要另行制作的4件。',
    null,
    'claim-mismatch fail',
    { cells: bureau, section: 'requests' },
  ),
  fault('carried-in-wrong', '上年度结转申请9件，已在本年度全部答复。', 'carriedIn 9', 'claim-mismatch fail', {
    cells: bureau,
    section: 'requests',
  }),
  fault('carried-out-chinese', '截至年底，尚有六件申请结转下年度继续办理。', 'carriedOut 6', 'claim-mismatch fail', {
    cells: bureau,
    section: 'requests',
  }),
  fault(
    'natural-wrong',
    '新收申请128件中，自然人申请119件，法人或其他组织申请11件。',
    'received 128, natural 119, organisations 11',
    'claim-mismatch fail, breakdown-sum? either',
    { cells: bureau },
  ),
  fault(
    'organisations-wrong',
    '申请主体以自然人为主，共117件；法人及其他组织9件。',
    'natural 117, organisations 9',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'review-total-wrong',
    '全年因政府信息公开引发的行政复议案件11件，其中维持7件、纠正2件、其他1件、尚未审结1件。',
    null,
    'claim-mismatch fail, claim-mismatch fail',
    { cells: bureau, section: 'review' },
  ),
  pinned(
    fault(
      'litigation-wrong',
      '被提起行政诉讼8件，其中直接起诉4件、经复议后起诉4件。',
      'litigation 8, direct 4, afterReview 4',
      'claim-mismatch fail, claim-mismatch fail',
      { cells: bureau, section: 'review' },
    ),
    [['t4.direct.total', 't4.afterReview.total'], ['t4.afterReview.total']],
  ),
  fault(
    'review-in-overview',
    '监督保障方面，全年收到政府信息公开类行政复议12件、行政诉讼9件，较上年有所上升。',
    'review 12, litigation 9',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'review-corrected-other-words',
    '政府信息公开行政复议案件中，被复议机关撤销或责令履行等纠正的3件。',
    null,
    'claim-mismatch either',
    { cells: bureau, section: 'review' },
  ),
  fault(
    'respectively-review',
    '我局涉及政府信息公开的行政复议和行政诉讼分别为10件和7件。',
    'review 10, litigation 7',
    'claim-mismatch fail',
    { cells: bureau, section: 'review' },
  ),
  fault(
    'normative-issued-wrong',
    '全年制发行政规范性文件8件，废止3件，现行有效42件，均在公文库集中公开。',
    't2.normative.issued 8, t2.normative.repealed 3, t2.normative.valid 42',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'normative-valid-wrong',
    '截至2023年12月31日，我局现行有效的行政规范性文件共45件。',
    't2.normative.valid 45',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault(
    'normative-repealed-wrong',
    '废止行政规范性文件2件，并同步在网站标注失效。',
    't2.normative.repealed 2',
    'claim-mismatch fail',
    { cells: bureau, section: 'disclosure' },
  ),
  fault(
    'licensing-transposed',
    '全市各级行政机关依法履职，全年作出行政许可处理决定425318件。',
    null,
    'claim-mismatch either',
    { cells: large, agency: city, section: 'disclosure' },
  ),
  fault(
    'penalty-wrong',
    '本机关全年作出行政处罚决定281件，全部在作出之日起7个工作日内公示。',
    't2.penalty.decisions 281',
    'claim-mismatch fail',
    { cells: bureau },
  ),
  fault('coercion-wrong', '全年实施行政强制12件，作出行政许可决定3467件。', null, 'claim-mismatch fail', {
    cells: bureau,
    section: 'disclosure',
  }),
  fault(
    'fees-wrong',
    '全年行政事业性收费金额为38.6万元，收费目录清单已在网站常态化公示。',
    't2.fees.amount 38.6',
    'claim-mismatch fail',
    { cells: bureau, section: 'disclosure' },
  ),
  fault(
    'city-received-wrong',
    '2023年，我市新收政府信息公开申请8463件，上年结转264件，办理答复8459件，结转241件。',
    'received 8463, carriedIn 264, outcomes 8459, carriedOut 241',
    'claim-mismatch fail',
    { cells: large, agency: city },
  ),
  fault('city-wan-wrong', '共作出行政许可决定43.2万件。', null, 'claim-mismatch either', {
    cells: large,
    agency: city,
  }),
  pinned(
    fault(
      'city-review-run-on',
      '全年因政府信息公开申请行政复议412件，维持241件，纠正85件，其他结果79件，尚未审结34件；提起行政诉讼263件，其中直接起诉143件，复议后起诉120件。',
      null,
      'claim-mismatch either, breakdown-sum? either',
      { cells: large, agency: city, section: 'review' },
    ),
    [['t4.review.corrected']],
  ),
  fault(
    'city-refused-detail',
    '不予处理574件，其中信访举报投诉类申请319件、重复申请121件、要求提供公开出版物4件、无正当理由大量反复申请13件、要求确认或重新出具已获取信息45件。',
    null,
    'claim-mismatch fail, breakdown-sum? either',
    { cells: large, agency: city, section: 'requests' },
  ),
  fault(
    'city-regulations-wrong',
    '2023年，市政府制定规章6件、废止规章2件，现行有效规章61件。',
    't2.regulations.issued 6, t2.regulations.repealed 2, t2.regulations.valid 61',
    'claim-mismatch fail',
    { cells: large, agency: city },
  ),
  fault(
    'town-wrong',
    '我镇2023年共收到依申请公开4件，全部按时答复，其中予以公开3件，本机关不掌握1件。',
    null,
    'claim-mismatch fail, claim-mismatch fail, claim-mismatch? either',
    { cells: town, agency: stone },
  ),
  fault(
    'college-wrong',
    '医院全年收到公开申请15件，内容涉及药品采购、人员招聘等，均已依法处理。',
    'received 15',
    'claim-mismatch fail, negative-claim? either',
    { cells: college, agency: '青石市第二人民医院' },
  ),
  fault(
    'college-partial-quoted',
    '其中“予以公开”6件，“部分公开”3件，“不予公开”1件。',
    'granted 6, partial 3, denied 1',
    'claim-mismatch fail',
    { cells: college, agency: '青石医学院', section: 'requests' },
  ),
  fault(
    'county-received-wrong',
    '2020年，县政府办公室共受理政府信息公开申请44件，其中当面申请8件、网络申请30件、信函申请6件。',
    'received 44',
    'claim-mismatch fail',
    { cells: county, form: '2019' },
  ),
  fault('county-2019-normative', '2020年新制作规范性文件16件，对外公开13件。', null, 'claim-mismatch either', {
    cells: county,
    form: '2019',
    section: 'disclosure',
  }),
  fault(
    'county-traditional-wrong',
    '2020年，共收到政府信息公開申請53件，部分公開8件，無法提供10件。',
    'received 53, partial 8, unavailable 10',
    'claim-mismatch fail',
    { cells: county, form: '2019' },
  ),
  fault(
    'county-different-treatment',
    '答复申请47件，其中全部公开22件，区分处理后公开10件，信息不存在9件。',
    null,
    'claim-mismatch fail',
    { cells: county, form: '2019' },
  ),
  fault('parenthesised-answer', '本年度共答复申请（含上年结转7件）133件。', null, 'claim-mismatch fail', {
    cells: bureau,
  }),
  fault(
    'problems-section-mention',
    '一是申请办理压力增大，全年142件申请仅由2名兼职人员承办。',
    'received 142',
    'claim-mismatch either',
    { cells: bureau, section: 'problems' },
  ),
  // Negatives.
  fault('no-litigation-but', '全年未发生因政府信息公开引起的行政诉讼案件。', null, 'negative-claim fail', {
    cells: bureau,
    section: 'review',
  }),
  fault(
    'no-requests-but',
    '2023年度，我镇没有收到公民、法人或者其他组织的政府信息公开申请。',
    null,
    'negative-claim fail',
    { cells: town, agency: stone },
  ),
  fault(
    'no-review-no-suit-college',
    '我院无因政府信息公开被申请行政复议、提起行政诉讼的情况。',
    null,
    'negative-claim fail',
    { cells: college, agency: '青石市第二人民医院', section: 'review' },
  ),
  fault(
    'no-carry-out',
    '所有申请均已办结，无结转下年度办理事项。',
    null,
    'negative-claim fail, negative-claim? either, claim-mismatch? either',
    { cells: bureau, section: 'requests' },
  ),
  fault('all-upheld', '政府信息公开行政复议案件10件，复议结果均维持。', null, 'negative-claim|claim-mismatch fail', {
    cells: bureau,
    section: 'review',
  }),
  fault(
    'zero-reviews',
    '因政府信息公开被申请行政复议0件、被提起行政诉讼0件。',
    null,
    'negative-claim|claim-mismatch fail, negative-claim|claim-mismatch fail',
    { cells: bureau, section: 'review' },
  ),
  fault(
    'zero-word',
    '行政复议、行政诉讼均为零。',
    null,
    'negative-claim|claim-mismatch fail, negative-claim|claim-mismatch? fail',
    { cells: college, agency: '青石医学院', section: 'review' },
  ),
  fault('no-normative', '本年度我局未制发行政规范性文件。', null, 'negative-claim fail', {
    cells: bureau,
    section: 'disclosure',
  }),
  fault('no-fees-charged', '2023年，我局无行政事业性收费。', null, 'negative-claim either', {
    cells: bureau,
    section: 'disclosure',
  }),
  fault('no-carry-in', '无上年结转申请，本年新收128件。', null, 'negative-claim fail', {
    cells: bureau,
    section: 'requests',
  }),
  fault('no-coercion', '本机关未作出行政强制决定。', null, 'negative-claim fail', {
    cells: bureau,
    section: 'disclosure',
  }),
  fault('review-not-corrected', '政府信息公开类行政复议案件10件，没有被纠正的案件。', null, 'negative-claim fail', {
    cells: bureau,
    section: 'review',
  }),
  fault(
    'after-review-upheld-decided',
    '已审结的3件复议后起诉案件（二审）均维持原判，案件总体情况详见下表。',
    null,
    'negative-claim|claim-mismatch? review',
    { cells: bureau, section: 'review' },
  ),
  // Sums.
  fault(
    'breakdown-media',
    '全年通过政务新媒体发布信息2163条，其中微信862条、微博1204条、抖音79条。',
    '',
    'breakdown-sum fail',
    { cells: bureau },
  ),
  fault(
    'breakdown-website',
    '全年主动公开政府信息1031条，其中机构职能类87条，政策文件类139条，规划计划类231条，行政许可类161条，其他类418条。',
    '',
    'breakdown-sum fail',
    { cells: bureau },
  ),
  fault(
    'breakdown-semicolon',
    '共开展培训18场次：领导干部专题培训3场次；业务骨干培训9场次；新任信息员培训5场次。',
    '',
    'breakdown-sum either',
    { cells: bureau },
  ),
  fault(
    'breakdown-total-behind',
    '制作图文解读28篇、视频解读9个、专家解读6篇，政策问答54篇；发布公告113条、通知247条、公示86条，合计发布公告类信息456条。',
    '',
    'breakdown-sum either',
    { cells: bureau },
  ),
  fault(
    'breakdown-nested',
    '组织活动37次，其中机关12次（含接待日4次），学校19次（其中中学8次、小学11次），社区5次。',
    '',
    'breakdown-sum either',
    { cells: bureau },
  ),
  fault(
    'breakdown-channels',
    '收到申请128件，其中网络申请67件、信函申请39件、当面申请13件。',
    'received 128',
    'breakdown-sum fail',
    { cells: bureau },
  ),
  fault(
    'breakdown-next-sentence',
    '全年共公开财政信息57条。其中，预算信息23条，决算信息20条，绩效信息11条。',
    '',
    'breakdown-sum either',
    { cells: bureau },
  ),
  fault(
    'breakdown-proposals',
    '全年承办建议提案共计56件，其中人大代表建议21件、政协提案34件。',
    '',
    'breakdown-sum? either',
    { cells: bureau },
  ),
  // Percentages.
  fault('percent-natural', '自然人提出申请117件，占申请总量的89.9%。', 'natural 117', 'percentage either', {
    cells: bureau,
  }),
  fault('percent-growth', '全年收到申请128件，比上年的104件增长25.1%。', 'received 128', 'percentage either', {
    cells: bureau,
  }),
  fault('percent-hotline', '全年承办热线工单3287件，办结3197件，办结率99.76%。', '', 'percentage either', {
    cells: bureau,
  }),
  fault('percent-over', '从申请渠道看，网络申请占59.4%，信函申请占30.5%，当面申请占20.2%。', '', 'percentage either', {
    cells: bureau,
  }),
  fault(
    'percent-granted',
    '予以公开58件，占办结总数的54.3%，部分公开17件，占13.0%。',
    'granted 58, partial 17',
    'percentage either',
    { cells: bureau },
  ),
  fault('percent-decline', '公开会议信息84条，较上年（105条）下降25%。', '', 'percentage either', { cells: bureau }),
  // Left over.
  fault(
    'number-left-out',
    '2023年，我局通过各类渠道共主动公开政府信息条，其中政策文件类较上年明显增加。',
    '',
    'missing-number either',
    { cells: bureau },
  ),
  fault('number-left-out-blank', '全年发放宣传材料共计  份，组织宣讲12场。', '', 'missing-number either', {
    cells: bureau,
  }),
  fault(
    'placeholder-document',
    '印发《南湖区教育局政务公开工作要点》（青南教办〔20XX〕12号），明确年度任务。',
    '',
    'placeholder either',
    { cells: bureau },
  ),
  fault(
    'placeholder-count',
    '全年共举办培训××期，培训人员XX人次。',
    '',
    'placeholder either, placeholder? either, missing-number? either',
    { cells: bureau },
  ),
  fault('placeholder-fill', '信息处理费收取情况：待填。', '', 'placeholder either', {
    cells: nothing,
    section: 'other',
  }),
  fault('doubled-particle', '进一步提升了政府信息公开的的质量和水平。', '', 'doubled-words either', { cells: bureau }),
  fault('doubled-comma', '我局高度重视政务公开工作，，主要负责同志多次听取汇报。', '', 'doubled-words either', {
    cells: bureau,
  }),
  fault(
    'self-contradiction-items',
    '2023年，我局主动公开政府信息1562条，公开质量稳步提升。全年主动公开政府信息1652条，其中网站发布为主。',
    '',
    'self-contradiction either',
    { cells: bureau },
  ),
  fault(
    'self-contradiction-new-media',
    '全年开展政务公开培训6次。监督保障方面，全年共开展政务公开培训8次，参训人员覆盖全部科室。',
    '',
    'self-contradiction either',
    { cells: bureau },
  ),
];
