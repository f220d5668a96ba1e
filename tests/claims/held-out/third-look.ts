/** Longer paragraphs as overviews have them: several subjects, units and scopes in one. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, empty, office, older, quiet } from '../tables.ts';

const government = '青石市人民政府';

export const thirdLook: readonly Labelled[] = [
  trap(
    'published-then-requests',
    '（一）主动公开。2023年，通过政府网站公开信息1260条，其中政策文件32条、财政信息46条、招生信息88条；通过微信公众号推送信息415条，阅读量23.6万次。（二）依申请公开。全年收到申请45件，上年结转3件，办结46件，结转下年2件，均在法定期限内答复。',
    null,
    { cells: office },
  ),
  trap(
    'supervision-paragraph',
    '（五）监督保障。将政务公开纳入年度考核，分值占比4%；组织培训3次120人次；开展网站抽查12次，发现问题36个，整改36个，整改率100%。全年未发生责任追究情形，社会评议满意度97.8%。',
    '',
    { cells: office },
  ),
  trap(
    'management-paragraph',
    '（三）政府信息管理。对2017年以来制发的156件文件开展公开属性复核，调整公开属性8件，其中由依申请公开转为主动公开5件、由不予公开转为依申请公开3件。清理行政规范性文件39件，保留37件，废止2件。',
    null,
    { cells: office },
  ),
  trap(
    'platform-paragraph',
    '（四）平台建设。网站全年发布信息2,318条，栏目更新率100%；关停整合账号2个，现运行政务新媒体5个，其中微信公众号2个、视频号2个、抖音号1个；受理网民留言96条，办结96条，平均办理时间2.5天。',
    '',
    { cells: office },
  ),
  trap(
    'problems-paragraph',
    '存在的问题：一是个别申请答复超过10个工作日；二是2起复议案件暴露出证据意识不强；三是解读材料数量比上年减少6篇。',
    '',
    { cells: office, section: 'problems' },
  ),
  trap(
    'proposals-paragraph',
    '承办市人大代表建议18件，其中主办7件、会办11件；承办市政协提案26件，其中主办9件、分办17件；办复率、满意率均为100%。',
    '',
    { cells: office, section: 'other' },
  ),
  trap(
    'regional-paragraph',
    '全市各级行政机关共收到政府信息公开申请12345件，同比增长8.1%。其中市级部门收到4,120件，县（市、区）收到8,225件；自然人申请11000件，占89.1%。',
    null,
    { cells: city, agency: government },
  ),
  trap(
    'review-body-paragraph',
    '市政府全年收到行政复议申请1412件，依法受理1306件，审结1289件，直接纠错103件；其中政府信息公开类复议案件176件。',
    '',
    { cells: city, agency: government },
  ),
  trap('court-paragraph', '全市行政机关一审行政诉讼案件623件，败诉率6.7%，负责人出庭应诉率98.9%。', '', {
    cells: city,
    agency: government,
  }),
  trap('decisions-paragraph', '集中公示行政许可信息3.1万条、行政处罚信息8,600条，双公示信息归集率100%。', '', {
    cells: city,
    agency: government,
  }),
  trap('reasons-of-denial', '对涉及内部管理的3件申请、涉及第三方权益的1件申请，依法不予公开并说明理由。', null, {
    cells: office,
  }),
  trap(
    'requests-by-content',
    '从申请内容看，教师待遇类9件、校区划分类21件、经费类8件、其他类7件，占比分别为20%、46.7%、17.8%、15.6%。',
    '',
    { cells: office },
  ),
  trap('requests-by-form', '从申请方式看，网络申请24件，占53.3%；信函申请15件，占33.3%；当面申请6件，占13.3%。', '', {
    cells: office,
  }),
  trap('time-of-answers', '办结的46件中，10个工作日内答复31件，10至20个工作日答复15件。', null, { cells: office }),
  trap('next-year-plan-again', '2024年计划开展培训4次，公开重大决策预公开事项不少于5件，解读率达到100%。', '', {
    cells: office,
    section: 'problems',
  }),
  trap(
    'all-zero',
    '2023年，我单位未收到政府信息公开申请，无上年结转和结转下年度申请；未制发、废止行政规范性文件；未发生行政复议、行政诉讼。',
    '',
    { cells: empty },
  ),
  trap('both-upheld', '全年因政府信息公开被复议2件、被诉1件，复议机关和法院均支持我局答复，维持率100%。', null, {
    cells: quiet,
  }),
  trap('unmatched-years', '2021年至2023年分别收到申请38件、31件、45件，三年合计114件。', null, { cells: office }),
  trap(
    'fee-and-notice',
    '按照《政府信息公开信息处理费管理办法》，对超量申请可按每件10元、每页10元分档计收；全年未启动收费程序。',
    '',
    { cells: office, section: 'other' },
  ),
  trap('meeting-minutes', '召开局长办公会12次，其中专题研究政务公开2次；邀请利益相关方列席会议5人次。', '', {
    cells: office,
  }),
  agrees('requests-paragraph-number-first', '全年共有45件新申请，来自自然人的39件、来自法人或者其他组织的6件。', null, {
    cells: office,
  }),
  agrees(
    'older-paragraph',
    '2020年度，我局新收政府信息公开申请63件、上年结转1件，共答复63件：予以公开40件，部分公开9件，不予公开2件，无法提供9件，不予处理2件，其他处理1件；结转下年1件。',
    null,
    { cells: older, form: '2019' },
  ),
  fault(
    'older-paragraph-wrong',
    '2020年度，我局新收政府信息公开申请63件、上年结转1件，共答复63件：予以公开40件，部分公开9件，不予公开3件，无法提供9件，不予处理2件；结转下年1件。',
    null,
    'claim-mismatch fail',
    { cells: older, form: '2019' },
  ),
  fault(
    'published-then-requests-wrong',
    '2023年，通过政府网站公开信息1260条，推送微信415条。全年收到依申请公开57件，均已登记并按程序办理。',
    null,
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'requests-in-the-middle',
    '健全登记台账，严格时限管理，全年新收申请42件，上年结转3件，答复46件，结转2件，并指导学校答复申请9件。',
    null,
    'claim-mismatch fail',
    { cells: office },
  ),
  fault(
    'regional-wrong',
    '2023年，全市各级行政机关新收政府信息公开申请13,245件，较上年增加920件。',
    null,
    'claim-mismatch fail',
    { cells: city, agency: government },
  ),
  fault(
    'regional-natural-wrong',
    '新收申请12345件中，自然人申请11500件，法人或其他组织申请1345件。',
    null,
    'claim-mismatch either, breakdown-sum? either',
    { cells: city, agency: government },
  ),
  fault(
    'all-zero-but-requests',
    '2023年，我单位未收到政府信息公开申请，未收取信息处理费，未发生因信息公开工作被追责的情况。',
    '',
    'negative-claim fail',
    { cells: office },
  ),
  fault(
    'lawsuit-denied-in-a-list',
    '全年收到申请45件，无因信息公开引发的行政复议案件，行政诉讼4件。',
    null,
    'negative-claim fail',
    { cells: office },
  ),
  fault(
    'upheld-all-wrong',
    '因政府信息公开引发行政复议案件5件，全部维持；行政诉讼4件。',
    null,
    'negative-claim either',
    { cells: office },
  ),
  fault(
    'licensing-in-words',
    '依法办理行政许可，全年作出许可决定2861件，作出处罚决定152件。',
    null,
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'percent-in-paragraph',
    '全年办结申请46件。其中，予以公开25件，占54.3%；部分公开6件，占13.0%；无法提供7件，占25.2%。',
    null,
    'percentage either',
    { cells: office },
  ),
  fault(
    'growth-in-paragraph',
    '2023年，共公开信息1260条，较2022年的1050条增长26%，其中原创信息830条。',
    '',
    'percentage either',
    {},
  ),
  fault(
    'list-in-item',
    '1.基础信息公开。全年公开信息215条，其中机构职能12条、领导信息8条、政策法规36条、工作动态130条、人事信息19条、其他20条。',
    '',
    'breakdown-sum fail',
    {},
  ),
  trap(
    'list-in-item-holds',
    '1.基础信息公开。全年公开信息225条，其中机构职能12条、领导信息8条、政策法规36条、工作动态130条、人事信息19条、其他20条。',
    '',
    {},
  ),
  trap('list-without-total', '机构职能12条、领导信息8条、政策法规36条。', '', {}),
  trap('list-of-other-year', '2022年公开信息190条，2023年公开信息225条，其中网站公开160条、公众号公开65条。', '', {}),
  fault(
    'mixed-placeholder',
    '本年度共收到申请45件，X月X日举办政府开放日活动。',
    null,
    'placeholder either, placeholder? either',
    { cells: office },
  ),
];
