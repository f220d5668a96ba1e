import { h } from 'preact';
import { vi } from 'vitest';
import { createSidepanelSources, type SidepanelSources } from '../../../components/sidepanel/sidepanel-sources.ts';
import { SidepanelView } from '../../../components/sidepanel/sidepanel-view.tsx';
import type { SidepanelClient, YearsClient } from '../../../lib/model/clients/sidepanel.ts';
import type { DecisionStore } from '../../../lib/model/decision-store.ts';
import { defaultPapers } from '../../../lib/model/settings.ts';
import type { ReportView, TabState } from '../../../lib/model/view.ts';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { unplaced } from '../../../lib/triage/own-findings.ts';
import { originAt } from '../../../lib/triage/page-key.ts';
import { all, clickOn, draw, find, findAll, mocks, settle, typeInto, unmount, words } from '../dom.ts';
import { audited, fakeClient } from '../fixtures.ts';
import { jobReport } from './job-report.ts';

export const address = 'http://www.nanhu.gov.cn/2024/report.html';

/** A client whose page can be changed: `client.turn(report)`. */
export function sidepanelClient(
  first: ReportView | TabState = jobReport(),
  store: DecisionStore = createMemoryStore(),
  detached = false,
) {
  const stateOf = (shown: ReportView | TabState) => (shown.kind === 'report' ? audited(shown) : shown);
  let state = stateOf(first);
  let changed = () => {};
  let picked: (cell: string) => void = () => {};
  const { openSidepanel: _, ...page } = fakeClient(state);
  const addressOf = vi.fn<SidepanelClient['address']>(async () => address);
  return {
    ...page,
    ...mocks<SidepanelClient>()('copy', 'detach', 'save', 'classify'),
    open: vi.fn<SidepanelClient['open']>(async () => state),
    audit: vi.fn<SidepanelClient['audit']>(async () => state),
    address: addressOf,
    focus: vi.fn<SidepanelClient['focus']>(async () => 'shown'),
    subscribe(listener: () => void) {
      changed = listener;
    },
    theme: 'system' as const,
    detached,
    store,
    createSpareStore: createMemoryStore,
    focusCell: vi.fn<SidepanelClient['focusCell']>(async () => 'shown'),
    quote: vi.fn<SidepanelClient['quote']>(async (given) => unplaced(given)),
    wanted: async () => null,
    onWanted: () => {},
    onPick(listener: (cell: string) => void) {
      picked = listener;
    },
    takePicture: vi.fn<SidepanelClient['takePicture']>(async () => ({ why: 'denied' })),
    readPicture: vi.fn<SidepanelClient['readPicture']>(async () => true),
    kind: 'html' as const,
    origin: vi.fn<SidepanelClient['origin']>(async () => originAt(await addressOf(), async () => 'ab12')),
    sha256: vi.fn<SidepanelClient['sha256']>(async () => 'ab12'),
    setRule: vi.fn<SidepanelClient['setRule']>(async () => undefined),
    papers: vi.fn<SidepanelClient['papers']>(async () => defaultPapers),
    agencies: vi.fn<SidepanelClient['agencies']>(async () => ({})),
    years: mocks<YearsClient>()(
      'openReports',
      'compareWithTab',
      'compare',
      'openPrevious',
      'answer',
      'publishedOn',
      'show',
    ),
    async turn(next: ReportView | TabState) {
      state = stateOf(next);
      changed();
      await settle();
    },
    async pick(cell: string) {
      picked(cell);
      await settle();
    },
  };
}

/** Draws the side panel of this client and waits until its page is read. */
export async function showSidepanel(client: SidepanelClient): Promise<SidepanelSources> {
  const sources = createSidepanelSources(client);
  await unmount();
  await draw(h(SidepanelView, { sources }));
  return sources;
}

export async function openSidepanel(...given: Parameters<typeof sidepanelClient>) {
  const client = sidepanelClient(...given);
  return { client, sources: await showSidepanel(client) };
}

/** Dismisses the finding whose form is open. */
export async function dismissFor(reason: string, note = ''): Promise<void> {
  await clickOn(`input[value=${reason}]`);
  await writeNote(note);
  await submit();
}

export const writeNote = (note: string) => typeInto(find<HTMLTextAreaElement>('textarea'), note);

export async function submit(): Promise<void> {
  find<HTMLFormElement>('form.decision')?.requestSubmit();
  await settle();
}

/** What the side panel shows. */
export const panel = {
  progress: () => all('.progress button'),
  listed: () => findAll<HTMLButtonElement>('.place').map(({ value }) => value),
  focused: () => (document.activeElement as HTMLButtonElement).value,
  status: () => words('footer .status'),
};

/** Name and text of the file that was saved last. */
export async function savedText({ save }: Pick<ReturnType<typeof sidepanelClient>, 'save'>) {
  const [name, content] = save.mock.lastCall ?? ['', new Blob()];
  return [name, await content.text()] as const;
}
