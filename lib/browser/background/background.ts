import type { Browser } from 'wxt/browser';
import { neighboursAt } from '../../batches/neighbours.ts';
import { type Decision, saysNothing } from '../../model/decision.ts';
import type { DecisionStore } from '../../model/decision-store.ts';
import type { Message } from '../../model/finding.ts';
import type { Locale } from '../../model/locale.ts';
import type { OtherReport } from '../../model/other-report.ts';
import type { ReportYears } from '../../related/known-context.ts';
import { type BatchStore, createBatchStore } from '../../store/batch-store.ts';
import { createAnnouncingStore } from '../announcing-store.ts';
import { createDoors } from '../doors.ts';
import type { IdentifiedReport } from '../engine/engine-host.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { inTurn } from '../in-turn.ts';
import { OPEN_SIDEPANEL, openSidepanel } from '../open-sidepanel.ts';
import { openPanelAt, type PanelApi } from '../panel-place.ts';
import { reportYears } from '../related/report-years.ts';
import { DICTIONARY, ENGINE, type Scripts } from '../scripts.ts';
import { auditClicked } from '../selection.ts';
import { chosenLocale } from '../settings/locale.ts';
import { createSettingsStorage, settingsOrDefaults } from '../settings/settings-storage.ts';
import { registerSites } from '../settings/sites.ts';
import { framesOf } from '../tab/frames.ts';
import { toBackgroundSchema, type Worded } from '../to-background.ts';
import { badgeFor } from './badge.ts';
import { BATCHES_ITEM, SELECTION_ITEM, SIDEPANEL_ITEM, showMenu } from './menu.ts';
import { welcome } from './welcome.ts';
import { wordMessages } from './wording.ts';

type AnsweringApi = PanelApi & ExtensionApi<'action' | 'i18n' | 'scripting' | 'tabs'>;
type BackgroundApi = AnsweringApi & ExtensionApi<'commands' | 'contextMenus' | 'permissions'>;
/** What the extension keeps beside its settings. */
interface KeptRecords {
  readonly years: ReportYears;
  readonly store: Pick<DecisionStore, 'decisions' | 'adopt' | 'decide' | 'forget'>;
  readonly batches: Pick<BatchStore, 'keptReport' | 'reportAsRead' | 'itemsOf'>;
}
type MessageSender = Partial<Pick<Browser.runtime.MessageSender, 'id' | 'tab' | 'frameId' | 'url'>>;

/** Starts the background. The browser starts it anew for each event, so nothing here may wait before it listens. */
export function startBackground(extension: BackgroundApi): void {
  /** Brings what the browser keeps for us (sites, menus) in step with the settings. */
  const update = inTurn(async () => {
    const settings = await settingsOrDefaults(extension);
    const locale = chosenLocale(settings, extension.i18n.getUILanguage());
    await Promise.all([registerSites(extension, settings.sites), showMenu(extension, locale)]);
  });
  const years = reportYears(extension);
  const store = createAnnouncingStore(extension);
  const batches = createBatchStore();
  const { commands, contextMenus, permissions, runtime, windows } = extension;
  runtime.onMessage.addListener((message: unknown, sender: MessageSender, answer: (known?: unknown) => void) => {
    const handling = handleMessage(extension, { years, store, batches }, message, sender);
    // A listener that returns true answers later. The sender gets the answer, or nothing where the work failed.
    void handling?.then(answer, () => answer());
    return handling !== undefined;
  });
  runtime.onInstalled.addListener(({ reason }) => {
    void update();
    // Not after an update: the user knows it by then.
    if (reason === 'install') void welcome(extension);
  });
  runtime.onStartup.addListener(() => void update());
  permissions.onAdded.addListener(() => void update());
  permissions.onRemoved.addListener(() => void update());
  createSettingsStorage(extension).subscribe(() => void update());
  const doors = createDoors(extension);
  const open = (windowId: number = windows.WINDOW_ID_CURRENT) => openSidepanel(extension, windowId);
  commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_SIDEPANEL) void open(tab?.windowId);
  });
  contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SIDEPANEL_ITEM) void open(tab?.windowId);
    if (info.menuItemId === BATCHES_ITEM) void doors.batches();
    if (info.menuItemId === SELECTION_ITEM) void auditClicked(extension, info, tab);
  });
}

