import * as z from 'zod/mini';
import type { FocusResult } from '../../model/clients/page.ts';
import type { ReportInSource } from '../../model/clients/sidepanel.ts';
import type { CellId } from '../../model/form.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { isWeb } from '../may-read.ts';
import { createTabLink } from '../tab/tab-link.ts';

type ShowingApi = ExtensionApi<'runtime' | 'scripting' | 'tabs' | 'windows'>;

/** File viewers receive the cells to show over this channel; they have no content script. */
const CHANNEL = 'gouji-show';
const questionSchema = z.object({
  source: z.string(),
  agency: z.nullable(z.string()),
  year: z.nullable(z.number()),
  cell: z.string(),
});
const answerSchema = z.object({ source: z.string(), shown: z.enum(['shown', 'gone', 'hidden', 'none']) });
/** How long to wait for a file viewer that has the file, in milliseconds. */
const PATIENCE = 800;

/** Brings the tab of a report to the front and shows one of its cells; opens the page where no tab has it. */
export function createShowing(extension: ShowingApi): (report: ReportInSource, cell: CellId) => Promise<FocusResult> {
  const { tabs, windows } = extension;
  return async (report, cell) => {
    const { source } = report;
    const inFile = await showInViewer(report, cell);
    if (inFile !== null) return inFile;
    if (!isWeb(source)) return 'gone';
    const open = (await tabs.query({})).find(({ url }) => url === source);
    const tab = open ?? (await tabs.create({ url: source }));
    if (tab.id === undefined) return 'gone';
    await tabs.update(tab.id, { active: true });
    await windows.update(tab.windowId, { focused: true });
    if (open === undefined) await loaded(tabs, tab.id);
    const link = createTabLink(extension, { tabId: tab.id, windowId: tab.windowId, called: false });
    await link.open();
    return (await link.send({ type: 'focusCell', cell })) as FocusResult;
  };
}

/** null: no file viewer has the file. */
export function showInViewer({ source, agency, year }: ReportInSource, cell: CellId): Promise<FocusResult | null> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const done = (reply: FocusResult | null): void => {
      channel.close();
      clearTimeout(timer);
      resolve(reply);
    };
    const timer = setTimeout(() => done(null), PATIENCE);
    channel.addEventListener('message', ({ data }) => {
      const answer = answerSchema.safeParse(data);
      if (answer.success && answer.data.source === source) done(answer.data.shown);
    });
    channel.postMessage({ source, agency, year, cell });
  });
}

/** Shows cells of a viewer's file when another page of the extension asks, until the returned function is called. */
export function answerShowing(
  source: string,
  report: () => Promise<OtherReport | null>,
  show: (cell: CellId) => Promise<FocusResult>,
): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', async ({ data }) => {
    const question = questionSchema.safeParse(data);
    if (!question.success || question.data.source !== source) return;
    const { agency, year, cell } = question.data;
    const own = await report();
    if (own?.agency === agency && own.year === year) channel.postMessage({ source, shown: await show(cell) });
  });
  return () => channel.close();
}

/** Resolves when a new tab has loaded its page, or is closed. */
function loaded(tabs: ShowingApi['tabs'], tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      tabs.onUpdated.removeListener(updated);
      tabs.onRemoved.removeListener(gone);
      resolve();
    };
    const updated = (id: number, { status }: { readonly status?: string | undefined }): void => {
      if (id === tab && status === 'complete') done();
    };
    const gone = (id: number): void => {
      if (id === tab) done();
    };
    tabs.onUpdated.addListener(updated);
    tabs.onRemoved.addListener(gone);
    // The page may have loaded before the listeners were there; a new tab shows about:blank before its page.
    tabs.get(tab).then(({ status, url }) => status === 'complete' && url !== 'about:blank' && done(), done);
  });
}
