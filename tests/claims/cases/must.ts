/** What must come out of each case of prose.jsonl, worked out by hand from its `must`; '' = no finding. */
export const must: Readonly<Record<string, string>> = {
  'fa-semicolon-other-unit': '',
  'fa-unit-inside-list': '',
  'fa-subset-as-last-item': 'breakdown-sum? review',
  'fa-carried-other-words': '',
  'fa-in-progress': '',
  'fa-other-beside-its-rows': '',
  'fa-group-with-row-in-brackets': '',
  'fa-parts-of-answers': '',
  'fa-two-populations': '',
  'fa-two-bodies': '',
  'fa-letters': '',
  'fa-share-of-sibling': '',
  'fa-other-inside-list': 'breakdown-sum? review',
  'fa-list-runs-into-decisions': 'breakdown-sum? review',
  'fa-no-dispute': '',
  'wr-reason-and-so-on': '',
  'wr-leaders-letters': '',
  'wr-list-runs-into-cases': '',
  'wr-letters-from-visitors': '',
  'wr-expired-and-repealed': '',
  'wr-enforcement-without-review': '',
  'wr-sibling-share-review': '',
  'miss-growth-ends-own-time': 'claim-mismatch either t3.outcomes.total, negative-claim either t3.carriedOut.total',
  'miss-carried-swapped':
    'claim-mismatch either t3.carriedIn.total, claim-mismatch either t3.outcomes.total, ' +
    'claim-mismatch either t3.carriedOut.total',
  'miss-year-of-application':
    'claim-mismatch either t4.review.total, claim-mismatch either t4.direct.total, ' +
    'negative-claim either t4.direct.corrected',
  'miss-bracket-remark':
    'claim-mismatch either t4.review.total, claim-mismatch either t4.review.upheld, ' +
    'claim-mismatch either t4.review.corrected, claim-mismatch either t4.direct.pending',
  'miss-all-upheld': 'negative-claim either t4.review.other, negative-claim either t4.direct.corrected',
  'miss-result-behind-count': 'claim-mismatch either t4.review.upheld, claim-mismatch either t4.direct.other',
  'miss-corrected-words': 'claim-mismatch either t4.direct.corrected',
  'miss-denial-with-complaints': 'negative-claim either t4.review.total, negative-claim either t4.direct.total',
  'miss-denial-unscoped': 'negative-claim either t4.review.total',
  'miss-all-done-words': 'negative-claim review t3.carriedOut.total, percentage? either',
  'miss-rate-100': 'percentage review',
  'miss-all-natural': 'claim-mismatch either t3.received.natural',
  'miss-applicant-suffix': 'claim-mismatch either t3.received.natural, claim-mismatch either t3.received.legal',
  'miss-two-rows-one-number': 'claim-mismatch either t3.granted.total',
  'miss-first-occurrence': 'claim-mismatch either t2.normative.repealed',
  'miss-elided-documents':
    'claim-mismatch either t2.normative.issued, claim-mismatch either t2.normative.repealed, ' +
    'claim-mismatch either t2.normative.valid',
  'miss-decisions-shared-verb':
    'claim-mismatch review t2.penalty.decisions, claim-mismatch review t2.coercion.decisions',
  'miss-two-parts': 'breakdown-sum review',
  'miss-parts-exceed': 'breakdown-sum review',
  'miss-numbered-list': 'breakdown-sum either',
  'miss-semicolons-without-colon': 'breakdown-sum either',
  'miss-other-total-by-chance': 'breakdown-sum either',
  'miss-share-other-unit': 'percentage either',
  'miss-percent-ends-list': 'breakdown-sum either',
  'miss-inner-list-hides-outer': 'breakdown-sum either, breakdown-sum? either',
  'miss-ways-called-forms': 'claim-mismatch either t3.received.total',
  'miss-count-before-verb': 'claim-mismatch either t3.outcomes.total, claim-mismatch either t3.carriedOut.total',
  'miss-dispute': 'breakdown-sum either, claim-mismatch either t4.review.total',
  'miss-unit-letters': 'claim-mismatch either t3.received.total',
  'miss-own-level':
    'claim-mismatch either t3.outcomes.total, claim-mismatch either t3.carriedOut.total, ' +
    'claim-mismatch either t4.review.total, claim-mismatch either t4.afterReview.total',
  'fa-acts-for-another-body': 'claim-mismatch? review',
};

/** For each file of ../shared/cases/reading, from its README: findings of the rules on prose and of year-mismatch; claims. */
export const wholeReports: Readonly<Record<string, readonly [findings: string, claims?: string]>> = {
  'documents-by-attribute': [''],
  'channel-then-outcomes': [''],
  'among-them-received': ['', 't3.received.total 14'],
  'percentage-whole-before': [''],
  'breakdown-goes-on': ['breakdown-sum? review'],
  'among-them-colon-subset': ['breakdown-sum? review'],
  'mailbox-as-applications': ['', 't3.received.total 2'],
  'colon-behind-next-label': [''],
  'claims-not-read': [
    'claim-mismatch fail t3.received.total, claim-mismatch review t2.normative.issued',
    't3.received.total 15, t2.normative.issued 4',
  ],
  'town-short-name': ['claim-mismatch either t3.received.total', 't3.received.total 1'],
  'left-over-year': ['year-mismatch review'],
  'new-items-as-applications': ['', 't3.received.total 3'],
  'decisions-as-applications': [
    'claim-mismatch review t2.regulations.total',
    't3.received.total 3, t2.regulations.total 1',
  ],
  'partial-after-distinguish': ['', 't3.received.total 26, t3.granted.total 16, t3.partial.total 3'],
  'answered-after-comparison': [
    'claim-mismatch review t3.granted.total',
    't3.received.total 22, t3.outcomes.total 22, t3.granted.total 1',
  ],
  'number-before-applicant': [
    'claim-mismatch either t3.received.natural, claim-mismatch either t3.received.legal, claim-mismatch either t3.carriedOut.total, claim-mismatch review t3.outcomes.total',
    't3.received.total 27, t3.received.natural 26, t3.carriedOut.total 1, t3.outcomes.total 26',
  ],
  'repeat-because-of': ['claim-mismatch either t3.refused.repeat.total', 't3.refused.repeat.total 4'],
};
