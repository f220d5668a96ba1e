/**
 * npm run scans -- [--count N] [--seed S] [--kinds a,b] [--keep DIR] [--verbose]
 * Makes reports, scans them in every kind, reads them and prints how many cells were right, unread and wrong.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPrinter } from '../pdf/print.ts';
import { seedOf } from '../random.ts';
import { judgeScan, type ScanTally } from './judge.ts';
import { htmlKind, makeScan, scanKinds } from './make.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    kinds: { type: 'string' },
    keep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const chosen = values.kinds?.split(',');
const printer = await openPrinter();
const groups = new Map<string, ScanTally>();
const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;
const lineOf = (name: string, { pages, cells, right, unread, wrong, fails, milliseconds }: ScanTally) =>
  `${name.padEnd(16)} ${pages} pages  ${cells} cells  right ${percent(right, cells)}  unread ${unread.length}  wrong ${wrong.length}  fails ${fails.length}  ${(milliseconds / 1000 / Math.max(pages, 1)).toFixed(1)} s a page`;

for (const kind of [...scanKinds, htmlKind].filter(({ name }) => chosen?.includes(name) ?? true)) {
  for (let index = 0; index < Number(values.count); index++) {
    const scan = await makeScan(kind, seedOf(values.seed, kind.name, index), printer);
    if (values.keep !== undefined) {
      mkdirSync(values.keep, { recursive: true });
      writeFileSync(join(values.keep, `${kind.name}-${index}.pdf`), scan.bytes);
      writeFileSync(join(values.keep, `${kind.name}-${index}.json`), JSON.stringify([...scan.report.cells]));
    }
    const tally = await judgeScan(scan);
    print(lineOf(`${kind.name} ${index}`, tally));
    if (values.verbose)
      for (const line of [...tally.wrong, ...tally.unread, ...tally.fails, ...tally.misnamed]) print(`  ${line}`);
    const sum = groups.get(kind.group);
    groups.set(kind.group, sum === undefined ? tally : added(sum, tally));
  }
}
await printer.close();
print('');
for (const [name, tally] of groups) print(lineOf(name, tally));
const all = [...groups.values()];
process.exitCode = all.some(({ fails }) => fails.length > 0) || (groups.get('scan')?.wrong.length ?? 0) > 0 ? 1 : 0;

function added(one: ScanTally, other: ScanTally): ScanTally {
  return {
    pages: one.pages + other.pages,
    cells: one.cells + other.cells,
    right: one.right + other.right,
    milliseconds: one.milliseconds + other.milliseconds,
    unread: [...one.unread, ...other.unread],
    wrong: [...one.wrong, ...other.wrong],
    fails: [...one.fails, ...other.fails],
    misnamed: [...one.misnamed, ...other.misnamed],
  };
}
