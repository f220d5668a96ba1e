/** Reports that this one is compared with. */
import type { Comparison } from '../model/finding.ts';
import type { CellId, SectionId } from '../model/form.ts';
import type { OtherReport } from '../model/other-report.ts';
import { linesIn, type Report } from '../model/report.ts';

/** The part of a report that comparisons need; `source`: the address or name of its source. */
export function toOtherReport(report: Report, source: string | null = null): OtherReport {
  const { agency, year, unsure, form, facts } = report;
  const paragraphs = (section: SectionId) => linesIn(report, section).map(({ folded }) => folded);
  return {
    source,
    agency,
    year,
    unsure,
    form: form.id,
    facts: Object.fromEntries([...facts].map(([id, { value, raw, state }]) => [id, { value, raw, state }])),
    paragraphs: { overview: paragraphs('overview'), problems: paragraphs('problems') },
  };
}

/** The other report as a finding shows it, with these cells of it. */
export function toComparison(
  { agency, year, source, facts }: OtherReport,
  cells: readonly CellId[],
  quotes: readonly string[] = [],
): Comparison {
  const shown = cells.map((cell) => {
    const fact = facts[cell];
    return { cell, raw: fact === undefined || fact.state === 'missing' ? null : fact.raw };
  });
  return { agency, year, source, cells: shown, quotes };
}
