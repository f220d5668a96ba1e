/** What every store does, wherever its records lie. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type DecisionStore, ImportError } from '../../lib/model/decision-store.ts';
import { createDecisionStore, createMemoryStore } from '../../lib/store/index.ts';
import { buildSnapshot } from '../triage/snapshot-builder.ts';
import { makeDecision, page } from './made-up.ts';

/** A database of its own for each store. */
function createOwnStore(): DecisionStore {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return createDecisionStore();
}

/** Opens the database while it is the one at hand. */
async function opened(store: DecisionStore): Promise<DecisionStore> {
  await store.decisions(page);
  return store;
}

describe.each([
  ['in the browser’s database', createOwnStore],
  ['in memory', createMemoryStore],
])('a store %s', (_name, create) => {
  let store: DecisionStore;
  beforeEach(async () => {
    store = await opened(create());
  });
  const kept = async (of = page) => (await store.decisions(of)).items;

  test('is empty at first', async () => {
    expect(await store.decisions(page)).toEqual({ items: [], damaged: 0 });
    expect(await store.snapshots(page)).toEqual({ items: [], damaged: 0 });
  });

  test('gives decisions back page by page', async () => {
    const other = makeDecision({ page: `${page}2` });
    await store.decide(makeDecision());
    await store.decide(other);
    expect(await kept()).toEqual([makeDecision()]);
    expect(await kept(`${page}2`)).toEqual([other]);
    expect(await kept('')).toEqual([]);
  });

  test('puts a decision in the place of the one on the same thing, beside those on others', async () => {
    const confirmed = makeDecision({ kind: 'confirmed', reason: null, note: '' });
    const other = makeDecision({ values: '{"actual":65}' });
    for (const decision of [makeDecision(), other, confirmed]) await store.decide(decision);
    expect(await kept()).toEqual([confirmed, other]);
  });

  test('forgets, and does not mind what it does not know', async () => {
    await store.decide(makeDecision());
    await store.forget(makeDecision({ values: 'others' }));
    expect(await kept()).toHaveLength(1);
    await store.forget(makeDecision());
    expect(await kept()).toEqual([]);
  });

  test('keeps a decision as it was given, whatever becomes of the object', async () => {
    const decision = makeDecision();
    await store.decide(decision);
    decision.note = 'changed';
    const [given] = await kept();
    if (given !== undefined) given.note = 'changed too';
    expect(await kept()).toEqual([makeDecision()]);
  });

  test('remembers the states of a page, oldest first, and what was half drawn not at all', async () => {
    const at = (time: string, total: string | null) =>
      buildSnapshot({ at: `2026-11-21T${time}.000Z`, facts: { 't3.received.total': total } });
    await store.remember(at('08:00:00', null));
    await store.remember(at('08:00:01', '1'));
    await store.remember(at('09:00:00', '2'));
    const states = [at('08:00:01', '1'), { ...at('09:00:00', '2'), seen: '2026-11-21T10:00:00.000Z' }];
    expect(await store.remember(at('10:00:00', '2'))).toEqual({ items: states, damaged: 0 });
    expect(await store.snapshots(page)).toEqual({ items: states, damaged: 0 });
    expect(await store.snapshots('elsewhere')).toEqual({ items: [], damaged: 0 });
  });

  test('goes on when the clock is set back: the last decision holds, and a state of the page is kept', async () => {
    const first = makeDecision({ at: '2026-11-21T10:00:00.000Z' });
    const then = makeDecision({ at: '2026-11-21T08:00:00.000Z', kind: 'confirmed', reason: null, note: '' });
    for (const decision of [first, then]) await store.decide(decision);
    expect(await kept()).toEqual([then]);

    const at = (hour: string, total: string) =>
      buildSnapshot({ at: `2026-11-21T${hour}:00:00.000Z`, facts: { 't3.received.total': total } });
    await store.remember(at('10', '1'));
    const states = await store.remember(at('08', '2'));
    expect(states.items.map(({ facts }) => facts['t3.received.total'])).toEqual(['1', '2']);
    // And is no new state each time it is looked at.
    expect((await store.remember(at('09', '2'))).items).toHaveLength(2);
  });

  test('exports all pages; another store that imports it holds the same', async () => {
    const there = makeDecision({ page: 'elsewhere', kind: 'open', reason: null });
    await store.decide(makeDecision());
    await store.decide(there);
    await store.remember(buildSnapshot());
    const text = await store.exportAll();
    const other = await opened(create());
    expect(await other.importAll(text)).toEqual({ added: 2, kept: 0, damaged: 0 });
    expect((await other.decisions(page)).items).toEqual([makeDecision()]);
    expect((await other.decisions('elsewhere')).items).toEqual([there]);
    expect((await other.snapshots(page)).items).toEqual([buildSnapshot()]);
    expect(await other.exportAll()).toBe(text);
    expect(await other.importAll(text)).toEqual({ added: 0, kept: 2, damaged: 0 });
  });

  test('of two decisions on one thing the later stays, whichever comes from the file', async () => {
    const at = (day: number, place: string, note: string) =>
      makeDecision({ at: `2026-11-${day}T08:00:00.000Z`, place, note });
    await store.decide(at(21, 'a', 'theirs'));
    await store.decide(at(23, 'b', 'theirs'));
    const text = await store.exportAll();
    store = await opened(create());
    await store.decide(at(22, 'a', 'ours'));
    await store.decide(at(22, 'b', 'ours'));
    await store.decide(at(22, 'c', 'ours'));
    expect(await store.importAll(text)).toEqual({ added: 1, kept: 1, damaged: 0 });
    expect((await kept()).map(({ place, note }) => `${place} ${note}`)).toEqual(['a ours', 'b theirs', 'c ours']);
  });

  test('states of a page that two stores saw come into one order', async () => {
    const at = (hour: string, total: string) =>
      buildSnapshot({ at: `2026-11-21T${hour}:00:00.000Z`, facts: { 't3.received.total': total } });
    await store.remember(at('09', '1'));
    await store.remember(at('11', '3'));
    const text = await store.exportAll();
    store = await opened(create());
    await store.remember(at('08', '1'));
    await store.remember(at('10', '2'));
    await store.importAll(text);
    const { items } = await store.snapshots(page);
    // What was seen at nine is what had been seen at eight.
    expect(items.map(({ at: first, seen, facts }) => [first, seen, facts['t3.received.total']])).toEqual([
      ['2026-11-21T08:00:00.000Z', '2026-11-21T09:00:00.000Z', '1'],
      ['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z', '2'],
      ['2026-11-21T11:00:00.000Z', '2026-11-21T11:00:00.000Z', '3'],
    ]);
  });

  test('what a file holds that is no decision stays out and is counted, the rest comes in', async () => {
    await store.decide(makeDecision());
    const file = JSON.parse(await store.exportAll());
    file.decisions.push({ ...makeDecision(), at: 'yesterday' }, null, 'x', { ...makeDecision(), kind: 'liked' });
    file.snapshots.push({ page });
    store = await opened(create());
    expect(await store.importAll(JSON.stringify(file))).toEqual({ added: 1, kept: 0, damaged: 5 });
    expect(await store.decisions(page)).toEqual({ items: [makeDecision()], damaged: 0 });
  });

  test('a text that is no file of verdicts is refused and changes nothing', async () => {
    await store.decide(makeDecision());
    const before = await store.exportAll();
    const refused = store.importAll('{"kind":"settings","version":1}');
    await expect(refused).rejects.toThrow(ImportError);
    await expect(refused).rejects.toMatchObject({ trouble: 'notDecisions' });
    expect(await store.exportAll()).toBe(before);
  });

  test('remembers at once what is asked at once', async () => {
    const notes = Array.from({ length: 20 }, (_, index) => makeDecision({ place: `place ${index}` }));
    await Promise.all(notes.map((decision) => store.decide(decision)));
    expect(await kept()).toHaveLength(20);
  });
});
