/** Measures the batch page of the built extension with thousands of reports. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Extension, startExtension } from '../e2e/chromium.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { type Figure, figure, isBrief, rounds } from './figures.ts';
import { cli, watch } from './node.ts';

/** Reports of a county: twelve agencies, three years. */
const COUNTY = 36;
const letters = [...'白青清长安永平东南西北中临江河海山阳林石泉水云和兴'];
const LONGEST = 60 * 60_000;

/** Measures reports per second and core, memory, and how both grow with the number of counties. */
export async function measureMany(counties: readonly number[] = isBrief ? [4] : [28, 278]): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-many-'));
  try {
    const paths = writeReports(folder, Math.max(...counties));
    const runs: Run[] = [];
    // Beside the command line, which reads the same files with one thread and keeps nothing.
    const beside = await watch([...cli, ...paths.slice(0, (counties[0] ?? 0) * COUNTY)], rounds(300, 30));
    for (const count of counties) runs.push(await runBatch(paths.slice(0, count * COUNTY)));
    const [few, many] = [runs[0], runs.at(-1)];
    if (few === undefined || many === undefined) throw new Error('Nothing was run.');
    const size = many.reports.toLocaleString('en');
    return [
      ...runs.flatMap(({ reports, cpu, seconds }) => [
        figure(`${reports} reports: a second and core`, reports / cpu, 'reports'),
        figure(`${reports} reports: from start to end`, seconds, 's'),
      ]),
      figure('command line: a second and core', 1000 / beside.perFile, 'reports'),
      figure(
        `cost of a report, of ${few.reports.toLocaleString('en')}`,
        ((few.cpu / few.reports) * 1000) / beside.perFile,
        '× of the command line',
      ),
      ...(many === few
        ? []
        : [
            figure(
              `cost of a report, of ${size}`,
              many.cpu / many.reports / (few.cpu / few.reports),
              `× of ${few.reports.toLocaleString('en')}`,
            ),
          ]),
      figure(`${size} reports: memory of the page`, many.end, 'MB'),
      figure(`${size} reports: memory when all are read`, many.end / many.half, '× at half'),
      figure(`${size} rows: sorted and drawn`, many.sorting, 'ms'),
      figure(`${size} rows: searched and drawn`, many.searching, 'ms'),
      figure(`${size} rows: rows in the document`, many.rows, ''),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the reports of made-up counties as files; those of an agency follow each other. */
function writeReports(folder: string, counties: number): readonly string[] {
  const areas = Array.from({ length: counties }, (_, at) => ({
    place: `${letters[at % 25]}${letters[Math.floor(at / 25) % 25]}县`,
    years: [2022, 2023, 2024],
  }));
  return makeHistories(5, areas)
    .flat()
    .map((state, at) => {
      const path = join(folder, `${String(at).padStart(5, '0')}.html`);
      writeFileSync(path, toPage(state));
      return path;
    });
}

interface Run {
  readonly reports: number;
  /** Seconds of all cores together, and seconds of the clock. */
  readonly cpu: number;
  readonly seconds: number;
  /** Megabytes of the page and its workers when half and when all of the reports are read. */
  readonly half: number;
  readonly end: number;
  /** Milliseconds until the table is drawn anew. */
  readonly sorting: number;
  readonly searching: number;
  readonly rows: number;
}

async function runBatch(paths: readonly string[]): Promise<Run> {
  const extension = await startExtension({});
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/batches.html`);
    const session = await extension.context.newCDPSession(page);
    await page.locator('input[type=file][multiple]').setInputFiles([...paths]);
    const before = await processesOf(extension);
    const start = performance.now();
    await page.locator('.new-batch button.main').click({ timeout: LONGEST });
    await page.waitForFunction(isRead, paths.length / 2, { timeout: LONGEST, polling: 500 });
    const half = await memoryOf(extension, session);
    await page.waitForFunction(isRead, paths.length, { timeout: LONGEST, polling: 500 });
    const end = await memoryOf(extension, session);
    await page.locator('.run.done').waitFor({ timeout: LONGEST });
    const seconds = (performance.now() - start) / 1000;
    const cpu = cpuOf(await processesOf(extension)) - cpuOf(before);
    const sorting = await timeOf(page, () => {
      document.querySelectorAll<HTMLElement>('.grid th button')[1]?.click();
    });
    const searching = await timeOf(page, () => {
      const field = document.querySelector<HTMLInputElement>('.filter input');
      if (field === null) return;
      field.value = '水利';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    const rows = await page.locator('.grid tbody tr').count();
    return { reports: paths.length, cpu, seconds, half, end, sorting, searching, rows };
  } finally {
    await extension.close();
  }
}

/** Whether so many reports are in the table: for `waitForFunction`. */
function isRead(wanted: number): boolean {
  return Number(document.querySelector('#tab-results .count')?.textContent ?? 0) >= wanted;
}

/** Milliseconds from a change to the picture that shows it. */
function timeOf(page: Page, change: () => void): Promise<number> {
  return page.evaluate(`(async () => {
    const start = performance.now();
    (${change})();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  })()`);
}

type Processes = readonly { readonly id: number; readonly type: string; readonly cpuTime: number }[];

async function processesOf({ session }: Extension): Promise<Processes> {
  return (await session.send('SystemInfo.getProcessInfo')).processInfo;
}

function cpuOf(processes: Processes): number {
  return processes.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Megabytes of the renderer that works most, which is that of the batch page and its workers. */
async function memoryOf(extension: Extension, session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const renderers = (await processesOf(extension)).filter(({ type }) => type === 'renderer');
  const [busiest] = renderers.toSorted((one, other) => other.cpuTime - one.cpuTime);
  const status = readFileSync(`/proc/${busiest?.id}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
