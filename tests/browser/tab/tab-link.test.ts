import { describe, expect, test, vi } from 'vitest';
import { createTabLink } from '../../../lib/browser/tab/tab-link.ts';
import { makeReport } from '../../components/fixtures.ts';
import { type FakeTab, fakeTabs, nothing } from '../fake-tabs.ts';

const answering = (address: string) => ({ 0: { answer: () => nothing(address) } });
const first = (changes: Partial<FakeTab> = {}): FakeTab => ({
  id: 1,
  windowId: 10,
  active: true,
  url: 'http://a/',
  frames: answering('http://a/'),
  ...changes,
});
const second = (changes: Partial<FakeTab> = {}): FakeTab => ({
  ...first({ id: 2, active: false, url: 'http://b/', frames: answering('http://b/') }),
  ...changes,
});
const inFront = { tabId: null, windowId: 10, called: false };

describe('open', () => {
  test('links to the front tab of its own window', async () => {
    const { asExtension } = fakeTabs([first({ windowId: 11 }), second({ active: true })]);
    const link = createTabLink(asExtension, inFront);
    expect(await link.open()).toMatchObject({ kind: 'audited', view: { kind: 'none' }, marks: false });
    expect(link.page).toEqual({ tabId: 2, windowId: 10, frameId: 0, address: 'http://b/' });
  });

  test('stays with the tab that is named', async () => {
    const { asExtension } = fakeTabs([first(), second()]);
    const link = createTabLink(asExtension, { ...inFront, tabId: 2 });
    await link.open();
    expect(link.page?.tabId).toBe(2);
  });

  test('brings an engine to a page that has none', async () => {
    const { asExtension } = fakeTabs([first({ frames: { 0: {} } })]);
    const link = createTabLink(asExtension, inFront);
    expect(await link.open()).toMatchObject({ kind: 'audited' });
    expect(link.page?.address).toBe('http://injected/');
  });

  test('finds the report in a frame of another site, which has an engine of its own', async () => {
    const report = { ...nothing('http://inner/'), view: makeReport() };
    const frames = { ...answering('http://a/'), 3: {}, 7: { answer: () => report } };
    const link = createTabLink(fakeTabs([first({ frames })]).asExtension, inFront);
    expect(await link.open()).toMatchObject({ kind: 'audited', view: { kind: 'report' } });
    expect(link.page).toEqual({ tabId: 1, windowId: 10, frameId: 7, address: 'http://inner/' });
  });

  test.each([
    ['a page in which no script may run, after a click there', { frames: null }, true, 'browser'],
    ['a page that was not granted', { frames: null, url: undefined }, false, 'denied'],
    ['a page that may be known but not read', { frames: null }, false, 'browser'],
    ['a PDF by its name', { frames: null, url: 'http://a/1.pdf#page=2' }, true, 'pdf'],
    [
      'a page of an extension with a PDF in its query',
      { frames: null, url: 'moz-extension://a/b?c=1.pdf' },
      true,
      'browser',
    ],
    ['a PDF by its type', { frames: { 0: { type: 'application/pdf' } } }, true, 'pdf'],
  ] as const)('says why it reads nothing: %s', async (_name, changes, called, why) => {
    const link = createTabLink(fakeTabs([first(changes)]).asExtension, { ...inFront, called });
    expect(await link.open()).toEqual({ kind: 'unreadable', why });
  });

  test('says that the tab it stays with was closed', async () => {
    const link = createTabLink(fakeTabs([]).asExtension, { ...inFront, tabId: 3 });
    expect(await link.open()).toEqual({ kind: 'unreadable', why: 'closed' });
    expect(link.page).toBeNull();
  });
});

