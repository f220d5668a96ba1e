/** Lists, percentages and words that look like faults and are none. */
import { type Labelled, trap } from '../labelled.ts';
import { bureau, college, county, large, nothing, town } from './tables.ts';

const city = '青石市人民政府';

export const lists: readonly Labelled[] = [
  trap(
    'shares-of-outcomes',
    '本年度办理结果中，予以公开58件（44.3%）、部分公开17件（13.0%）、不予公开14件（10.7%）、无法提供27件（20.6%）、不予处理11件（8.4%）、其他处理4件（3.1%）。',
    'granted 58, partial 17, denied 14, unavailable 27, refused 11, other 4',
    { cells: bureau, section: 'requests' },
  ),
  trap(
    'shares-of-applicants',
    '申请人为自然人的117件,占91.41%;法人或其他组织11件,占8.59%.',
    'natural 117, organisations 11',
    { cells: bureau },
  ),
  trap('lone-subset', '全年开展线下政策宣讲68场，其中进校园41场，受众1.3万人次。', '', { cells: bureau }),
  trap('closed-with-deng', '发布各类信息963条，其中招生考试214条、师资建设187条、学校安全95条等。', '', {
    cells: bureau,
  }),
  trap('hedged-parts', '发放办事指南2000余份，其中镇街窗口约900份，学校近700份，社区300多份。', '', { cells: bureau }),
  trap(
    'nested-brackets',
    '举办培训22场，其中局机关4场（含党组学习2场），直属学校11场（其中高中3场、初中5场、小学3场），民办机构7场。',
    '',
    { cells: bureau },
  ),
  trap('nested-qizhong', '共公开文件165件，其中局发文件102件（其中规范性文件6件），局办公室文件63件。', null, {
    cells: bureau,
  }),
  trap(
    'parent-is-sum',
    '收到申请128件，上年结转7件，其中网络提交83件，信函提交39件，当面提交13件。',
    'received 128, carriedIn 7',
    { cells: bureau },
  ),
  trap('parent-before', '全年共发布信息1305条。其中，门户网站842条，微信公众号463条。', '', { cells: bureau }),
  trap('overlapping', '编制解读材料48篇，其中通过网站发布45篇、通过新媒体发布39篇，图解21篇、视频解读6篇。', '', {
    cells: bureau,
  }),
  trap('item-without-number', '受理咨询530件，其中电话咨询291件、现场咨询140件、网上咨询。', '', { cells: bureau }),
  trap('each-two', '制发行政规范性文件6件，其中学前教育类、义务教育类、职业教育类各2件。', 't2.normative.issued 6', {
    cells: bureau,
    section: 'disclosure',
  }),
  trap('respectively-two-rows', '行政复议、行政诉讼分别为10件、9件。', 'review 10, litigation 9', {
    cells: bureau,
    section: 'review',
  }),
  trap('total-behind', '网络申请76件，信函申请39件，当面申请13件，合计128件。', null, { cells: bureau }),
  trap('issued-and-repealed', '制发行政规范性文件6件，废止3件，合计调整9件，现行有效42件。', null, {
    cells: bureau,
    section: 'disclosure',
  }),
  trap('besides', '组织新闻发布会8场，另有吹风会5场、媒体见面会3场，全年各类发布活动共16场。', '', { cells: bureau }),
  trap('including-not', '公开财政信息57条（不含所属学校公开的143条），其中预算23条、决算20条、绩效14条。', '', {
    cells: bureau,
  }),
  trap('circled-numbers', '主要做法：①公开惠民政策31条，②公开招生信息44条，③公开采购信息27条，共计102条。', '', {
    cells: bureau,
  }),
  trap('mixed-units-list', '发布信息340条，其中图文280条、视频45个、直播15场，累计观看9.6万人次。', '', {
    cells: bureau,
  }),
  trap('thirds', '三个专栏的信息量基本相当，各占33.3%。', '', { cells: bureau }),
  trap('sum-99-9', '按申请人所在地分，城区占33.3%、镇区占33.3%、乡村占33.3%。', '', { cells: bureau }),
  trap('denominator-outcomes', '不予公开14件，占答复总数的10.69%；不予处理11件，占8.40%。', 'denied 14, refused 11', {
    cells: bureau,
  }),
  trap('denominator-received', '予以公开58件，占新收申请的45.3%。', 'granted 58', { cells: bureau }),
  trap('truncated-growth', '全年公开信息1562条，同比增长约两成（上年1300条）。', '', { cells: bureau }),
  trap('points', '公开申请按期答复率为100%，较上年提高1.9个百分点；群众满意度达97.36%。', '', { cells: bureau }),
  trap('sum-of-two-sentences', '市级部门全年发布信息7055条。区县发布14542条。全市共发布21597条。', '', {
    cells: large,
    agency: city,
  }),
  trap(
    'city-long-run-on',
    '2023年，全市新收政府信息公开申请8436件（其中自然人7654件，法人或其他组织782件），加上年结转264件，共8700件，已办理答复8459件，结转下年度继续办理241件；答复件中，予以公开3912件、部分公开876件、不予公开655件、无法提供2105件、不予处理574件、其他处理337件。',
    null,
    { cells: large, agency: city, section: 'requests' },
  ),
  trap(
    'city-denied-detail',
    '不予公开的655件中，属于四类过程性信息203件，属于行政查询事项147件，属于三类内部事务信息112件，属于行政执法案卷98件，其余95件为涉密、危及“三安全一稳定”或涉及第三方合法权益等情形。',
    null,
    { cells: large, agency: city },
  ),
  trap(
    'results-in-brackets',
    '因政府信息公开引发行政复议412件(维持241件,纠正58件,其他79件,尚未审结34件)、行政诉讼263件(直接起诉143件,复议后起诉120件).',
    'review 412, litigation 263, t4.review.upheld 241, t4.review.corrected 58, t4.review.other 79, t4.review.pending 34, direct 143, afterReview 120',
    { cells: large, agency: city, section: 'review' },
  ),
  trap('litigation-results-both', '行政诉讼263件中，维持167件，纠正15件，其他结果49件，尚未审结32件。', null, {
    cells: large,
    agency: city,
    section: 'review',
  }),
  trap(
    'college-units',
    '全校23个学院、14个职能部门设立公开栏，全年更新信息1870条，其中教学科研类960条，人事财务类510条，学生管理类400条。',
    '',
    { cells: college, agency: '青石医学院' },
  ),
  trap('range-and-dates', '每月更新2至3次，于3月15日、6月20日、9月18日和12月22日集中发布4批共46条信息。', '', {
    cells: bureau,
  }),
  trap(
    'slogans',
    '围绕“三个一批”“五公开”“四本台账”，落实26个试点领域标准目录，推动“一网通办”“只进一扇门、最多跑一次”。',
    '',
    { cells: bureau },
  ),
  trap('percent-of-percent', '网站适老化改造完成率100%，IPv6支持率99.2%，页面可用率达99.97%，问题整改率98%以上。', '', {
    cells: bureau,
  }),
  trap(
    'masked-name',
    '在申请人李××诉我局信息公开一案中，法院判决驳回其诉讼请求，我局据此完善了检索记录留存制度。',
    null,
    { cells: bureau, section: 'review' },
  ),
  trap(
    'latin-xx-address',
    '在网站“政府信息公开”专栏（www.nanhu.gov.cn/xxgk）设置“依申请公开”入口，群众可在线提交。',
    '',
    { cells: bureau },
  ),
  trap(
    'legit-doubling',
    '坚持件件有回音、事事有着落，一件一件抓落实，逐条逐项对账销号，常常听取群众意见……做到公开透明。',
    '',
    { cells: bureau },
  ),
  trap(
    'county-prose-2019',
    '2020年，我县共收到申请46件，连同上年结转2件，合计48件，已办结47件，结转下年1件。办结的47件中，同意公开22件，同意部分公开8件，不予公开3件，无法提供10件，不予处理3件，其他处理1件。',
    null,
    { cells: county, form: '2019', agency: '云溪县人民政府' },
  ),
  trap('review-third-party-share', '复议纠错率为20%，诉讼败诉率为11.11%，与上年基本持平。', '', {
    cells: bureau,
    section: 'review',
  }),
  // Negatives.
  trap('no-accountability', '全年未发生因政府信息公开工作被追究责任的情形，也未出现失泄密事件。', '', {
    cells: bureau,
  }),
  trap('no-overdue', '全年无一件超期答复，无信访投诉，无负面舆情。', '', { cells: bureau }),
  trap('not-corrected-for-delay', '未出现因逾期答复被复议机关或人民法院纠正的情况。', '', {
    cells: bureau,
    section: 'review',
  }),
  trap(
    'no-ready-information',
    '无法提供27件，其中本机关不掌握21件，没有现成信息需要另行制作4件，补正后申请内容仍不明确2件。',
    'unavailable 27, unavailable.notHeld 21, unavailable.needsCreation 4, unavailable.unclear 2',
    { cells: bureau, section: 'requests' },
  ),
  trap('fee-free', '2023年度，本机关未收取任何政府信息公开信息处理费，所有申请均无偿提供检索、复制服务。', null, {
    cells: bureau,
    section: 'other',
  }),
  trap('zero-complaints', '实现群众“零投诉”、答复“零超期”、案卷“零差错”的目标。', '', { cells: bureau }),
  trap('last-year-none', '2022年未收到政府信息公开类行政诉讼应诉通知，2023年有所增加。', null, {
    cells: bureau,
    section: 'review',
  }),
  trap('due-all-answered', '除4件尚在法定答复期限内结转下年度继续办理外，其余申请均已办结。', null, {
    cells: bureau,
    section: 'requests',
  }),
  trap('no-power', '我局无规章制定权，2023年未制定规章。', null, { cells: bureau, section: 'disclosure' }),
  trap('double-negative', '申请人并非没有异议，全年因不服答复申请行政复议的共有10件，不能不引起重视。', null, {
    cells: bureau,
    section: 'problems',
  }),
  trap('not-only', '存在个别单位没有及时更新目录、没有主动回应关切、对申请未逐项答复等问题。', '', {
    cells: bureau,
    section: 'problems',
  }),
  trap(
    'none-in-town',
    '石桥镇2023年未发生因政府信息公开引起的行政复议、行政诉讼案件，受理的3件申请均已办结，无结转。',
    null,
    { cells: town, agency: '青石市南湖区石桥镇人民政府' },
  ),
  trap(
    'empty-all',
    '本年度未收到政府信息公开申请，无上年结转申请，未作出行政强制决定，没有收取行政事业性收费。',
    null,
    { cells: nothing },
  ),
  trap('none-of-kind', '未收到科研机构、社会公益组织提出的申请；不予公开事项中没有危及“三安全一稳定”的情形。', null, {
    cells: bureau,
    section: 'requests',
  }),
  trap('not-yet-repealed-school', '所属学校未制发规范性文件，未实施行政处罚。', '', { cells: bureau }),
  trap('no-general-enforcement-suits', '全年未发生因行政处罚引发的行政诉讼案件，未发生行政赔偿案件。', null, {
    cells: bureau,
  }),
  trap('full-width-zero', '危及“三安全一稳定”０件，要求提供公开出版物０件，无正当理由大量反复申请０件。', null, {
    cells: bureau,
    section: 'requests',
  }),
];
