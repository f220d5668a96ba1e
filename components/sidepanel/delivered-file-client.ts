import type { ReopenedInput } from '../../lib/export/read.ts';
import type { SidepanelClient } from '../../lib/model/clients/sidepanel.ts';
import type { AuditView, TabState } from '../../lib/model/view.ts';
import { pageKey } from '../../lib/triage/page-key.ts';

/**
 * A client for a file that was opened again: a report without a page. What is decided on it stays in memory and goes
 * where it is exported to.
 */
export async function createDeliveredFileClient(
  client: SidepanelClient,
  { view, source, decisions }: ReopenedInput,
): Promise<SidepanelClient> {
  const store = client.createSpareStore();
  for (const decision of decisions.items) await store.decide(decision);
  const page = decisions.items[0]?.page ?? pageKey(source.url ?? source.name);
  const state: TabState = {
    kind: 'audited',
    view: withoutPlaces(view),
    marks: false,
    page,
    decisions: decisions.items,
  };
  return {
    ...client,
    store: { ...store, decisions: async (page) => ({ ...(await store.decisions(page)), damaged: decisions.damaged }) },
    open: async () => state,
    audit: async () => state,
    setMarks: async () => state,
    focus: async () => 'gone',
    focusCell: async () => 'gone',
    takePicture: async () => ({ why: 'gone' }),
    address: async () => source.url ?? source.name,
    sha256: async () => source.sha256,
    subscribe: () => {},
    onPick: () => {},
  };
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
