/** The six outcomes, their rows and the applicants. */
import { agrees, fault, type Labelled, trap } from '../labelled.ts';
import { city, empty, office, older, quiet } from '../tables.ts';

export const outcomes: readonly Labelled[] = [
  agrees(
    'six-outcomes-agree',
    '从办理结果看，予以公开25件，部分公开6件，不予公开4件，无法提供7件，不予处理3件，其他处理1件。',
    'granted 25, partial 6, denied 4, unavailable 7, refused 3, other 1',
    { cells: office },
  ),
  agrees(
    'six-outcomes-quoted',
    '办理结果为：“予以公开”的25件，“部分公开”的6件，“不予公开”的4件，“无法提供”的7件，“不予处理”的3件。',
    'granted 25, partial 6, denied 4, unavailable 7, refused 3',
    { cells: office },
  ),
  agrees(
    'number-before-the-word',
    '共办结46件，其中25件予以公开，6件部分公开，4件不予公开，7件无法提供，3件不予处理，1件作其他处理。',
    'outcomes 46, granted 25, partial 6, denied 4, unavailable 7, refused 3, other 1',
    { cells: office },
  ),
  agrees('split-disclosure-is-partial', '答复中，同意公开25件，区分处理后公开6件。', 'granted 25, partial 6', {
    cells: office,
  }),
  agrees('not-held-by-another-name', '因信息不存在而无法提供的5件，需另行制作的2件。', null, { cells: office }),
  trap('rows-of-a-group-agree', '不予公开4件，其中属于内部事务信息3件，保护第三方合法权益1件。', null, {
    cells: office,
  }),
  trap('petition-and-repeat-agree', '不予处理3件，其中信访举报投诉类2件、重复申请1件。', null, { cells: office }),
  trap('needs-correction-other-row', '逾期不补正的1件，按其他处理。', null, { cells: office }),
  agrees(
    'applicants-agree',
    '新收的45件申请中，自然人申请39件，法人或其他组织申请6件。',
    'received 45, natural 39, organisations 6',
    {
      cells: office,
    },
  ),
  agrees('applicants-other-words', '从申请主体看，公民个人提出39件，法人和其他组织提出6件。', null, { cells: office }),
  trap('granted-items-published', '主动公开规划计划25条、部分公开课程视频30个，不予公开目录清单7项。', '', {
    cells: quiet,
  }),
  trap('attributes-of-documents', '全年制发公文512份，其中主动公开301份，依申请公开120份，不予公开91份。', '', {
    cells: office,
  }),
  trap('attributes-in-percent', '公文公开属性中，主动公开占58.8%，不予公开占17.8%。', null, { cells: office }),
  trap('explained-rule', '对不予公开的信息，须说明理由和依据，属于《条例》第14条、第15条、第16条情形的分别标注。', '', {
    cells: office,
  }),
  trap('granted-over-percent', '予以公开和部分公开合计31件。', null, { cells: office }),
  trap('granted-and-partial-as-sum', '全年予以公开（含部分公开）31件。', null, { cells: office }),
  trap('other-in-common-sense', '其他处理方式包括约谈2次、现场指导3次。', '', { cells: office }),
  trap('refused-licences', '窗口退回材料不全的办件14件，不予受理2件。', '', { cells: office }),
  trap('notice-of-correction', '对4件内容不明确的申请一次性告知补正。', '', { cells: office }),
  trap('already-published', '告知申请人信息已主动公开并提供查询途径8件。', '', { cells: office }),
  fault('granted-wrong', '予以公开23件，部分公开6件。', 'granted 23, partial 6', 'claim-mismatch either', {
    cells: office,
  }),
  fault(
    'granted-number-first',
    '在答复的46件申请中，有22件予以公开。',
    'outcomes 46, granted 22',
    'claim-mismatch fail',
    { cells: office },
  ),
  fault('partial-by-another-name-wrong', '区分处理后公开8件，依法说明理由。', 'partial 8', 'claim-mismatch either', {
    cells: office,
  }),
  fault('denied-wrong', '依法不予公开6件，均告知理由和救济渠道。', 'denied 6', 'claim-mismatch either', {
    cells: office,
  }),
  fault('unavailable-wrong', '无法提供5件，不予处理3件。', 'unavailable 5, refused 3', 'claim-mismatch either', {
    cells: office,
  }),
  fault('refused-wrong', '不予处理的申请9件，向申请人作出解释。', 'refused 9', 'claim-mismatch fail', {
    cells: office,
  }),
  fault('other-wrong', '其他处理4件。', 'other 4', 'claim-mismatch fail', { cells: office, section: 'requests' }),
  fault(
    'quoted-names-wrong',
    '“予以公开”21件，“区分处理后公开”6件，“不予公开”4件。',
    'granted 21, partial 6, denied 4',
    'claim-mismatch either',
    {
      cells: office,
    },
  ),
  fault(
    'two-outcomes-wrong',
    '办理结果：予以公开20件，部分公开11件，不予公开4件。',
    'granted 20, partial 11, denied 4',
    'claim-mismatch fail, claim-mismatch fail',
    {
      cells: office,
    },
  ),
  fault(
    'part-wrong-and-sum-wrong',
    '共办结46件，其中予以公开25件，部分公开6件，不予公开4件，无法提供8件，不予处理3件，其他处理1件。',
    'outcomes 46, granted 25, partial 6, denied 4, unavailable 8, refused 3, other 1',
    'claim-mismatch fail, breakdown-sum either',
    {
      cells: office,
    },
  ),
  fault('internal-affairs-wrong', '属于三类内部事务信息的5件，不予公开。', null, 'claim-mismatch review', {
    cells: office,
  }),
  fault(
    'not-held-wrong',
    '经检索，本机关不掌握相关政府信息的8件，已告知申请人。',
    't3.unavailable.notHeld.total 8',
    'claim-mismatch review',
    { cells: office },
  ),
  fault('repeat-wrong', '重复申请4件，告知申请人不予重复处理。', 't3.refused.repeat.total 4', 'claim-mismatch review', {
    cells: office,
  }),
  fault(
    'petition-wrong',
    '对信访举报投诉类申请6件，引导申请人通过相应渠道反映。',
    't3.refused.petition.total 6',
    'claim-mismatch review',
    { cells: office },
  ),
  fault(
    'natural-wrong',
    '申请人中自然人38件，法人或其他组织6件。',
    'natural 38, organisations 6',
    'claim-mismatch either',
    { cells: office },
  ),
  fault(
    'organisations-wrong',
    '共收到申请45件，其中自然人39件、法人或其他组织9件。',
    'received 45, natural 39, organisations 9',
    'claim-mismatch either, breakdown-sum? either',
    {
      cells: office,
    },
  ),
  fault(
    'in-the-older-form',
    '其中“予以公开”38件，“区分处理后公开”7件，“无法提供”9件，“不予公开”2件。',
    'granted 38, partial 7, unavailable 9, denied 2',
    'claim-mismatch fail, claim-mismatch fail',
    {
      cells: older,
      form: '2019',
    },
  ),
  trap(
    'in-the-older-form-agrees',
    '其中予以公开40件，部分公开9件，不予公开2件，无法提供9件，不予处理2件，其他处理1件。',
    'granted 40, partial 9, denied 2, unavailable 9, refused 2, other 1',
    {
      cells: older,
      form: '2019',
    },
  ),
  fault(
    'granted-in-a-city',
    '全年予以公开8,000件，部分公开1,020件，不予公开500件。',
    'granted 8000, partial 1020, denied 500',
    'claim-mismatch either',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  agrees(
    'granted-in-a-city-agrees',
    '全年予以公开8,000件、部分公开1,200件、不予公开500件、无法提供1,600件、不予处理800件。',
    'granted 8000, partial 1200, denied 500, unavailable 1600, refused 800',
    {
      cells: city,
      agency: '青石市人民政府',
    },
  ),
  fault('granted-in-an-empty-table', '依申请公开工作有序开展，予以公开2件。', 'granted 2', 'claim-mismatch fail', {
    cells: empty,
  }),
  trap('granted-of-last-year', '上年度予以公开18件，本年度予以公开25件，主动服务意识明显增强。', 'granted 25', {
    cells: office,
  }),
  fault(
    'granted-chinese-numeral',
    '经审查，予以公开二十七件，部分公开六件。',
    'granted 27, partial 6',
    'claim-mismatch either',
    { cells: office },
  ),
];
