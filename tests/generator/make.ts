/** Makes a consistent report of either form from a seed. */
import { cellsOf, formForYear } from '../../lib/forms/index.ts';
import { chineseNumerals } from '../../lib/forms/wording.ts';
import type { SectionId, TableId } from '../../lib/model/form.ts';
import { makeFigures } from './figures.ts';
import { makePrintingStyle, printFigure } from './printing.ts';
import { makeAgency, makeParagraphs, makePreamble, makeTitle } from './prose.ts';
import { type Random, seeded, seedOf } from './random.ts';
import type { KnownCell, MadeReport, ReportSection } from './report.ts';

const tableOf: Readonly<Partial<Record<SectionId, TableId>>> = { disclosure: 't2', requests: 't3', review: 't4' };

export interface MakeOptions {
  readonly year?: number;
  /** Some zeros are left blank or printed as a dash. */
  readonly blanks?: boolean;
}

export function makeReport(seed: number, options: MakeOptions = {}): MadeReport {
  const random = seeded(seedOf('report', seed));
  const year = options.year ?? random.pick([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  const form = formForYear(year);
  if (form === null) throw new Error(`no form for ${year}`);
  const figures = makeFigures(form, random);
  const style = makePrintingStyle(random, options.blanks ?? false);
  const cells = new Map<string, KnownCell>(
    cellsOf(form).map((cell) => [cell.id, printFigure(figures.get(cell.id) ?? Number.NaN, cell, style, random)]),
  );
  const agency = makeAgency(random);
  const paragraphs = makeParagraphs(year, form.id, (cell) => figures.get(cell) ?? Number.NaN, random);
  const sections = form.sections.map(
    (section, index): ReportSection => ({
      id: section.id,
      number: chineseNumerals[index] ?? '',
      title: sectionTitle(section.titles, random),
      paragraphs: paragraphs[section.id],
      table: tableOf[section.id] ?? null,
      picture: false,
    }),
  );
  return {
    seed,
    form,
    year,
    agency,
    title: makeTitle(agency, year, random),
    preamble: makePreamble(agency, year, random),
    sections,
    cells,
    omittedRows: new Set(),
    omittedColumns: new Set(),
  };
}

/** Mostly the official title; sometimes a wording that forms.md lists as seen. */
function sectionTitle(titles: readonly [string, ...string[]], random: Random): string {
  return random.chance(0.85) ? titles[0] : (titles[1] ?? titles[0]);
}
