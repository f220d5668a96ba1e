import { type Expectation, headings, year2020, zeros } from '../expectation.ts';

/** 厦门市海沧区工业和信息化局 2020: `|` on a line of its own; no title line, the agency stands in a sentence. */
export const expected001: Expectation = {
  file: '001_2aa3d4f027fe7d75.txt',
  ...year2020,
  title: null,
  agency: '厦门市海沧区工业和信息化局',
  traditional: false,
  headings,
  rows: {
    't2.regulations': '0 0 0',
    't2.normative': '0 0 0',
    't2.licensing': '2 0 0',
    't2.otherServices': '5 0 0',
    't2.penalty': '0 0 0',
    't2.coercion': '0 0 0',
    't2.fees': '1 -1',
    't2.procurement': '0 0',
    't4.review': '0 0 0 0 0',
    't4.direct': '0 0 0 0 0',
    't4.afterReview': '0 0 0 0 0',
    ...zeros(
      'received carriedIn granted partial denied.stateSecret denied.prohibitedByLaw denied.threeSafeties',
      'denied.thirdParty denied.internalAffairs denied.process denied.enforcementFiles',
      'denied.administrativeQuery unavailable.notHeld unavailable.needsCreation unavailable.unclear',
      'refused.petition refused.repeat refused.publication refused.excessive refused.confirmation other',
      'outcomes carriedOut',
    ),
  },
  coverage: [198, 198],
  // Section one, judged before the rule was run: nothing on 依申请公开, nothing built or kept up (平台建设); 规范公开内容 and
  // 梳理 will do for 政府信息管理, 监督保障 has its heading.
  findings: [
    { rule: 'title-format', outcome: 'review', cells: [] },
    { rule: 'overview-topics', outcome: 'review', cells: [] },
  ],
  uncertain: [],
};
