/** Made-up reports whose tables are worded or shaped in another way, read in one of several layouts. */

import type { Audit } from '../../../lib/model/audit.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { readText } from '../../../lib/source/text/index.ts';
import type { Drift } from '../../generator/layouts/drift.ts';
import { withoutFillers } from '../../generator/layouts/grid.ts';
import { plainMarkup, renderHtml } from '../../generator/layouts/html-markup.ts';
import { barRows, pipeRows, spaceRows, tabRows } from '../../generator/layouts/text-columns.ts';
import { plainText, renderText, slotsOf } from '../../generator/layouts/text-rows.ts';
import { makeReport } from '../../generator/make.ts';
import { auditDocument } from '../../generator/measure.ts';
import { seeded } from '../../generator/random.ts';
import type { KnownCell, MadeReport } from '../../generator/report.ts';
import type { Sheet } from '../../generator/sheets.ts';

const random = (): ReturnType<typeof seeded> => seeded(1);

const lines = (sheet: Sheet): readonly string[] =>
  slotsOf(withoutFillers(sheet)).flatMap((row) =>
    row.flatMap(({ cell }) => (cell === null || cell.text === '' ? [] : [cell.text])),
  );
/** A bar behind each cell, one more a row. */
const barLines = (sheet: Sheet): readonly string[] =>
  slotsOf(withoutFillers(sheet)).flatMap((row) => [
    ...row.flatMap(({ cell }) => (cell === null ? [] : [`${cell.text} |`.trim()])),
    '||',
  ]);

const printers = {
  pipes: pipeRows,
  bars: (sheet: Sheet) => barRows(sheet, false),
  tabs: (sheet: Sheet) => tabRows(sheet, random()),
  spaces: (sheet: Sheet) => spaceRows(sheet, random()),
  lines,
  barLines,
} as const;

export type Printer = keyof typeof printers | 'html';

export function reportOf(year: number, cells: Readonly<Record<string, KnownCell>> = {}, nameless = false): MadeReport {
  const report = makeReport(7 + year, { year });
  const figures = new Map([...report.cells, ...Object.entries(cells)]);
  const sections = report.sections.map((section) => ({
    ...section,
    title: report.form.sections.find(({ id }) => id === section.id)?.titles[0] ?? section.title,
    paragraphs: nameless ? ['这一部分的情况在这里用一句话说明。'] : section.paragraphs,
  }));
  return { ...report, sections, cells: figures, ...(nameless ? { title: '', preamble: '' } : {}) };
}

export function printed(report: MadeReport, drift: Drift, printer: Printer): string {
  if (printer === 'html') return renderHtml(report, { ...plainMarkup(), drift: 0, shape: drift }, random());
  const sheet = printers[printer];
  return renderText(report, { ...plainText, drift: 0, sheet: (each) => sheet(drift(each)) }, random());
}

export function auditPrinted(source: string, printer: Printer): Audit {
  return auditDocument(printer === 'html' ? readHtml(source) : readText(source));
}
