/** Documents, licences, penalties, coercion, fees. Numbers of documents that differ ask for a look, no more. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, office, older } from '../tables.ts';

const government = '青石市人民政府';

export const disclosure: readonly Labelled[] = [
  agrees(
    'documents-agree',
    '全年制发行政规范性文件4件，废止2件，现行有效37件。',
    't2.normative.issued 4, t2.normative.repealed 2, t2.normative.valid 37',
    {
      cells: office,
    },
  ),
  agrees('documents-in-other-words', '新制定规范性文件4件，清理废止规范性文件2件，继续有效的规范性文件37件。', null, {
    cells: office,
  }),
  agrees('regulations-agree', '2023年，市政府制定规章3件、废止1件，现行有效规章58件。', null, {
    cells: city,
    agency: government,
  }),
  agrees(
    'decisions-agree',
    '全年作出行政许可决定1286件，行政处罚决定152件，行政强制决定9件。',
    't2.licensing.decisions 1286, t2.penalty.decisions 152, t2.coercion.decisions 9',
    {
      cells: office,
    },
  ),
  trap('penalties-in-ten-thousands', '全年作出行政处罚决定3万件。', null, { cells: city, agency: government }),
  trap('licences-in-ten-thousands', '作出行政许可决定12万余件，全部在网上公示。', '', {
    cells: city,
    agency: government,
  }),
  trap('documents-of-all-kinds', '全年制发各类文件212件，其中主动公开146件。', '', { cells: office }),
  trap('documents-published-online', '通过门户网站公开规范性文件类信息11条、政策解读类信息18条。', '', {
    cells: office,
  }),
  trap('documents-cumulative', '自2017年以来累计公开规范性文件66件。', '', { cells: office }),
  trap('documents-of-departments', '收录区政府规范性文件181件，部门规范性文件17件。', null, { cells: office }),
  trap('documents-reviewed', '对12件规范性文件草案开展合法性审核和公平竞争审查。', '', { cells: office }),
  // Two of four, or two against four: a look at it is fair, and none is too.
  fault(
    'one-named-document',
    '围绕义务教育招生，印发《南湖区义务教育招生实施细则》等规范性文件2件，公开解读4篇。',
    null,
    'claim-mismatch? review',
    { cells: office },
  ),
  trap('licences-published', '公示行政许可信息1290条，公示行政处罚信息150条。', '', { cells: office }),
  trap('licence-items', '梳理行政许可事项23项，行政处罚事项146项，行政强制事项5项。', '', { cells: office }),
  trap('fees-in-money', '减免行政事业性收费3.6万元，惠及企业41家。', '', { cells: office }),
  trap('penalties-amount', '罚没款62.8万元，全部上缴国库。', '', { cells: office }),
  trap('inspections', '开展“双随机、一公开”抽查48次，立案处罚19起。', '', { cells: office }),
  trap('rectification-of-penalties', '市司法局评查行政处罚案卷30件，优秀率90%。', '', { cells: office }),
  trap('half-year-documents', '上半年制发行政规范性文件3件。', '', { cells: office }),
  trap('documents-last-year', '2022年制发行政规范性文件9件，今年从严控制发文数量。', '', { cells: office }),
  fault('issued-wrong', '2023年，我局共制发行政规范性文件6件。', 't2.normative.issued 6', 'claim-mismatch review', {
    cells: office,
  }),
  fault('repealed-wrong', '全年废止行政规范性文件5件。', 't2.normative.repealed 5', 'claim-mismatch review', {
    cells: office,
  }),
  fault(
    'valid-wrong',
    '截至2023年12月31日，我局现行有效行政规范性文件42件。',
    't2.normative.valid 42',
    'claim-mismatch review',
    { cells: office },
  ),
  fault(
    'regulations-wrong',
    '2023年，市政府制定规章5件，均按程序公开征求意见。',
    't2.regulations.issued 5',
    'claim-mismatch review',
    { cells: city, agency: government },
  ),
  fault(
    'licences-wrong',
    '2023年，我局作出行政许可决定1268件。',
    't2.licensing.decisions 1268',
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'penalties-wrong',
    '全年作出行政处罚决定125件，案件信息全部公示。',
    't2.penalty.decisions 125',
    'claim-mismatch either',
    { cells: office },
  ),
  fault('coercion-wrong', '本年度作出行政强制决定19件。', 't2.coercion.decisions 19', 'claim-mismatch either', {
    cells: office,
  }),
  agrees('older-form-made', '2020年，新制作规章1件、规范性文件12件，对外公开规范性文件总数97件。', null, {
    cells: older,
    form: '2019',
    agency: government,
  }),
  fault('older-form-made-wrong', '2020年，新制作规范性文件15件。', 't2.normative.made 15', 'claim-mismatch review', {
    cells: older,
    form: '2019',
  }),
  trap('older-form-repealed-has-no-cell', '2020年，新制作规范性文件12件，废止8件。', 't2.normative.made 12', {
    cells: older,
    form: '2019',
  }),
];
