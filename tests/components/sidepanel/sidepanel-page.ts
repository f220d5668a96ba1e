import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { createSidepanelSources, type SidepanelSources } from '../../../components/sidepanel/sidepanel-sources.ts';
import { SidepanelView } from '../../../components/sidepanel/sidepanel-view.tsx';
import type { SidepanelClient } from '../../../lib/model/clients/sidepanel.ts';
import type { DecisionStore } from '../../../lib/model/decision-store.ts';
import type { FindingView, ReportView, TabState } from '../../../lib/model/view.ts';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { audited, fakeClient, makeFinding, makeReport } from '../fixtures.ts';
import { all, settle } from '../options/page.ts';
import { unmount } from '../unmount.ts';

export const address = 'http://www.nanhu.gov.cn/2024/report.html';

const received = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];

/**
 * 60 natural persons and 3 businesses asked, 63 together; the row's total says otherwise, and so do text and table.
 * Beside that an empty section and a blank cell. The side panel lists them by section: prose, sum, empty, blank.
 */
export function jobReport(total = 64, changes: Partial<ReportView> = {}): ReportView {
  const cell = 't3.received.total';
  const number = (value: number) => ({ value, raw: String(value), state: 'number' as const, located: true });
  const findings: FindingView[] = [
    makeFinding({
      fingerprint: `prose ${total}`,
      rule: 'claim-mismatch',
      section: 'overview',
      message: { id: 'claim-mismatch', data: { subject: cell, actual: 63, expected: total } },
      fix: { id: 'claim-mismatch.fix', data: { subject: cell, actual: 63, expected: total } },
      cells: [cell],
      expected: total,
      actual: 63,
      formula: `63 ≠ ${total}`,
      quotes: ['全年共收到申请63件。'],
    }),
    makeFinding({
      fingerprint: `sum ${total}`,
      message: { id: 't3-row-total', data: { total: cell, actual: total, expected: 63 } },
      fix: { id: 't3-row-total.fix', data: { total: cell, actual: total, expected: 63 } },
      cells: [cell],
      expected: 63,
      actual: total,
      formula: `60 + 3 + 0 + 0 + 0 + 0 = 63 ≠ ${total}`,
      suspects: [{ cell, shouldBe: 63, reason: 'totalNotUpdated' }],
      clauses: ['条例第五十条'],
    }),
    makeFinding({
      fingerprint: 'empty',
      rule: 'section-empty',
      section: 'problems',
      message: { id: 'section-empty', data: { section: 'problems' } },
      fix: { id: 'section-empty.fix', data: { section: 'problems' } },
      cells: [],
      expected: null,
      actual: null,
      formula: null,
    }),
    makeFinding({
      fingerprint: 'blank',
      rule: 'cell-blank',
      outcome: 'review',
      severity: 'warning',
      section: 'disclosure',
      message: { id: 'cell-blank', data: { table: 't2', count: 1, cells: ['t2.coercion.decisions'] } },
      fix: { id: 'cell-blank.fix', data: { table: 't2', count: 1, cells: ['t2.coercion.decisions'] } },
      cells: ['t2.coercion.decisions'],
      expected: null,
      actual: null,
      formula: null,
    }),
  ];
  return makeReport({
    counts: { fail: 3, review: 1, whole: true },
    facts: {
      ...Object.fromEntries(received.map((column) => [`t3.received.${column}`, number(0)])),
      't3.received.natural': number(60),
      't3.received.business': number(3),
      [cell]: number(total),
      't2.coercion.decisions': { value: null, raw: '', state: 'blank', located: true },
    },
    findings,
    ...changes,
  });
}

