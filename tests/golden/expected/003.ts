import { type Expectation, headings, year2023, zeros } from '../expectation.ts';

/** 泉港区 2023: form 2021, tab-separated, forwarded inside a 通知 of 2024; 本年废止件数 misread as 本年度止件数. */
export const expected003: Expectation = {
  file: '003_24977563151f9653.txt',
  ...year2023,
  title: '泉港区 2023 年度政府信息公开工作年度报告',
  agency: '泉港区',
  traditional: false,
  headings,
  rows: {
    't2.regulations': '0 0 0',
    't2.normative': '11 38 216',
    't2.licensing': '1717',
    't2.penalty': '336',
    't2.coercion': '23',
    't2.fees': '435.18246',
    't3.received': '26 0 0 0 0 0 26',
    't3.granted': '20 0 0 0 0 0 20',
    't3.partial': '2 0 0 0 0 0 2',
    't3.denied.internalAffairs': '1 0 0 0 0 0 1',
    't3.denied.enforcementFiles': '1 0 0 0 0 0 1',
    't3.unavailable.notHeld': '2 0 0 0 0 0 2',
    't3.outcomes': '26 0 0 0 0 0 26',
    't4.review': '0 0 0 0 0',
    't4.direct': '1 3 0 0 4',
    't4.afterReview': '0 0 0 0 0',
    ...zeros(
      'carriedIn denied.stateSecret denied.prohibitedByLaw denied.threeSafeties denied.thirdParty',
      'denied.process denied.administrativeQuery unavailable.needsCreation unavailable.unclear',
      'refused.petition refused.repeat refused.publication refused.excessive refused.confirmation',
      'other.noCorrection other.unpaid other.rest carriedOut',
    ),
  },
  coverage: [200, 200],
  // EXPERT.md: 2274 against categories that come to 2275; 现行有效 216 against 181 + 17 in section six.
  findings: [
    { rule: 'breakdown-sum', outcome: 'review', cells: [] },
    { rule: 'claim-mismatch', outcome: 'review', cells: ['t2.normative.valid'] },
  ],
  uncertain: [],
};
