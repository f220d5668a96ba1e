#!/usr/bin/env node
// Starts main.ts on a Node that runs TypeScript: this one, or the one that is installed as a dependency.
// Plain JavaScript, so that Node 20 can read it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);
const installed = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

// Where standard error cannot be written, the exit status is all that is left.
process.stderr.on('error', () => undefined);

try {
  if (process.features.typescript) await import(main.href);
  else if (existsSync(installed)) await runInstalledNode();
  else fail('请先运行 npm install。 / Run npm install first.');
} catch (error) {
  fail(`启动不了 / Cannot start: ${error instanceof Error ? error.message : error}`);
}

/** Runs the other Node with the same arguments and streams, and hands signals on to it. */
async function runInstalledNode() {
  const child = spawn(installed, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']).forEach((signal) => {
    process.on(signal, () => child.kill(signal));
  });
  const [status, signal] = await new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (...ended) => resolve(ended));
  });
  if (signal !== null) fail(`中途停了 / Stopped: ${signal}`);
  else process.exitCode = status === 0 || status === 1 ? status : 2;
}

/** @param {string} sentence */
function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