describe('while the reader goes from tab to tab', () => {
  /** The first tab's engine answers nothing before `answers` is called. */
  function slowFirst() {
    const { promise, resolve: answers } = Promise.withResolvers<void>();
    const answer = () => promise.then(() => nothing('http://slow/'));
    const tabs = [first({ frames: { 0: { answer } } }), second()] as const;
    const { asExtension, extension } = fakeTabs(tabs);
    const goToSecond = () => {
      tabs[0].active = false;
      tabs[1].active = true;
    };
    return { link: createTabLink(asExtension, inFront), extension, answers, goToSecond };
  }

  test('does not take a late answer for that of the tab in front', async () => {
    const { link, extension, answers, goToSecond } = slowFirst();
    const late = link.open();
    await vi.waitFor(() => expect(extension.tabs.sendMessage).toHaveBeenCalled());
    goToSecond();
    await link.open();
    answers();
    await late;
    expect(link.page?.tabId).toBe(2);
  });

  test('a question goes to the tab that is being opened', async () => {
    const { link, extension, goToSecond } = slowFirst();
    goToSecond();
    const opening = link.open();
    await link.ask({ type: 'marks', on: true });
    await opening;
    expect(extension.tabs.sendMessage.mock.lastCall).toEqual([2, { type: 'marks', on: true }, { frameId: 0 }]);
  });

  test('questions go to the page that is shown, until the next one is shown', async () => {
    const tabs = [first(), second()] as const;
    const { asExtension, extension } = fakeTabs(tabs);
    const link = createTabLink(asExtension, inFront);
    await link.open();
    tabs[0].active = false;
    tabs[1].active = true;
    expect(link.page).toMatchObject({ tabId: 1, address: 'http://a/' });
    await link.send({ type: 'focus', fingerprint: 'x' });
    expect(extension.tabs.sendMessage.mock.lastCall?.[0]).toBe(1);
  });

  test('rejects for a malformed answer, unless the reader has gone on', async () => {
    const tabs = [first({ frames: { 0: { answer: () => ({ error: 'broken' }) } } }), second()] as const;
    const link = createTabLink(fakeTabs(tabs).asExtension, inFront);
    await expect(link.open()).rejects.toThrow();
    await expect(link.ask({ type: 'audit' })).rejects.toThrow();
    const broken = link.open();
    tabs[0].active = false;
    tabs[1].active = true;
    const [one, other] = await Promise.all([broken, link.open()]);
    expect(one).toEqual(other);
    expect(link.page?.tabId).toBe(2);
  });
});

describe('subscribe', () => {
  test.each([
    ['its page was audited', 1, (extension: Fake) => extension.runtime.onMessage.emit({}, { tab: { id: 1 } })],
    ['another page was audited', 0, (extension: Fake) => extension.runtime.onMessage.emit({}, { tab: { id: 2 } })],
    ['a page of ours says something', 0, (extension: Fake) => extension.runtime.onMessage.emit({}, {})],
    ['its tab loaded', 1, (extension: Fake) => extension.tabs.onUpdated.emit(1, { status: 'complete' })],
    ['its tab is loading', 0, (extension: Fake) => extension.tabs.onUpdated.emit(1, { status: 'loading' })],
    ['another tab loaded', 0, (extension: Fake) => extension.tabs.onUpdated.emit(2, { status: 'complete' })],
    ['a tab came in front', 1, (extension: Fake) => extension.tabs.onActivated.emit({ tabId: 2, windowId: 10 })],
    ['one did in another window', 0, (extension: Fake) => extension.tabs.onActivated.emit({ tabId: 2, windowId: 11 })],
  ])('when %s it is called %i times', async (_name, times, happen) => {
    const { asExtension, extension } = fakeTabs([first(), second()]);
    const link = createTabLink(asExtension, inFront);
    const changed = vi.fn();
    link.subscribe(changed);
    await link.open();
    happen(extension);
    expect(changed).toHaveBeenCalledTimes(times);
  });
  type Fake = ReturnType<typeof fakeTabs>['extension'];

  test('reports that its own tab was closed, and ignores other tabs', async () => {
    const { asExtension, extension } = fakeTabs([first(), second()]);
    const link = createTabLink(asExtension, { ...inFront, tabId: 1 });
    const changed = vi.fn();
    link.subscribe(changed);
    extension.tabs.onActivated.emit({ tabId: 2, windowId: 10 });
    extension.tabs.onRemoved.emit(2);
    expect(changed).not.toHaveBeenCalled();
    extension.tabs.onRemoved.emit(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('reports a message of the page before the page has answered', async () => {
    const { asExtension, extension } = fakeTabs([first({ frames: { 0: { answer: () => new Promise(() => {}) } } })]);
    const link = createTabLink(asExtension, inFront);
    const changed = vi.fn();
    link.subscribe(changed);
    void link.open();
    await vi.waitFor(() => expect(extension.tabs.sendMessage).toHaveBeenCalled());
    extension.tabs.onUpdated.emit(1, { status: 'complete' });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
