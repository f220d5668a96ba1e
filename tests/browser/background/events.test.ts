/** What the background does when the browser tells it something. */
import { describe, expect, test, vi } from 'vitest';
import { startBackground } from '../../../lib/browser/background/background.ts';
// Registers the texts.
import '../../../lib/locales/index.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { type Fake, fakeExtension } from './fake-extension.ts';

function start(extension: object): void {
  startBackground(extension as Parameters<typeof startBackground>[0]);
}

const chosen = { sites: ['a.edu.cn'], language: 'zh-TW' } as const;

describe.each([
  ['is installed', ({ runtime }: Fake) => runtime.onInstalled.emit({ reason: 'update' })],
  ['starts', ({ runtime }: Fake) => runtime.onStartup.emit()],
  ['is granted a site', ({ permissions }: Fake) => permissions.onAdded.emit()],
  ['is refused a site', ({ permissions }: Fake) => permissions.onRemoved.emit()],
  ['has other settings', ({ storage }: Fake) => storage.local.set({ settings: { ...defaultSettings, ...chosen } })],
] as const)('when the extension %s', (_name, happen) => {
  test('registers its sites and writes the menu in the language of the settings', async () => {
    const extension = fakeExtension({ ...defaultSettings, ...chosen });
    start(extension);
    happen(extension);
    await vi.waitFor(() => expect(extension.contextMenus.create).toHaveBeenCalledTimes(3));
    expect(extension.contextMenus.removeAll).toHaveBeenCalledTimes(1);
    expect(extension.contextMenus.create.mock.calls[0]?.[0]).toMatchObject({ title: '開啟勾稽複核面板' });
    expect(extension.contextMenus.create.mock.calls[2]?.[0]).toEqual({
      id: 'selection',
      title: '核查選取的文字',
      contexts: ['selection'],
    });
    expect(extension.scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ matches: ['*://a.edu.cn/*'] }),
    ]);
  });
});

test('opens the first page once, when it was installed, and not when it was updated', async () => {
  const extension = fakeExtension();
  start(extension);
  for (const reason of ['update', 'install']) extension.runtime.onInstalled.emit({ reason });
  await vi.waitFor(() => expect(extension.tabs.create).toHaveBeenCalled());
  extension.runtime.onInstalled.emit({ reason: 'install' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(extension.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://ours/help.html#start' });
});

test('registers nothing when the worker merely starts', async () => {
  const extension = fakeExtension({ ...defaultSettings, ...chosen });
  start(extension);
  await new Promise((resolve) => setTimeout(resolve));
  expect(extension.contextMenus.create).not.toHaveBeenCalled();
});

test.each([
  ['the command', ({ commands }: Fake) => commands.onCommand.emit('open-desk', { windowId: 5 })],
  ['the menu', ({ contextMenus }: Fake) => contextMenus.onClicked.emit({ menuItemId: 'sidepanel' }, { windowId: 5 })],
])('%s opens the side panel at once, beside the tab', (_name, ask) => {
  const extension = fakeExtension();
  start(extension);
  ask(extension);
  expect(extension.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 });
});

test('other commands and items do not, and Firefox opens its sidebar', () => {
  const sidebarAction = { open: vi.fn().mockResolvedValue(undefined) };
  const extension = fakeExtension();
  start({ ...extension, sidePanel: undefined, sidebarAction });
  extension.commands.onCommand.emit('other', { windowId: 5 });
  extension.contextMenus.onClicked.emit({ menuItemId: 'other' }, { windowId: 5 });
  expect(sidebarAction.open).not.toHaveBeenCalled();
  extension.commands.onCommand.emit('open-desk');
  expect(sidebarAction.open).toHaveBeenCalledExactlyOnceWith();
});

test('the item for selections audits the selection and does not open the side panel', async () => {
  const extension = fakeExtension();
  const session = { set: vi.fn().mockResolvedValue(undefined) };
  start({ ...extension, storage: { ...extension.storage, session } });
  extension.contextMenus.onClicked.emit({ menuItemId: 'selection', frameId: 2 }, { id: 7, windowId: 5 });
  await vi.waitFor(() => expect(extension.tabs.create).toHaveBeenCalledTimes(1));
  expect(extension.scripting.executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 7, frameIds: [2] });
  const [key] = Object.keys(session.set.mock.calls[0]?.[0] ?? {});
  expect(extension.tabs.create.mock.calls[0]?.[0].url).toBe(`chrome-extension://ours/viewer.html?kept=${key}`);
  expect(extension.sidePanel.open).not.toHaveBeenCalled();
});
