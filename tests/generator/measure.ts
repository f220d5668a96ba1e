/** Runs made-up reports through the product and compares what it says with what is known. */
import { join } from 'node:path';
import { audit } from '../../lib/audit.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import { needsDictionary } from '../../lib/facts/traditional.ts';
import { cellsOf } from '../../lib/forms/index.ts';
import type { Audit } from '../../lib/model/audit.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import * as limits from '../../lib/model/limits.ts';
import { readDocx } from '../../lib/source/docx/index.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import type { Readers } from '../../lib/source/file.ts';
import { type PdfReading, readPdf } from '../../lib/source/pdf/in-node.ts';
import { readText } from '../../lib/source/text/index.ts';
import type { Injection } from './errors/index.ts';
import type { FileLayout, Layout, Rendering } from './layouts/index.ts';
import { inTraditional } from './layouts/traditional.ts';
import { type Random, seeded, seedOf } from './random.ts';
import type { MadeReport } from './report.ts';

export interface CellsRead {
  /** Cells the layout still carries, and how many of them came out as they are. */
  readonly carried: number;
  readonly correct: number;
  /** Numbers that stand in a cell where they do not belong: there must be none. */
  readonly wrong: readonly string[];
  readonly unread: readonly string[];
}

export function render(layout: Layout, report: MadeReport): Rendering {
  return layout.render(report, randomOf(layout, report));
}

function randomOf({ name }: Layout | FileLayout, { seed }: MadeReport): Random {
  return seeded(seedOf('layout', name, seed));
}

export function auditSource(kind: Layout['kind'], source: string): Audit {
  return auditDocument(kind === 'html' ? readHtml(source) : readText(source));
}

/** Renders a report in any layout and audits what comes out. */
export async function auditIn(
  layout: Layout | FileLayout,
  report: MadeReport,
): Promise<{ readonly result: Audit; readonly lost: ReadonlySet<string> }> {
  if (isFile(layout)) {
    const { source, lost } = await layout.render(report, randomOf(layout, report));
    const { document } =
      layout.kind === 'docx' ? await readDocx(source, limits.fileReading.docx) : await readPrinted(source);
    return { result: auditDocument(document), lost };
  }
  const { source, lost } = render(layout, report);
  return { result: auditSource(layout.kind, source), lost };
}

function isFile(layout: Layout | FileLayout): layout is FileLayout {
  return layout.kind === 'docx' || layout.kind === 'pdf';
}

/** `bytes` are taken over. */
export function readPrinted(bytes: Uint8Array): Promise<PdfReading> {
  const cMapUrl = join(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps/');
  return readPdf(bytes, { cMapUrl, limits: limits.fileReading.pdf });
}

/** For `readFile`, in the thread of the test. */
export const readers: Readers = { limits: limits.fileReading, readPdf: readPrinted };

export function auditDocument(document: SourceDocument): Audit {
  return audit(document, needsDictionary(document) ? { fold } : {});
}

export function compareCells(report: MadeReport, lost: ReadonlySet<string>, result: Audit): CellsRead {
  const facts = result.kind === 'report' ? result.report.facts : null;
  const wrong: string[] = [];
  const unread: string[] = [];
  let carried = 0;
  for (const { id } of cellsOf(report.form)) {
    const known = report.cells.get(id);
    const fact = facts?.get(id);
    if (fact?.state === 'number' && fact.value !== known?.value)
      wrong.push(`${id}: ${known === undefined ? 'not in the source' : `'${known.text}'`}, read ${fact.value}`);
    // A cell without a row to stand in (its part or table is not in the report) is not carried either.
    if (known === undefined || lost.has(id) || !printed(report, id)) continue;
    carried++;
    if (fact?.state !== known.state || fact.value !== known.value)
      unread.push(`${id}: '${known.text}', read ${fact?.state} ${fact?.value}`);
  }
  return { carried, correct: carried - unread.length, wrong, unread };
}

function printed(report: MadeReport, id: string): boolean {
  return report.sections.some(({ table }) => table !== null && id.startsWith(`${table}.`));
}

/** What the report is called, where it was read otherwise. */
export function misnamed({ form, year, agency, title }: MadeReport, result: Audit, titled = true): readonly string[] {
  if (result.kind === 'none') return [`no report: ${result.reason}`];
  const { report } = result;
  const read = { form: report.form.id, year: report.year, agency: report.agency, title: bare(report.title?.text) };
  // The title is shown as it stands on the page; a layout may write it in traditional characters.
  const shown = titled ? title : '';
  const written = read.title === bare(inTraditional(shown)) ? read.title : bare(shown);
  const known = { form: form.id, year, agency, title: written };
  return JSON.stringify(read) === JSON.stringify(known)
    ? []
    : [`${JSON.stringify(known)}, read ${JSON.stringify(read)}`];
}

function bare(title = ''): string {
  return title.replace(/\s/g, '');
}

/** Failures said of a report in which nothing is wrong. */
export function falseAlarms(result: Audit): readonly string[] {
  if (result.kind === 'none') return [`no report: ${result.reason}`];
  return result.findings
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ rule, cells, message }) => `${rule} ${cells.join(' ')} ${JSON.stringify(message)}`);
}

/** A sum that does not hold must fail; all else may also be put to a person. */
const sums = ['t3-row-total', 't3-outcome-total', 't3-balance', 't4-total'];

export function isCaught({ rules, cell, section }: Injection, result: Audit): boolean {
  if (result.kind === 'none') return false;
  return result.findings.some(
    (finding) =>
      rules.includes(finding.rule) &&
      (finding.outcome === 'fail' || !sums.includes(finding.rule)) &&
      (cell === null || finding.cells.includes(cell)) &&
      (section === null || finding.section === section),
  );
}

/** Whether an error can be seen at all in a layout. */
export function carries(layout: Layout | FileLayout, { needs }: Injection): boolean {
  return layout.complete && needs.every((need) => layout[need]);
}
