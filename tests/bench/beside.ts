import type { Browser } from 'playwright-core';
import { bundleInPage, inTurns, openPage, withChromium } from './chromium.ts';
import { type Figure, figure, median, ratioInTurns, rounds } from './figures.ts';
import type * as inPage from './in-page.ts';
import type { Pages } from './pages.ts';

/** The bundle sets it on the page. */
declare const bench: typeof inPage;

/** Each tool, the things that it counts, and the least number of them in the benchmark's report. */
const tools: readonly { name: inPage.Work; title: string; found: string; least: number }[] = [
  { name: 'audit', title: 'Gouji, whole audit of the page', found: 'checks', least: 100 },
  { name: 'auditMarkup', title: 'Gouji, whole audit of its markup (parse5)', found: 'checks', least: 100 },
  { name: 'axeTables', title: 'axe-core, rules of tables', found: 'nodes', least: 1 },
  { name: 'readability', title: 'Readability, the article', found: 'characters', least: 6_000 },
  { name: 'cheerio', title: 'cheerio, numbers of the tables from markup', found: 'numbers', least: 1 },
];

const freshPages = rounds(7);
const turns = rounds(25, 11);

/** Measures four tools on one page in one run: the first time in a fresh page, and again and again. */
export async function measureBeside({ report }: Pages): Promise<readonly Figure[]> {
  const code = await bundleInPage();
  return withChromium(async (browser) => {
    const cold = await firstTimes(browser, report, code);
    const warm = await warmTimes(browser, report, code);
    return tools.flatMap(({ name, title }) => {
      const timed = (what: string, times: Times) => figuresOf(`${title}: ${what}`, times, name);
      return [...timed('first time', cold), ...timed('again', warm)];
    });
  });
}

type Times = Readonly<Record<string, readonly number[]>>;

function figuresOf(name: string, times: Times, tool: inPage.Work): readonly Figure[] {
  const own = times[tool] ?? [];
  return [figure(name, median(own), 'ms'), figure(name, ratioInTurns(own, times.audit ?? []), '× Gouji')];
}

async function firstTimes(browser: Browser, html: string, code: string): Promise<Times> {
  const times: Record<string, number[]> = Object.fromEntries(tools.map(({ name }) => [name, []]));
  for (let run = 0; run < freshPages; run++) {
    for (const { name, found: counted, least } of tools) {
      const page = await openPage(browser, html, code);
      const { time, found } = await page.evaluate((tool) => {
        bench.prepare(tool);
        return bench.once(tool);
      }, name);
      if (!(found >= least)) throw new Error(`${name} found ${found} ${counted} where there are ${least} or more.`);
      times[name]?.push(time);
      await page.close();
    }
  }
  return times;
}

async function warmTimes(browser: Browser, html: string, code: string): Promise<Times> {
  const page = await openPage(browser, html, code);
  const timesOf = await inTurns(
    page,
    tools.map(({ name }) => name),
    turns,
  );
  await page.close();
  return Object.fromEntries(tools.map(({ name }) => [name, timesOf(name)]));
}
