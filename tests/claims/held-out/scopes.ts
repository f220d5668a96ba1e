/** Numbers about another time, body, topic or thing than the tables. */
import { type Labelled, trap } from '../labelled.ts';
import { bureau, college, county, large, nothing, town } from './tables.ts';

const city = '青石市人民政府';

export const scopes: readonly Labelled[] = [
  trap(
    'growth-last-year',
    '2023年，我局共收到政府信息公开申请128件，较2022年的104件增长23.1%，申请内容主要集中在学区划分、教师招聘等领域。',
    'received 128',
    { cells: bureau },
  ),
  trap('three-years', '近三年申请量持续走高：2021年97件，2022年104件，2023年128件，三年累计329件。', null, {
    cells: bureau,
  }),
  trap(
    'whole-city',
    '据统计，全市各级行政机关2023年共收到政府信息公开申请2317件，其中市本级410件，各县（市、区）1907件。',
    null,
    { cells: bureau },
  ),
  trap('two-halves', '上半年收到申请71件，下半年收到申请57件，与上年相比分布更为均衡。', null, { cells: bureau }),
  trap('until-june', '截至6月底，我局新收申请71件，办结68件，结转8件。', '', { cells: bureau }),
  trap(
    'subordinate-schools',
    '局属事业单位中，区教师进修学校收到信息公开申请4件，区第一中学收到2件，均由各单位自行答复，未计入本报告。',
    '',
    { cells: bureau },
  ),
  trap(
    'topics',
    '从申请内容看，涉及学区划分的53件，涉及教师编制的29件，涉及校外培训机构监管的18件，其余为综合类。',
    '',
    { cells: bureau },
  ),
  trap('channels', '通过网络平台提交的申请76件，邮寄信函39件，当面提交13件。', null, {
    cells: bureau,
    section: 'requests',
  }),
  trap(
    'website-mixed-units',
    '全年通过区政府网站公开信息1562条，其中行政规范性文件6件、政策解读9篇、工作动态1187条，其余为通知公告。',
    null,
    { cells: bureau },
  ),
  trap('hotline', '12345政务服务便民热线转办我局诉求3287件，已办结3279件，办结率99.76%，群众满意率98.4%。', '', {
    cells: bureau,
  }),
  trap('proposals', '承办人大代表建议21件、政协委员提案34件，共55件，全部按期办结，公开办理结果48件。', '', {
    cells: bureau,
  }),
  trap('letters-visits', '受理来信、来访、来电312件次，其中来信104件次、来访57批次、来电151件次。', '', {
    cells: bureau,
  }),
  trap(
    'general-review',
    '全年办理行政复议案件46件，审结43件，其中维持31件、撤销4件、终止8件，均已在中国裁判文书公开栏目公示。',
    '',
    { cells: bureau, agency: '青石市南湖区司法局' },
  ),
  trap(
    'general-litigation',
    '我局作为被告的行政应诉案件33件（不含政府信息公开类案件），负责人出庭应诉30件，出庭应诉率90.9%。',
    '',
    { cells: bureau },
  ),
  trap('review-within-all', '以区政府为被申请人的行政复议案件87件，其中涉及政府信息公开的10件。', null, {
    cells: bureau,
  }),
  trap('normative-since', '2019年以来累计制发行政规范性文件31件，目前现行有效42件。', null, { cells: bureau }),
  trap(
    'clean-up-plan',
    '牵头对全区2010年以来印发的412件行政规范性文件开展清理，拟保留267件、修改38件、废止107件。',
    null,
    { cells: bureau },
  ),
  trap('next-year-plan', '2024年，我局计划制发行政规范性文件9件，废止2件，同步做好解读。', '', {
    cells: bureau,
    section: 'problems',
  }),
  trap('permit-catalogue', '编制并公布行政许可事项目录142项，其中中央设定事项131项、省级设定事项11项。', '', {
    cells: bureau,
  }),
  trap('penalty-notices', '在“信用青石”网站归集公示行政处罚信息131条，涉及罚没金额46.2万元。', null, {
    cells: bureau,
    section: 'disclosure',
  }),
  trap('school-fees', '公示中小学教育收费项目11项，涉及资金约1.2亿元。', '', { cells: bureau }),
  trap('processing-fee-amount', '全年共向2名申请人收取政府信息公开信息处理费3笔，合计420元。', null, {
    cells: bureau,
    section: 'other',
  }),
  trap('transferred', '全年接收其他机关移送的申请9件，我局转送其他机关办理6件。', null, { cells: bureau }),
  trap(
    'procedure-documents',
    '办理过程中发出补正告知书11份、延期答复告知书5份、征求第三方意见函8份，组织集体会商4次。',
    '',
    { cells: bureau },
  ),
  trap('month', '其中，12月份收到申请17件，为全年单月最高；2月份仅收到3件。', '', { cells: bureau }),
  trap('quarters', '分季度看，一至四季度分别收到申请25件、38件、30件和35件。', null, { cells: bureau }),
  trap('averages', '平均每件申请办理用时11.4个工作日，承办人员人均办理26件，同比提速1.8个工作日。', '', {
    cells: bureau,
  }),
  trap('rank', '在全市教育系统12家单位中，我局申请量居第2位，公开工作考核得分96.5分。', '', { cells: bureau }),
  trap(
    'articles-cited',
    '依据《条例》第三十六条第（三）项、第十五条、第十六条作出的答复须经法规科复核，涉及第二十条所列15类信息的，一律先行核查。',
    '',
    { cells: bureau },
  ),
  trap(
    'document-numbers',
    '印发《青石市南湖区教育局政府信息公开申请办理规程》（青南教规〔2023〕6号）、《申请答复文书格式》（青南教办〔2023〕128号）等制度文件2份。',
    null,
    { cells: bureau },
  ),
  trap('training-people', '举办政务公开专题培训3期，参训420余人次，其中新任信息员56人。', '', { cells: bureau }),
  trap('new-media', '“南湖教育”微信公众号推送862条，微博发布1204条，抖音号发布97条，三个平台合计2163条。', '', {
    cells: bureau,
  }),
  trap(
    'website-report',
    '政府网站全年总访问量1203.45万次，信息发布总数8764条，其中概况类信息更新41条，政务动态信息更新6320条，信息公开目录信息更新2403条。',
    '',
    { cells: bureau },
  ),
  trap('last-year-only', '上年度，我局收到申请104件，被申请行政复议6件、被提起行政诉讼4件。', '', { cells: bureau }),
  trap('compared-last-year', '行政复议案件10件，上年同期6件；行政诉讼案件9件，上年同期4件。', null, {
    cells: bureau,
    section: 'review',
  }),
  trap(
    'subdistricts',
    '12个镇（街道）中，城关街道收到申请31件，居首位；石桥镇、柳溪镇各收到8件；另有3个镇全年未收到申请。',
    '',
    { cells: large, agency: city },
  ),
  trap('licence-wan', '全年作出行政许可决定45.23万件，日均处理量逾千件。', null, { cells: large, agency: city }),
  trap('licence-about', '全年办理各类行政许可约45万件，行政处罚6万余件。', null, { cells: large, agency: city }),
  trap(
    'province-legislation',
    '提请市人大常委会审议地方性法规草案7件，制定政府规章5件，备案审查各区县报送规范性文件133件。',
    null,
    { cells: large, agency: city },
  ),
  trap('applicant-cluster', '申请人王某一人提交申请27件，占全年申请总量的21.1%，均围绕同一学校撤并事项。', null, {
    cells: bureau,
  }),
  trap(
    'college-admissions',
    '通过“阳光招生”平台公开招生章程2份、录取信息4213条；招生咨询电话接听1.6万余人次；收到校务公开申请5件，均已答复。',
    null,
    { cells: college, agency: '青石医学院附属医院' },
  ),
  trap('hospital-complaints', '医患办受理投诉63件，其中医疗质量19件、服务态度27件、收费问题17件，办结率100%。', '', {
    cells: college,
    agency: '青石市第二人民医院',
  }),
  trap(
    'town-services',
    '镇便民服务中心全年办件1.26万件，其中社保类5120件、民政类2206件、卫健类1984件，其余为代办事项；受理行政许可申请216件，作出许可决定214件。',
    null,
    { cells: town, agency: '青石市南湖区石桥镇人民政府' },
  ),
  trap(
    'county-2019-items',
    '2020年，行政许可事项由年初的156项增至159项，行政处罚事项减少12项，行政事业性收费项目减少1项。',
    null,
    { cells: county, form: '2019', section: 'disclosure' },
  ),
  trap(
    'procurement-other',
    '县级公共资源交易中心完成交易项目312个，成交金额9.87亿元，其中工程建设类205个、政府采购类107个。',
    null,
    { cells: county, form: '2019', agency: '云溪县人民政府' },
  ),
  trap(
    'pandemic-press',
    '疫情防控期间召开新闻发布会14场，发布通告27期，回应网民关切1103条，转办网民申请类留言46条。',
    null,
    { cells: nothing, form: '2019' },
  ),
  trap(
    'traditional-other-unit',
    '據統計，全區各單位共受理信息公開申請512件，其中區自然資源局118件、區住建局97件。',
    '',
    { cells: bureau },
  ),
  trap(
    'since-2008',
    '自2008年《条例》施行至2023年底，我局累计受理申请1043件，累计被申请行政复议38件，累计被提起行政诉讼21件。',
    '',
    { cells: bureau },
  ),
  trap(
    'quoted-notice',
    '认真落实《关于做好收到50件以上申请单位专项抽查的通知》要求，主动接受市政府办公室对20件答复文书的抽查，发现问题2处，已全部整改。',
    '',
    { cells: bureau },
  ),
];
