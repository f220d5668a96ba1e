import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPopupClient } from '../../../lib/browser/tab/popup-client.ts';
import { createSidepanelClient } from '../../../lib/browser/tab/sidepanel-client.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { fakeStorage } from '../fake-storage.ts';
import { type FakeTab, fakeTabs, nothing } from '../fake-tabs.ts';

const PANEL = 'chrome-extension://ours/sidepanel.html';

/** A window with two tabs; the first is in front. */
function fakeExtension(settings?: unknown) {
  const tabs = [1, 2].map((id): FakeTab => {
    const address = `http://${id}/`;
    const frames = { 0: { answer: () => nothing(address) } };
    return { id, windowId: 10, active: id === 1, url: address, frames };
  });
  const fake = fakeTabs(tabs);
  const create = vi.fn().mockResolvedValue({});
  const createTab = vi.fn().mockResolvedValue({});
  const request = vi.fn().mockResolvedValue(true);
  const sidePanel = { open: vi.fn().mockResolvedValue(undefined) };
  const extension = {
    ...fake.extension,
    sidePanel,
    tabs: { ...fake.extension.tabs, create: createTab },
    permissions: { request },
    storage: fakeStorage(settings).storage,
    i18n: { getUILanguage: () => 'zh-TW' },
    windows: { WINDOW_ID_CURRENT: -2, getCurrent: async () => ({ id: 10 }), create },
    runtime: {
      ...fake.extension.runtime,
      getURL: (path: string) => `chrome-extension://ours${path}`,
      getManifest: () => ({ version: '1.2.3' }),
    },
  };
  return {
    ...fake,
    tabs,
    create,
    createTab,
    request,
    sidePanel,
    extension: extension as unknown as Parameters<typeof createPopupClient>[0] & typeof extension,
    goTo(id: number) {
      for (const tab of tabs) tab.active = tab.id === id;
    },
  };
}

test('keeps the class that the reader gives an agency beside the other settings, and removes it', async () => {
  const { extension } = fakeExtension({ ...defaultSettings, marks: false });
  const sidepanel = await createSidepanelClient(extension, PANEL);
  expect(await sidepanel.agencies()).toEqual({});
  await sidepanel.classify('甲局', { level: 'county', kind: 'department' });
  await sidepanel.classify('乙镇', { level: 'town', kind: 'government' });
  await sidepanel.classify('甲局', undefined);
  expect(await sidepanel.agencies()).toEqual({ 乙镇: { level: 'town', kind: 'government' } });
  expect(await extension.storage.local.get('settings')).toMatchObject({ settings: { marks: false } });
});

describe('cells that the reader clicks', () => {
  test('come from the page that is shown, and from no other', async () => {
    const { extension, ports, goTo } = fakeExtension();
    const sidepanel = await createSidepanelClient(extension, PANEL);
    const picked = vi.fn();
    sidepanel.onPick(picked);
    await sidepanel.open();
    await sidepanel.open();
    expect(ports).toHaveLength(1);
    expect(ports[0]).toMatchObject({ tabId: 1, info: { name: 'picks', frameId: 0 } });
    ports[0]?.onMessage.emit({ type: 'picked', cell: 't3.granted.total' });
    ports[0]?.onMessage.emit({ type: 'other', cell: 't3.partial.total' });
    expect(picked).toHaveBeenCalledExactlyOnceWith('t3.granted.total');

    goTo(2);
    await sidepanel.open();
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
    expect(ports[1]).toMatchObject({ tabId: 2 });
  });

  test('come over a new port when the page was left or its engine replaced', async () => {
    const { extension, ports } = fakeExtension();
    const sidepanel = await createSidepanelClient(extension, PANEL);
    await sidepanel.open();
    ports[0]?.onDisconnect.emit();
    await sidepanel.open();
    expect(ports).toHaveLength(2);
    // The end of the first port does not concern the second.
    ports[0]?.onDisconnect.emit();
    await sidepanel.open();
    expect(ports).toHaveLength(2);
  });

  test('need no port to a page that cannot be read', async () => {
    const { extension, ports, tabs } = fakeExtension();
    const sidepanel = await createSidepanelClient(extension, PANEL);
    await sidepanel.open();
    Object.assign(tabs[0] ?? {}, { frames: null });
    await sidepanel.open();
    expect(ports).toHaveLength(1);
    expect(ports[0]?.disconnect).toHaveBeenCalledTimes(1);
  });
});

