/**
 * `npm run fuzz` feeds made-up inputs to the parsers and writers of tests/properties/parsers.ts and prints how many each
 * took. Options: `--inputs=100000` for each (default 10,000), `--seed=7`; names, or parts of them, of the targets alone.
 * It ends with the first input that has no valid end, and prints how to make it again.
 */
import fc from 'fast-check';
import { targets } from '../tests/properties/parsers.ts';

const args = process.argv.slice(2);
const option = (name: string) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const inputs = Number(option('inputs') ?? 10_000);
const seed = Number(option('seed') ?? Date.now() % 2 ** 31);
const names = args.filter((arg) => !arg.startsWith('--'));
const chosen = Object.entries(targets).filter(
  ([name]) => names.length === 0 || names.some((part) => name.includes(part)),
);
if (chosen.length === 0) throw new Error(`No target ${names.join(', ')}: ${Object.keys(targets).join(', ')}`);

console.log(`seed ${seed}`);
let total = 0;
for (const [name, { property }] of chosen) {
  const started = performance.now();
  // In portions: fast-check remembers each input of a run.
  for (let done = 0; done < inputs; done += 1000) {
    const numRuns = Math.min(1000, inputs - done);
    await fc.assert(property, { seed: seed + done, numRuns });
    total += numRuns;
    if (done % 10_000 === 0) console.log(`${name}: ${done + numRuns}`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`${name}: ${inputs} inputs, no failure, ${(inputs / seconds).toFixed(0)} a second`);
}
console.log(`${total} inputs in all`);
