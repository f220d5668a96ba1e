/**
 * `npm run bench`: ratios of times taken in one run. A figure that misses its target (bounds.ts) fails the run. With names
 * (`npm run bench -- many`) it measures these groups alone. With --brief, as `npm test` runs it, it takes few turns, and a
 * ratio fails that leaves its held bound by half; a group with such a ratio is measured once more, for another program may
 * have disturbed it.
 */
import { measureBeside } from './beside.ts';
import { measureInChromium } from './chromium.ts';
import { measureContentScript } from './content-script.ts';
import { type Figure, isBrief, isMissed, printFigures } from './figures.ts';
import { measureMany } from './many.ts';
import { measureInNode } from './node.ts';
import { makePages } from './pages.ts';
import { measurePdf } from './pdf.ts';
import { measureProse, printScores } from './prose.ts';
import { measureRepeats, printYears } from './years.ts';

const pages = makePages();
const groups: Readonly<Record<string, readonly [title: string, measure: () => Promise<readonly Figure[]>]>> = {
  chromium: ['In Chromium', () => measureInChromium(pages)],
  beside: ['Four tools on the same page', () => measureBeside(pages)],
  other: ['The extension on a page that is no report', () => measureContentScript(pages.portal)],
  node: ['On the command line', measureInNode],
  pdf: ['PDF', measurePdf],
  prose: ['Prose', async () => measureProse()],
  repeats: ['Repeated text', async () => measureRepeats()],
  many: ['Many reports in the batch page', () => measureMany()],
};
const wanted = process.argv.slice(2).filter((name) => name !== '--brief');
const unknown = wanted.filter((name) => !Object.hasOwn(groups, name));
if (unknown.length > 0)
  throw new Error(`No benchmark is called ${unknown.join(', ')}: ${Object.keys(groups).join(', ')}`);
for (const [name, [title, measure]] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!(await isWell(title, measure)) && !(isBrief && (await isWell(`${title}, once more`, measure))))
    process.exitCode = 1;
}
if (wanted.length === 0 && !isBrief) {
  printScores();
  if (!printYears()) process.exitCode = 1;
}

/** Measures a group and prints it. A group that cannot run leaves the others their figures. */
async function isWell(title: string, measure: () => Promise<readonly Figure[]>): Promise<boolean> {
  try {
    const figures = await measure();
    printFigures(title, figures);
    return !figures.some((each) => isMissed(each));
  } catch (error) {
    console.log(`\n${title}\n  NOT MEASURED: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}
