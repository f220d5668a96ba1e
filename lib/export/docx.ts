/** Word files: a letter to each agency, or an assessment of all reports. */
import { loadPaperTexts } from '../locales/load-papers.ts';
import type { Locale } from '../model/locale.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { type Delivery, unreportedLimitations } from './delivery.ts';
import type { Assembly, FileFormat } from './format.ts';
import { plainLine } from './plain.ts';
import { scoreOfDelivery } from './score-rows.ts';
import type { PaperReport } from './word/paper-report.ts';
import { toPaperReport, uncheckedReport } from './word/to-paper-report.ts';
import { nameSource, whyUnchecked } from './words.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter for each input, one after the other. */
export const letterFile: FileFormat = {
  type,
  render,
  open: (locale, _several, imprint) =>
    collect(async (reports) => {
      const { makeLetters } = await import('./word/make.ts');
      return makeLetters(locale, reports, imprint);
    }, locale),
};

/** One assessment of all inputs; `scheme`: that of their points, null where they have none. */
export function assessmentFile(scheme: ScoringScheme | null): FileFormat {
  return {
    type,
    render,
    open: (locale, _several, imprint) =>
      collect(async (reports) => {
        const { makeAssessment } = await import('./word/make.ts');
        return makeAssessment(locale, reports, { batch: '', scheme, charts: [] }, imprint);
      }, locale),
  };
}

function render(delivery: Delivery, locale: Locale): string {
  return JSON.stringify(paperReportOf(delivery, locale));
}

/** A delivery as papers need it. */
export function paperReportOf(delivery: Delivery, locale: Locale): PaperReport {
  const { result, reviewed, shots } = delivery;
  const source = nameSource(result.source);
  if (result.report === null) return uncheckedReport(locale, source, whyUnchecked(locale, result) ?? '');
  const limitations = unreportedLimitations(result).map(({ message }) => plainLine(message));
  const score = scoreOfDelivery(delivery);
  return toPaperReport(locale, result.report, reviewed?.problems ?? [], {
    source,
    limitations,
    ...(score && { score }),
    ...(shots && { shots }),
  });
}

function collect(make: (reports: readonly PaperReport[]) => Promise<Uint8Array>, locale: Locale): Assembly {
  const reports: PaperReport[] = [];
  return {
    add: (rendered) => {
      // The text of `render`, perhaps from another thread.
      reports.push(JSON.parse(rendered));
      return '';
    },
    end: async () => {
      await loadPaperTexts(locale);
      return make(reports);
    },
  };
}
