/** Numbers in another scope than the table's, and numbers that are not exact: no claim, so nothing to flag. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, office, quiet } from '../tables.ts';

export const scopes: readonly Labelled[] = [
  trap('last-year', '2022年我局收到政府信息公开申请31件，2023年收到45件，申请量持续上升。', 'received 45', {
    cells: office,
  }),
  trap('last-year-in-words', '去年同期受理申请29件，今年受理45件。', 'received 45', { cells: office }),
  trap('last-year-in-brackets', '全年新收申请45件（上年同期为29件），办结46件。', 'received 45, outcomes 46', {
    cells: office,
  }),
  trap('half-year', '上半年收到政府信息公开申请20件，均按期答复。', '', { cells: office }),
  trap('two-half-years', '上半年受理申请20件，下半年受理25件。', '', { cells: office }),
  trap('quarter', '仅第三季度就收到涉及义务教育招生的政府信息公开申请17件。', '', { cells: office }),
  trap('since-the-law', '《条例》修订施行以来，我局累计受理政府信息公开申请213件，答复率100%。', '', { cells: office }),
  trap('cumulative-up-to-now', '截至2023年底，历年累计办结依申请公开318件。', '', { cells: office }),
  trap('since-year', '自2019年以来共收到申请156件，年均31件。', '', { cells: office }),
  trap('past-three-years', '近三年来，我局收到的政府信息公开申请分别为29件、31件和45件。', null, { cells: office }),
  trap('five-years-plan', '“十四五”以来，共办理依申请公开120件，无一被纠正。', null, { cells: quiet }),
  trap(
    'whole-district-for-an-office',
    '全区各部门全年共收到政府信息公开申请386件，我局收到45件，位居第三。',
    'received 45',
    { cells: office },
  ),
  trap('whole-city-for-an-office', '全市教育系统共受理依申请公开512件，办结505件。', '', { cells: office }),
  trap('national-figure', '全国政府信息公开工作会议通报，全省收到申请2.3万件，复议纠错率12.4%。', '', {
    cells: office,
  }),
  trap('subordinate-schools', '局属各学校共收到信息公开申请12件，答复12件。', '', { cells: office }),
  trap('one-subordinate-unit', '其中，区招生考试中心受理信息公开申请9件，均已办结。', '', { cells: office }),
  trap('districts-of-a-city', '南湖区收到申请3210件，北山区收到申请2788件，申请较为集中。', '', {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('one-department-of-a-city', '市自然资源和规划局收到政府信息公开申请1876件，占全市总量的15.2%。', null, {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('topic-of-requests', '收到的申请中，涉及校区划分类20件，教师招聘类11件，民办学校审批类14件。', '', {
    cells: office,
  }),
  trap('topic-first', '受理涉及征地拆迁的信息公开申请16件，主要集中在城东片区。', '', { cells: office }),
  trap('channel-network', '受理网络申请24件、信函申请15件、当面申请6件。', '', { cells: office }),
  trap('channel-after-total', '共收到政府信息公开申请45件，其中网上提交24件，邮寄15件，当面提交6件。', 'received 45', {
    cells: office,
  }),
  trap('channel-mail-only', '通过电子邮箱收到申请7件，安排专人每日查看。', '', { cells: office }),
  trap('mailbox-of-the-leader', '区长信箱收到群众来信1203件，办结1198件，按时办结率99.6%。', '', { cells: office }),
  trap('hotline', '12345热线受理群众诉求5,820件，办结5,811件，满意率98%。', '', { cells: office }),
  trap('proposals', '办理人大代表建议12件、政协委员提案18件，全部办结并公开答复。', '', { cells: office }),
  trap('consultations', '全年接受群众电话咨询600余人次，答复网上咨询132件。', '', { cells: office }),
  trap('licence-applications', '政务服务窗口受理行政审批申请1,310件，当场办结924件。', '', { cells: office }),
  trap('hedge-more', '全年收到各类申请40余件，工作量明显增加。', '', { cells: office }),
  trap('hedge-nearly', '近50件政府信息公开申请逐件登记、逐件建档。', '', { cells: office }),
  trap('hedge-about', '一年来约受理政府信息公开申请四十多件。', '', { cells: office }),
  trap('hedge-above', '每年办结政府信息公开申请40件以上。', '', { cells: office }),
  trap('hedge-over', '2023年，受理依申请公开超过40件，答复满意度较高。', '', { cells: office }),
  trap('hedge-some', '收到依申请公开几十件，均妥善处理。', '', { cells: office }),
  trap('goal-for-next-year', '2024年，力争将政府信息公开申请平均答复时限压缩至10个工作日，办结率达到100%。', '', {
    cells: office,
    section: 'problems',
  }),
  trap('answers-ahead-of-time', '提前答复申请21件，平均用时9个工作日。', '', { cells: office }),
  trap('extended-answers', '其中延期答复5件，均书面告知申请人。', '', { cells: office }),
  trap('advice-to-correct', '发出补正告知书4件，申请人均已补正。', '', { cells: office }),
  trap('registered-by-day', '平均每月受理申请3.75件，最多的一天收到6件。', '', { cells: office }),
  trap('same-applicant', '同一申请人一次性提交申请11件，我局逐件沟通，引导其合并为3件。', '', { cells: office }),
  trap('reviews-handled-as-reviewing-body', '全年办理行政复议案件350件，审结341件，综合纠错率9.7%。', '', {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('reviews-of-all-kinds', '市政府行政复议机构全年收到行政复议申请1286件，受理1190件。', '', {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('lawsuits-of-all-kinds', '行政机关负责人出庭应诉率达100%，全年应诉行政诉讼案件89件。', '', {
    cells: city,
    agency: '青石市人民政府',
  }),
  trap('example-case', '例如，2023年5月收到某企业申请1件，我局3日内即予答复。', '', { cells: office }),
  trap('supervision-of-others', '指导各镇（街道）规范答复疑难申请26件，审核答复文书58份。', '', { cells: office }),
  trap('inspection-finds', '专项检查发现答复不规范问题申请4件，已督促有关学校整改。', '', { cells: office }),
  fault(
    'own-number-beside-last-years',
    '与2022年的31件相比，2023年我局收到政府信息公开申请53件，增幅明显。',
    'received 53',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'own-number-beside-the-districts',
    '全区共收到申请386件，其中我局新收政府信息公开申请55件。',
    null,
    'claim-mismatch either',
    { cells: office },
  ),
  fault('own-number-after-half-year', '上半年收到申请20件，全年共收到申请51件。', null, 'claim-mismatch fail', {
    cells: office,
  }),
  fault(
    'own-number-with-hedge-elsewhere',
    '接待群众来访100余人次，全年受理政府信息公开申请39件。',
    'received 39',
    'claim-mismatch fail',
    { cells: office },
  ),
  agrees('own-number-beside-hotline', '承办12345热线工单208件；受理政府信息公开申请45件。', 'received 45', {
    cells: office,
  }),
];
