/** Tests that every store passes. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type DecisionStore, ImportError } from '../../lib/model/decision-store.ts';
import { createDecisionStore, createMemoryStore } from '../../lib/store/index.ts';
import { buildSnapshot } from '../triage/snapshot-builder.ts';
import { makeDecision, page } from './made-up.ts';

/** The state of a page at this time of the day, with this total. */
const stateAt = (time: string, total: string | null) =>
  buildSnapshot({ at: `2026-11-21T${time}.000Z`, facts: { 't3.received.total': total } });

/** A store on an empty database. */
function createOwnStore(): DecisionStore {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return createDecisionStore();
}

/** The store, with its database opened. */
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

  test('gives the decisions of a page', async () => {
    const other = makeDecision({ page: `${page}2` });
    await store.decide(makeDecision());
    await store.decide(other);
    expect(await kept()).toEqual([makeDecision()]);
    expect(await kept(`${page}2`)).toEqual([other]);
    expect(await kept('')).toEqual([]);
  });

  test('replaces a decision on the same finding, not those on others', async () => {
    const confirmed = makeDecision({ kind: 'confirmed', reason: null, note: '' });
    const other = makeDecision({ values: '{"actual":65}' });
    for (const decision of [makeDecision(), other, confirmed]) await store.decide(decision);
    expect(await kept()).toEqual([confirmed, other]);
  });

  test('takes a decision back while it is what is kept, and not once another came', async () => {
    const [first, second] = [1, 2].map((hour) =>
      makeDecision({ kind: 'confirmed', reason: null, note: '', at: `2026-11-21T0${hour}:00:00.000Z` }),
    );
    if (first === undefined || second === undefined) throw new Error('two decisions');
    await store.decide(first);
    // Alike, but of another time: somebody decided again.
    await store.decide(second);
    expect(await store.takeBack(first, null)).toBe(false);
    expect(await kept()).toEqual([second]);
    expect(await store.takeBack(second, first)).toBe(true);
    expect(await kept()).toEqual([first]);
    expect(await store.takeBack(first, null)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(await store.takeBack(first, second)).toBe(false);
    expect(await kept()).toEqual([]);
  });

  test('puts back what was deleted, unless it was decided anew', async () => {
    const deleted = makeDecision({ kind: 'open', reason: null, note: '' });
    expect(await store.takeBack(deleted, makeDecision())).toBe(true);
    expect(await kept()).toEqual([makeDecision()]);
    expect(await store.takeBack(deleted, makeDecision({ note: 'older' }))).toBe(false);
    expect(await kept()).toEqual([makeDecision()]);
  });

  test('moves what version 0.1.0 kept by the name of a file to its report, and leaves other reports', async () => {
    const old = 'file:年报.pdf';
    const own = makeDecision({ page: old });
    const others = makeDecision({ page: old, agency: '白石县民政局', values: 'x' });
    const sameYear = makeDecision({ page: old, year: 2022, values: 'y' });
    for (const decision of [own, others, sameYear]) await store.decide(decision);
    await store.remember({ ...stateAt('08:00:00', '64'), page: old, agency: '南湖区民政局', year: 2023 });

    await store.adopt(page, ['年报.pdf', old], { agency: '南湖区民政局', year: 2023 });
    expect(await kept()).toEqual([makeDecision()]);
    expect(await kept(old)).toEqual([others, sameYear]);
    expect((await store.snapshots(page)).items.map(({ facts }) => facts['t3.received.total'])).toEqual(['64']);
    expect((await store.snapshots(old)).items).toEqual([]);

    await store.adopt(page, [old], { agency: '南湖区民政局', year: 2023 });
    expect(await kept()).toEqual([makeDecision()]);
  });

  test('of a decision that is held and one that is moved the later stays', async () => {
    const later = makeDecision({ at: '2026-11-22T08:00:00.000Z', kind: 'confirmed', reason: null });
    await store.decide(later);
    await store.decide(makeDecision({ page: 'old' }));
    await store.adopt(page, ['old'], makeDecision());
    expect([await kept(), await kept('old')]).toEqual([[later], []]);
  });

  test('deletes a decision, and ignores unknown ones', async () => {
    await store.decide(makeDecision());
    await store.forget(makeDecision({ values: 'others' }));
    expect(await kept()).toHaveLength(1);
    await store.forget(makeDecision());
    expect(await kept()).toEqual([]);
  });

  test('is not changed by changes of the objects it took or gave', async () => {
    const decision = makeDecision();
    await store.decide(decision);
    decision.note = 'changed';
    const [given] = await kept();
    if (given !== undefined) given.note = 'changed too';
    expect(await kept()).toEqual([makeDecision()]);
  });

  test('keeps the states of a page, oldest first, without half-drawn ones', async () => {
    await store.remember(stateAt('08:00:00', null));
    await store.remember(stateAt('08:00:01', '1'));
    await store.remember(stateAt('09:00:00', '2'));
    const states = [stateAt('08:00:01', '1'), { ...stateAt('09:00:00', '2'), seen: '2026-11-21T10:00:00.000Z' }];
    expect(await store.remember(stateAt('10:00:00', '2'))).toEqual({ items: states, damaged: 0 });
    expect(await store.snapshots(page)).toEqual({ items: states, damaged: 0 });
    expect(await store.snapshots('elsewhere')).toEqual({ items: [], damaged: 0 });
  });

  test('keeps a state of a moment ago that something was decided on', async () => {
    await store.remember(stateAt('08:00:00', null));
    await store.decide(makeDecision({ at: '2026-11-21T08:00:01.000Z' }));
    expect((await store.remember(stateAt('08:00:02', '1'))).items).toHaveLength(2);
  });

  test('keeps the last decision and state even if the clock is set back', async () => {
    const first = makeDecision({ at: '2026-11-21T10:00:00.000Z' });
    const then = makeDecision({ at: '2026-11-21T08:00:00.000Z', kind: 'confirmed', reason: null, note: '' });
    for (const decision of [first, then]) await store.decide(decision);
    expect(await kept()).toEqual([then]);

    await store.remember(stateAt('10:00:00', '1'));
    const states = await store.remember(stateAt('08:00:00', '2'));
    expect(states.items.map(({ facts }) => facts['t3.received.total'])).toEqual(['1', '2']);
    // Seen again, it is no new state.
    expect((await store.remember(stateAt('09:00:00', '2'))).items).toHaveLength(2);
  });

  test('exports all pages, and another store that imports them has the same records', async () => {
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

  test('exports and imports problems of one’s own, and the steps that were taken', async () => {
    const step = (stage: 'notified' | 'contested' | 'closed', day: number, note = '') => ({
      stage,
      at: `2026-11-${day}T08:00:00.000Z`,
      by: '王芳',
      note,
    });
    const told = makeDecision({ kind: 'confirmed', reason: null, steps: [step('notified', 22)] });
    const own = makeDecision({
      place: '["own-finding","1"]',
      values: '',
      kind: 'confirmed',
      reason: null,
      steps: [step('notified', 22), step('contested', 25, '台账为 88'), step('closed', 27)],
      own: { id: '1', section: 'disclosure', cells: ['t2.penalty.decisions'], quotes: ['罚款 88 件'], fix: '请更正。' },
    });
    await store.decide(told);
    await store.decide(own);
    const text = await store.exportAll();
    const other = await opened(create());
    expect(await other.importAll(text)).toEqual({ added: 2, kept: 0, damaged: 0 });
    expect((await other.decisions(page)).items).toEqual(expect.arrayContaining([told, own]));
    // One with a stage that nobody knows is damaged; the other comes in.
    const file = JSON.parse(text);
    for (const decision of file.decisions) if (decision.own) decision.steps[0].stage = 'forgotten';
    const third = await opened(create());
    expect(await third.importAll(JSON.stringify(file))).toEqual({ added: 1, kept: 0, damaged: 1 });
    expect((await third.decisions(page)).items).toEqual([told]);
  });

  test('keeps the later of two decisions on one finding', async () => {
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

  test('merges the states of a page by time', async () => {
    await store.remember(stateAt('09:00:00', '1'));
    await store.remember(stateAt('11:00:00', '3'));
    const text = await store.exportAll();
    store = await opened(create());
    await store.remember(stateAt('08:00:00', '1'));
    await store.remember(stateAt('10:00:00', '2'));
    await store.importAll(text);
    const { items } = await store.snapshots(page);
    // The state of nine o'clock equals that of eight.
    expect(items).toEqual([
      { ...stateAt('08:00:00', '1'), seen: '2026-11-21T09:00:00.000Z' },
      stateAt('10:00:00', '2'),
      stateAt('11:00:00', '3'),
    ]);
  });

  test('leaves out and counts damaged records of a file, and imports the others', async () => {
    await store.decide(makeDecision());
    const file = JSON.parse(await store.exportAll());
    file.decisions.push({ ...makeDecision(), at: 'yesterday' }, null, 'x', { ...makeDecision(), kind: 'liked' });
    file.snapshots.push({ page });
    store = await opened(create());
    expect(await store.importAll(JSON.stringify(file))).toEqual({ added: 1, kept: 0, damaged: 5 });
    expect(await store.decisions(page)).toEqual({ items: [makeDecision()], damaged: 0 });
  });

  test('refuses other texts and changes nothing', async () => {
    await store.decide(makeDecision());
    const before = await store.exportAll();
    const refused = store.importAll('{"kind":"settings","version":1}');
    await expect(refused).rejects.toThrow(ImportError);
    await expect(refused).rejects.toMatchObject({ trouble: 'notDecisions' });
    expect(await store.exportAll()).toBe(before);
  });

  test('keeps decisions that are made at the same time', async () => {
    const notes = Array.from({ length: 20 }, (_, index) => makeDecision({ place: `place ${index}` }));
    await Promise.all(notes.map((decision) => store.decide(decision)));
    expect(await kept()).toHaveLength(20);
  });
});
