/** Made-up reports printed to PDF by Chromium, consistent ones and ones with known errors. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfLayouts } from '../generator/layouts/pdf.ts';
import { openPrinter } from '../generator/pdf/print.ts';
import {
  emptyTallies,
  formatTallies,
  ratio,
  type Tallies,
  tallyConsistent,
  tallyErrors,
  total,
} from '../generator/tally.ts';

describe('generated reports as PDF', () => {
  let browser: Browser;
  let tallies: Tallies;

  beforeAll(async () => {
    browser = await openPrinter();
    tallies = emptyTallies(pdfLayouts(browser));
    await tallyConsistent(tallies, 2, 1);
    // Neighbours in the list are errors of one kind: so manieth has some of each.
    await tallyErrors(tallies, 1, 1, 31);
    process.stdout.write(`${formatTallies(tallies)}\n`);
  }, 300_000);

  afterAll(() => browser.close());

  it('reads at least 99 % of the cells in every style', () => {
    for (const [{ name }, { correct, carried, unread }] of tallies) {
      expect(carried, name).toBeGreaterThan(300);
      expect(ratio(correct, carried), `${name}\n${unread.slice(0, 9).join('\n')}`).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('catches every known error', () => {
    const { injected, missed } = total(tallies);
    expect(injected).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });

  it('puts no number where it does not belong, raises no false alarm and takes no report for another', () => {
    const { wrong, alarms, misnamed } = total(tallies);
    expect({ wrong, alarms, misnamed }).toEqual({ wrong: [], alarms: [], misnamed: [] });
  });
});
