/** Written apart from the others, in other words: to see whether what was learnt from those holds. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, empty, office, older, quiet } from '../tables.ts';

const government = '青石市人民政府';

export const secondLook: readonly Labelled[] = [
  agrees(
    'long-overview-agrees',
    '（二）依申请公开。畅通线上线下受理渠道，2023年度新增依申请公开45件，叠加上年转入3件，按期办结46件，转入下一年度2件。从结果看，予以公开25件、部分公开6件、不予公开4件、无法提供7件、不予处理3件、其他1件。',
    null,
    { cells: office },
  ),
  fault(
    'long-overview-one-wrong',
    '（二）依申请公开。畅通线上线下受理渠道，2023年度共收到依申请公开45件，按期办结46件。从结果看，予以公开25件、部分公开6件、不予公开4件、无法提供9件、不予处理3件。',
    null,
    'claim-mismatch fail, breakdown-sum? review',
    { cells: office },
  ),
  fault(
    'with-quotes-and-of',
    '在已办结的申请中，属于“予以公开”的有28件，属于“部分公开”的有6件，属于“无法提供”的有7件。',
    null,
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'total-answers-so-many',
    '全年累计答复各类政府信息公开申请66件，答复率和及时率均为100%。',
    null,
    'claim-mismatch either',
    { cells: office },
  ),
  fault('received-in-all', '2023年1月1日至12月31日，我局收到的依申请公开总数为61件。', null, 'claim-mismatch fail', {
    cells: office,
  }),
  fault('number-of-requests-is', '本年度政府信息公开申请受理量为74件，同比有所上升。', null, 'claim-mismatch either', {
    cells: office,
  }),
  fault(
    'requests-in-bare-words',
    '依申请公开：收到申请38件，答复申请46件。',
    'received 38, outcomes 46',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault('citizens-submitted', '社会公众通过各种途径向我局提出政府信息公开申请32件。', null, 'claim-mismatch either', {
    cells: office,
  }),
  fault(
    'carried-to-next-year',
    '另有7件因案情复杂转入2024年度继续办理，新收的45件申请均已登记。',
    null,
    'claim-mismatch either',
    { cells: office },
  ),
  fault('left-from-last-year', '含2022年度结转的申请4件在内，本年共办结46件申请。', null, 'claim-mismatch either', {
    cells: office,
  }),
  fault(
    'review-in-brackets',
    '全年发生涉政府信息公开行政争议案件（行政复议7件、行政诉讼4件）。',
    null,
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'review-other-order',
    '复议方面，因政府信息公开引发案件9件；诉讼方面，引发案件4件。',
    null,
    'claim-mismatch either',
    { cells: office },
  ),
  fault('no-lawsuits-other-words', '全年无一起因信息公开引发的行政诉讼。', '', 'negative-claim fail', {
    cells: office,
  }),
  fault('no-requests-nobody', '报告期内，无公民、法人或其他组织申请公开政府信息。', '', 'negative-claim fail', {
    cells: quiet,
  }),
  fault('zero-requests', '2023年，我局依申请公开政府信息数量为零。', null, 'negative-claim|claim-mismatch either', {
    cells: office,
  }),
  fault(
    'neither-nor',
    '我局既未被申请行政复议，也未被提起行政诉讼。',
    '',
    'negative-claim either, negative-claim? either',
    { cells: office, section: 'review' },
  ),
  fault('nothing-left', '本年度申请已全部办结，无结转件。', null, 'negative-claim either, negative-claim? either', {
    cells: office,
  }),
  fault(
    'breakdown-of-published',
    '全年主动公开信息842条，其中：概况类12条；计划总结类40条；法规公文类95条；工作动态类560条；其他信息145条。',
    '',
    'breakdown-sum fail',
    {},
  ),
  fault(
    'breakdown-channels-exclusive',
    '全年共办理群众留言310件，其中领导信箱120件，局长信箱95件，在线咨询90件。',
    '',
    'breakdown-sum? either',
    {},
  ),
  fault(
    'breakdown-two-parts',
    '受理申请45件，其中当面申请12件，其余34件均为网络申请。',
    'received 45',
    'breakdown-sum either',
    { cells: office },
  ),
  fault('share-of-two', '发布信息250条，其中视频60条，占比34%。', '', 'percentage either', {}),
  fault('growth-other-words', '办结申请46件，比2022年的40件增加25%。', 'outcomes 46', 'percentage either', {
    cells: office,
  }),
  fault('fall-other-words', '投诉量由上年的200件降至150件，下降35%。', '', 'percentage either', {}),
  fault(
    'left-out-times',
    '全年共举办新闻发布会场，发布政策解读篇。',
    '',
    'missing-number either, missing-number? either',
    {},
  ),
  fault(
    'left-out-requests',
    '2023年，本机关共受理政府信息公开申请  件，其中网上申请  件。',
    null,
    'missing-number either, missing-number? either',
    { cells: office },
  ),
  fault('placeholder-unit', '根据《XX市2023年政务公开工作要点》要求，结合实际抓好落实。', '', 'placeholder either', {}),
  fault('placeholder-star', '联系人：×××，全年培训×次。', '', 'placeholder either, placeholder? either', {}),
  fault('doubled-of', '切实提高了群众的的满意度。', '', 'doubled-words either', {}),
  fault('doubled-comma-mixed', '完善机制，、健全台账。', '', 'doubled-words either', {}),
  fault('licensing-swapped', '行政许可决定数1826件、行政处罚决定数152件。', null, 'claim-mismatch either', {
    cells: office,
  }),
  fault('documents-in-short', '出台规范性文件7件，同步发布解读材料14篇。', null, 'claim-mismatch review', {
    cells: office,
  }),
  fault('city-with-wan', '2023年，全市共新收政府信息公开申请13245件。', null, 'claim-mismatch fail', {
    cells: city,
    agency: government,
  }),
  fault('older-no-litigation', '未收到因政府信息公开引起的行政诉讼案件。', '', 'negative-claim either', {
    cells: older,
    form: '2019',
  }),
  trap(
    'sample-like-agrees',
    '共受理依申请公开63件，受理方式为信函申请54件、网络申请9件，其中“予以公开”40件，“区分处理后公开”9件，“无法提供”9件，“不予公开”2件。',
    'received 63, granted 40, partial 9, unavailable 9, denied 2',
    { cells: older, form: '2019' },
  ),
  trap(
    'documents-by-attribute',
    '按照公开属性划分，本年度印发文件中主动公开类88件、依申请公开类31件、不予公开类12件。',
    '',
    { cells: office },
  ),
  trap('guide-numbers', '编制依申请公开答复文书示范文本9类24份，收录典型案例12件。', '', { cells: office }),
  trap('requests-withdrawn', '经充分沟通，申请人主动撤回申请6件。', '', { cells: office }),
  trap('requests-for-one-project', '围绕某地块征收，先后收到同类申请13件。', '', { cells: office }),
  trap('township-example', '石桥镇全年受理申请4件，柳河街道受理申请2件。', '', { cells: city, agency: government }),
  trap('department-of-ours', '经统计，局机关收到申请45件，下属两个事业单位收到申请3件。', null, { cells: office }),
  trap('per-day', '受理当日即登记，平均5.2个工作日答复一件。', '', { cells: office }),
  trap('last-three-months', '10月至12月，新收申请9件。', '', { cells: office }),
  trap('up-to-september', '截至9月底，收到申请37件。', '', { cells: office }),
  trap('during-term', '本届政府以来，受理申请160件。', '', { cells: office }),
  trap('previous-period-compared', '同比多受理14件。', '', { cells: office }),
  trap('increase-only', '较上年增加14件，增长45.2%。', '', { cells: office }),
  trap('increase-in-clause', '全年收到申请45件，比上年增加14件，增长45.2%。', 'received 45', { cells: office }),
  trap('several-answers-to-one', '对1件复杂申请分3次作出答复。', '', { cells: office }),
  trap('no-reply-lost', '全年没有因答复不当被复议机关责令重新答复的案件。', '', { cells: quiet }),
  trap('no-fee-at-all', '信息处理费方面，按件、按量收费均为0元，未发生收费情形。', '', {
    cells: office,
    section: 'other',
  }),
  trap('none-in-subject', '未收到涉及“双减”工作的政府信息公开申请。', '', { cells: office }),
  trap('no-lawsuit-lost', '无败诉案件。', '', { cells: quiet }),
  trap('nothing-overdue', '无逾期、无错漏、无投诉。', '', { cells: office }),
  trap('no-one-punished', '未有人员因信息公开工作受到处分。', '', { cells: office }),
  trap(
    'breakdown-more-than-one-place',
    '同一信息可在多个平台发布：全年网站发布300条，公众号发布220条，报纸发布40条，共计发布信息380条。',
    '',
    {},
  ),
  trap('breakdown-in-which-two', '公开建议提案答复62件，其中人大建议答复25件。', '', {}),
  trap('breakdown-with-hedge', '开展活动12次，其中线下7次、线上5次左右，参与群众900多人。', '', {}),
  trap('breakdown-amounts', '安排资金120万元，其中平台运维80万元，培训15万元，其余用于第三方评估。', '', {}),
  trap('share-rounded-low', '发布信息7条，其中图解2条，占28.6%；视频1条，占14.3%；文字4条，占57.1%。', '', {}),
  trap('share-of-pages', '图解类解读占比由上年的30%提升至45%，提高15个百分点。', '', {}),
  trap('ratio-in-words', '九成以上申请在10个工作日内办结。', '', { cells: office }),
  trap('item-and-piece', '做到公开一件、归档一件，件件有依据，条条可追溯。', '', {}),
  trap('joint-documents', '联合制发文件件数较往年减少，主动公开文件均同步解读。', '', {}),
  trap('x-names', '升级办公系统X86服务器，采购XXL号资料柜。', '', {}),
  trap('doubles-in-names', '编发《天天学公开》，走进莘莘学子、娓娓道来，妈妈课堂、谢谢信公开展示。', '', {}),
  trap('empty-table-nothing', '2023年，本单位未收到依申请公开，也未发生行政复议、行政诉讼，相关表格数据均为0。', null, {
    cells: empty,
  }),
  trap('said-in-two-sections', '在2023年新收的45件申请中，企业5件、法律服务机构1件，其余均为自然人。', null, {
    cells: office,
  }),
];
