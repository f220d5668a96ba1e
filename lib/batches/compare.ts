/** When all was read: what the reports of a batch mean for each other. */

import type { ContextInput } from '../model/audit-context.ts';
import type { Batch, BatchItem, BatchRow, Beside } from '../model/batch.ts';
import type { OtherReport } from '../model/other-report.ts';
import { buildBatchContexts } from '../related/batch-context.ts';
import type { BatchStore } from '../store/batch-store.ts';
import { keepResult } from './keep-result.ts';
import type { RunTools } from './read-items.ts';

type Tools = Pick<RunTools, 'store' | 'audit' | 'given' | 'changed'> & {
  /** Audits under way at once. */
  readonly atOnce: number;
};

/** What tells reports apart. */
type Known = Pick<BatchRow, 'agency' | 'year' | 'form' | 'compared'> & { readonly number: number };

/** Items read in one go. */
const PIECE = 500;
const noText: OtherReport['paragraphs'] = { overview: [], problems: [] };

/**
 * Audits those reports again that others have a say in. Memory goes with the text of one year's reports. Done when every
 * report is compared, or when `signal` ends it. Rejects with StoreError.
 */
export async function compareReports(batch: Batch, tools: Tools, signal: AbortSignal): Promise<void> {
  const known = await listReports(batch, tools);
  const years = new Set(known.filter(({ compared }) => !compared).map(({ year }) => year));
  for (const year of [...years].sort((one, other) => (one ?? 0) - (other ?? 0))) {
    if (signal.aborted) return;
    await compareYear(year, known, batch.id, tools, signal);
  }
}

async function listReports({ id, size }: Batch, { store }: Tools): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (let from = 0; from < size; from += PIECE) {
    for (const { number, row } of await store.items(id, from, PIECE)) {
      if (row !== null)
        known.push({ number, agency: row.agency, year: row.year, form: row.form, compared: row.compared });
    }
  }
  return known;
}

async function compareYear(
  year: number | null,
  known: readonly Known[],
  id: string,
  tools: Tools,
  signal: AbortSignal,
): Promise<void> {
  const { store } = tools;
  /** Reports without their figures, and other years' without their text: what they mean for each other needs no more. */
  const lights: OtherReport[] = [];
  const numbers = new Map<OtherReport, number>();
  for (const { number, agency, year: own, form } of known) {
    const paragraphs = own === year ? ((await store.report(id, number))?.other.paragraphs ?? noText) : noText;
    const light = { source: null, agency, year: own, form, facts: {}, paragraphs };
    lights.push(light);
    numbers.set(light, number);
  }
  const context = buildBatchContexts(lights, await tools.given());
  const left = known.flatMap((report, at) => {
    const light = context[at];
    return light !== undefined && report.year === year && !report.compared ? [{ number: report.number, light }] : [];
  });
  const lane = async () => {
    for (let next = left.shift(); next !== undefined && !signal.aborted; next = left.shift())
      await compareOne(next.number, next.light);
  };
  await Promise.all(Array.from({ length: tools.atOnce }, lane));

  async function compareOne(number: number, light: ContextInput): Promise<void> {
    const [item] = await store.items(id, number, 1);
    if (item?.row == null) return;
    const beside = besideOf(light);
    const isAlone = beside.previous === null && beside.alike.length === 0 && beside.units === null;
    if (isAlone) return keep({ ...item, row: { ...item.row, compared: true } });
    const page = await store.page(id, number);
    const audited = page === null ? null : await tools.audit(page, await contextBeside(store, id, beside));
    if (signal.aborted) return;
    if (audited?.kind !== 'report') {
      const reason = audited?.reason ?? { id: 'batch.damaged', data: {} };
      return keep({ ...item, state: 'failed', reason, row: null });
    }
    const { row, other, findings } = audited;
    return keep({ ...item, row }, { report: { batch: id, number, other, findings, beside } });
  }

  async function keep(item: BatchItem, parts: Parameters<typeof store.save>[1] = {}): Promise<void> {
    tools.changed([await keepResult(store, item, parts)], []);
  }

  function besideOf({ previous, resembling, children }: ContextInput): Beside {
    const numberOf = (light: OtherReport) => numbers.get(light) ?? [];
    return {
      previous: previous ? (numbers.get(previous) ?? null) : null,
      alike: (resembling ?? []).flatMap(numberOf),
      units: children ? { reports: children.reports.flatMap(numberOf), missing: [...children.missing] } : null,
    };
  }
}

/** What a report is compared with, with all that is kept of the others. */
export async function contextBeside(
  store: BatchStore,
  id: string,
  { previous, alike, units }: Beside,
): Promise<ContextInput> {
  const kept = async (numbers: readonly number[]) => {
    const reports = await Promise.all(numbers.map((number) => store.report(id, number)));
    return reports.flatMap((report) => (report === null ? [] : [report.other]));
  };
  const [[last = null], others, below] = await Promise.all([
    kept(previous === null ? [] : [previous]),
    kept(alike),
    kept(units?.reports ?? []),
  ]);
  return { previous: last, resembling: others, children: units && { reports: below, missing: units.missing } };
}
