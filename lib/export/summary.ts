import { text, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { isWhole } from '../views/counts.ts';
import { type Delivery, writeTime } from './delivery.ts';
import { plainLine } from './plain.ts';
import { nameAgency, nameSource, nameYear, whyUnchecked } from './words.ts';

/** What stands above a report's lists. */
export interface Summary {
  readonly heading: string;
  /** Label and value. */
  readonly lines: readonly (readonly [string, string])[];
  /** How many problems there are, or why nothing was checked. */
  readonly verdict: string;
}

export function summarize({ result, at }: Delivery, locale: Locale): Summary {
  const { report, source, findings } = result;
  const time = [text(locale, 'export.column.at'), writeTime(at)] as const;
  const from = [
    text(locale, source.url === null ? 'export.file' : 'export.column.source'),
    nameSource(source),
  ] as const;
  if (report === null)
    return { heading: plainLine(source.name), lines: [from, time], verdict: whyUnchecked(locale, result) ?? '' };
  const count = (outcome: string): number => findings.filter((finding) => finding.outcome === outcome).length;
  return {
    heading: `${nameAgency(locale, report)} · ${nameYear(locale, report)}`,
    lines: [
      from,
      time,
      [text(locale, 'export.form'), translate(locale, { id: `form.${report.form}`, data: {} })],
      [text(locale, 'export.kind.input'), text(locale, 'export.coverage', report.coverage)],
    ],
    verdict:
      findings.length === 0
        ? text(locale, isWhole({ ...result, ...report }) ? 'export.clean' : 'export.partly')
        : text(locale, 'export.verdict', { fail: count('fail'), review: count('review') }),
  };
}
