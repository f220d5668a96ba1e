/** `npm run bench`: ratios of times taken in one run; what misses its target is named and fails the run. */
import { measureInChromium } from './chromium.ts';
import { measureContentScript } from './content-script.ts';
import { type Figure, isMissed, printFigures } from './figures.ts';
import { measureInNode } from './node.ts';
import { makePages } from './pages.ts';
import { measurePdf } from './pdf.ts';
import { measureProse, printScores } from './prose.ts';
import { measureRepeats, printYears } from './years.ts';

const pages = makePages();
const groups: readonly (readonly [string, () => Promise<readonly Figure[]>])[] = [
  ['In Chromium', () => measureInChromium(pages)],
  ['The extension on a page that is no report', () => measureContentScript(pages.portal)],
  ['On the command line', measureInNode],
  ['PDF', measurePdf],
  ['Prose', () => Promise.resolve(measureProse())],
  ['Repeated text', () => Promise.resolve(measureRepeats())],
];
for (const [title, measure] of groups) {
  const figures = await measure();
  printFigures(title, figures);
  if (figures.some(isMissed)) process.exitCode = 1;
}
printScores();
if (!printYears()) process.exitCode = 1;
