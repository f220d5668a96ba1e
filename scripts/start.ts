/**
 * `npm start [-- FILE|URL…]` opens the sample pages, or those that are named, in a browser with the built extension; files
 * open in its file viewer.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import stringWidth from 'string-width';
import { CliProblem } from '../cli/problem.ts';
import { groupIntoProblems } from '../lib/findings/problems.ts';
import { text, translate } from '../lib/locales/index.ts';
import type { FindingView } from '../lib/model/view.ts';
import { runTool } from './checks.ts';
import { startDemoBrowser } from './demo/browser.ts';
import { type DemoResult, show } from './demo/show.ts';
import { showFile } from './demo/show-file.ts';
import { demoTargets } from './demo/targets.ts';

const locale = 'zh-CN';
const folder = resolve(import.meta.dirname, '../.output/demo');
/** A build that exists already. */
const built = process.env.GOUJI_EXTENSION;

/** Problems listed of a page; of a target that the user named, all that fit. */
const LISTED = { sample: 2, named: 20 } as const;

type PrintedRow = readonly string[];

/** One row for each problem, by its first finding. */
function rowsOf({ slug, badge, view }: DemoResult, most: number): readonly PrintedRow[] {
  const oneRow = (words: string): readonly PrintedRow[] => [[slug, badge, words, '']];
  if (view === null) return oneRow(text(locale, 'demo.denied'));
  if (view.kind === 'error') return oneRow(text(locale, 'demo.broken', { reason: view.error }));
  if (view.kind === 'none') return oneRow(text(locale, 'demo.notReport'));
  if (view.findings.length === 0) return oneRow(text(locale, 'demo.clean'));
  const rows = groupIntoProblems(view.findings, view.facts).map(({ outcome, findings: [first] }): PrintedRow => {
    const { message, formula } = first as FindingView;
    const words = [translate(locale, message), formula ?? ''].filter(Boolean).join('　');
    return ['', '', text(locale, `outcome.${outcome}`), words];
  });
  const left = rows.length - most;
  const shown = left > 1 ? [...rows.slice(0, most), ['', '', text(locale, 'demo.more', { count: left }), '']] : rows;
  return shown.map((row, index) => (index === 0 ? [slug, badge, ...row.slice(2)] : row));
}

/** Aligns columns by the width that Chinese characters take at a terminal. */
function printTable(rows: readonly PrintedRow[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? '')))) ?? [];
  const pad = (words: string, width: number): string => words + ' '.repeat(width - stringWidth(words));
  for (const row of rows)
    console.log(
      row
        .map((words, column) => pad(words, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

const named = process.argv.slice(2);
const targets = await demoTargets(named).catch((error) => {
  if (!(error instanceof CliProblem)) throw error;
  console.error(`${named.join(' ')}: ${error.sentence(locale)}`);
  process.exit(2);
});
console.log(text(locale, 'demo.building'));
if (built === undefined && !runTool('wxt', ['build'], true)) throw new Error(text(locale, 'demo.notBuilt'));
await mkdir(folder, { recursive: true });
const served = targets.flatMap((target) =>
  target.kind === 'page' && target.html !== null ? [{ ...target, html: target.html }] : [],
);
for (const { slug, html } of served) await writeFile(join(folder, `${slug}.html`), html);

const { platform, env } = process;
const hasDisplay = platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
// In a CI run nobody closes a window.
const headed = hasDisplay && !env.CI;
const extension = built ?? resolve(import.meta.dirname, '../.output/chrome-mv3');
const byPath = new Map(served.map(({ address, html }) => [new URL(address).pathname, html]));
const browser = await startDemoBrowser(byPath, { extension, headed, language: locale });
const header = (['demo.page', 'demo.badge', 'demo.outcome', 'demo.finding'] as const).map((key) => text(locale, key));
const rows: PrintedRow[] = [header];
for (const target of targets) {
  const result =
    target.kind === 'page' ? await show(browser, target, folder) : await showFile(browser, target, folder, locale);
  rows.push(...rowsOf(result, named.length === 0 ? LISTED.sample : LISTED.named));
}
console.log('');
printTable(rows);
console.log(`\n${text(locale, 'demo.saved', { folder: relative(process.cwd(), folder) })}`);
// By hand it goes without this script, on a machine with a display too.
console.log(text(locale, 'demo.byHand', { extension }));
if (headed) {
  console.log(text(locale, 'demo.leftOpen'));
  await browser.apiPage.close();
  await new Promise((closed) => browser.context.on('close', closed));
}
await browser.close();
