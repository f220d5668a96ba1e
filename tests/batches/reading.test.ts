/** A report that was kept and is checked again has the findings of the page that it was read from. */
import { describe, expect, test, vi } from 'vitest';
import { auditReport } from '../../lib/audit.ts';
import { auditPage, checkReading } from '../../lib/batches/audit-page.ts';
import { createOutlines } from '../../lib/batches/outlines.ts';
import { pack } from '../../lib/batches/pack.ts';
import { readItems } from '../../lib/batches/read-items.ts';
import { packReading, unpackReading } from '../../lib/batches/reading.ts';
import { runBatch } from '../../lib/batches/run-batch.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { ContextInput } from '../../lib/model/audit-context.ts';
import { injections } from '../generator/errors/index.ts';
import { layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { auditIn, readers } from '../generator/measure.ts';
import { makeFaults } from '../generator/years/faults.ts';
import { buildContext } from '../generator/years/measure.ts';
import { auditState, toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { append, emptyBatch, makeClock, makeTools, makeWeb, newStore } from './world.ts';

/** What is found in a report, and in the same after it was kept. */
function bothWays(result: Audit, context: ContextInput = {}): readonly [Audit, Audit] {
  if (result.kind !== 'report') throw new Error(result.reason);
  const kept = unpackReading(packReading(result.report));
  return [auditReport(kept, { context }), auditReport(result.report, { context })];
}

test.each(layouts.map((layout) => [layout.name, layout] as const))('a report of the layout %s', async (_, layout) => {
  for (const year of [2020, 2023]) {
    const made = makeReport(7, { year, blanks: layout.showsBlanks });
    const [again, first] = bothWays((await auditIn(layout, made)).result);
    expect(again).toEqual(first);
  }
});

test('reports with errors of every kind', async () => {
  const [plain] = layouts;
  if (plain === undefined) throw new Error('no layout');
  let found = 0;
  for (const { report } of injections(makeReport(3), 0)) {
    const { result } = await auditIn(plain, report);
    if (result.kind !== 'report') continue;
    const [again, first] = bothWays(result);
    expect(again).toEqual(first);
    found += 'findings' in again ? again.findings.length : 0;
  }
  expect(found).toBeGreaterThan(50);
});

test('reports beside those of other years and agencies', () => {
  const faults = makeFaults(makeHistories(1));
  for (const each of faults) {
    const context = buildContext(each);
    const [again, first] = bothWays(auditState(each.current, context), context);
    expect(again).toEqual(first);
    // It is a fault that some rule finds.
    expect('findings' in first ? first.findings.length : 0).toBeGreaterThan(0);
  }
});

describe('in a batch', () => {
  const settings = { off: ['overview-length'], severities: new Map(), agencies: new Map(), context: {} };
  const fault = makeFaults(makeHistories(1)).find(({ wanted }) => wanted.rule === 'carry-over');
  if (fault === undefined) throw new Error('no fault');

  test('the reading of a page gives what its audit in the same context gives', async () => {
    const { packed, sha256 } = await pack(new TextEncoder().encode(toPage(fault.current)));
    const page = { name: 'a.html', url: null, charset: null, packed, sha256 };
    const context = buildContext(fault);
    const alone = await auditPage(page, { settings, context: null }, readers.readPdf);
    const beside = await auditPage(page, { settings, context }, readers.readPdf);
    if (alone.kind !== 'report' || beside.kind !== 'report') throw new Error('no report');
    const checked = checkReading(alone.reading, { settings, context });
    const { fails, reviews, rules } = beside.row;
    expect(checked).toEqual({ kind: 'checked', judgement: { fails, reviews, rules }, findings: beside.findings });
    expect(rules['carry-over']?.fail).toBe(1);
    expect(alone.row.rules['carry-over']).toBeUndefined();
  });

  test.each([
    ['no page is read twice', '1', 2, 1],
    ['what another version read is read again', '2', 3, 0],
  ])('%s', async (_, comparing, read, checked) => {
    const store = newStore();
    await store.put(emptyBatch);
    const items = [fault.current, fault.previous].flatMap((state) => (state === null ? [] : [toPage(state)]));
    const files = items.map(async (html, at) => {
      const [name, packed] = [`${at}.html`, await pack(new TextEncoder().encode(html))];
      return { name, url: null, page: { name, url: null, charset: null, ...packed } };
    });
    const batch = await append(store, emptyBatch.id, await Promise.all(files));
    const clock = makeClock();
    const tools = makeTools(store, makeWeb({}, clock), clock);
    const counted = { auditPage: vi.fn(tools.auditPage), checkReading: vi.fn(tools.checkReading) };
    const { signal } = new AbortController();
    await readItems(batch, { ...tools, ...counted, outlines: createOutlines() }, signal);
    await store.move(batch.id, 'comparing');
    await runBatch({ ...batch, state: 'comparing' }, { ...tools, ...counted, version: comparing }, signal);
    expect(counted.auditPage).toHaveBeenCalledTimes(read);
    expect(counted.checkReading).toHaveBeenCalledTimes(checked);
    const [current] = await store.items(batch.id, 0, 1);
    expect(current?.row).toMatchObject({ compared: true, rules: { 'carry-over': { fail: 1 } } });
    const report = await store.report(batch.id, 0);
    expect(report?.findings.map(({ rule }) => rule)).toContain('carry-over');
    expect(report?.beside?.previous).toBe(1);
  });

  test('a damaged reading is of no use', () => {
    expect(checkReading(new Uint8Array([1, 2, 3]), { settings, context: {} })).toBeNull();
    const empty = new TextEncoder().encode('{"form":"2021","facts":[],"rows":[]}');
    expect(checkReading(empty, { settings, context: {} })).toBeNull();
  });
});