/**
 * Answers the content scripts. It keeps nothing: a service worker may end after any message, so each message carries all
 * that its answer needs and the browser itself keeps the badge of each tab.
 */
export function handleMessage(
  extension: AnsweringApi,
  { years, store, batches }: KeptRecords,
  message: unknown,
  sender: MessageSender,
): Promise<unknown> | undefined {
  const { tab, frameId } = sender;
  if (sender.id !== extension.runtime.id || tab?.id === undefined || frameId === undefined) return undefined;
  const parsed = toBackgroundSchema.safeParse(message);
  if (!parsed.success) return undefined;
  const tabId = tab.id;
  switch (parsed.data.type) {
    case 'reportFound':
      return inject(ENGINE, parsed.data.frame === 'top' ? 0 : frameId);
    case 'dictionaryNeeded':
      return inject(DICTIONARY, frameId);
    case 'audited':
    case 'reviewed':
      return showFound(parsed.data.tally);
    case 'decisionsNeeded':
      return decisionsOn(parsed.data);
    case 'settingsNeeded':
      return settingsOrDefaults(extension);
    case 'decide':
      return decide(parsed.data.decisions);
    case 'panelWanted':
      return openPanelAt(extension, parsed.data.fingerprint, { tabId, windowId: tab.windowId });
    case 'wordsNeeded':
      return word(parsed.data.messages);
    case 'read':
      return know(parsed.data.report, parsed.data.page);
  }

  /** What batches say of a page its own site alone learns. Where their store fails, only what was read elsewhere is known. */
  async function know(report: OtherReport, page: string) {
    const batch = isOfSender(page) ? await neighboursAt(batches, page).catch(() => null) : null;
    return years.knownContext(report, tab?.incognito === true, batch ?? undefined);
  }

  async function inject(files: Scripts, frame: number): Promise<void> {
    await extension.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files });
  }

  /** Of several frames with a report the badge shows the first, as popup and side panel do. */
  async function showFound(tally: Parameters<typeof badgeFor>[0]): Promise<void> {
    const frames = (await framesOf(extension, tabId)) ?? [];
    const first = frames.find(({ tally }) => tally !== null)?.tally ?? null;
    if (frames.some(({ engine }) => engine)) await show(first);
    // The tab shows another page by now, which has no badge of this one. Where no script may be injected any more (the
    // click is long past), the message is all that is known.
    else if (tally === null || (frames.length === 0 && (await extension.tabs.get(tabId)).url === tab?.url))
      await show(tally);
  }

  /** Whether a page key is of the sender's own site: a page's process may be taken over. */
  function isOfSender(page: string): boolean {
    const site = hostOf(sender.url ?? '');
    return site === null || page.startsWith(`${site}/`);
  }

  async function decide(decisions: readonly Decision[]): Promise<void> {
    for (const decision of decisions) {
      if (!isOfSender(decision.page)) continue;
      await (saysNothing(decision) ? store.forget(decision) : store.decide(decision));
    }
  }

  async function decisionsOn({ page, former, agency, year }: IdentifiedReport): Promise<readonly Decision[]> {
    // Files alone have former keys, and a web site's process may be taken over.
    if (former.length > 0 && hostOf(sender.url ?? '') === null) await store.adopt(page, former, { agency, year });
    return (await store.decisions(page)).items;
  }

  async function locale(): Promise<Locale> {
    return chosenLocale(await settingsOrDefaults(extension), extension.i18n.getUILanguage());
  }

  async function word(messages: readonly Message[]): Promise<Worded> {
    return wordMessages(extension, await locale(), messages);
  }

  async function show(tally: Parameters<typeof badgeFor>[0]): Promise<void> {
    const badge = badgeFor(tally, await locale());
    await Promise.all([
      extension.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
      extension.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      extension.action.setBadgeText({ tabId, text: badge.text }),
      extension.action.setTitle({ tabId, title: badge.title }),
    ]);
  }
}

/** null: it is no web address. */
function hostOf(address: string): string | null {
  return /^https?:/i.test(address) ? new URL(address).host : null;
}
