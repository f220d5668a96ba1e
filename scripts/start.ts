/** `npm start [-- FILE|URL]` opens the sample pages, or the one that is named, in a browser with the built extension. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import stringWidth from 'string-width';
import { CliProblem } from '../cli/problem.ts';
import { text, translate } from '../lib/locales/index.ts';
import { runTool } from './checks.ts';
import { startDemoBrowser } from './demo/browser.ts';
import { type DemoResult, show } from './demo/show.ts';
import { demoTargets } from './demo/targets.ts';

const locale = 'zh-CN';
const folder = resolve(import.meta.dirname, '../.output/demo');
/** A build that exists already. */
const built = process.env.GOUJI_EXTENSION;

type PrintedRow = readonly string[];

function rowsOf({ slug, badge, view }: DemoResult): readonly PrintedRow[] {
  const oneRow = (words: string): readonly PrintedRow[] => [[slug, badge, words, '']];
  if (view === null) return oneRow(text(locale, 'demo.denied'));
  if (view.kind === 'error') return oneRow(text(locale, 'demo.broken', { reason: view.error }));
  if (view.kind === 'none') return oneRow(text(locale, 'demo.notReport'));
  if (view.findings.length === 0) return oneRow(text(locale, 'demo.clean'));
  return view.findings.map(({ outcome, message, formula }, index) => [
    index === 0 ? slug : '',
    index === 0 ? badge : '',
    text(locale, `outcome.${outcome}`),
    [translate(locale, message), formula ?? ''].filter(Boolean).join('　'),
  ]);
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

const targets = await demoTargets(process.argv[2]).catch((error) => {
  if (!(error instanceof CliProblem)) throw error;
  console.error(`${process.argv[2]}: ${error.sentence(locale)}`);
  process.exit(2);
});
console.log(text(locale, 'demo.building'));
if (built === undefined && !runTool('wxt', ['build'])) throw new Error(text(locale, 'demo.notBuilt'));
await mkdir(folder, { recursive: true });
const served = targets.flatMap(({ slug, address, html }) => (html === null ? [] : [{ slug, address, html }]));
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
for (const target of targets) rows.push(...rowsOf(await show(browser, target, folder)));
console.log('');
printTable(rows);
console.log(`\n${text(locale, 'demo.saved', { folder: relative(process.cwd(), folder) })}`);
if (headed) {
  console.log(text(locale, 'demo.leftOpen'));
  await browser.apiPage.close();
  await new Promise((closed) => browser.context.on('close', closed));
}
await browser.close();
