import { type Expectation, headings, year2020, zeros } from '../expectation.ts';

/** Six numbers stand where seven belong: which one went is not known, so none is placed. */
const lost = '? ? ? ? ? ? ?';

/** 泉州市洛江区人民政府办公室 2020: a PDF that lost header cells and cells at two page breaks. */
export const expected002: Expectation = {
  file: '002_cf9562a21e5519b3.txt',
  ...year2020,
  title: '泉州市洛江区人民政府办公室 2020 年政府信息公开工作年度报告',
  agency: '泉州市洛江区人民政府办公室',
  traditional: false,
  headings,
  rows: {
    't2.regulations': '0 0 0',
    't2.normative': '6 6 19',
    't2.licensing': '0 0 0',
    't2.otherServices': '0 0 0',
    't2.penalty': '0 0 0',
    't2.coercion': '0 0 0',
    't2.fees': '0 0',
    't2.procurement': '0 0',
    't3.received': '4 0 0 0 0 0 4',
    't3.granted': '4 0 0 0 0 0 4',
    't3.other': lost,
    't3.outcomes': lost,
    't3.carriedOut': lost,
    't4.review': '0 0 0 0 0',
    't4.direct': '0 0 0 0 0',
    't4.afterReview': '0 0 0 0 ?',
    ...zeros(
      'carriedIn partial denied.stateSecret denied.prohibitedByLaw denied.threeSafeties denied.thirdParty',
      'denied.internalAffairs denied.process denied.enforcementFiles denied.administrativeQuery',
      'unavailable.notHeld unavailable.needsCreation unavailable.unclear refused.petition refused.repeat',
      'refused.publication refused.excessive refused.confirmation',
    ),
  },
  coverage: [198, 176],
  findings: [
    { rule: 'row-missing', outcome: 'review', cells: ['t3.other.natural'] },
    { rule: 'row-missing', outcome: 'review', cells: ['t3.outcomes.natural'] },
    { rule: 'row-missing', outcome: 'review', cells: ['t3.carriedOut.natural'] },
    { rule: 'column-missing', outcome: 'review', cells: ['t4.afterReview.total'] },
  ],
  uncertain: ['other', 'outcomes', 'carriedOut'],
};
