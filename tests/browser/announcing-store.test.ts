import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncingStore } from '../../lib/browser/announcing-store.ts';
import { pageOfChange } from '../../lib/browser/decision-changes.ts';
import { makeDecision, page } from '../store/made-up.ts';
import { fakeStorage } from './fake-storage.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const decision = makeDecision();

/** Two stores of the extension, as of two of its pages; who hears of a change through `heard` reads the other. */
function twoStores() {
  const { extension, storage } = fakeStorage();
  const [writer, reader] = [createAnnouncingStore(extension), createAnnouncingStore(extension)];
  const heard: { readonly page: string | null; readonly kinds: Promise<readonly string[]> }[] = [];
  const kindsOn = async (key: string) => (await reader.decisions(key)).items.map(({ kind }) => kind);
  storage.onChanged.addListener(({ decisions }) => {
    heard.push({ page: pageOfChange(decisions), kinds: kindsOn(page) });
  });
  return { writer, reader, heard, storage };
}

test('a change is announced before it is written, and who hears of it reads what was written', async () => {
  const { writer, heard } = twoStores();
  const deciding = writer.decide(decision);
  await vi.waitFor(() => expect(heard).toHaveLength(1));
  expect(heard[0]?.page).toBe(page);
  expect(await heard[0]?.kinds).toEqual([decision.kind]);
  await deciding;

  await writer.takeBack(decision, null);
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(await heard[1]?.kinds).toEqual([]);
  await writer.forget(decision);
  await writer.importAll(await writer.exportAll());
  expect(heard.map((each) => each.page)).toEqual([page, page, page, null]);
});

test('who reads waits for one that writes, until that is gone', async () => {
  const { reader } = twoStores();
  let leave = () => {};
  void navigator.locks.request('gouji-decisions', () => new Promise<void>((done) => (leave = done)));
  const read = vi.fn();
  const reading = reader.decisions(page).then(read);
  await new Promise((done) => setTimeout(done, 50));
  expect(read).not.toHaveBeenCalled();
  leave();
  await reading;
  expect(read).toHaveBeenCalledExactlyOnceWith({ items: [], damaged: 0 });
});

test('a page that sleeps with the lock keeps nobody waiting for ever', async () => {
  const { writer, reader } = twoStores();
  let wake = () => {};
  const asleep = navigator.locks.request('gouji-decisions', () => new Promise<void>((done) => (wake = done)));
  await writer.decide(decision);
  expect((await reader.decisions(page)).items).toEqual([decision]);
  wake();
  await asleep;
});

test('what is adopted is announced, and nothing where there is none of this agency and year', async () => {
  const { writer, heard } = twoStores();
  const former = { ...decision, page: 'file:年报.pdf', agency: '南湖区民政局', year: 2024 };
  await writer.decide(former);
  await writer.adopt(page, ['file:年报.pdf'], { agency: '南湖区水利局', year: 2024 });
  expect(heard.map((each) => each.page)).toEqual(['file:年报.pdf']);
  expect(await writer.adopt(page, ['file:年报.pdf'], former)).toBe(true);
  expect(heard.map((each) => each.page)).toEqual(['file:年报.pdf', page]);
  expect(await heard[1]?.kinds).toEqual([decision.kind]);
});

test('without locks, and where nothing can be announced, decisions are stored all the same', async () => {
  const { writer, reader, storage } = twoStores();
  vi.spyOn(navigator.locks, 'request').mockRejectedValue(new DOMException('', 'SecurityError'));
  storage.local.set.mockRejectedValue(new Error('no storage'));
  await writer.decide(decision);
  expect((await reader.decisions(page)).items).toEqual([decision]);
  vi.restoreAllMocks();
});

test('a write that fails says why, and the lock is free again', async () => {
  const { writer, reader } = twoStores();
  await expect(writer.importAll('{')).rejects.toThrow();
  expect((await reader.decisions(page)).items).toEqual([]);
});
