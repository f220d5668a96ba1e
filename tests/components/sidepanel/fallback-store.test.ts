import { expect, test, vi } from 'vitest';
import { createFallbackStore } from '../../../components/sidepanel/fallback-store.ts';
import type { Decision } from '../../../lib/model/decision.ts';
import { type DecisionStore, ImportError, StoreError, type StoreTrouble } from '../../../lib/model/decision-store.ts';
import { createMemoryStore } from '../../../lib/store/index.ts';
import { toDecision } from '../../../lib/triage/decisions.ts';
import { snapshotOf } from '../../../lib/triage/page-changes.ts';
import { jobReport } from './job-report.ts';

const page = 'www.nanhu.gov.cn/2024/report.html';

/** A decision on the finding at `index` of the report. */
function decision(index: number, note = ''): Decision {
  const report = jobReport();
  const finding = report.findings[index];
  if (finding === undefined) throw new Error(`no finding ${index}`);
  return toDecision(finding, report, page, { kind: 'confirmed', reason: null, note, at: '2026-11-21T01:00:00.000Z' });
}

/** A store with one decision, whose methods fail while `down` says why. */
async function failing(...methods: readonly (keyof DecisionStore)[]) {
  const store = createMemoryStore();
  await store.decide(decision(0));
  const state: { down: StoreTrouble | null } = { down: null };
  const broken = Object.fromEntries(
    methods.map((name) => [
      name,
      (...given: never[]) => {
        if (state.down !== null) return Promise.reject(new StoreError(state.down));
        return (store[name] as (...passed: never[]) => unknown)(...given);
      },
    ]),
  );
  return { store, state, kept: createFallbackStore({ ...store, ...broken }, createMemoryStore) };
}

const notes = async (store: DecisionStore) => (await store.decisions(page)).items.map(({ note }) => note).sort();

test('uses the store while it works', async () => {
  const { store, kept } = await failing();
  await kept.decide(decision(1, 'b'));
  expect(kept.trouble.value).toBeNull();
  expect(await notes(store)).toEqual(['', 'b']);
});

test('a full store: what it has and what is new is read together, and goes along when it is exported', async () => {
  const { store, state, kept } = await failing('decide');
  state.down = 'full';
  await kept.decide(decision(1, 'b'));
  expect(kept.trouble.value).toBe('full');
  expect(await notes(kept)).toEqual(['', 'b']);
  expect(await notes(store)).toEqual(['']);
  const elsewhere = createMemoryStore();
  expect(await elsewhere.importAll(await kept.exportAll())).toEqual({ added: 2, kept: 0, damaged: 0 });
});

test('once there is room again all is written in the order it was done, and the store is used again', async () => {
  const { store, state, kept } = await failing('decide', 'forget');
  state.down = 'full';
  await kept.decide(decision(1, 'first'));
  await kept.decide(decision(1, 'second'));
  await kept.decide(decision(2, 'gone'));
  await kept.forget(decision(2));
  await kept.forget(decision(0));
  await kept.retry();
  expect(kept.trouble.value).toBe('full');
  expect(await notes(store)).toEqual(['']);
  state.down = null;
  await kept.retry();
  expect(kept.trouble.value).toBeNull();
  expect(await notes(store)).toEqual(['second']);
  await kept.decide(decision(2, 'later'));
  expect(await notes(store)).toEqual(['later', 'second']);
});

test('goes on in memory with what was read when the whole store fails', async () => {
  const { state, kept } = await failing('decide', 'decisions', 'exportAll', 'snapshots', 'remember');
  const snapshot = snapshotOf(jobReport(), { page, url: '', at: '2026-11-21T01:00:00.000Z', version: '1' });
  await kept.remember(snapshot);
  await kept.decisions(page);
  state.down = 'unavailable';
  await kept.decide(decision(1, 'b'));
  expect(await notes(kept)).toEqual(['', 'b']);
  expect((await kept.snapshots(page)).items).toEqual([snapshot]);
});

test('a store of a later version is never written to', async () => {
  const { store, state, kept } = await failing('decide', 'decisions', 'exportAll', 'remember');
  const decide = vi.spyOn(store, 'decide');
  state.down = 'newer';
  expect((await kept.decisions(page)).items).toEqual([]);
  await kept.decide(decision(1, 'b'));
  expect(kept.trouble.value).toBe('newer');
  expect(await notes(kept)).toEqual(['b']);
  expect(decide).not.toHaveBeenCalled();
});

test('several requests at once fall back to one memory', async () => {
  const { state, kept } = await failing('decide');
  state.down = 'full';
  await Promise.all([kept.decide(decision(1, 'b')), kept.decide(decision(2, 'c'))]);
  expect(await notes(kept)).toEqual(['', 'b', 'c']);
});

test('a file that is none is no trouble of the store', async () => {
  const { kept } = await failing();
  await expect(kept.importAll('{}')).rejects.toBeInstanceOf(ImportError);
  expect(kept.trouble.value).toBeNull();
});

test('what is imported while the store is full is written later too', async () => {
  const { store, state, kept } = await failing('decide', 'importAll');
  const other = createMemoryStore();
  await other.decide(decision(2, 'imported'));
  state.down = 'full';
  await kept.importAll(await other.exportAll());
  expect(await notes(kept)).toEqual(['', 'imported']);
  state.down = null;
  await kept.retry();
  expect(await notes(store)).toEqual(['', 'imported']);
});