/** A client whose page can be changed: `client.turn(report)`. */
export function sidepanelClient(
  first: ReportView | TabState = jobReport(),
  store: DecisionStore = createMemoryStore(),
  detached = false,
) {
  let state = decisionKindOf(first);
  let changed = () => {};
  let picked: (cell: string) => void = () => {};
  const { openSidepanel: _, ...page } = fakeClient(state);
  return {
    ...page,
    open: vi.fn<SidepanelClient['open']>(async () => state),
    audit: vi.fn<SidepanelClient['audit']>(async () => state),
    address: vi.fn<SidepanelClient['address']>(async () => address),
    focus: vi.fn<SidepanelClient['focus']>(async () => 'shown'),
    copy: vi.fn<SidepanelClient['copy']>(async () => {}),
    subscribe(listener: () => void) {
      changed = listener;
    },
    theme: 'system' as const,
    detached,
    detach: vi.fn<SidepanelClient['detach']>(async () => {}),
    store,
    createSpareStore: createMemoryStore,
    focusCell: vi.fn<SidepanelClient['focusCell']>(async () => 'shown'),
    onPick(listener: (cell: string) => void) {
      picked = listener;
    },
    takePicture: vi.fn<SidepanelClient['takePicture']>(async () => ({ why: 'denied' })),
    kind: 'html' as const,
    sha256: vi.fn<SidepanelClient['sha256']>(async () => 'ab12'),
    save: vi.fn<SidepanelClient['save']>(async () => {}),
    agencies: vi.fn<SidepanelClient['agencies']>(async () => ({})),
    classify: vi.fn<SidepanelClient['classify']>(async () => {}),
    years: {
      openReports: vi.fn<SidepanelClient['years']['openReports']>(async () => []),
      compareWithTab: vi.fn<SidepanelClient['years']['compareWithTab']>(async () => true),
      compare: vi.fn<SidepanelClient['years']['compare']>(async () => {}),
      openPrevious: vi.fn<SidepanelClient['years']['openPrevious']>(async () => true),
      answer: vi.fn<SidepanelClient['years']['answer']>(async () => {}),
      publishedOn: vi.fn<SidepanelClient['years']['publishedOn']>(async () => {}),
      show: vi.fn<SidepanelClient['years']['show']>(async () => 'shown'),
    },
    openSettings: vi.fn<SidepanelClient['openSettings']>(async () => {}),
    async turn(next: ReportView | TabState) {
      state = decisionKindOf(next);
      changed();
      await settle();
    },
    async pick(cell: string) {
      picked(cell);
      await settle();
    },
  };
}

function decisionKindOf(shown: ReportView | TabState): TabState {
  return shown.kind === 'report' ? audited(shown) : shown;
}

export async function openSidepanel(client: SidepanelClient): Promise<SidepanelSources> {
  const sources = createSidepanelSources(client);
  await unmount();
  await act(async () => {
    render(h(SidepanelView, { sources }), document.body);
  });
  await settle();
  return sources;
}

export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const target = document.activeElement ?? document.body;
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    // jsdom does not press a button for Enter.
    if (key === 'Enter' && !event.defaultPrevented && target instanceof HTMLButtonElement) target.click();
    await settle();
  }
}

/** Dismisses the finding whose form is open. */
export async function dismissFor(reason: string, note = ''): Promise<void> {
  document.querySelector<HTMLInputElement>(`input[value=${reason}]`)?.click();
  await writeNote(note);
  await submit();
}

export async function writeNote(note: string): Promise<void> {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('No form is open.');
  field.value = note;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

export async function submit(): Promise<void> {
  document.querySelector<HTMLFormElement>('form.decision')?.requestSubmit();
  await settle();
}

export const progress = () => all('.progress button');
export const listed = () => [...document.querySelectorAll<HTMLButtonElement>('.place')].map(({ value }) => value);
export const focused = () => (document.activeElement as HTMLButtonElement).value;

/** Name and text of the file that was saved last. */
export async function savedText(
  client: Pick<ReturnType<typeof sidepanelClient>, 'save'>,
): Promise<readonly [string, string]> {
  const [name, content] = client.save.mock.lastCall ?? ['', new Blob()];
  return [name, await content.text()];
}
