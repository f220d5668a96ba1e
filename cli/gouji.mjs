#!/usr/bin/env node
// Plain JavaScript, so that Node 20 can read it: starts main.ts on a Node that runs TypeScript, this one or the one
// installed as a dependency.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);
const installed = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

// npm runs scripts in the project's folder; paths were written for the folder where it was called.
if (process.env.npm_lifecycle_event === 'audit' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

if (process.features.typescript) {
  await import(main.href);
} else if (existsSync(installed)) {
  const args = [fileURLToPath(main), ...process.argv.slice(2)];
  process.exitCode = spawnSync(installed, args, { stdio: 'inherit' }).status ?? 2;
} else {
  process.stderr.write('请先运行 npm install。 / Run npm install first.\n');
  process.exitCode = 2;
}
