/** Word files of papers. It loads a heavy library, so it is loaded when a paper is wanted. */
import { text } from '../../locales/text.ts';
import type { Locale } from '../../model/locale.ts';
import type { Imprint } from '../imprint.ts';
import { type AssessmentFrame, writeAssessment } from './assessment.ts';
import { writeLetter } from './letter.ts';
import { isPassed, type PaperReport } from './paper-report.ts';
import { writeDocx } from './write-docx.ts';

/** One file with a letter on each report, each on pages of its own. */
export function makeLetters(locale: Locale, reports: readonly PaperReport[], imprint: Imprint): Promise<Uint8Array> {
  const letters = reports.map((report) => writeLetter(locale, report, imprint));
  const name = text(locale, reports.every(isPassed) ? 'paper.passed' : 'paper.letter');
  return writeDocx(locale, letters, name, imprint.at);
}

export function makeAssessment(
  locale: Locale,
  reports: readonly PaperReport[],
  frame: AssessmentFrame,
  imprint: Imprint,
): Promise<Uint8Array> {
  const assessment = writeAssessment(locale, reports, frame, imprint);
  return writeDocx(locale, [assessment], text(locale, 'paper.assessment'), imprint.at);
}