describe('the page’s hash', () => {
  test('is the hash of its text in UTF-8', async () => {
    const { extension } = fakeExtension();
    const sidepanel = await createSidepanelClient(extension, PANEL);
    await sidepanel.open();
    extension.tabs.sendMessage.mockResolvedValueOnce('abc');
    // FIPS 180-2, appendix B.1.
    expect(await sidepanel.sha256()).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    extension.tabs.sendMessage.mockResolvedValueOnce('中');
    // printf 中 | sha256sum
    expect(await sidepanel.sha256()).toBe('a567bdaa11367f260f0708391f4d10766b5962f565d9e432f17981a3584fe1e2');
  });

  test('is empty where the page does not answer', async () => {
    const { extension } = fakeExtension();
    const sidepanel = await createSidepanelClient(extension, PANEL);
    expect(await sidepanel.sha256()).toBe('');
    await sidepanel.open();
    extension.tabs.sendMessage.mockRejectedValueOnce(new Error('gone'));
    expect(await sidepanel.sha256()).toBe('');
  });
});

describe('pictures', () => {
  const area = { left: 0, top: 0, right: 1, bottom: 1 };
  /** A side panel on a page whose engine answers `expose` so. */
  async function shooting(exposed: unknown = area) {
    const fake = fakeExtension();
    const sidepanel = await createSidepanelClient(fake.extension, PANEL);
    await sidepanel.open();
    const sent: string[] = [];
    fake.extension.tabs.sendMessage.mockImplementation(async (_tab, { type }) => {
      sent.push(type);
      return type === 'expose' ? exposed : undefined;
    });
    const capture = fake.extension.tabs.captureVisibleTab;
    return { ...fake, sidepanel, sent, capture };
  }

  test.each(['gone', 'hidden'] as const)('there is none of a place that is %s', async (why) => {
    const { sidepanel, capture } = await shooting(why);
    expect(await sidepanel.takePicture('f')).toEqual({ why });
    expect(capture).not.toHaveBeenCalled();
  });

  test('are denied where the browser takes none, and the page is restored', async () => {
    const { sidepanel, capture, sent } = await shooting();
    capture.mockRejectedValue(new Error("Either the '<all_urls>' or 'activeTab' permission is required."));
    expect(await sidepanel.takePicture('f')).toEqual({ why: 'denied' });
    expect(capture).toHaveBeenCalledExactlyOnceWith(10, { format: 'png' });
    expect(sent).toEqual(['expose', 'cover']);
  });

  test('there is none of a tab in the background, nor of another that came in front', async () => {
    const { sidepanel, capture, sent, goTo } = await shooting();
    capture.mockImplementation(async () => {
      goTo(2);
      return 'data:image/png;base64,';
    });
    expect(await sidepanel.takePicture('f')).toEqual({ why: 'hidden' });
    expect(sent).toEqual(['expose', 'cover']);
    expect(await sidepanel.takePicture('f')).toEqual({ why: 'hidden' });
    expect(capture).toHaveBeenCalledTimes(1);
  });

  test('there is none of a page that was left meanwhile', async () => {
    const { sidepanel, extension } = await shooting();
    extension.tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await sidepanel.takePicture('f')).toEqual({ why: 'gone' });
  });

  test('are taken one after the other, no more than two a second', async () => {
    const { sidepanel, capture, sent } = await shooting();
    const times: number[] = [];
    capture.mockImplementation(async () => {
      times.push(performance.now());
      throw new Error('denied for the test');
    });
    await Promise.all([sidepanel.takePicture('a'), sidepanel.takePicture('b')]);
    expect(sent).toEqual(['expose', 'cover', 'expose', 'cover']);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(500);
  });
});

test('language and theme are those of the settings, else the browser’s', async () => {
  const plain = await createSidepanelClient(fakeExtension().extension, PANEL);
  expect([plain.locale, plain.theme, plain.version, plain.detached]).toEqual(['zh-TW', 'system', '1.2.3', false]);
  const settings = { ...defaultSettings, language: 'en', theme: 'dark' };
  const chosen = await createSidepanelClient(fakeExtension(settings).extension, `${PANEL}?tab=2`);
  expect([chosen.locale, chosen.theme, chosen.detached]).toEqual(['en', 'dark', true]);
  await chosen.open();
  expect(await chosen.address()).toBe('http://2/');
});

