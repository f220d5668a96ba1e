import { expect, test } from 'vitest';
import { readAgencyKind } from '../../lib/facts/agency-kind.ts';
import { form2021 } from '../../lib/forms/form-2021.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { Finding } from '../../lib/model/finding.ts';
import type { Report } from '../../lib/model/report.ts';
import { auditViewSchema } from '../../lib/model/view.ts';
import { toView } from '../../lib/views/report-view.ts';
import { claim, denial } from '../checks/prose-builder.ts';

const anchor = { kind: 'dom', path: [1, 0] } as const;
const table = { found: true, missingRows: [], uncertainRows: [], missingColumns: [], anchor } as const;
const report: Report = {
  form: form2021,
  formOf: { t2: '2021', t3: '2021', t4: '2021' },
  title: { text: '南湖区2024年政府信息公开工作年度报告', anchor },
  agency: '南湖区',
  agencyKind: readAgencyKind('南湖区'),
  year: 2024,
  unsure: [],
  years: [],
  period: null,
  published: [],
  traditional: false,
  sections: [],
  tables: { t2: { id: 't2', ...table }, t3: { id: 't3', ...table }, t4: { id: 't4', ...table } },
  facts: new Map(),
  coverage: { expected: 200, read: 200 },
  limitations: [],
  unreadPages: [],
  lines: [],
  prose: { claims: [], published: [], denials: [], breakdowns: [], percentages: [], defects: [] },
};
const finding: Finding = {
  rule: 't3-row-total',
  outcome: 'fail',
  severity: 'error',
  section: 'requests',
  message: { id: 't3-row-total', data: { cell: 't3.granted.total', parts: ['a', 'b'] } },
  fix: { id: 't3-row-total.fix', data: {} },
  cells: ['t3.granted.total'],
  expected: 36,
  actual: 35,
  formula: '31 + 5 = 36 ≠ 35',
  quotes: [],
  suspects: [{ cell: 't3.granted.total', shouldBe: 36, reason: 'oneCell' }],
  anchors: [anchor],
  clauses: ['条例第五十条'],
  compared: null,
  fingerprint: 'f1',
};
const passed = { rule: 't3-balance', pass: 7, fail: 0, review: 0, notApplicable: 2 };
const failed = { rule: 't3-row-total', pass: 24, fail: 1, review: 1, notApplicable: 5 };

type AuditChanges = Partial<Omit<Extract<Audit, { kind: 'report' }>, 'report'>> & { readonly report?: Partial<Report> };

function auditOf({ report: changed, findings = [], checks = [passed] }: AuditChanges): Audit {
  return { kind: 'report', report: { ...report, ...changed }, findings, checks };
}

test('a view fits its schema, can be cloned, and has clauses and whether a finding is located', () => {
  const review: Finding = {
    ...finding,
    outcome: 'review',
    rule: 'unknown',
    clauses: [],
    anchors: [],
    fingerprint: 'f2',
  };
  const view = toView(auditOf({ findings: [finding, review], checks: [passed, failed] }), 4.5);
  expect(auditViewSchema.parse(structuredClone(view))).toEqual(view);
  if (view.kind !== 'report') throw new Error('not a report');
  // 7 + 24 + 1 + 1: checks that do not apply do not count.
  expect(view.checked).toBe(33);
  expect(view.findings.map(({ clauses, located }) => ({ clauses, located }))).toEqual([
    { clauses: ['条例第五十条'], located: true },
    { clauses: [], located: false },
  ]);
});

const quote = '收到申请3件。';
const said = claim(quote, 't3.received.total', 3, { interpretations: [] });
const denied = denial('未发生行政复议。', 't4.review.total', { interpretations: [] });

test('claims have the totals of the tables and the words that were understood', () => {
  const unsure = claim('2024年我局高质量收到申请3件。', 't3.received.total', 3, {
    body: '我局',
    time: '2024年',
    unknownWord: '高质量',
    roundingStep: 1,
    certain: false,
  });
  const view = toView(auditOf({ report: { prose: { ...report.prose, claims: [said, unsure] } } }), 1);
  expect(auditViewSchema.parse(structuredClone(view))).toEqual(view);
  const counted = { subject: 't3.received.total', said: 3, denial: false, section: 'overview' };
  expect(view).toMatchObject({
    claims: [
      { ...counted, quote, body: '', time: '', unknown: '', rounded: false, sure: true },
      { ...counted, body: '我局', time: '2024年', unknown: '高质量', rounded: true, sure: false },
    ],
  });
});

test('claims beyond the limit are counted; a denial is marked as one', () => {
  const prose = { ...report.prose, claims: [said, said], denials: [denied] };
  expect(toView(auditOf({ report: { prose } }), 1, 2)).toMatchObject({ claimsLeft: 1, claims: [{}, {}] });
  expect(toView(auditOf({ report: { prose } }), 1)).toMatchObject({
    claimsLeft: 0,
    claims: [{ denial: false }, { denial: false }, { denial: true, said: 0, sure: true, body: '', unknown: '' }],
  });
});

test('no report has a reason', () => {
  const view = toView({ kind: 'none', reason: 'olderForm', year: 2016 }, 1);
  expect(view).toEqual({ kind: 'none', reason: 'olderForm', year: 2016 });
});
