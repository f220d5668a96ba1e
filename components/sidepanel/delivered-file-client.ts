import type { ReopenedInput } from '../../lib/export/read.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import { PASTED, type ReportOrigin } from '../../lib/model/report-origin.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import type { AuditView, TabState } from '../../lib/model/view.ts';
import { unplaced } from '../../lib/triage/own-findings.ts';
import { identifyReport } from '../../lib/triage/page-key.ts';

/**
 * A client for a file that was opened again: a report without a page. What is decided on it stays in memory and goes
 * where it is exported to.
 */
export async function createDeliveredFileClient(
  client: SidepanelClient,
  { view, source, decisions }: ReopenedInput,
): Promise<SidepanelClient> {
  const store = client.createSpareStore();
  const origin = originOf(source);
  // The file may come from a version that kept decisions under another key.
  const page = view.kind === 'report' ? identifyReport(origin, view).page : '';
  const kept = decisions.items.map((decision) => ({ ...decision, page }));
  for (const decision of kept) await store.decide(decision);
  const state: TabState = { kind: 'audited', view: withoutPlaces(view), marks: false, page, decisions: kept };
  return {
    ...client,
    store: { ...store, decisions: async (key) => ({ ...(await store.decisions(key)), damaged: decisions.damaged }) },
    open: async () => state,
    audit: async () => state,
    setMarks: async () => state,
    focus: async () => 'none',
    focusCell: async () => 'none',
    quote: async (words) => unplaced(words),
    takePicture: async () => ({ why: 'gone' }),
    readPicture: async () => false,
    address: async () => source.url ?? source.name,
    origin: async () => origin,
    sha256: async () => source.sha256,
    subscribe: () => {},
    wanted: async () => null,
    onWanted: () => {},
    onPick: () => {},
  };
}

/** Where the report of a delivered file came from. */
function originOf({ kind, name, url, sha256 }: AuditResult['source']): ReportOrigin {
  if (url !== null && /^https?:/i.test(url)) return { kind: 'web', address: url };
  return kind === 'text' && name === PASTED ? { kind: 'text', sha256 } : { kind: 'file', name, sha256 };
}

function withoutPlaces(view: AuditView): AuditView {
  if (view.kind !== 'report') return view;
  const facts = Object.entries(view.facts).map(([cell, fact]) => [cell, { ...fact, located: false }] as const);
  return {
    ...view,
    facts: Object.fromEntries(facts),
    findings: view.findings.map((finding) => ({ ...finding, located: false })),
  };
}