describe('the popup', () => {
  const POPUP = 'chrome-extension://ours/popup.html';
  const close = vi.fn();
  beforeEach(() => {
    close.mockClear();
    vi.stubGlobal('window', { close });
  });

  test('opens the side panel beside its tab at once, and is done', async () => {
    const { extension, sidePanel } = fakeExtension();
    const popup = await createPopupClient(extension, POPUP);
    const opened = popup.openSidepanel();
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 10 });
    await opened;
    expect(close).toHaveBeenCalledTimes(1);
  });

  test('opens it in a window of its own where the browser has no place beside the tab', async () => {
    const { extension, sidePanel, create } = fakeExtension();
    sidePanel.open.mockRejectedValue(new Error('No side panel in this window.'));
    const popup = await createPopupClient(extension, POPUP);
    await popup.open();
    await popup.openSidepanel();
    expect(create.mock.calls[0]?.[0]).toMatchObject({ type: 'popup', url: `${PANEL}?tab=1` });
  });

  const AUDIT = 'chrome-extension://ours/viewer.html';

  test.each([
    ['alone', false, ''],
    ['beside the tab’s own report', true, '&tab=1'],
  ])('opens the file viewer on a file %s, and is done', async (_name, compared, rest) => {
    const { extension, request, createTab } = fakeExtension();
    const popup = await createPopupClient(extension, POPUP);
    await popup.open();
    const opened = popup.auditFile('http://files.test:8080/年报.pdf?a=1&b=2', compared);
    // Straight from the click: before anything is waited for.
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://files.test/*'] });
    expect(await opened).toBe(true);
    const src = encodeURIComponent('http://files.test:8080/年报.pdf?a=1&b=2');
    expect(createTab).toHaveBeenCalledExactlyOnceWith({
      url: `${AUDIT}?src=${src}${rest}`,
      openerTabId: 1,
      windowId: 10,
    });
    expect(close).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['refused', () => Promise.resolve(false)],
    ['not to be had', () => Promise.reject(new Error('Invalid value for origin pattern'))],
  ])('opens nothing where the site is %s, and stays', async (_name, answer) => {
    const { extension, request, createTab } = fakeExtension();
    request.mockImplementation(answer);
    const popup = await createPopupClient(extension, POPUP);
    await popup.open();
    expect(await popup.auditFile('http://files.test/1.pdf', false)).toBe(false);
    expect(createTab).not.toHaveBeenCalled();
    expect(close).not.toHaveBeenCalled();
  });

  test('a local file needs no site to be granted: the file viewer says what to do if it may not read it', async () => {
    const { extension, request, createTab } = fakeExtension();
    const popup = await createPopupClient(extension, POPUP);
    expect(await popup.auditFile('file:///C:/a.pdf', false)).toBe(true);
    expect(request).not.toHaveBeenCalled();
    expect(createTab).toHaveBeenCalledExactlyOnceWith({ url: `${AUDIT}?src=file%3A%2F%2F%2FC%3A%2Fa.pdf` });
  });

  test('knows no attachments before it has a page, and then asks that page’s tab', async () => {
    const { extension } = fakeExtension();
    const popup = await createPopupClient(extension, POPUP);
    const asked = vi.spyOn(extension.scripting, 'executeScript');
    expect(await popup.attachments()).toEqual([]);
    expect(asked).not.toHaveBeenCalled();
    await popup.open();
    await popup.attachments();
    expect(asked.mock.lastCall?.[0].target).toEqual({ tabId: 1, allFrames: true });
  });
});

test.each([
  ['http://1/tables.png', true],
  ['http://www.a.gov.cn/tables.png', true],
  // A page may not choose an address in the user's own network, nor anything that is not of the web.
  ['http://192.168.0.1/tables.png', false],
  ['data:image/png;base64,AAAA', false],
  ['', false],
])('the picture at %s is read in the file viewer: %s', async (address, opened) => {
  const { extension, tabs, createTab } = fakeExtension();
  const answer = (message: { readonly type: string }) => (message.type === 'picture' ? address : nothing('http://1/'));
  Object.assign(tabs[0] as FakeTab, { frames: { 0: { answer } } });
  const sidepanel = await createSidepanelClient(extension, PANEL);
  await sidepanel.open();
  expect(await sidepanel.readPicture('f')).toBe(opened);
  const src = new URLSearchParams({ src: address, pictures: 'true' });
  const viewer = { url: `chrome-extension://ours/viewer.html?${src}`, openerTabId: 1, windowId: 10 };
  expect(createTab.mock.calls).toEqual(opened ? [[viewer]] : []);
});
