/** Word files: a letter to each agency, or an assessment of all reports. */
import { loadPaperTexts } from '../locales/load-papers.ts';
import { text } from '../locales/text.ts';
import type { ExpectedAgency } from '../model/batch.ts';
import type { Locale } from '../model/locale.ts';
import type { ScoringScheme } from '../model/scoring.ts';
import { type Delivery, unreportedLimitations } from './delivery.ts';
import { type Assembly, type FileFormat, gather } from './format.ts';
import { letterName, packWordFiles } from './letter-archive.ts';
import { plainLine } from './plain.ts';
import { scoreOfDelivery } from './score-rows.ts';
import { needsLetter, type PaperReport } from './word/paper-report.ts';
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

/** One assessment of all inputs; `scheme`: that of their points, null where they have none; `expected`: who has to report. */
export function assessmentFile(scheme: ScoringScheme | null, expected: readonly ExpectedAgency[]): FileFormat {
  return {
    type,
    render,
    open: (locale, _several, imprint) =>
      collect(async (reports) => {
        const { makeAssessment } = await import('./word/make.ts');
        return makeAssessment(locale, reports, { batch: '', scheme, expected, charts: [] }, imprint);
      }, locale),
  };
}

/** A zip: a letter to each agency whose report has problems, and beside them the assessment of all inputs. */
export function paperArchive(scheme: ScoringScheme | null, expected: readonly ExpectedAgency[]): FileFormat {
  return {
    type: 'application/zip',
    render,
    open: (locale, _several, imprint) =>
      collect(async (reports) => {
        const { makeAssessment, makeLetters } = await import('./word/make.ts');
        const files: Record<string, Uint8Array> = {};
        for (const [at, report] of reports.entries()) {
          if (!needsLetter(report)) continue;
          const name = letterName(locale, at + 1, reports.length, report, report.source);
          files[name] = await makeLetters(locale, [report], imprint);
        }
        const frame = { batch: '', scheme, expected, charts: [] };
        files[`${text(locale, 'paper.assessment')}.docx`] = await makeAssessment(locale, reports, frame, imprint);
        return packWordFiles(files);
      }, locale),
  };
}

function render(delivery: Delivery, locale: Locale): string {
  return JSON.stringify(paperReportOf(delivery, locale));
}

/** A delivery as papers need it. */
export function paperReportOf(delivery: Delivery, locale: Locale): PaperReport {
  const { result, reviewed, round, shots, published } = delivery;
  const source = nameSource(result.source);
  if (result.report === null) return uncheckedReport(locale, source, whyUnchecked(locale, result) ?? '');
  const limitations = unreportedLimitations(result).map(({ message }) => plainLine(message));
  const score = scoreOfDelivery(delivery);
  return toPaperReport(locale, result.report, reviewed?.problems ?? [], {
    source,
    limitations,
    ...(score && { score }),
    ...(round && { round }),
    ...(shots && { shots }),
    ...(published && { published }),
  });
}

function collect(make: (reports: readonly PaperReport[]) => Promise<Uint8Array>, locale: Locale): Assembly {
  return gather<PaperReport>(async (reports) => {
    await loadPaperTexts(locale);
    return make(reports);
  });
}
