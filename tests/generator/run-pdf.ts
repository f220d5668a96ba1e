/**
 * node tests/generator/run-pdf.ts [--count N] [--seed S] [--style NAME] [--layout NAME] [--out DIR] [--verbose]
 * Prints made-up reports to PDF in every style and compares what is read from them with what is known, and with what
 * is read from the same report as HTML. With --out, keeps each file that was not read in full.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Audit } from '../../lib/model/audit.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { printable } from './layouts/pdf.ts';
import { makeReport } from './make.ts';
import { auditDocument, compareCells, falseAlarms, misnamed, readPrinted, render } from './measure.ts';
import { openPrinter, print } from './pdf/print.ts';
import { printStyles } from './pdf/styles.ts';
import { seedOf } from './random.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    style: { type: 'string' },
    layout: { type: 'string' },
    out: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
/** What a reader of the report would notice if it differed, order aside. */
function findingsOf(result: Audit): readonly string[] {
  if (result.kind === 'none') return [result.reason];
  return result.findings
    .map(({ rule, outcome, section, cells }) => [rule, outcome, section, ...cells].join(' '))
    .sort();
}

function claimsOf(result: Audit): readonly string[] {
  if (result.kind === 'none') return [];
  return result.report.prose.claims.map((claim) => JSON.stringify({ ...claim, anchor: undefined, quote: undefined }));
}

const browser = await openPrinter();
const lines: string[] = [];
try {
  for (const style of printStyles.filter(({ name }) => values.style === undefined || name === values.style)) {
    let [carried, correct, alarms, differing, unnamed, reports] = [0, 0, 0, 0, 0, 0];
    const wrong: string[] = [];
    for (let index = 0; index < count; index++) {
      for (const layout of printable.filter(({ name }) => values.layout === undefined || name === values.layout)) {
        const report = makeReport(seedOf(seed, layout.name, index), { blanks: index % 3 === 2 });
        const { source, lost } = render(layout, report);
        const bytes = await print(browser, source, style);
        const kept = bytes.slice();
        const { document } = await readPrinted(bytes);
        const result = auditDocument(document);
        const fromHtml = auditDocument(readHtml(source));
        const cells = compareCells(report, lost, result);
        const at = `${style.name} ${layout.name} ${index} (seed ${report.seed})`;
        const said = [
          ...cells.wrong.map((line) => `wrong: ${line}`),
          ...cells.unread.map((line) => `unread: ${line}`),
          ...misnamed(report, result).map((line) => `misnamed: ${line}`),
          ...falseAlarms(result).map((line) => `alarm: ${line}`),
        ];
        const [ours, theirs] = [
          [...findingsOf(result), ...claimsOf(result)],
          [...findingsOf(fromHtml), ...claimsOf(fromHtml)],
        ];
        const other = [
          ...ours.filter((line) => !theirs.includes(line)).map((line) => `only in PDF: ${line}`),
          ...theirs.filter((line) => !ours.includes(line)).map((line) => `only in HTML: ${line}`),
        ];
        reports++;
        carried += cells.carried;
        correct += cells.correct;
        wrong.push(...cells.wrong);
        alarms += falseAlarms(result).length;
        unnamed += misnamed(report, result).length;
        if (other.length > 0) differing++;
        lines.push(...[...said, ...other].map((line) => `${at} ${line}`));
        if (values.out !== undefined && said.length + other.length > 0) {
          mkdirSync(values.out, { recursive: true });
          writeFileSync(join(values.out, `${style.name}-${layout.name}-${index}.pdf`), kept);
          writeFileSync(join(values.out, `${style.name}-${layout.name}-${index}.html`), source);
        }
      }
    }
    const share = ((100 * correct) / Math.max(1, carried)).toFixed(2);
    process.stdout.write(
      `${style.name.padEnd(12)} ${share} % of ${carried} cells, ${wrong.length} wrong, ${alarms} alarms, ${unnamed} misnamed, ${differing} of ${reports} differ from the HTML\n`,
    );
  }
} finally {
  await browser.close();
}
if (values.verbose) process.stdout.write(`${lines.join('\n')}\n`);
