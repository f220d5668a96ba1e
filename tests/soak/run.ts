/**
 * `npm run soak -- pages 10000` drives one browser session through so many pages; `npm run soak -- batch 278 20` kills a
 * batch of 278 counties (36 reports each) 20 times. `--seed=7` makes the same walk again. tests/e2e/soak.e2e.ts is short.
 */
import { startExtension } from '../e2e/chromium.ts';
import { killedBatch } from './batch.ts';
import { soakPages, soakSession } from './pages.ts';

const args = process.argv.slice(2);
const seed = Number(args.find((arg) => arg.startsWith('--seed='))?.slice(7) ?? Date.now() % 2 ** 31);
const [what, first, second] = args.filter((arg) => !arg.startsWith('--'));
console.log(`seed ${seed}`);
if (what === 'pages') {
  const extension = await startExtension(soakPages);
  try {
    const { memory, ...walk } = await soakSession(extension, Number(first ?? 10_000), seed, console.log);
    console.log(JSON.stringify({ ...walk, begin: memory[1], end: memory.at(-1) }));
  } finally {
    await extension.close();
  }
} else if (what === 'batch')
  console.log(JSON.stringify(await killedBatch(Number(first ?? 278), Number(second ?? 20), seed, console.log)));
else throw new Error('npm run soak -- pages [how many] | batch [counties] [kills]');
