/**
 * node tests/generator/run.ts [--count N] [--turns N] [--seed S] [--verbose] [--out DIR]
 * Prints the ratios by layout. With --out, writes the consistent reports and expected.json instead of judging
 * them, for the command line to be run over the folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileLayouts, layouts } from './layouts/index.ts';
import { makeReport } from './make.ts';
import { render } from './measure.ts';
import { seedOf } from './random.ts';
import { emptyTallies, formatTallies, tallyConsistent, tallyErrors, total } from './tally.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '12' },
    turns: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const [count, turns, seed] = [Number(values.count), Number(values.turns), Number(values.seed)];

function writeReports(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const expected: Record<string, unknown> = {};
  for (const layout of layouts) {
    for (let index = 0; index < count; index++) {
      const report = makeReport(seedOf(seed, layout.name, index));
      const { source, lost } = render(layout, report);
      const name = `${layout.name}-${String(index).padStart(3, '0')}.${layout.kind === 'html' ? 'html' : 'txt'}`;
      writeFileSync(join(folder, name), source);
      const { form, year, agency, title } = report;
      expected[name] = { form: form.id, year, agency, title, lost: [...lost], cells: Object.fromEntries(report.cells) };
    }
  }
  writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected, null, 1));
}

if (values.out === undefined) {
  const tallies = emptyTallies([...layouts, ...fileLayouts]);
  await tallyConsistent(tallies, count, seed);
  await tallyErrors(tallies, turns, seed);
  process.stdout.write(`${formatTallies(tallies)}\n`);
  if (values.verbose)
    for (const [{ name }, { wrong, unread, missed, alarms, misnamed }] of tallies)
      for (const [kind, lines] of Object.entries({ wrong, unread, missed, alarms, misnamed }))
        for (const line of lines) process.stdout.write(`${name} ${kind}: ${line}\n`);
  const { wrong, alarms, misnamed } = total(tallies);
  process.exitCode = wrong.length + alarms.length + misnamed.length === 0 ? 0 : 1;
} else {
  writeReports(values.out);
}
