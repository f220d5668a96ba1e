// Written by scripts/rule-docs.ts.
import type { RuleExample } from '../model/help.ts';

/** Every rule in the order of lists, with a finding from its case table. */
export const ruleExamples: readonly RuleExample[] = [
  {
    id: 't3-row-total',
    family: 'sums',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 't3-row-total',
      data: {
        total: 't3.received.total',
        column: 't3.total',
        expected: 63,
        actual: 64,
      },
    },
    formula: '63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64',
  },
  {
    id: 't3-outcome-total',
    family: 'sums',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 't3-outcome-total',
      data: {
        total: 't3.outcomes.natural',
        column: 't3.natural',
        expected: 43,
        actual: 44,
      },
    },
    formula: '20 + 2 + 21 = 43 ≠ 44',
  },
  {
    id: 't3-balance',
    family: 'sums',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 't3-balance',
      data: {
        total: 't3.outcomes.total',
        column: 't3.total',
        expected: 209,
        actual: 213,
      },
    },
    formula: '206 + 3 = 209 ≠ 211 + 2 = 213',
  },
  {
    id: 't4-total',
    family: 'sums',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 't4-total',
      data: {
        total: 't4.direct.total',
        column: 't4.total',
        expected: 4,
        actual: 5,
      },
    },
    formula: '3 + 0 + 0 + 1 = 4 ≠ 5',
  },
  {
    id: 'section-missing',
    family: 'completeness',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'section-missing',
      data: {
        section: 'problems',
      },
    },
    formula: null,
  },
  {
    id: 'section-empty',
    family: 'completeness',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'section-empty',
      data: {
        section: 'problems',
      },
    },
    formula: null,
  },
  {
    id: 'section-order',
    family: 'completeness',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'section-order',
      data: {
        section: 'review',
        before: 'problems',
      },
    },
    formula: null,
  },
  {
    id: 'section-title',
    family: 'completeness',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'section-title',
      data: {
        section: 'review',
        heading: '四、复议与诉讼',
      },
    },
    formula: null,
  },
  {
    id: 'table-missing',
    family: 'completeness',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'table-missing',
      data: {
        table: 't3',
        section: 'requests',
      },
    },
    formula: null,
  },
  {
    id: 'table-as-image',
    family: 'completeness',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'table-as-image',
      data: {
        table: 't4',
        section: 'review',
      },
    },
    formula: null,
  },
  {
    id: 'row-missing',
    family: 'completeness',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'row-missing',
      data: {
        row: 't3.refused.repeat',
        table: 't3',
      },
    },
    formula: null,
  },
  {
    id: 'column-missing',
    family: 'completeness',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'column-missing',
      data: {
        column: 't3.legal',
        table: 't3',
      },
    },
    formula: null,
  },
  {
    id: 'form-version',
    family: 'completeness',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'form-version',
      data: {
        year: 2022,
        used: '2019',
        due: '2021',
      },
    },
    formula: null,
  },
  {
    id: 'pages-unread',
    family: 'completeness',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'pages-unread.scanned',
      data: {
        pages: '2, 5–7',
      },
    },
    formula: null,
  },
  {
    id: 'cell-blank',
    family: 'cells',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'cell-blank',
      data: {
        table: 't3',
        cells: ['t3.carriedIn.total'],
        count: 1,
      },
    },
    formula: null,
  },
  {
    id: 'cell-not-number',
    family: 'cells',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'cell-not-number',
      data: {
        cell: 't2.licensing.decisions',
        raw: '见附件',
      },
    },
    formula: null,
  },
  {
    id: 'cell-negative',
    family: 'cells',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'cell-negative',
      data: {
        cell: 't3.received.natural',
        actual: -3,
      },
    },
    formula: null,
  },
  {
    id: 'cell-not-integer',
    family: 'cells',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'cell-not-integer',
      data: {
        cell: 't3.granted.total',
        actual: 2.5,
      },
    },
    formula: null,
  },
  {
    id: 'cell-unit',
    family: 'cells',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'cell-unit',
      data: {
        table: 't2',
        cells: ['t2.procurement.count'],
        raw: '9个',
      },
    },
    formula: null,
  },
  {
    id: 't2-plausible',
    family: 'cells',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 't2-plausible.jump',
      data: {
        cell: 't2.licensing.decisions',
        actual: 171700,
        before: 1717,
      },
    },
    formula: null,
  },
  {
    id: 'amount-unit',
    family: 'cells',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'amount-unit.prose',
      data: {
        cell: 't2.fees.amount',
        raw: '43512.5',
        said: 4.35125,
      },
    },
    formula: null,
  },
  {
    id: 'direct-litigation',
    family: 'cells',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'direct-litigation',
      data: {
        cell: 't4.direct.total',
        actual: 3,
      },
    },
    formula: null,
  },
  {
    id: 'claim-mismatch',
    family: 'prose',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'claim-mismatch',
      data: {
        subject: 't3.received.total',
        actual: 12,
        expected: 15,
      },
    },
    formula: '12 ≠ 15',
  },
  {
    id: 'negative-claim',
    family: 'prose',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'negative-claim',
      data: {
        subject: 't4.litigation.total',
        actual: 1,
      },
    },
    formula: '“未发生行政诉讼” ≠ 1 + 0 = 1',
  },
  {
    id: 'breakdown-sum',
    family: 'prose',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'breakdown-sum',
      data: {
        actual: 30,
        expected: 29,
        count: 3,
      },
    },
    formula: '17 + 11 + 1 = 29 ≠ 30',
  },
  {
    id: 'percentage',
    family: 'prose',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'percentage.share',
      data: {
        count: 16,
        base: 50,
        actual: 33.9,
        expected: '32.0',
      },
    },
    formula: '16 ÷ 50 = 32.0% ≠ 33.9%',
  },
  {
    id: 'self-contradiction',
    family: 'prose',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'self-contradiction',
      data: {
        subject: 't3.received.total',
        actual: 15,
        other: 12,
      },
    },
    formula: null,
  },
  {
    id: 'missing-number',
    family: 'prose',
    severity: 'warning',
    outcome: 'fail',
    message: {
      id: 'missing-number',
      data: {
        words: '共主动公开条',
      },
    },
    formula: null,
  },
  {
    id: 'placeholder',
    family: 'prose',
    severity: 'warning',
    outcome: 'fail',
    message: {
      id: 'placeholder',
      data: {
        words: '〔20XX〕',
      },
    },
    formula: null,
  },
  {
    id: 'doubled-words',
    family: 'prose',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'doubled-words',
      data: {
        words: '的的',
      },
    },
    formula: null,
  },
  {
    id: 'title-format',
    family: 'identity',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'title-format',
      data: {
        title: '云溪市民政局2023年政府信息公开工作报告',
      },
    },
    formula: null,
  },
  {
    id: 'year-mismatch',
    family: 'identity',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'year-mismatch',
      data: {
        place: 'period',
        actual: 2022,
        other: 'title',
        expected: 2023,
      },
    },
    formula: null,
  },
  {
    id: 'period',
    family: 'identity',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'period',
      data: {
        quote: '2023年1月1日至11月30日',
        year: 2023,
      },
    },
    formula: null,
  },
  {
    id: 'contact',
    family: 'identity',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'contact',
      data: {
        words: '联系电话',
      },
    },
    formula: null,
  },
  {
    id: 'overview-topics',
    family: 'duties',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'overview-topics',
      data: {
        topics: ['requests', 'platform', 'oversight'],
      },
    },
    formula: null,
  },
  {
    id: 'overview-length',
    family: 'duties',
    severity: 'notice',
    outcome: 'review',
    message: {
      id: 'overview-length',
      data: {
        actual: 1201,
        limit: 1000,
      },
    },
    formula: null,
  },
  {
    id: 'fee-disclosure',
    family: 'duties',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'fee-disclosure',
      data: {},
    },
    formula: null,
  },
  {
    id: 'assessment-disclosure',
    family: 'duties',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'assessment-disclosure',
      data: {
        topics: ['opinion', 'accountability'],
      },
    },
    formula: null,
  },
  {
    id: 'publication-deadline',
    family: 'duties',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'publication-deadline',
      data: {
        dates: ['2024-02-01'],
        due: '2024-01-31',
      },
    },
    formula: null,
  },
  {
    id: 'carry-over',
    family: 'comparison',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'carry-over',
      data: {
        cell: 't3.carriedIn.total',
        source: 't3.carriedOut.total',
        expected: 2,
        actual: 1,
      },
    },
    formula: '2 ≠ 1',
  },
  {
    id: 'valid-documents',
    family: 'comparison',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'valid-documents.less',
      data: {
        cell: 't2.normative.valid',
        expected: 217,
        actual: 210,
        difference: 7,
      },
    },
    formula: '210 + 12 - 5 = 217 ≠ 210',
  },
  {
    id: 'item-count',
    family: 'comparison',
    severity: 'error',
    outcome: 'fail',
    message: {
      id: 'item-count',
      data: {
        cell: 't2.licensing.previous',
        expected: 478,
        actual: 499,
      },
    },
    formula: '499 + (-21) = 478 ≠ 499',
  },
  {
    id: 'repeated-text',
    family: 'comparison',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'repeated-text.year',
      data: {
        section: 'overview',
        share: 100,
      },
    },
    formula: null,
  },
  {
    id: 'child-sum',
    family: 'comparison',
    severity: 'warning',
    outcome: 'review',
    message: {
      id: 'child-sum',
      data: {
        cell: 't3.received.total',
        actual: 7,
        expected: 8,
        count: 3,
      },
    },
    formula: '3 + 5 = 8 > 7',
  },
];
