// @vitest-environment jsdom
/** Which report decisions and history belong to. */
import { expect, test } from 'vitest';
import type { ReportOrigin } from '../../../lib/model/report-origin.ts';
import type { ReportView } from '../../../lib/model/view.ts';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { pageKey } from '../../../lib/triage/page-key.ts';
import { all, find, openTab, press, words } from '../dom.ts';
import { jobReport } from './job-report.ts';
import { address, dismissFor, showSidepanel, sidepanelClient } from './sidepanel-page.ts';

const store = () => createMemoryStore();
const named = (sha256: string): ReportOrigin => ({ kind: 'file', name: '年报.pdf', sha256 });

async function openFrom(origin: ReportOrigin, report: ReportView, kept: ReturnType<typeof store>) {
  const client = sidepanelClient(report, kept);
  client.origin.mockResolvedValue(origin);
  client.address.mockResolvedValue(origin.kind === 'web' ? origin.address : '年报.pdf');
  await showSidepanel(client);
  return client;
}

/** Dismisses the first problem that is listed: a sum and a sentence. */
async function dismissFirst(): Promise<void> {
  await press('j', 'n');
  await dismissFor('other');
}

const decidedOn = () => all('li.dismissed').length;

test('two agencies’ files of one name share neither decisions nor history', async () => {
  const kept = store();
  await openFrom(named('aa'), jobReport(64), kept);
  await dismissFirst();
  expect(decidedOn()).toBe(1);
  await openFrom(named('bb'), jobReport(64, { agency: '白石县民政局' }), kept);
  expect(decidedOn()).toBe(0);
  expect(find('.changes')).toBeNull();
  await openFrom(named('aa'), jobReport(64), kept);
  expect(decidedOn()).toBe(1);
});

test('a file is compared with its last check, not with its publication', async () => {
  const kept = store();
  await openFrom(named('aa'), jobReport(64), kept);
  await openFrom(named('bb'), jobReport(65), kept);
  expect(words('.changes summary')).toMatch(/^与上次核查（.*）相比，有 1 处变动$/);
  await openFrom(named('cc'), jobReport(66), kept);
  expect(words('.changes summary')).toMatch(/^与上次核查（.*）相比有变动，历次共 2 处$/);
  await openTab('records');
  expect(all('#panel h2')[0]).toBe('历次核查之间的变动');
  expect(document.body.textContent).not.toContain('发布后');
});

test('two texts share nothing, and a text has no history', async () => {
  const kept = store();
  await openFrom({ kind: 'text', sha256: 'aa' }, jobReport(64), kept);
  await dismissFirst();
  await openFrom({ kind: 'text', sha256: 'bb' }, jobReport(64), kept);
  expect(decidedOn()).toBe(0);
  await openFrom({ kind: 'text', sha256: 'aa' }, jobReport(64), kept);
  expect(decidedOn()).toBe(1);
  expect((await kept.snapshots('text:aa')).items).toEqual([]);
  await openTab('records');
  expect(all('#panel h2')[0]).toBe('本页的意见（1）');
});

test('decisions that version 0.1.0 kept under the name of a file are found by its agency and year', async () => {
  const kept = store();
  await openFrom({ kind: 'web', address }, jobReport(64), kept);
  await dismissFirst();
  const { items: made } = await kept.decisions(pageKey(address));
  expect(made).toHaveLength(2);
  const old = store();
  for (const decision of made) await old.decide({ ...decision, page: '年报.pdf' });
  await openFrom(named('bb'), jobReport(64, { agency: '白石县民政局' }), old);
  expect(decidedOn()).toBe(0);
  await openFrom(named('aa'), jobReport(64), old);
  expect(decidedOn()).toBe(1);
});
