/** Made-up reports whose every cell is known, and the same reports as the product read them. */
import { toResult } from '../../../lib/findings/result.ts';
import { cellsOf } from '../../../lib/forms/index.ts';
import '../../../lib/locales/index.ts';
import type { Delivery } from '../../../lib/export/delivery.ts';
import { toView } from '../../../lib/views/report-view.ts';
import { withCells } from '../../generator/errors/injection.ts';
import { rowErrors } from '../../generator/errors/structure.ts';
import { layouts } from '../../generator/layouts/index.ts';
import { makeReport } from '../../generator/make.ts';
import { auditSource, render } from '../../generator/measure.ts';
import type { MadeReport } from '../../generator/report.ts';
import { at, undecided } from '../deliveries.ts';

/** What is known of a cell; `missing` where the report has no such row. */
export interface TrueCell {
  readonly cell: string;
  readonly value: number | null;
  readonly state: 'number' | 'blank' | 'dash' | 'text' | 'missing';
}

export interface TrueReport {
  readonly name: string;
  readonly agency: string;
  readonly year: number;
  readonly form: '2019' | '2021';
  /** Every cell of its form, in printed order. */
  readonly cells: readonly TrueCell[];
  readonly delivery: Delivery;
}

/** Reports of every year in layouts that lose nothing: with blank and dashed zeros, words in a cell, a row left out. */
export function makeTruth(): readonly TrueReport[] {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
  const made = years.flatMap((year, index) => [
    makeReport(index * 10, { year, blanks: true }),
    withWords(makeReport(index * 10 + 1, { year })),
    withoutRow(makeReport(index * 10 + 2, { year })),
  ]);
  return made.map((report, index) =>
    toTruth(report, ['html-clean', 'html-word', 'html-parts'][index % 3] ?? '', index),
  );
}

function withWords(report: MadeReport): MadeReport {
  return withCells(report, new Map([['t3.received.natural', { state: 'text', value: null, text: '见附件' }]]));
}

function withoutRow(report: MadeReport): MadeReport {
  const error = rowErrors(report).find(({ name }) => name === 'row t3.partial removed');
  if (error === undefined) throw new Error('no such row');
  return error.report;
}

function toTruth(report: MadeReport, name: string, index: number): TrueReport {
  const { agency, year, form } = report;
  const layout = layouts.find((each) => each.name === name);
  if (layout === undefined) throw new Error(`no layout ${name}`);
  const { source, lost } = render(layout, report);
  if (lost.size > 0) throw new Error(`${name} loses cells`);
  const result = toResult(
    toView(auditSource('html', source), 0),
    { kind: 'html', name: `${index}.html`, url: null, sha256: '00'.repeat(32) },
    'zh-CN',
    0,
  );
  const cells = cellsOf(form).map(({ id }): TrueCell => {
    const { state, value } = report.cells.get(id) ?? { state: 'missing', value: null };
    return { cell: id, value, state };
  });
  return {
    name: `${index}.html`,
    agency,
    year,
    form: form.id,
    cells,
    delivery: { result, reviewed: undecided(result), at },
  };
}
