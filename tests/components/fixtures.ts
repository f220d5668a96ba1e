import { vi } from 'vitest';
// Registers the texts.
import '../../lib/locales/index.ts';
import type { Doors } from '../../lib/model/clients/doors.ts';
import type { PopupClient as Client } from '../../lib/model/clients/popup.ts';
import type { AuditedTab, AuditView, ClaimView, FindingView, ReportView, TabState } from '../../lib/model/view.ts';

export function makeFinding(changes: Partial<FindingView> = {}): FindingView {
  return {
    fingerprint: 'f1',
    rule: 't3-row-total',
    outcome: 'fail',
    severity: 'error',
    section: 'requests',
    message: { id: 'badge.found', data: { headline: '1 处不符；2 处待核' } },
    fix: { id: 'copy.formula', data: { formula: 'x' } },
    cells: ['t3.granted.total'],
    expected: 2,
    actual: 3,
    formula: '1 + 1 = 2 ≠ 3',
    quotes: [],
    suspects: [],
    clauses: [],
    located: true,
    ...changes,
  };
}

export function makeClaim(changes: Partial<ClaimView> = {}): ClaimView {
  return {
    fingerprint: 'c',
    subject: 't3.received.total',
    said: 0,
    inTable: [],
    result: 'agrees',
    denial: false,
    quote: '',
    section: null,
    fits: null,
    rounded: false,
    body: '',
    time: '',
    unknown: '',
    sure: true,
    ...changes,
  };
}

export function makeReport(changes: Partial<ReportView> = {}): ReportView {
  return {
    kind: 'report',
    agency: '南湖区民政局',
    agencyKind: {
      level: 'county',
      kind: 'department',
      reasons: {
        level: { id: 'agency.why.place', data: { words: '南湖区' } },
        kind: { id: 'agency.why.ending', data: { words: '局' } },
      },
    },
    year: 2024,
    unsure: [],
    title: null,
    form: '2021',
    coverage: { expected: 200, read: 200 },
    checked: 40,
    sections: [],
    facts: {},
    checks: [],
    notices: [],
    findings: [],
    claims: [],
    claimsLeft: 0,
    milliseconds: 4,
    ...changes,
  };
}

/** Of the address that `fakeClient` has. */
export const page = 'www.nanhu.gov.cn/report.html';

export const audited = (view: AuditView, changes: Partial<Omit<AuditedTab, 'kind' | 'view'>> = {}): AuditedTab => ({
  kind: 'audited',
  view,
  marks: true,
  page: view.kind === 'report' ? page : '',
  decisions: [],
  ...changes,
});

export const fakeDoors = () => ({
  batches: vi.fn<Doors['batches']>(async () => {}),
  files: vi.fn<Doors['files']>(async () => {}),
  settings: vi.fn<Doors['settings']>(async () => {}),
  help: vi.fn<Doors['help']>(async () => {}),
});

/** A client that answers with `state` and remembers what it was asked. */
export function fakeClient(state: TabState | Promise<TabState>, changes: Partial<Client> = {}) {
  return {
    locale: 'zh-CN' as const,
    version: '1.2.3',
    doors: fakeDoors(),
    of: 'page' as const,
    open: vi.fn<Client['open']>(async () => state),
    audit: vi.fn<Client['audit']>(async () => state),
    setMarks: vi.fn<Client['setMarks']>(async () => state),
    focus: vi.fn<Client['focus']>(async () => 'shown'),
    address: vi.fn<Client['address']>(async () => 'http://www.nanhu.gov.cn/report.html'),
    copy: vi.fn<Client['copy']>(async () => {}),
    openSidepanel: vi.fn<Client['openSidepanel']>(async () => {}),
    closedFrames: vi.fn<Client['closedFrames']>(async () => []),
    openTab: vi.fn<Client['openTab']>(async () => {}),
    attachments: vi.fn<Client['attachments']>(async () => []),
    reportLinks: vi.fn<Client['reportLinks']>(async () => []),
    auditTogether: vi.fn<Client['auditTogether']>(async () => {}),
    auditSelection: vi.fn<Client['auditSelection']>(async () => true),
    auditFile: vi.fn<Client['auditFile']>(async () => true),
    mayReadGovernment: vi.fn<Client['mayReadGovernment']>(async () => true),
    askForGovernment: vi.fn<Client['askForGovernment']>(async () => true),
    subscribe: vi.fn<Client['subscribe']>(),
    ...changes,
  };
}
