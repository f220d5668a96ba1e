import { headline } from '../locales/headline.ts';
import { text, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { isComplete } from '../views/counts.ts';
import { type Delivery, writeTime } from './delivery.ts';
import { plainLine } from './plain.ts';
import { nameAgency, nameSource, nameYear, whyUnchecked } from './words.ts';

/** The head of a report in an exported file. */
export interface ReportSummary {
  readonly heading: string;
  /** Label and value. */
  readonly lines: readonly (readonly [string, string])[];
  /** The number of problems and what became of them, or why nothing was checked. */
  readonly conclusion: string;
}

export function summarize({ result, reviewed, at }: Delivery, locale: Locale): ReportSummary {
  const { report, source } = result;
  const time = [text(locale, 'export.column.at'), writeTime(at)] as const;
  const from = [
    text(locale, source.url === null ? 'export.file' : 'export.column.source'),
    nameSource(source),
  ] as const;
  if (report === null)
    return { heading: plainLine(source.name), lines: [from, time], conclusion: whyUnchecked(locale, result) ?? '' };
  return {
    heading: `${nameAgency(locale, report)} · ${nameYear(locale, report)}`,
    lines: [
      from,
      time,
      [text(locale, 'export.form'), translate(locale, { id: `form.${report.form}`, data: {} })],
      [text(locale, 'export.kind.input'), text(locale, 'export.coverage', report.coverage)],
    ],
    conclusion:
      (reviewed === null ? '' : headline(locale, reviewed.tally).words) ||
      text(locale, isComplete({ ...result, ...report }) ? 'export.clean' : 'export.partly'),
  };
}
