import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultSchema } from '../../lib/model/result.ts';
import { openPrinter } from '../generator/pdf/print.ts';
import { makeScan, scanKinds } from '../generator/scans/make.ts';
import { goujiIn } from './spawn.ts';

/** A figure of the row 一、本年新收, printed one too high: the row and the balance no longer hold. */
const wrongCell = 't3.received.total';

let browser: Browser;
beforeAll(async () => {
  browser = await openPrinter();
});
afterAll(() => browser.close());

async function scan() {
  const kind = scanKinds.find(({ name }) => name === 'turned');
  if (kind === undefined) throw new Error('no such kind');
  return makeScan(kind, 4242, browser, (report) => {
    const known = report.cells.get(wrongCell);
    const value = (known?.value ?? 0) + 1;
    return {
      ...report,
      cells: new Map([...report.cells, [wrongCell, { text: String(value), value, state: 'number' }]]),
    };
  });
}

describe('gouji --pictures', () => {
  it('reads a scanned PDF, and puts what is wrong in it to a person', { timeout: 300_000 }, async () => {
    const { bytes, report, lost } = await scan();
    const refused = await goujiIn({ 'a.pdf': bytes }, ['a.pdf']);
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.stdout).toContain('--pictures');

    const { status, stdout } = await goujiIn({ 'a.pdf': bytes }, ['--pictures', '--format', 'json', 'a.pdf']);
    const result = resultSchema.parse(JSON.parse(stdout));
    const facts = result.report?.facts ?? {};
    const carried = [...report.cells].filter(([id]) => !lost.has(id));
    const right = carried.filter(([id, { state, value }]) => facts[id]?.state === state && facts[id]?.value === value);
    const wrong = carried.filter(([id, { value }]) => facts[id]?.state === 'number' && facts[id]?.value !== value);
    expect(wrong).toEqual([]);
    expect(right.length / carried.length).toBeGreaterThanOrEqual(0.97);
    expect(facts[wrongCell]?.sure).toBeGreaterThan(0.2);
    expect(result.notices?.map(({ id }) => id)).toContain('readFromPictures');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ rule: 't3-row-total', outcome: 'review', cells: [wrongCell] }),
    );
    expect(result.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(status).toBe(0);
  });
});
