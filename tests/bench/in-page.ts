/** Bundled into the page that is measured. Times are milliseconds. */
import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import { load } from 'cheerio';
import { audit } from '../../lib/audit.ts';
import { isReport, saysReport } from '../../lib/browser/page/gate.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readLive } from '../../lib/source/dom/live.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';

let source: SourceDocument | null = null;
let markup = '';
let copied = document;

/** The works that are measured; each can be done any number of times and may return how much it found. */
const works = {
  /** The floor: reads the text of all table cells. */
  floor: () => {
    let length = 0;
    for (const cell of document.querySelectorAll('td, th')) length += cell.textContent?.length ?? 0;
    return length;
  },
  read: () => {
    source = readLive(document);
  },
  judge: () => {
    source ??= readLive(document);
    audit(source);
  },
  audit: () => countChecks(readLive(document)),
  auditMarkup: () => countChecks(readHtml(markup)),
  axeTables: async () => {
    const { passes, violations, incomplete } = await axe.run(document, { runOnly: ['cat.tables'] });
    return [...passes, ...violations, ...incomplete].flatMap(({ nodes }) => nodes).length;
  },
  readability: () => new Readability(copied).parse()?.length ?? 0,
  cheerio: countNumbersOfTables,
  nothing: () => {},
  firstGate: () => saysReport(document.title, location.href),
  fullGate: () => isReport(document, location.href),
} as const satisfies Record<string, () => unknown>;

export type Work = keyof typeof works;

function countChecks(document: SourceDocument): number {
  const result = audit(document);
  return result.kind === 'report'
    ? result.checks.reduce((sum, { pass, fail, review }) => sum + pass + fail + review, 0)
    : 0;
}

/** Does what a script written for one page does: it takes the rows of all tables and counts the cells that are numbers. */
function countNumbersOfTables(): number {
  const $ = load(markup);
  const rows = $('table tr').toArray();
  const cells = rows.flatMap((row) => $(row).find('td, th').toArray());
  return cells.filter((cell) => /^\d+$/.test($(cell).text().trim())).length;
}

/** Makes what a work needs and is not counted: Readability changes the document that it reads. */
export function prepare(work: Work): void {
  if (work === 'readability') copied = document.cloneNode(true) as Document;
  if (work === 'auditMarkup' || work === 'cheerio') markup = document.documentElement.outerHTML;
}

export interface Run {
  readonly time: number;
  readonly found: number;
}

/** One run, as it is the first time in a fresh page. `prepare` comes before it. */
export async function once(work: Work): Promise<Run> {
  const started = performance.now();
  const found = await works[work]();
  return { time: performance.now() - started, found: Number(found) };
}

/** Any number of runs: Readability gets a copy for each, which is small beside what it does with it. */
export async function repeat(work: Work, runs: number): Promise<void> {
  for (let run = 0; run < runs; run++) {
    if (work === 'readability' && run > 0) prepare(work);
    await works[work]();
  }
}

/** Does the work on a page that has just been changed, between two marks in the trace. */
export function traced(work: Work | 'measure'): void {
  for (let time = 0; time < 20; time++) {
    document.body.style.width = `${800 + time}px`;
    performance.mark('work-begins');
    if (work === 'measure') void document.body.offsetHeight;
    else works[work]();
    performance.mark('work-ends');
  }
}

/** Number of elements, to say what was measured. */
export function elements(): number {
  return document.getElementsByTagName('*').length;
}
