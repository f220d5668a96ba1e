import { type Expectation, headings, year2020, zeros } from '../expectation.ts';

/** 泉州台商投资区管委会 2020: one cell a line behind tabs; the total of row 二 is blank. */
export const expected000: Expectation = {
  file: '000_b33a8c64b9a93cca.txt',
  ...year2020,
  title: '泉州台商投资区管理委员会2020年政府信息公开工作年度报告',
  agency: '泉州台商投资区管理委员会',
  traditional: false,
  headings,
  rows: {
    't2.regulations': '0 0 0',
    't2.normative': '61 61 110',
    't2.licensing': '499 21 13514',
    't2.otherServices': '1361 -136 29991',
    't2.penalty': '2765 -307 946',
    't2.coercion': '146 0 188',
    't2.fees': '50 0',
    't2.procurement': '420 86715327.21=86715327.21元',
    't3.received': '63 0 0 0 0 0 63',
    't3.carriedIn': '0 0 0 0 0 0 _',
    't3.granted': '46 0 0 0 0 0 46',
    't3.partial': '9 0 0 0 0 0 9',
    't3.unavailable.notHeld': '8 0 0 0 0 0 8',
    't3.outcomes': '63 0 0 0 0 0 63',
    't4.review': '0 0 0 0 0',
    't4.direct': '0 1 0 0 1',
    't4.afterReview': '0 0 0 0 0',
    ...zeros(
      'denied.stateSecret denied.prohibitedByLaw denied.threeSafeties denied.thirdParty',
      'denied.internalAffairs denied.process denied.enforcementFiles denied.administrativeQuery',
      'unavailable.needsCreation unavailable.unclear refused.petition refused.repeat refused.publication',
      'refused.excessive refused.confirmation other carriedOut',
    ),
  },
  coverage: [198, 198],
  // EXPERT.md: 予以公开 44 (table 46), 区分处理后公开 7 (9), 不予公开 2 (0); 未发生…行政诉讼 above one. And in the
  // paragraph on statistics 「18个政务公开单位的的“季度报表”」.
  findings: [
    { rule: 'cell-blank', outcome: 'review', cells: ['t3.carriedIn.total'] },
    { rule: 'claim-mismatch', outcome: 'fail', cells: ['t3.granted.total'] },
    { rule: 'claim-mismatch', outcome: 'fail', cells: ['t3.partial.total'] },
    {
      rule: 'claim-mismatch',
      outcome: 'fail',
      cells: ['t3.denied.stateSecret.total', 't3.denied.administrativeQuery.total'],
    },
    { rule: 'negative-claim', outcome: 'fail', cells: ['t4.direct.total', 't4.direct.corrected'] },
    { rule: 'doubled-words', outcome: 'review', cells: [] },
  ],
  uncertain: [],
};
