/** Bundled into the page that is measured. Times are milliseconds. */
import { Readability } from '@mozilla/readability';
import { audit } from '../../lib/audit.ts';
import { isReport, saysReport } from '../../lib/browser/page/gate.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readLive } from '../../lib/source/dom/live.ts';

let source: SourceDocument | null = null;
let copied: Document | null = null;

/** What is measured; each work can be done any number of times. */
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
  audit: () => audit(readLive(document)),
  readability: () => copied && new Readability(copied).parse(),
  nothing: () => {},
  firstGate: () => saysReport(document.title, location.href),
  fullGate: () => isReport(document, location.href),
} as const satisfies Record<string, () => unknown>;

export type Work = keyof typeof works;

/** One run, as it is the first time in a fresh page. */
export function once(work: Work): number {
  const started = performance.now();
  works[work]();
  return performance.now() - started;
}

/** Medians of many runs of each work. The works take turns, so that a busy machine slows all of them alike. */
export function warm(names: readonly Work[], rounds: number): Record<string, number> {
  const batchTime = 8;
  const batches = new Map<Work, number>();
  const times = new Map<Work, number[]>();
  for (const name of names) {
    const started = performance.now();
    let runs = 0;
    while (performance.now() - started < 10 * rounds) {
      works[name]();
      runs++;
    }
    batches.set(name, Math.max(1, Math.ceil((runs * batchTime) / (10 * rounds))));
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

/** Readability changes what it parses: it gets copies, and making these is not counted. */
export function warmReadability(runs: number): number {
  const times = Array.from({ length: runs }, () => {
    copy();
    return once('readability');
  });
  return median(times);
}

/** Makes the next copy for Readability. */
export function copy(): void {
  copied = document.cloneNode(true) as Document;
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
