import { h } from 'preact';
import { createPageState } from '../../../components/page-state.ts';
import { PopupApp } from '../../../components/popup/popup-app.tsx';
import type { ReportView, TabState } from '../../../lib/model/view.ts';
import { draw } from '../dom.ts';
import { audited, fakeClient, makeReport } from '../fixtures.ts';

/** Draws the popup over a tab in this state and waits until the tab is read. */
export async function show(state: TabState | Promise<TabState>, changes: Parameters<typeof fakeClient>[1] = {}) {
  const client = fakeClient(state, changes);
  await draw(h(PopupApp, { state: createPageState(client) }));
  return client;
}

export const showReport = (report?: Partial<ReportView>, changes?: Parameters<typeof fakeClient>[1]) =>
  show(audited(makeReport(report)), changes);
