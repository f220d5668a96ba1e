/** What must come out of each case of prose.jsonl, worked out by hand from its `must`; [] = nothing at all. */
import type { Expected } from '../labelled.ts';

const mismatch = (cell: string, outcome: Expected['outcome'] = 'either'): Expected => ({
  rule: 'claim-mismatch',
  outcome,
  cells: [cell],
});
const denial = (cell: string, outcome: Expected['outcome'] = 'either'): Expected => ({
  rule: 'negative-claim',
  outcome,
  cells: [cell],
});
const list: Expected = { rule: 'breakdown-sum', outcome: 'either' };
const share: Expected = { rule: 'percentage', outcome: 'either' };
/** A person may be asked to look, nothing may fail. */
const mayLook = (rule: string): Expected => ({ rule, outcome: 'review', optional: true });

export const must: Readonly<Record<string, readonly Expected[]>> = {
  'fa-semicolon-other-unit': [],
  'fa-unit-inside-list': [],
  'fa-subset-as-last-item': [mayLook('breakdown-sum')],
  'fa-carried-other-words': [],
  'fa-in-progress': [],
  'fa-other-beside-its-rows': [],
  'fa-group-with-row-in-brackets': [],
  'fa-parts-of-answers': [],
  'fa-two-populations': [],
  'fa-two-bodies': [],
  'fa-letters': [],
  'fa-share-of-sibling': [],
  'fa-other-inside-list': [mayLook('breakdown-sum')],
  'fa-list-runs-into-decisions': [mayLook('breakdown-sum')],
  'fa-no-dispute': [],
  'wr-reason-and-so-on': [],
  'wr-leaders-letters': [],
  'wr-list-runs-into-cases': [],
  'wr-letters-from-visitors': [],
  'wr-expired-and-repealed': [],
  'wr-enforcement-without-review': [],
  'wr-sibling-share-review': [],
  'miss-growth-ends-own-time': [mismatch('t3.outcomes.total'), denial('t3.carriedOut.total')],
  'miss-carried-swapped': [
    mismatch('t3.carriedIn.total'),
    mismatch('t3.outcomes.total'),
    mismatch('t3.carriedOut.total'),
  ],
  'miss-year-of-application': [mismatch('t4.review.total'), mismatch('t4.direct.total'), denial('t4.direct.corrected')],
  'miss-bracket-remark': [
    mismatch('t4.review.total'),
    mismatch('t4.review.upheld'),
    mismatch('t4.review.corrected'),
    mismatch('t4.direct.pending'),
  ],
  'miss-all-upheld': [denial('t4.review.other'), denial('t4.direct.corrected')],
  'miss-result-behind-count': [mismatch('t4.review.upheld'), mismatch('t4.direct.other')],
  'miss-corrected-words': [mismatch('t4.direct.corrected')],
  'miss-denial-with-complaints': [denial('t4.review.total'), denial('t4.direct.total')],
  'miss-denial-unscoped': [denial('t4.review.total')],
  'miss-all-done-words': [denial('t3.carriedOut.total', 'review'), { ...share, optional: true }],
  'miss-rate-100': [{ ...share, outcome: 'review' }],
  'miss-all-natural': [mismatch('t3.received.natural')],
  'miss-applicant-suffix': [mismatch('t3.received.natural'), mismatch('t3.received.legal')],
  'miss-two-rows-one-number': [mismatch('t3.granted.total')],
  'miss-first-occurrence': [mismatch('t2.normative.repealed')],
  'miss-elided-documents': [
    mismatch('t2.normative.issued'),
    mismatch('t2.normative.repealed'),
    mismatch('t2.normative.valid'),
  ],
  'miss-decisions-shared-verb': [
    mismatch('t2.penalty.decisions', 'review'),
    mismatch('t2.coercion.decisions', 'review'),
  ],
  'miss-two-parts': [{ ...list, outcome: 'review' }],
  'miss-parts-exceed': [{ ...list, outcome: 'review' }],
  'miss-numbered-list': [list],
  'miss-semicolons-without-colon': [list],
  'miss-other-total-by-chance': [list],
  'miss-share-other-unit': [share],
  'miss-percent-ends-list': [list],
  'miss-inner-list-hides-outer': [list, { ...list, optional: true }],
  'miss-ways-called-forms': [mismatch('t3.received.total')],
  'miss-count-before-verb': [mismatch('t3.outcomes.total'), mismatch('t3.carriedOut.total')],
  'miss-dispute': [list, mismatch('t4.review.total')],
  'miss-unit-letters': [mismatch('t3.received.total')],
  'miss-own-level': [
    mismatch('t3.outcomes.total'),
    mismatch('t3.carriedOut.total'),
    mismatch('t4.review.total'),
    mismatch('t4.afterReview.total'),
  ],
  'fa-acts-for-another-body': [mayLook('claim-mismatch')],
};

interface ReadingCase {
  /** Of the rules on prose and of year-mismatch; [] = nothing of them. */
  readonly findings: readonly Expected[];
  /** What must be read as said; `?`: a person may have to look. */
  readonly claims: readonly string[];
}

/** ../shared/cases/reading as far as it is about prose, from its README. */
export const readings: Readonly<Record<string, ReadingCase>> = {
  'documents-by-attribute': { findings: [], claims: [] },
  'channel-then-outcomes': { findings: [], claims: [] },
  'among-them-received': { findings: [], claims: ['t3.received.total 14'] },
  'percentage-whole-before': { findings: [], claims: [] },
  'breakdown-goes-on': { findings: [mayLook('breakdown-sum')], claims: [] },
  'among-them-colon-subset': { findings: [mayLook('breakdown-sum')], claims: [] },
  'mailbox-as-applications': { findings: [], claims: ['t3.received.total 2'] },
  'colon-behind-next-label': { findings: [], claims: [] },
  'claims-not-read': {
    findings: [mismatch('t3.received.total', 'fail'), mismatch('t2.normative.issued', 'review')],
    claims: ['t3.received.total 15', 't2.normative.issued 4'],
  },
  'town-short-name': { findings: [mismatch('t3.received.total')], claims: ['t3.received.total 1'] },
  'left-over-year': { findings: [{ rule: 'year-mismatch', outcome: 'review' }], claims: [] },
  'new-items-as-applications': { findings: [], claims: ['t3.received.total 3'] },
  'decisions-as-applications': {
    findings: [mismatch('t2.regulations.total', 'review')],
    claims: ['t3.received.total 3', 't2.regulations.total 1'],
  },
  'partial-after-distinguish': {
    findings: [],
    claims: ['t3.received.total 26', 't3.granted.total 16', 't3.partial.total 3'],
  },
  'answered-after-comparison': {
    findings: [mismatch('t3.granted.total', 'review')],
    claims: ['t3.received.total 22', 't3.outcomes.total 22', 't3.granted.total 1'],
  },
  'number-before-applicant': {
    findings: [
      mismatch('t3.received.natural'),
      mismatch('t3.received.legal'),
      mismatch('t3.carriedOut.total'),
      mismatch('t3.outcomes.total', 'review'),
    ],
    claims: ['t3.received.total 27', 't3.received.natural 26', 't3.carriedOut.total 1', 't3.outcomes.total 26'],
  },
  'repeat-because-of': { findings: [mismatch('t3.refused.repeat.total')], claims: ['t3.refused.repeat.total 4'] },
};
