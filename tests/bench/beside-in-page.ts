/** Bundled into the page that is measured: tools that read the same report. Times are milliseconds. */
import { Readability } from '@mozilla/readability';
import axe from 'axe-core';
import { load } from 'cheerio';
import { audit } from '../../lib/audit.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readLive } from '../../lib/source/dom/live.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';

let markup = '';
let copied = document;

interface Tool {
  /** Makes what the work needs and is not counted. */
  readonly prepare: () => void;
  /** Returns how much it found: proof that the work was done. */
  readonly work: () => number | Promise<number>;
}

const takeMarkup = () => {
  markup = document.documentElement.outerHTML;
};

const tools = {
  gouji: { prepare: () => {}, work: () => checksDone(readLive(document)) },
  goujiMarkup: { prepare: takeMarkup, work: () => checksDone(readHtml(markup)) },
  axeTables: {
    prepare: () => {},
    work: async () => {
      const { passes, violations, incomplete } = await axe.run(document, { runOnly: ['cat.tables'] });
      return [...passes, ...violations, ...incomplete].flatMap(({ nodes }) => nodes).length;
    },
  },
  readability: {
    // It changes the document that it reads.
    prepare: () => {
      copied = document.cloneNode(true) as Document;
    },
    work: () => new Readability(copied).parse()?.length ?? 0,
  },
  cheerio: { prepare: takeMarkup, work: numbersOfTables },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

function checksDone(source: SourceDocument): number {
  const result = audit(source);
  return result.kind === 'report'
    ? result.checks.reduce((sum, { pass, fail, review }) => sum + pass + fail + review, 0)
    : 0;
}

/** What a script written for one page does: rows of all tables, and the cells that are numbers. It judges nothing. */
function numbersOfTables(): number {
  const $ = load(markup);
  const rows = $('table tr').toArray();
  const cells = rows.flatMap((row) => $(row).find('td, th').toArray());
  return cells.filter((cell) => /^\d+$/.test($(cell).text().trim())).length;
}

export interface Run {
  readonly time: number;
  readonly found: number;
}

export async function once(name: ToolName): Promise<Run> {
  const { prepare, work }: Tool = tools[name];
  prepare();
  const started = performance.now();
  const found = await work();
  return { time: performance.now() - started, found };
}

/** Times of many runs of each tool, taken in turns so that a busy machine slows all alike. */
export async function inTurns(names: readonly ToolName[], turns: number): Promise<Record<string, readonly number[]>> {
  const times = new Map<ToolName, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) times.get(name)?.push((await once(name)).time);
  }
  return Object.fromEntries(times);
}
