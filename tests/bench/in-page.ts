/** Bundled into the page that is measured. Times are milliseconds. */
import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import { load } from 'cheerio';
import { audit } from '../../lib/audit.ts';
import { isReport, saysReport } from '../../lib/browser/page/gate.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readLive } from '../../lib/source/dom/live.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { median } from './figures.ts';

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

/** Times of many runs of each work. The works take turns, so that a busy machine slows all of them alike. */
export async function inTurns(names: readonly Work[], turns: number): Promise<Record<string, readonly number[]>> {
  const times = new Map<Work, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) {
      prepare(name);
      times.get(name)?.push((await once(name)).time);
    }
  }
  return Object.fromEntries(times);
}

/** Medians of many runs of works that are too short for the clock: each time is that of a batch of runs. */
export function warm(names: readonly Work[], rounds: number): Record<string, number> {
  const batchTime = 8;
  const warmUpTime = 10 * rounds;
  const batches = new Map<Work, number>();
  const times = new Map<Work, number[]>();
  for (const name of names) {
    const started = performance.now();
    let runs = 0;
    while (performance.now() - started < warmUpTime) {
      works[name]();
      runs++;
    }
    batches.set(name, Math.max(1, Math.ceil((runs * batchTime) / warmUpTime)));
    times.set(name, []);
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const runs = batches.get(name) ?? 1;
      const started = performance.now();
      for (let run = 0; run < runs; run++) works[name]();
      times.get(name)?.push((performance.now() - started) / runs);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])]));
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
